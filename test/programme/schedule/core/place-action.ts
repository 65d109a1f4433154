import {
  type CalendarDate,
  earliestOf,
  latestOf,
  partsOf,
} from '../../../../src/lib/calendar-date';
import { OPEN_END, RUNS_ON } from '../../../../src/programme/schedule/drawing/drawing-marks';
import { lastDayOfPeriod } from '../../../../src/programme/tracker/lateness';
import type { Action } from '../../../../src/programme/tracker/tracker';
import { type ActionMode, isDuePeriod, isHeldByCondition } from './action-mode';
import { columnOf, lastTimeColumn, type Scale, undatedColumn } from './build-scale';

/** From one column of the grid to another, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export type MarkSymbol = '' | '✔' | '◆' | '◇' | '●' | '■' | '▲' | '▲ ?' | '?';

/** How a row is drawn. Columns count from 0, « Antérieur ». */
export interface Drawing {
  readonly mode: ActionMode;
  readonly symbol: MarkSymbol;
  readonly symbolColumn: number | null;
  /** Beside the symbol, or alone at the end of a bar. */
  readonly text: string;
  readonly textColumn: number | null;
  /** Where a date is known only to a period. */
  readonly hatched: Span | null;
  readonly solid: Span | null;
  /** The bar goes on for a time nobody wrote: two columns, never to the horizon. */
  readonly solidEnd: 'known' | 'unknown';
  /** Dotted for a blocking condition. */
  readonly outline: 'plain' | 'dotted';
}

/** What the drawing of every row depends on besides the row. */
export interface PlacingContext {
  readonly scale: Scale;
  readonly statusDate: CalendarDate;
}

/**
 * Where and how a row of Suivi is drawn. Nothing is dropped and no date is invented: a row done
 * without a date stands in « Antérieur », one without any date in « Sans date ».
 */
export function placeAction(action: Action, context: PlacingContext): Drawing {
  const outline = isHeldByCondition(action) ? 'dotted' : 'plain';
  return { ...drawAction(action, context), outline };
}

/** The one thing that shows where a row stands: its symbol, or the arrow of a running bar. */
export function markOf({ symbol, symbolColumn, text, textColumn }: Drawing): {
  readonly text: string;
  readonly column: number | null;
} {
  return symbol === ''
    ? { text, column: textColumn }
    : { text: symbolColumn === textColumn ? `${symbol}${text}` : symbol, column: symbolColumn };
}

type Undecorated = Omit<Drawing, 'outline'>;

const NOTHING = {
  symbol: '',
  symbolColumn: null,
  text: '',
  textColumn: null,
  hatched: null,
  solid: null,
  solidEnd: 'known',
} as const satisfies Partial<Drawing>;

function drawAction(action: Action, context: PlacingContext): Undecorated {
  const { type, status, start, end } = action;
  const isSpread = type === 'Tâche' || type === 'Récurrent';
  if (status === 'Réalisé') return drawDone(action, context, isSpread);
  if (start === null && end === null) return drawUndated(action, context);
  if (!isSpread || isDuePeriod(action)) return drawPoint(action, context);
  if (status === 'En cours') return drawBegun(action, context);
  return start === null ? drawPoint(action, context) : drawBar(action, start, context);
}

function drawDone(action: Action, { scale }: PlacingContext, isSpread: boolean): Undecorated {
  const day = action.doneOn ?? action.end ?? action.start;
  if (day === null) return { ...NOTHING, mode: 'done-undated', symbol: '✔', symbolColumn: 0 };
  const column = columnOf(scale, day);
  const from = isSpread && action.start !== null ? columnOf(scale, action.start) : column;
  const solid = { first: Math.min(from, column), last: column };
  return { ...NOTHING, mode: 'done-dated', symbol: '✔', symbolColumn: column, solid };
}

