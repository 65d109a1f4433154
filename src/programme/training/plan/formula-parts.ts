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
