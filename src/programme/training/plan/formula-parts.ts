import {
  type Area,
  absoluteAddress,
  absoluteAreaAddress,
  columnLetters,
  quoteSheet,
} from '../../../workbook/location';
import { quoted } from '../../workings/formula';

/**
 * A sentence with gaps as a formula part, each gap an expression.
 *
 * @example fillSentence('Arrêté au {date}', { date: '$R$5' }) // '"Arrêté au "&$R$5'
 */
export function fillSentence(sentence: string, gaps: Readonly<Record<string, string>>): string {
  const parts = sentence.split(/(\{\w+\})/u).filter((part) => part !== '');
  return parts.map((part) => gaps[part.slice(1, -1)] ?? quoted(part)).join('&');
}

/** `$R$5` */
export function cellAt(row: number, column: number): string {
  return absoluteAddress({ row, column });
}

/** `'Calculs'!$R$5` */
export function cellOn(sheet: string, row: number, column: number): string {
  return `${quoteSheet(sheet)}!${cellAt(row, column)}`;
}

/** `$R5`: the same column on every row. */
export function columnAt(row: number, column: number): string {
  return `$${columnLetters(column)}${row + 1}`;
}

/** A range of one column, on this sheet or on another. */
export function columnRange(from: {
  readonly sheet?: string;
  readonly column: number;
  readonly row: number;
  readonly rowCount: number;
}): string {
  const { sheet, ...place } = from;
  const area: Area = { ...place, columnCount: 1 };
  const address = absoluteAreaAddress(area);
  return sheet === undefined ? address : `${quoteSheet(sheet)}!${address}`;
}

/** From a cell above down to the row just before this one, as the row moves along. */
export function rangeAbove(column: number, firstRow: number, row: number): string {
  const letters = columnLetters(column);
  return `$${letters}$${firstRow + 1}:$${letters}${row}`;
}

const NO_BREAK_SPACE = '\u00a0';

/** A cell as text, spaces of every kind taken down to single ones inside it and none around. */
export function cleanText(cell: string): string {
  return `TRIM(SUBSTITUTE(${cell}&"","${NO_BREAK_SPACE}"," "))`;
}

/*
 * FREQUENCY goes through the attendances once for every session, but gives an array, which a cell of
 * Excel 2019 cannot hold. Written one after the other in a text, each on as many digits, its counts
 * fit in one cell, where every session then reads its own.
 */

/** Digits of a count in a text, with the 1 that keeps its noughts. */
const DIGITS = 6;
const ABOVE = 10 ** (DIGITS - 1);
/** Sessions told by one text: Excel holds 32,767 letters in a cell. */
export const TOLD = 5_000;

/** How many texts it takes to tell of so many sessions. */
export function tallyRows(sessionRoom: number): number {
  return Math.ceil(sessionRoom / TOLD);
}

/**
 * The counts of these numbers as a formula part: those up to the first bin, then those up to each other
 * bin, then those above. INDEX(…,0) has older Excels go through the whole array unasked.
 */
export function tallyText(data: string, bins: string): string {
  return `CONCAT(INDEX(${ABOVE}+FREQUENCY(${data},${bins}),0))`;
}

/** The count at that place of a text, the first being at 0. */
export function readTally(text: string, place: string): string {
  return `MID(${text},${place}*${DIGITS}+2,${DIGITS - 1})+0`;
}
