import { range } from '../../../lib/numbers';
import type { KnownBlock } from '../../../workbook/edit';
import { type Area, areaOf } from '../../../workbook/location';
import { countFormulas } from './gantt-body';
import {
  FIRST_BODY_ROW,
  FIRST_GRID_COLUMN,
  type Frame,
  type Helper,
  gridColumn,
  LEFT,
  SCALE_LINES,
  TOP,
  frameOf,
} from '../gantt-frame/gantt-frame';
import { CONTROL } from '../gantt-frame/gantt-names';
import type { DrawnGantt, PreviousGantt } from './gantt-input';
import { layOutLook } from './gantt-look';
import type { GanttWords } from './gantt-words';
import { hashData } from '../../tracker/fingerprint';

/** Where headings are so many, and so close, their areas cost as much to name as their cells to read. */
const [MANY_HEADINGS, ROWS_A_HEADING] = [40, 8];

/** Names formats, so that the same are known again. */
export function nameFormats(formats: ReturnType<typeof layOutLook>): string {
  return hashData(formats);
}

/**
 * What is known of the Gantt an earlier run left: the formulas of the first row fill the others, and
 * the formats are those this version would set. Undefined when either may not be so.
 */
export function knownBlockOf(
  { block, capacity, drawn, formulaCells }: PreviousGantt,
  { frame: { sheet, workings }, words }: { readonly frame: Frame; readonly words: GanttWords },
): { readonly known?: KnownBlock } {
  const { bodyRows, strandRows, conditionLines } = drawn;
  const most = Math.max(MANY_HEADINGS, bodyRows / ROWS_A_HEADING);
  if (strandRows[0] !== FIRST_BODY_ROW || strandRows.length > most) return {};
  const bare = { sheet, workings, capacity, bodyRows, noteRows: 0 };
  const frame = frameOf({ ...bare, noteRows: block.rowCount - frameOf(bare).block.rowCount });
  const formats = layOutLook({ frame, strandRows, conditionLines, words });
  const isAsSet = nameFormats(formats) === drawn.formats;
  if (!isAsSet || formulaCells !== countFormulas(frame, strandRows)) return {};
  const validated = { ...CONTROL.scale, rowCount: 1, columnCount: CONTROL_WIDTH };
  return { known: { filled: filledOf(frame, drawn), formats, validated } };
}

const CONTROL_WIDTH = CONTROL.periodEnd.column - CONTROL.scale.column + 1;

/** The lines above the grid and those that cut time, filled to the right. */
function linesOf(frame: Frame): KnownBlock['filled'] {
  const header = range(TOP.year, TOP.calendar).map((row) => [row, frame.capacity - 2] as const);
  const scale = SCALE_LINES.filter((line) => line !== 'index').map(
    (line) => [frame.scaleRow(line), frame.capacity - 3] as const,
  );
  return [...header, ...scale].map(([row, columnCount]) => ({
    from: areaOf([row, gridColumn(2)], [1, 1]),
    to: areaOf([row, gridColumn(3)], [1, columnCount]),
  }));
}

/** The areas filled down from the first row, cut so that each has one look. */
function filledOf(
  frame: Frame,
  { strandRows, directMatches }: Pick<DrawnGantt, 'strandRows' | 'directMatches'>,
): KnownBlock['filled'] {
  const template = FIRST_BODY_ROW + 1;
  const end = FIRST_BODY_ROW + frame.bodyRows;
  const from = (column: number, columnCount: number): Area =>
    areaOf([template, column], [1, columnCount]);
  const left = from(LEFT.title, LEFT.status - LEFT.title + 1);
  const grid = from(FIRST_GRID_COLUMN, frame.columns);
  const notes = from(frame.notesColumn, 1);
  const helpersTo = (first: Helper, last: Helper): Area =>
    from(frame.helperColumn(first), frame.helperColumn(last) - frame.helperColumn(first) + 1);
  const helpers =
    directMatches === 0
      ? [helpersTo('reading', 'isHeld')]
      : [helpersTo('reading', 'reading'), helpersTo('hatchFirst', 'isHeld')];
  const fill = (source: Area, first: number, next: number): KnownBlock['filled'] =>
    (next - first) * source.columnCount < 2
      ? []
      : [{ from: source, to: { ...source, row: first, rowCount: next - first } }];
  const byStrand = strandRows.flatMap((strand, index) => {
    const first = Math.max(strand + 1, template + 1);
    const next = strandRows[index + 1] ?? end;
    const heading = index === 0 ? [] : [grid, notes].map((one) => fill(one, strand, strand + 1));
    return [...heading.flat(), ...[left, grid, notes].flatMap((one) => fill(one, first, next))];
  });
  const beside = helpers.flatMap((one) => fill(one, template + 1, end));
  return [...linesOf(frame), ...beside, ...byStrand];
}
