import type { RowContext } from '../tables/row-context';
import { backgroundsOf, bandsOf, daysOffOf, fillAt, looksAs, pausesOf } from './gantt-background';
import { type GanttMark, readMark } from './gantt-marks';
import { isoWeekday } from '../../../lib/calendar-date';
import { runs } from '../../../lib/runs';
import { fold } from '../../../lib/text';
import { foldedText, lineText } from '../../reading/grid';
import { PAUSE_START, PLAIN_MARK } from '../time/mark-words';
import type { ReadingContext } from '../../reading/reading-context';
import type { TableRow } from '../tables/table-rows';
import type { FoundAxis } from '../time/axis-rows';
import { daysOfWeeks, inTitledWeek } from './week-rows';
import { type Period, readTimeAxis, type TimeAxis } from '../time/time-axis';

/** What all the rows of a hand-made Gantt share. */
export interface GanttLayout {
  readonly row: RowContext;
  readonly context: ReadingContext;
  readonly axis: TimeAxis;
  /** By row, the days of its own week under an axis of weekdays. */
  readonly daysOfWeeks: ReadonlyMap<number, readonly Period[]>;
  /** Fills that are no bar, by column: holidays, weekends. */
  readonly backgrounds: ReadonlyMap<number, string>;
  /** Fills that are no bar, by row: every other line is coloured to be followed. */
  readonly bands: ReadonlyMap<number, string>;
  /** Fills that are no bar anywhere: the legend calls them days off. */
  readonly pauses: ReadonlySet<string>;
  /** Words that are no bar, by column, folded: days off written on every row. */
  readonly daysOff: ReadonlyMap<number, string>;
  /** Whether bars are fills, so that words out of them are notes. */
  readonly drawsFills: boolean;
}

/** Rows with a coloured bar, for the sheet to draw in colour. */
const DRAWN_SHARE = 0.5;
const LAST_WORKDAY = 5;

/** Reads the time axis, the backgrounds and the legend of a hand-made Gantt. */
export function readLayout(
  row: RowContext,
  rows: readonly TableRow[],
  { found, context }: { readonly found: FoundAxis; readonly context: ReadingContext },
): GanttLayout {
  const data = rows.filter(({ role }) => role.kind === 'data').map(({ at }) => at);
  const read = inTitledWeek(row, readTimeAxis(row.grid, found, context), context);
  const ways = read.periods.length === 0 ? [] : [-1, 1];
  const beside = ways.flatMap((way) => columnsBeside(row, data, way));
  const axis = { ...read, undated: [...read.undated, ...beside] };
  const times = timesOf({ axis });
  const ground = {
    ...{ row, context, axis },
    backgrounds: backgroundsOf(row, times, data),
    bands: bandsOf(row, times, data),
    pauses: pausesOf(row, data),
    daysOff: daysOffOf(row, axis.periods, data),
    daysOfWeeks: daysOfWeeks(row, axis, { rows: data, context }),
  };
  const drawn = data.filter((at) =>
    axis.periods.some(({ column }) => barAt(ground, at, column) !== null),
  );
  return {
    ...ground,
    drawsFills: drawn.length > 0 && drawn.length >= data.length * DRAWN_SHARE,
  };
}

/** The columns that go on from an axis under heads with a figure in them that say no time: bars may lie there too. */
function columnsBeside(
  { grid, table: { axis }, columns }: RowContext,
  rows: readonly number[],
  way: number,
): TimeAxis['undated'] {
  const beside: { readonly column: number; readonly label: string }[] = [];
  const edge = way < 0 ? axis?.firstColumn : axis?.lastColumn;
  for (let column = (edge ?? NaN) + way; column >= 0 && column < grid.columnCount; column += way) {
    const isOther = columns.some((one) => one.column === column && one.why !== 'none');
    if (isOther || rows.some((at) => !grid.isEmpty(at, column))) break;
    const heads = axis?.rows.map(({ row }) => lineText(grid, row, column)) ?? [];
    beside.push({ column, label: heads.find((head) => /\d/u.test(head)) ?? '' });
  }
  return beside.slice(0, beside.findLastIndex(({ label }) => label !== '') + 1);
}

