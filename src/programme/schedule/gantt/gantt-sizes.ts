import { countLines } from '../../../lib/text-width';
import { sum } from '../../../lib/numbers';
import { charactersOfPoints } from '../../../workbook/column-width';
import type { Edit, Edits } from '../../../workbook/edit';
import { deadlineOf, isOpen } from '../../tracker/lateness';
import { writeDependencies } from '../../tracker/rows/row-schemas';
import type { Action } from '../../tracker/tracker';
import { AWAITED_DECISION, drawnWords } from '../drawing/drawing-texts';
import { FIRST_BODY_ROW, FIRST_GRID_COLUMN, HELPERS, LEFT, TOP } from '../gantt-frame/gantt-frame';
import {
  CELL_PADDING,
  HEADING_HEIGHT,
  LINE_HEIGHT,
  pageHeight,
  type PageRoom,
  type RowHeights,
  SURE_SIZE,
  timeWidths,
  WIDTHS,
} from './gantt-paper';
import type { LookInput } from './gantt-context';
import type { ScaleUnit } from '../rows/scale';
import type { ScheduleRow } from '../rows/select-rows';
import { printedAs } from '../../tracker/layout/edit-parts';

/** Points that an indent takes. */
const INDENT = 8;

const ROW_PADDING = 0.75;
const NOTE_HEIGHT = 11.25;
const TITLE_HEIGHT = 24;
const CHOICE_HEIGHT = 13.5;
const LEVEL_NAME_HEIGHT = 12.75;
/** Of year, month and short label, which stand upright. */
const [YEAR_HEIGHT, MONTH_HEIGHT, LABEL_HEIGHT] = [28.5, 29.25, 27];
const MARK_HEIGHT = 11.25;
const GAP_HEIGHT = 4;
/** A row of Excel is at most 409 points high: a text of more lines is read in Suivi. */
const MOST_LINES = 30;
/** Characters of the default font. */
const HELPER_WIDTH = 9;

/** Organisation, choices and filters; marks of the calendar. */
const CHOICE_LINES = TOP.year - TOP.subtitle;
const MARK_LINES = TOP.calendar - TOP.marks + 1;

/** The columns of time share their part of the page alike. */
export function sizeColumns({ frame, widths, who }: LookInput): Edits {
  if (widths === 'none') return [];
  const { sheet, capacity } = frame;
  const { left, edges, notes } = WIDTHS;
  const grid = [edges[0], ...timeWidths(capacity), edges[1], notes];
  const helpers = HELPERS.map(() => HELPER_WIDTH);
  const right: Edit = {
    kind: 'columnWidths',
    sheet,
    first: FIRST_GRID_COLUMN,
    widths: [...grid.map(charactersOfPoints), ...helpers],
  };
  if (widths === 'grid') return [right];
  return [
    { kind: 'columnWidths', sheet, first: 0, widths: left[who].map(charactersOfPoints) },
    right,
  ];
}

/** Heights are told, since Excel does not fit rows whose text comes from formulas. */
export function sizeRows({ frame, lines, heights, unit }: LookInput): Edits {
  const { sheet } = frame;
  const block = (first: number, count: number, height: number): Edit => ({
    kind: 'rowHeight',
    sheet,
    first,
    count,
    height,
  });
  return [
    block(TOP.title, 1, TITLE_HEIGHT),
    block(TOP.subtitle, CHOICE_LINES, CHOICE_HEIGHT),
    { kind: 'rowHeights', sheet, first: TOP.year, heights: nameHeights(unit) },
    block(TOP.marks, MARK_LINES, MARK_HEIGHT),
    {
      kind: 'rowHeights',
      sheet,
      first: FIRST_BODY_ROW,
      heights: lines.map((line) =>
        line.kind === 'strand' ? HEADING_HEIGHT : (heights.get(line.action) ?? HEADING_HEIGHT),
      ),
    },
    block(FIRST_BODY_ROW + frame.bodyRows, 1, GAP_HEIGHT),
    block(frame.firstNoteRow, frame.noteRows, NOTE_HEIGHT),
  ];
}

/** Points of title and choices, and of the names and marks of the columns, which each page repeats. */
const TOP_HEIGHT = TITLE_HEIGHT + CHOICE_LINES * CHOICE_HEIGHT;
function headHeight(unit: ScaleUnit): number {
  return sum(nameHeights(unit)) + MARK_LINES * MARK_HEIGHT;
}