function drawUndated({ type, status }: Action, context: PlacingContext): Undecorated {
  const isRunning = status === 'En cours' || status === 'En préparation';
  if (isRunning && type !== 'Décision') {
    const last = columnOf(context.scale, context.statusDate);
    const solid = { first: 0, last };
    return { ...NOTHING, mode: 'running', solid, text: RUNS_ON, textColumn: last };
  }
  const symbol = type === 'Décision' ? '▲ ?' : '?';
  return { ...NOTHING, mode: 'undated', symbol, symbolColumn: undatedColumn(context.scale) };
}

/** A milestone, a decision, or anything of which only the due date is known. */
function drawPoint(action: Action, { scale }: PlacingContext): Undecorated {
  const { start, end, precision } = action;
  const dueBy = end ?? (start === null ? null : lastDayOfPeriod(start, precision));
  if (dueBy === null) return { ...NOTHING, mode: 'undated' };
  const symbolColumn = columnOf(scale, dueBy);
  const isToTheDay =
    (start === null || start === dueBy) &&
    (precision === null || precision === 'jour' || precision === 'inconnue');
  if (isToTheDay && end !== null) {
    const symbol = symbolOfPoint(action, '◆');
    const text = String(partsOf(dueBy).day);
    return { ...NOTHING, mode: 'dated', symbol, symbolColumn, text, textColumn: symbolColumn };
  }
  const symbol = symbolOfPoint(action, '◇');
  const first = start === null ? symbolColumn : columnOf(scale, earliestOf(start, dueBy));
  const hatched = start === null ? null : { first, last: symbolColumn };
  const open = end === null ? { text: OPEN_END, textColumn: symbolColumn } : {};
  return { ...NOTHING, mode: 'window', symbol, symbolColumn, hatched, ...open };
}

function symbolOfPoint({ type, status }: Action, symbol: '◆' | '◇'): MarkSymbol {
  if (type !== 'Décision') return symbol;
  return status === 'En attente de décision' ? '▲ ?' : '▲';
}

/** A task or series that has begun: from its start, or from before the first column. */
function drawBegun(action: Action, { scale, statusDate }: PlacingContext): Undecorated {
  const { start, end } = action;
  const symbol = symbolOfSpread(action);
  const first = start === null ? 0 : columnOf(scale, start);
  if (end === null) {
    const last = Math.max(first, columnOf(scale, statusDate));
    const bar = { solid: { first, last }, text: RUNS_ON, textColumn: last };
    return { ...NOTHING, mode: 'running', symbol, symbolColumn: first, ...bar };
  }
  const solid = { first, last: Math.max(first, columnOf(scale, end)) };
  return { ...NOTHING, mode: 'running', symbol, symbolColumn: first, solid };
}

/** A task or series still to begin: its start window, then the bar. */
function drawBar(action: Action, start: CalendarDate, context: PlacingContext): Undecorated {
  const { scale } = context;
  const { end, precision } = action;
  const lastStart = end === null ? null : latestOf(start, end);
  const windowEnd = earliestOf(lastDayOfPeriod(start, precision), lastStart ?? '9999-12-31');
  const first = columnOf(scale, start);
  const windowLast = columnOf(scale, windowEnd);
  const hatched = windowEnd === start ? null : { first, last: windowLast };
  const from = hatched === null ? first : windowLast + 1;
  const mark = { mode: 'bar', symbol: symbolOfSpread(action), symbolColumn: first } as const;
  if (lastStart === null) {
    const solid = fadingFrom(from, windowLast, scale);
    const textColumn = solid?.last ?? lastTimeColumn(scale);
    return { ...NOTHING, ...mark, hatched, solid, solidEnd: 'unknown', text: OPEN_END, textColumn };
  }
  const last = columnOf(scale, lastStart);
  return { ...NOTHING, ...mark, hatched, solid: from > last ? null : { first: from, last } };
}

/** Two columns after the start window; « Antérieur » alone when the window lies there. */
function fadingFrom(from: number, windowLast: number, scale: Scale): Span | null {
  if (windowLast === 0) return { first: 0, last: 0 };
  const last = Math.min(from + 1, lastTimeColumn(scale));
  return from > last ? null : { first: from, last };
}

function symbolOfSpread({ type }: Action): MarkSymbol {
  return type === 'Récurrent' ? '●' : '■';
}
