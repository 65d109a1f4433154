import { fold } from '../../../lib/text';
import { ALL_PARTNERS, UNNAMED_PARTNERS } from '../../names/known-places';

const UNNAMED = new Set(UNNAMED_PARTNERS.map(fold));
const ALL = new Set(ALL_PARTNERS.map(fold));
const DOUBT =
  /\s*(?:\(\s*(?:à|a) (?:confirmer|valider|voir|recontacter|contacter|solliciter)\s*\)|[-–,]?\s+(?:à|a) (?:confirmer|valider)|\(?\s*\?+\s*\)?)\s*$/iu;
/** « cabinet à désigner », « association à trouver »: a partner is meant, none is named. */
const TO_BE_NAMED =
  /^\S+(?: \S+){0,3} (?:a (?:designer|preciser|definir|determiner|choisir|trouver|identifier|selectionner|recruter)|non (?:designee?s?|definie?s?|connue?s?))$/u;

/** « Région Bretagne (à confirmer) » and « CAF ? » name a partner; the doubt goes to the comment. */
export function withoutDoubt(written: string): { readonly piece: string; readonly doubt: string } {
  const piece = written.replace(DOUBT, '');
  return piece === ''
    ? { piece: written, doubt: '' }
    : { piece, doubt: written.slice(piece.length) };
}

/** Whether folded words mean a partner without naming one. */
export function isUnnamedPartner(folded: string): boolean {
  return (
    UNNAMED.has(folded) ||
    TO_BE_NAMED.test(folded) ||
    /^(?:association|partenaire|prestataire|organisme|of)s? (?:a |non )/u.test(folded)
  );
}

/** Whether folded words stand for every partner at once. */
export function isEverybody(folded: string): boolean {
  return ALL.has(folded);
}
