import { collapseSpaces, fold } from '../../../lib/text';
import type { Partner } from '../../tracker/tracker';
import { namedPartner } from '../../tracker/partners';
import { TOWN_HALL_WORDS, UNNAMED_PARTNER } from '../../names/known-places';
import { NOTHING } from '../../reading/layout-words';
import { calledAsWritten, withoutKind } from '../../names/listed-terms';
import { isHeadedName, isLikeBody, isSecondHalf } from '../../names/like-body';
import { ofTown } from '../../names/named-towns';
import { isEverybody, isUnnamedPartner, withoutDoubt } from './unnamed-partners';
import { readCondition } from '../../reading/read-condition';
import { readStatus } from '../../reading/read-status';
import type { References } from '../../names/references';
import { matchTerm } from '../../names/term-index';

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
    const { piece, doubt } = withoutDoubt(written);
    const folded = fold(piece).replace(/[.:]+$/u, '');
    if (folded === '' || NOTHING.test(folded)) continue;
    if (doubt !== '') remarks.push(written);
    if (isUnnamedPartner(folded)) isUnnamed = true;
    else if (isEverybody(folded) || isRemark(piece)) remarks.push(piece);
    else {
      const partner = readPartner(piece, references, town);
      partners.set(fold(partner.name), partner);
    }
  }
  return { partners: [...partners.values()], isUnnamed, remarks };
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

/** « Accord & Cie » is one. */
const AND_SIGN = '&(?!\\s*(?:cie|co|fils|filles?|frères|associés)(?!\\p{L}))';
const SEPARATORS = new RegExp(
  `\\s*(?:[;\\n•]|,|\\s\\+\\s|\\s${AND_SIGN}\\s|\\s\\/\\s|\\s\\|\\s)\\s*`,
  'iu',
);
const AND = /\s+(?:et|and)\s+(?:l[ae’']s?\s*|le\s+)?/u;

/** Cuts a list of names, keeping whole the names that hold a separator: « APEI R/T ». */
function splitPartners(cell: string, references: References): readonly string[] {
  const isKnown = (text: string): boolean => matchTerm(text, references.partners) !== null;
  if (isKnown(cell)) return [collapseSpaces(cell)];
  const pieces = piecesOf(cell, SEPARATORS);
  return pieces
    .flatMap((piece) => splitMarks(piece, references))
    .flatMap((piece) => splitAnd(piece, { isKnown, isList: pieces.length > 1 }));
}

/** « DDCS/VISA », « Ville de Lens/ANRU »: bodies on both sides; « APEI R/T » is one. */
function splitMarks(piece: string, references: References): readonly string[] {
  if (matchTerm(piece, references.partners) !== null) return [piece];
  const parts = piecesOf(piece, '/');
  return parts.length > 1 && parts.every((part) => isLikeBody(part, references)) ? parts : [piece];
}

/** « C. G. et DDCS » are two; « Habitat et Humanisme » and « Entraide et Solidarités » are one. */
function splitAnd(
  piece: string,
  { isKnown, isList }: { readonly isKnown: (text: string) => boolean; readonly isList: boolean },
): readonly string[] {
  if (isKnown(piece)) return [piece];
  const parts = joinHalves(piece, isKnown);
  const isCut =
    parts.length > 1 &&
    (isList || parts.some((part) => isKnown(part) || /^\p{Lu}{2,8}$/u.test(part)));
  return isCut ? parts : [piece];
}

/** The names around « et », those that hold one kept whole. */
function joinHalves(piece: string, isKnown: (text: string) => boolean): readonly string[] {
  const parts: string[] = [];
  let end = 0;
  for (const part of piecesOf(piece, AND)) {
    const start = piece.indexOf(part, end);
    const before = parts.at(-1);
    const link = piece.slice(end, start);
    const joined = before === undefined ? '' : `${before}${link}${part}`;
    const isBare = /^\s+(?:et|and)\s+$/u.test(link);
    const isOne =
      before !== undefined && (isKnown(joined) || (isBare && !isKnown(part) && isSecondHalf(part)));
    if (isOne) parts[parts.length - 1] = joined;
    else parts.push(part);
    end = start + part.length;
  }
  return parts;
}

function piecesOf(text: string, separator: RegExp | string): readonly string[] {
  return text
    .split(separator)
    .map(collapseSpaces)
    .filter((piece) => piece !== '');
}
