import type { Area } from '../../workbook/location';
import { runsOf } from '../runs';

export interface FormatRun {
  /** Counted from the top left of the grid. */
  readonly place: Area;
  readonly code: string;
}

/** Each run costs an operation of its own: a grid of small parts is cheaper as it is. */
const CELLS_PER_RUN = 24;

/**
 * A grid of number formats as areas of one format: neighbouring columns that agree from the first row
 * to the last go together. Null when the grid itself is shorter.
 */
export function runsOfFormats(
  formats: readonly (readonly string[])[],
): readonly FormatRun[] | null {
  const width = formats[0]?.length ?? 0;
  const most = (formats.length * width) / CELLS_PER_RUN;
  const runs: FormatRun[] = [];
  let before: readonly FormatRun[] = [];
  for (let column = 0; column < width; column += 1) {
    const own = runsOfColumn(formats, column);
    const isSame =
      own.length === before.length &&
      own.every(({ place, code }, at) => {
        const other = before[at];
        return other?.code === code && other.place.row === place.row;
      });
    if (isSame) {
      before = before.map(({ place, code }) => ({
        place: { ...place, columnCount: place.columnCount + 1 },
        code,
      }));
      runs.splice(runs.length - before.length, before.length, ...before);
    } else {
      runs.push(...own);
      before = own;
    }
    if (runs.length > most) return null;
  }
  return runs;
}

function runsOfColumn(
  formats: readonly (readonly string[])[],
  column: number,
): readonly FormatRun[] {
  return runsOf(formats.map((line) => line[column] ?? 'General')).map(({ run, value }) => ({
    place: { row: run.first, column, rowCount: run.count, columnCount: 1 },
    code: value,
  }));
}
