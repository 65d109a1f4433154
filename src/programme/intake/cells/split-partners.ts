import { collapseSpaces, piecesOf } from '../../../lib/text';
import { isLikeBody, isSecondHalf } from '../../names/like-body';
import type { References } from '../../names/references';
import { matchTerm } from '../../names/term-index';

/** « Accord & Cie » is one. */
const AND_SIGN = '&(?!\\s*(?:cie|co|fils|filles?|frères|associés)(?!\\p{L}))';
const SEPARATORS = new RegExp(
  `\\s*(?:[;\\n•]|,|\\s\\+\\s|\\s${AND_SIGN}\\s|\\s\\/\\s|\\s\\|\\s)\\s*`,
  'iu',
);
const AND = /\s+(?:et|and)\s+(?:l[ae’']s?\s*|le\s+)?/u;

/** Cuts a list of names, keeping whole the names that hold a separator: « APEI R/T ». */
export function splitPartners(cell: string, references: References): readonly string[] {
  const isKnown = (text: string): boolean => matchTerm(text, references.partners) !== null;
  if (isKnown(cell)) return [collapseSpaces(cell)];
  const pieces = piecesOf(cell, SEPARATORS).map(collapseSpaces);
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
