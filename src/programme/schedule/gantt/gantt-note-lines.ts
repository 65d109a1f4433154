import { wrapText } from '../../../lib/text-width';
import { STATUSES } from '../../tracker/lists';
import { isAwaitingDecision } from '../../tracker/lateness';
import type { Action } from '../../tracker/tracker';
import type { ScheduleRow } from '../rows/select-rows';
import { SURE_SIZE } from './gantt-paper';
import type { GanttWords } from './gantt-words';

/** A row told under the drawing, with the lines its words take there. */
export interface NotedRow {
  readonly action: ScheduleRow;
  readonly words: readonly string[];
}

/** What is told in full under the drawing. */
export interface Notes {
  readonly conditions: readonly NotedRow[];
  readonly decisions: readonly NotedRow[];
}

/** ① to ⑳, then ㉑ to ㊿. */
export function noteMark(index: number): string {
  if (index < 20) return String.fromCodePoint(0x2460 + index);
  if (index < 35) return String.fromCodePoint(0x3251 + index - 20);
  return index < 50 ? String.fromCodePoint(0x32b1 + index - 35) : `(${String(index + 1)})`;
}

/**
 * The conditions of the rows drawn and the decisions still awaited, in the order of the rows, over as
 * many lines as the room under the grid asks, in points.
 */
export function collectNotes(
  rows: readonly ScheduleRow[],
  { room, words }: { readonly room: number; readonly words: GanttWords },
): Notes {
  const wrap = (action: ScheduleRow, text: string): NotedRow => ({
    action,
    words: wrapText(text, { room, size: SURE_SIZE }),
  });
  return {
    conditions: rows
      .filter(({ value }) => value.condition !== '')
      .map((row, index) => wrap(row, conditionText(row.value, index))),
    decisions: rows
      .filter(({ value }) => isAwaitingDecision(value))
      .map((row) => wrap(row, decisionText(row.value, words))),
  };
}

function conditionText(value: Action, index: number): string {
  const effect = value.effect === null ? '' : ` [${value.effect}]`;
  return `${noteMark(index)} ${value.id} – ${value.condition}${effect}`;
}

function decisionText(value: Action, { notes }: GanttWords): string {
  const decider = value.decisionMaker === '' ? notes.unknownDecider : value.decisionMaker;
  return `${value.id} – ${value.title}${notes.decidedBy}${decider}`;
}

/** How many lines legend and notes take. */
export function countNoteRows(notes: Notes, { notes: words }: GanttWords): number {
  const left = Math.max(words.symbols.length, STATUSES.length, words.signs.length) + 1;
  return Math.max(left, countNoteLines(notes.conditions) + countNoteLines(notes.decisions) + 3);
}

/** How many lines these rows take: one says that there are none. */
export function countNoteLines(noted: Notes['conditions']): number {
  return Math.max(
    noted.reduce((count, { words }) => count + words.length, 0),
    1,
  );
}