/** The marks and fills of a row, in the order of time. */
export function marksOf(layout: GanttLayout, at: number): readonly GanttMark[] {
  const { row, axis, daysOff, drawsFills, context } = layout;
  const { grid } = row;
  const ofWeek = layout.daysOfWeeks.get(at) ?? [];
  const hasDates = axis.periods.length > 0;
  const undated = axis.undated.flatMap(({ column, label }): readonly GanttMark[] => {
    if (ofWeek.some((day) => day.column === column)) return [];
    const words = lineText(grid, at, column);
    const isBar = hasDates && barAt(layout, at, column) !== null;
    return words === '' && !isBar ? [] : [{ kind: 'aside', column, label, words, period: null }];
  });
  const dated = [...axis.periods, ...ofWeek].flatMap((period): readonly GanttMark[] => {
    const { column } = period;
    if (isBand(row, at, column)) return [];
    const text = lineText(grid, at, column);
    const isFilled = barAt(layout, at, column) !== null;
    const isOff = text !== '' && daysOff.get(column) === fold(text);
    if ((text === '' && !isFilled) || isOff) return [];
    const { column: from, columnCount } = grid.merge(at, column) ?? { column, columnCount: 1 };
    // What is merged with the words before it is told with them.
    const isTold = from !== column && !grid.isEmpty(at, from);
    if (isTold && axis.periods.some((one) => one.column === from)) return [];
    const last = axis.periods.find((one) => one.column === from + columnCount - 1);
    const whole = { ...period, end: last?.end ?? period.end };
    const mark = readMark(text, whole, context);
    // Where bars are fills, « 1 » out of them is a number as « 2 » is.
    const isSaid = mark?.kind === 'label' || text === '1';
    if (mark !== null && isSaid && drawsFills && !isFilled) return [asideOf(whole, text)];
    return mark === null ? [] : [mark];
  });
  return [...dated, ...undated];
}

/** Words that stand in the time of a row and are no bar of it. */
export function asideOf(period: Period, words: string): GanttMark {
  return { kind: 'aside', period, column: period.column, label: period.label, words };
}

const MIN_BAND_ROWS = 3;

/** Words merged down over several rows, « VACANCES »: the time is off for all of them. */
function isBand({ grid }: RowContext, at: number, column: number): boolean {
  const merge = grid.merge(at, column);
  return (
    merge !== null && merge.rowCount >= MIN_BAND_ROWS && !grid.isEmpty(merge.row, merge.column)
  );
}

/** The columns of an axis, dated or not, from the left. */
export function timesOf({ axis }: Pick<GanttLayout, 'axis'>): TimeAxis['undated'] {
  return [...axis.periods, ...axis.undated].sort((a, b) => a.column - b.column);
}

/** The columns of an axis that the fills and crosses of some lines cover; on one with dates, their words too. */
export function timesDrawn(layout: GanttLayout, lines: readonly number[]): TimeAxis['undated'] {
  const { row, axis } = layout;
  const isMarked = (at: number, column: number): boolean => {
    const cell = row.grid.merge(at, column) ?? { row: at, column };
    return axis.periods.length > 0
      ? !row.grid.isEmpty(cell.row, cell.column)
      : PLAIN_MARK.test(foldedText(row.grid, cell.row, cell.column));
  };
  const isTime = (at: number, column: number): boolean =>
    !isBand(row, at, column) && (isMarked(at, column) || barAt(layout, at, column) !== null);
  return timesOf(layout).filter(({ column }) => lines.some((at) => isTime(at, column)));
}

/** The bars that some lines draw, « S7 – S8, S13 »: those that nothing dates or that stop and go on, or all; `''` without. */
export function spokenSpan(
  layout: GanttLayout,
  lines: readonly number[],
  tells: 'parts' | 'all',
): string {
  const { row, axis, backgrounds } = layout;
  const weekend = axis.periods.filter(
    ({ start, end }) => start === end && isoWeekday(start) > LAST_WORKDAY,
  );
  const off = new Set([...weekend.map(({ column }) => column), ...backgrounds.keys()]);
  const drawn = new Set(timesDrawn(layout, lines).map(({ column }) => column));
  const isOff = (column: number, label: string): boolean =>
    off.has(column) || PAUSE_START.test(fold(label)) || isBand(row, lines[0] ?? 0, column);
  const seen = timesOf(layout).filter(
    ({ column, label }) => drawn.has(column) || !isOff(column, label),
  );
  const held = seen.flatMap((one, index) => (drawn.has(one.column) ? [{ ...one, index }] : []));
  const parts = runs(held, (before, next) => next.index === before.index + 1).map((part) =>
    [...new Set([part[0].label, part.at(-1)?.label])].join(' – '),
  );
  const isUndated = axis.undated.some(({ column }) => drawn.has(column));
  return tells === 'all' || isUndated || parts.length > 1 ? parts.join(', ') : '';
}

/** The colour of a bar in a cell; null where none is drawn. */
function barAt(
  { row, backgrounds, bands, pauses }: Omit<GanttLayout, 'drawsFills'>,
  at: number,
  column: number,
): string | null {
  const fill = fillAt(row.grid, at, column);
  const isBar = !looksAs(fill, backgrounds.get(column)) && fill !== bands.get(at);
  return fill !== null && isBar && !pauses.has(fill) ? fill : null;
}

/** The colours that a line is drawn in, in the order of time. */
export function coloursOf(
  layout: GanttLayout,
  at: number,
): readonly { readonly column: number; readonly colour: string }[] {
  return timesOf(layout).flatMap(({ column }) => {
    const colour = barAt(layout, at, column);
    return colour === null ? [] : [{ column, colour }];
  });
}