/** Where the rows print at 6 points; where their columns fill the page, with some room to spare. */
const [SMALLEST_PRINT, WIDTH_PRINT] = [2 / 3, 0.9];

/** Whether one page holds all the rows and the notes. */
export function fitsOnePage(drawn: {
  readonly unit: ScaleUnit;
  readonly noteRows: number;
  readonly strands: number;
  readonly heights: RowHeights;
}): boolean {
  const { unit, noteRows, strands, heights } = drawn;
  const body = sum([...heights.values()]) + strands * HEADING_HEIGHT;
  const below = GAP_HEIGHT + noteRows * NOTE_HEIGHT;
  return TOP_HEIGHT + headHeight(unit) + body + below <= pageHeight(SMALLEST_PRINT);
}

/** What pages hold where the drawing takes several, at any scale: another one moves no row. */
export function roomOnPages(): PageRoom {
  const next = pageHeight(WIDTH_PRINT) - headHeight('week');
  return { first: next - TOP_HEIGHT, next };
}

/** Coarse scales name no month above their columns. */
const UNITS_WITHIN_MONTHS: readonly ScaleUnit[] = ['week', 'half-month', 'two-speed'];

/** Heights of year, month and short label. */
function nameHeights(unit: ScaleUnit): readonly number[] {
  const month = UNITS_WITHIN_MONTHS.includes(unit) ? MONTH_HEIGHT : LEVEL_NAME_HEIGHT;
  return [YEAR_HEIGHT, month, LABEL_HEIGHT];
}

interface RowLook extends Pick<LookInput, 'words' | 'who'> {
  /** What a row may say of its shift since the reference; empty without reference. */
  readonly movedText: string;
}

/** Points that a row needs for its longest text. */
export function heightOfRow({ value }: ScheduleRow, look: RowLook): number {
  const { id, title, partners, owner, dueText } = value;
  const { notes } = WIDTHS;
  const left = WIDTHS.left[look.who];
  const told = look.who === 'partners' ? partners.join(' ; ') : owner;
  const lines = (text: string, width: number, indent: number): number =>
    countLines(text, { room: width - CELL_PADDING - indent, size: SURE_SIZE });
  const count = Math.max(
    lines(id, left[LEFT.number], 0),
    lines(title, left[LEFT.title], 0),
    lines(told, left[LEFT.partners], INDENT),
    lines(drawnWords(dueText), left[LEFT.due], INDENT),
    lines(longestStatus(value, look.words), left[LEFT.status], 0),
    lines(longestNote(value, look), notes, INDENT),
  );
  return Math.min(count, MOST_LINES) * LINE_HEIGHT + ROW_PADDING;
}

/** The status with what its formula may add one day: rows do not grow by themselves. */
function longestStatus(action: Action, { status: words }: LookInput['words']): string {
  const status = action.status ?? '';
  if (!isOpen(action) || deadlineOf(action) === null) return status;
  const isHeld = action.condition !== '' && action.effect === 'Bloquante';
  const longest = isHeld ? `${words.heldSince}${words.heldReason}` : words.late;
  return `${status.replace(AWAITED_DECISION, '')}${longest}000${words.days}`;
}

/** The number of a condition, what the row depends on, and its shift since the reference. */
function longestNote({ condition, dependsOn }: Action, { movedText, words }: RowLook): string {
  const mark = condition === '' ? '' : '① ';
  const ids = writeDependencies(dependsOn);
  const after = ids === '' ? '' : `${words.dependsOn}${ids} `;
  return `${mark}${after}${movedText}`.trim();
}

/** One A3 page as long as the rows fit it; as many as they need beyond. */
export function pageOf({ frame, footer, words, lines, isOnePage }: LookInput): Edit {
  const breaksBefore = lines.flatMap((line) =>
    line.kind === 'strand' && line.part.startsPage ? [line.row] : [],
  );
  return printedAs(
    frame.sheet,
    {
      paper: 'a3',
      printArea: frame.printed,
      ...(isOnePage ? {} : { breaksBefore }),
      titleRows: { first: TOP.year, last: TOP.calendar },
      footer: { left: footer.left, center: words.pageOfPages, right: footer.right },
    },
    isOnePage ? 'one' : 'as many as needed',
  );
}
