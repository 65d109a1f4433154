import { collapseSpaces, fold } from '../../../lib/text';
import type { Partner } from '../../tracker/tracker';
import { namedPartner } from '../../tracker/rows/partners';
import {
  ALL_PARTNERS,
  TOWN_HALL_WORDS,
  UNNAMED_PARTNER,
  UNNAMED_PARTNERS,
} from '../../names/known-places';
import { NOTHING } from '../../reading/layout-words';
import { calledAsWritten, withoutKind } from '../../names/listed-terms';
import { isHeadedName } from '../../names/like-body';
import { ofTown } from '../../names/named-towns';
import { readCondition } from '../../reading/read-condition';
import { readStatus } from '../../reading/read-status';
import type { References } from '../../names/references';
import { matchTerm } from '../../names/term-index';
import { splitPartners } from './split-partners';

/** What a cell of partners says. */
export interface PartnersReading {
  readonly partners: readonly Partner[];
  /** « l'association », « à désigner »: someone, not named. */
  readonly isUnnamed: boolean;
  /** Words of the cell that name no partner: « consultation en cours », « tous ». */
  readonly remarks: readonly string[];
}

const TOWN_HALLS = new Set(TOWN_HALL_WORDS.map(fold));
const TOWN_HALL_OF = /^(?:la )?(?:mairie|ville|commune|municipalite) (?:de |d'|du |des )(.+)$/u;
const UNNAMED = new Set(UNNAMED_PARTNERS.map(fold));
/** « cabinet à désigner », « association à trouver »: a partner is meant, none is named. */
const TO_BE_NAMED =
  /^\S+(?: \S+){0,3} (?:a (?:designer|preciser|definir|determiner|choisir|trouver|identifier|selectionner|recruter)|non (?:designee?s?|definie?s?|connue?s?))$|^(?:association|partenaire|prestataire|organisme|of)s? (?:a |non )/u;
const EVERYBODY = new Set(ALL_PARTNERS.map(fold));
/** « Région Bretagne (à confirmer) » and « CAF ? » name a partner; the doubt goes to the comment. */
const DOUBT =
  /\s*(?:\(\s*(?:à|a) (?:confirmer|valider|voir|recontacter|contacter|solliciter)\s*\)|[-–,]?\s+(?:à|a) (?:confirmer|valider)|\(?\s*\?+\s*\)?)\s*$/iu;
const AMOUNT = /^\d[\d\s.,]*(?:€|k€|%|h)?$/u;

/**
 * Reads a cell of partners: known names whatever their spelling, unknown names as written. `town` is
 * the town of the row, when it has one: « Mairie » is then its town hall.
 *
 * @example readPartners('DDCS, VISA', references, null).partners // DDCS, Association VISA
 */
export function readPartners(
  cell: string,
  references: References,
  town: string | null,
): PartnersReading {
  const partners = new Map<string, Partner>();
  const remarks: string[] = [];
  let isUnnamed = false;
  for (const written of splitPartners(cell, references)) {
    const piece = written.replace(DOUBT, '') || written;
    const folded = fold(piece).replace(/[.:]+$/u, '');
    if (folded === '' || NOTHING.test(folded)) continue;
    if (piece !== written) remarks.push(written);
    if (UNNAMED.has(folded) || TO_BE_NAMED.test(folded)) isUnnamed = true;
    else if (isEverybody(folded) || isRemark(piece)) remarks.push(piece);
    else {
      const partner = readPartner(piece, references, town);
      partners.set(fold(partner.name), partner);
    }
  }
  return { partners: [...partners.values()], isUnnamed, remarks };
}

/** Whether folded words stand for every partner at once. */
export function isEverybody(folded: string): boolean {
  return EVERYBODY.has(folded);
}

/** The names to write in the cell of the tracker. */
export function partnerNames({ partners, isUnnamed }: PartnersReading): readonly string[] {
  const names = partners.map(({ name }) => name);
  return isUnnamed ? [...names, UNNAMED_PARTNER] : names;
}

/** The partner one name stands for; an unknown name is kept as written. */
export function readPartner(piece: string, references: References, town: string | null): Partner {
  const { partners } = references;
  const known = matchTerm(piece, partners) ?? matchTerm(withoutKind(piece), partners);
  if (known) return calledAsWritten(known, piece);
  const folded = fold(piece);
  if (TOWN_HALLS.has(folded) && town !== null) return townHall(town);
  const of = TOWN_HALL_OF.exec(folded)?.[1];
  if (of !== undefined) {
    const named = matchTerm(of, references.towns);
    return townHall(named?.name ?? collapseSpaces(piece.slice(piece.length - of.length)));
  }
  return namedPartner(collapseSpaces(piece));
}

function townHall(town: string): Partner {
  return {
    ...namedPartner(`Ville ${ofTown(town)}`),
    kind: 'Commune',
    aliases: [`Mairie ${ofTown(town)}`],
  };
}

function isRemark(piece: string): boolean {
  if (AMOUNT.test(piece)) return true;
  if (readCondition(piece) !== null) return true;
  // « Bureau d’études Arpenteurs »: the status is a word of the name.
  if (isHeadedName(piece)) return false;
  const status = readStatus(piece, {});
  return (
    status !== null && (status.confidence === 'high' || piece.includes(' ')) && piece.length > 1
  );
}
