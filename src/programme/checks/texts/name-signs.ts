import { fold } from '../../../lib/text';
import { ANY_FIRST_NAMES } from '../../../lib/first-names';

/** Words, folded, that a pattern of names begins with: civilities, titles, families, roles. */
const ANNOUNCING =
  'm mm mr mme mmes mlle melle mlles monsieur madame mademoiselle messieurs mesdames me dr pr maitre docteur ' +
  'famille familles fam menage menages vve couple couples enfant enfants veuve veuves epoux epouse epouses heritier ' +
  'heritiers consorts dossier dossiers succession successions locataire candidat candidate demandeur demandeuse occupant occupante';
const SIGNS: ReadonlySet<string> = new Set([
  ...ANNOUNCING.split(' '),
  ...[...ANY_FIRST_NAMES].flatMap((name) => name.split('-')).filter((part) => part !== ''),
]);
/** « C. Exemple », « JP Exemple », « A012 EXEMPLE » */
const INITIAL = /\p{Lu}\.|J-?[A-Z]\s|[A-Z]-?0\d\d/u;

/** Whether a text may name a person: most texts have neither a first name, an initial nor such a word. */
export function mayNamePerson(text: string): boolean {
  if (!/[\s.]/u.test(text)) return false;
  return (
    INITIAL.test(text) ||
    fold(text)
      .split(/[^a-z]+/u)
      .some((word) => SIGNS.has(word))
  );
}
