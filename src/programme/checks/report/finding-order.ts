import { compareTexts } from '../../../lib/text';
import { type FindingPlace, SEVERITIES, type Severity } from '../context/finding';

/** What the order of the report goes by. */
interface Ordered {
  /** Severity, then sheet, row and column, as one number. */
  readonly rank: number;
  readonly code: string;
}

/** Sheets, rows and columns that a workbook can have, and one for what is above them all. */
const SHEETS = 1_000;
const ROWS = 2 ** 20 + 1;
const COLUMNS = 2 ** 14 + 1;

/** Where a finding comes in the report. */
export function rankOf(
  place: FindingPlace,
  severity: Severity,
  positions: ReadonlyMap<string, number>,
): number {
  const sheet = place.kind === 'workbook' ? 0 : (positions.get(place.sheet) ?? positions.size) + 1;
  const [row, column] = firstCellOf(place);
  const group = SEVERITIES.indexOf(severity) * SHEETS + sheet;
  return (group * ROWS + row) * COLUMNS + column;
}

/** From 1; 0 stands for all of them. */
function firstCellOf(place: FindingPlace): readonly [number, number] {
  if (place.kind === 'cell') return [place.row + 1, place.column + 1];
  if (place.kind !== 'lines') return [0, 0];
  return place.direction === 'rows' ? [place.first + 1, 0] : [0, place.first + 1];
}

/** By severity, then sheets, rows, columns and codes. */
export function compareFindings(a: Ordered, b: Ordered): number {
  return a.rank - b.rank || compareTexts(a.code, b.code);
}
