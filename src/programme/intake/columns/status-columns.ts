import { range } from '../../../lib/numbers';
import { fold } from '../../../lib/text';
import { likely } from './column-guess';
import { MARK } from './column-content';
import type { ColumnHeader } from './column-headers';
import { type Draft, open, settle, textsOf } from './column-draft';
import { rowsUnderHeader } from '../headers/find-tables';
import { foldedText, lineText } from '../../reading/grid';
import { isStatus, readStatus } from '../../reading/read-status';

const MOSTLY_CROSSES = 0.8;
const UNSURE = /^\?+$/u;
/** The degree that heads a column of a scale, in each of its parts. */
const SHARE = /^\d{1,3} ?%$/u;

/** « OK/NOK », « F/EC/AF » over nothing but these words: how far the work is. « P/A » are marks. */
export function namesItsStates({ header }: ColumnHeader, texts: readonly string[]): boolean {
  const names = fold(header).split(/\s*[/|,]\s*/u);
  const told = texts.map(fold);
  return (
    names.length > 1 &&
    names.some(isStatus) &&
    told.length > 0 &&
    told.every((text) => names.includes(text)) &&
    !told.every((text) => MARK.test(text))
  );
}

/** Columns named after statuses and filled with crosses; « Fait » alone is a column of statuses. */
export function settleStatusMarks(draft: Draft): void {
  if (draft.request.kind !== 'actions') return;
  const crossed = open(draft).filter((header) => {
    // A share at the head of a column is that of the whole plan, « No » a number.
    const isNamed = /\p{L}/u.test(header.header) && header.meaning.action?.meaning !== 'number';
    return isNamed && isStatus(header.header) && isCrossed(draft, header);
  });
  const [first, second] = crossed;
  // « F » beside « E » and « M » is a degree of a scale; « Engagé : oui » tells no state of a task.
  const isLetter = first?.header.length === 1;
  const isOpen = readStatus(first?.header ?? '', {})?.status !== 'Réalisé';
  const isNamed = first?.meaning.action?.meaning === 'status';
  const isAlone = second === undefined && (isLetter || isOpen || isNamed);
  for (const header of isAlone ? [] : crossed) {
    settle(draft, header, likely('statusMark', 'header'));
  }
}

/** « Avancement » over several columns of crosses: the degree of the one that is crossed, « 25 % », says how far. */
export function settleScales(draft: Draft): void {
  const told = draft.headers.filter(({ column }) => draft.settled.get(column)?.target === 'status');
  const ofName = ({ header }: ColumnHeader): readonly ColumnHeader[] =>
    told.filter((other) => fold(other.header) === fold(header));
  const isOfScale = (header: ColumnHeader): boolean =>
    textsOf(draft, header).every(
      (text) => MARK.test(fold(text)) || SHARE.test(text) || text === header.header,
    );
  for (const header of told) {
    const all = ofName(header);
    if (all.length < 2 || !all.every(isOfScale)) continue;
    const degrees = all.map((one) => degreeOf(draft, one));
    const areTold = new Set(degrees).size === all.length && !degrees.includes(null);
    const degree = areTold ? degreeOf(draft, header) : null;
    if (degree === null) settle(draft, header, likely('own'));
    else settle(draft, { ...header, header: degree }, likely('statusMark'));
  }
}

/** « 25 % », or 0.25, under or in the header of a column of a scale; null without, or with two. */
function degreeOf({ request: { grid, table } }: Draft, { column }: ColumnHeader): string | null {
  const told = range(table.firstHeaderRow, table.lastRow).flatMap((row) => {
    const value = grid.value(row, column);
    if (typeof value === 'number' && value >= 0 && value <= 1)
      return `${String(Math.round(value * 100))} %`;
    const text = lineText(grid, row, column);
    return SHARE.test(text) ? text : [];
  });
  return new Set(told).size === 1 ? (told[0] ?? null) : null;
}

/** Whether nothing but crosses is typed in a column; a count under it is computed. */
function isCrossed({ request }: Draft, { column }: ColumnHeader): boolean {
  const { grid, table } = request;
  const typed = rowsUnderHeader(table)
    .filter((row) => !grid.isEmpty(row, column) && !grid.isFormula(row, column))
    .map((row) => foldedText(grid, row, column))
    .filter((text) => !UNSURE.test(text));
  // What is left to do, in hours: 15, 10, 0.
  if (typed.some((text) => Number(text) > 1) || typed.every((text) => text === '0')) return false;
  return typed.filter((text) => MARK.test(text)).length >= typed.length * MOSTLY_CROSSES;
}
