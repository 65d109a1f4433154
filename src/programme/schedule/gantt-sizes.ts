import type { Edit } from '../../workbook/edit';
import type { BodyLine } from './gantt-body';
import { deadlineOf, isOpen } from '../tracker/lateness';
import type { Action } from '../tracker/tracker';
import { FIRST_BODY_ROW, FIRST_GRID_COLUMN, firstNoteRow, HELPERS, LEFT, TOP } from './gantt-frame';
import type { LookInput } from './look-input';

/** Characters of the default font. */
const LEFT_WIDTHS = [7.5, 46, 30, 25, 22] as const;
const EDGE_WIDTH = 7.5;
const NOTES_WIDTH = 19;
const HELPER_WIDTH = 9;
/** Points. */
const LINE_HEIGHT = 11.25;
const ROW_PADDING = 3;
const NOTE_HEIGHT = 12;
/** Columns of half a year stand a little wider: bars carry their words there. */
const REDUCED_RATIO = 1.4;
const NARROWEST = 1;
const RESERVE_WIDTH = 0;

/** More columns are too narrow for their names, which then stand upright. */
const MOST_LEVEL_NAMES = 50;
const LEVEL_NAME_HEIGHT = 13;
const UPRIGHT_NAME_HEIGHT = 24;
/** Year, month and short label of each column. */
const NAME_LINES = TOP.label - TOP.year + 1;

export function areNamesUpright(columnsUsed: number): boolean {
  return columnsUsed > MOST_LEVEL_NAMES;
}

/** Columns the scale does not use now stay in reserve: narrow, for a finer scale later. */
export function sizeColumns({ frame, timeColumns, widths }: LookInput): readonly Edit[] {
  if (widths === 'none') return [];
  const { sheet, capacity } = frame;
  const used = Math.min(8, Math.max(NARROWEST, 88 / Math.max(timeColumns.length, 1)));
  const time = Array.from({ length: capacity }, (_, index) => {
    const column = timeColumns[index];
    if (column === undefined) return RESERVE_WIDTH;
    return column.kind === 'reduced' ? used * REDUCED_RATIO : used;
  });
  const grid = [EDGE_WIDTH, ...time, EDGE_WIDTH, NOTES_WIDTH];
  const helpers = HELPERS.map(() => HELPER_WIDTH);
  const right: Edit = {
    kind: 'columnWidths',
    sheet,
    first: FIRST_GRID_COLUMN,
    widths: [...grid, ...helpers],
  };
  if (widths === 'grid') return [right];
  return [{ kind: 'columnWidths', sheet, first: 0, widths: LEFT_WIDTHS }, right];
}

/** Heights are told, since Excel does not fit rows whose text comes from formulas. */
export function sizeRows(look: LookInput): readonly Edit[] {
  const { frame, lines, movedText, words } = look;
  const { sheet } = frame;
  const heights = lines.map((line) => heightOf(line, { movedText, words }));
  return [
    { kind: 'rowHeight', sheet, first: TOP.title, count: 1, height: 27 },
    { kind: 'rowHeight', sheet, first: TOP.subtitle, count: 3, height: 16 },
    { kind: 'rowHeight', sheet, first: TOP.year, count: NAME_LINES, height: nameHeight(look) },
    { kind: 'rowHeight', sheet, first: TOP.marks, count: 2, height: 13 },
    { kind: 'rowHeights', sheet, first: FIRST_BODY_ROW, heights },
    { kind: 'rowHeight', sheet, first: FIRST_BODY_ROW + frame.bodyRows, count: 1, height: 6 },
    {
      kind: 'rowHeight',
      sheet,
      first: firstNoteRow(frame),
      count: frame.noteRows,
      height: NOTE_HEIGHT,
    },
  ];
}

function nameHeight({ columnsUsed }: Pick<LookInput, 'columnsUsed'>): number {
  return areNamesUpright(columnsUsed) ? UPRIGHT_NAME_HEIGHT : LEVEL_NAME_HEIGHT;
}

type TextsToCome = Pick<LookInput, 'movedText' | 'words'>;

/** The status with what its formula may add one day: rows do not grow by themselves. */
function longestStatus(action: Action, { status: words }: LookInput['words']): string {
  const status = action.status ?? '';
  if (!isOpen(action) || deadlineOf(action) === null) return status;
  const isHeld = action.condition !== '' && action.effect === 'Bloquante';
  const longest = isHeld ? `${words.heldSince}${words.heldReason}` : words.toWatch;
  return `${status}${longest}000${words.days}`;
}

/** At 9 points a column holds about a quarter more characters than its width says. */
function heightOf(line: BodyLine, { movedText, words }: TextsToCome): number {
  if (line.kind === 'strand') return LINE_HEIGHT + ROW_PADDING;
  const { title, partners, dueText, dependsOn } = line.action.value;
  const texts = [
    [title, LEFT_WIDTHS[LEFT.title]],
    [partners.join(' ; '), LEFT_WIDTHS[LEFT.partners]],
    [dueText, LEFT_WIDTHS[LEFT.due]],
    [longestStatus(line.action.value, words), LEFT_WIDTHS[LEFT.status]],
    [`① après ${dependsOn.map(({ id }) => id).join(' ; ')}${movedText}`, NOTES_WIDTH],
  ] as const;
  const count = Math.max(
    ...texts.map(([text, width]) => Math.ceil(text.length / (width * 1.25))),
    1,
  );
  return Math.min(count, 4) * LINE_HEIGHT + ROW_PADDING;
}

/** Used by the print set-up: heights of everything printed, in points. */
export function printedHeight(look: LookInput): number {
  const { frame, lines, movedText, words } = look;
  const body = lines.reduce((sum, line) => sum + heightOf(line, { movedText, words }), 0);
  const top = 27 + 3 * 16 + NAME_LINES * nameHeight(look) + 2 * 13;
  return top + body + 6 + frame.noteRows * NOTE_HEIGHT;
}
