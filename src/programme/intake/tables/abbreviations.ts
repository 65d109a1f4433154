import type { CellPlace } from '../../../workbook/location';
import { collapseSpaces, fold } from '../../../lib/text';
import { readStatus } from '../../reading/read-status';
import { type Grid, lineText } from '../../reading/grid';
import { ABBREVIATIONS_HEAD } from '../../reading/layout-words';

/** A short form and the name it stands for, as a workbook explains it: « AVL = Association … ». */
export interface Abbreviation {
  readonly short: string;
  readonly full: string;
  /** The cells that explain it, and nothing else. */
  readonly cells: readonly CellPlace[];
}

interface Pair {
  readonly short: string;
  readonly full: string;
}

const SHORT = "\\p{L}[\\p{L}\\d&.’'-]{1,11}(?: \\d{1,3})?";
const IS_SHORT = new RegExp(`^${SHORT}$`, 'u');
const PARTS = new RegExp(`[;\\n]|,\\s*(?=${SHORT}\\s*=)`, 'u');
const PAIR = new RegExp(`^(${SHORT})\\s*(?:=|→)\\s*(.+)$`, 'u');
const HEADED_PAIR = new RegExp(`^(${SHORT})\\s*(?:[=:→]|\\s[–-]\\s)\\s*(.+)$`, 'u');
const OPENING = new RegExp(`^[^=:]{1,40}:\\s*(?=${SHORT}\\s*=)`, 'u');
const ARTICLE = /^(?:l[ae]s? |l'|une? )/u;
/** Letters without which no heading can stand in a text. */
const MAY_HEAD = /sigle|acronyme|viation|glossaire/iu;
const MAX_HEAD_LETTERS = 40;
const MIN_FULL_LETTERS = 8;
/** How far beside its short form a name may stand. */
const WIDTH = 3;

/**
 * Every abbreviation that a sheet explains, in one cell or in a list of two columns. A column of short
 * names under a header of `schedules`, rows from 0, is no such list.
 */
export function findAbbreviations(
  grid: Grid,
  schedules: ReadonlySet<number>,
): readonly Abbreviation[] {
  const found: Abbreviation[] = [];
  for (let row = 0; row < grid.rowCount; row += 1) {
    for (const column of grid.filled(row)) {
      const text = grid.text(row, column);
      const { pairs, isWhole } = pairsOf(text);
      const cells = isWhole ? [{ row, column }] : [];
      found.push(...pairs.map((pair) => ({ ...pair, cells })));
      if (pairs.length === 0 && !schedules.has(row) && isAbbreviationsHead(text)) {
        found.push(...listUnder(grid, { row, column }));
      }
    }
  }
  return found;
}

/** « Sigles », « Liste des abréviations : »: what follows explains abbreviations. */
function isAbbreviationsHead(text: string): boolean {
  return (
    text.length < MAX_HEAD_LETTERS && MAY_HEAD.test(text) && ABBREVIATIONS_HEAD.test(fold(text))
  );
}

/** The pairs of a cell, and whether they are all it says. */
function pairsOf(text: string): { readonly pairs: readonly Pair[]; readonly isWhole: boolean } {
  if (!/[=→\n]/u.test(text)) return { pairs: [], isWhole: false };
  const [first = '', ...lines] = text.split('\n');
  const isHeaded = lines.length > 0 && isAbbreviationsHead(first);
  if (!isHeaded && !/[=→]/u.test(text)) return { pairs: [], isWhole: false };
  const parts = (isHeaded ? lines.join('\n') : text.replace(OPENING, ''))
    .split(PARTS)
    .map(collapseSpaces)
    .filter((part) => part !== '');
  const pairs = parts.flatMap((part) => pairOf((isHeaded ? HEADED_PAIR : PAIR).exec(part)));
  return { pairs, isWhole: pairs.length > 0 && pairs.length === parts.length };
}

function pairOf(match: RegExpExecArray | null): readonly Pair[] {
  const [, short = '', said = ''] = match ?? [];
  const full = said.replace(/[\s.]+$/u, '');
  return standsFor(short, full) ? [{ short, full }] : [];
}

/** From a heading down to the first row that explains nothing, one blank row apart. */
function listUnder(grid: Grid, head: CellPlace): readonly Abbreviation[] {
  const found: Abbreviation[] = [];
  const beside = { row: head.row, column: head.column + 1 };
  const heads = grid.isEmpty(beside.row, beside.column) ? [head] : [head, beside];
  let row = head.row + 1;
  if (grid.filled(row).length === 0) row += 1;
  for (; row < grid.rowCount; row += 1) {
    const entry = entryAt(grid, { row, column: head.column });
    if (entry === null) break;
    found.push(found.length === 0 ? { ...entry, cells: [...heads, ...entry.cells] } : entry);
  }
  return found;
}

/** « AVL | Association … » in two cells, or « AVL : Association … » in one. */
function entryAt(grid: Grid, { row, column }: CellPlace): Abbreviation | null {
  const short = lineText(grid, row, column);
  const [pair] = pairOf(HEADED_PAIR.exec(short));
  if (pair) return { ...pair, cells: [{ row, column }] };
  for (let at = column + 1; at <= column + WIDTH; at += 1) {
    const full = lineText(grid, row, at);
    if (!standsFor(short, full)) continue;
    return {
      short,
      full,
      cells: [
        { row, column },
        { row, column: at },
      ],
    };
  }
  return null;
}

/** Whether the letters of a short form come in order in a name that is no status. */
function standsFor(short: string, full: string): boolean {
  const isShort = IS_SHORT.test(short) && (short.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
  if (!isShort || full.length < MIN_FULL_LETTERS || full.length <= short.length) return false;
  const letters = fold(short).replace(/[^a-z]/gu, '');
  const name = fold(full).replace(ARTICLE, '');
  if (name.charAt(0) !== letters.charAt(0) || readStatus(full, {}) !== null) return false;
  let at = -1;
  return Array.from(letters).every((letter) => {
    at = name.indexOf(letter, at + 1);
    return at >= 0;
  });
}
