import { wrapText } from '../../../lib/text-width';
import { STATUSES } from '../../tracker/lists';
import type { BodyLine } from './gantt-body';
import { SURE_SIZE } from './gantt-paper';
import type { GanttWords } from './gantt-words';

export type ActionLine = Extract<BodyLine, { kind: 'action' }>;

/** A row told under the drawing, with the lines its words take there. */
export interface NotedLine extends ActionLine {
  readonly words: readonly string[];
}

/** What is told in full under the drawing. */
export interface Notes {
  readonly conditions: readonly NotedLine[];
  readonly decisions: readonly NotedLine[];
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
  lines: readonly BodyLine[],
  { room, words }: { readonly room: number; readonly words: GanttWords },
): Notes {
  const actions = lines.filter((line) => line.kind === 'action');
  const wrap = (line: ActionLine, text: string): NotedLine => ({
    ...line,
    words: wrapText(text, { room, size: SURE_SIZE }),
  });
  return {
    conditions: actions
      .filter(({ action }) => action.value.condition !== '')
      .map((line, index) => wrap(line, conditionText(line, index))),
    decisions: actions
      .filter(({ action: { value } }) => isAwaited(value.type, value.status))
      .map((line) => wrap(line, decisionText(line, words))),
  };
}

function conditionText({ action: { value } }: ActionLine, index: number): string {
  const effect = value.effect === null ? '' : ` [${value.effect}]`;
  return `${noteMark(index)} ${value.id} – ${value.condition}${effect}`;
}

function decisionText({ action: { value } }: ActionLine, { notes }: GanttWords): string {
  const decider = value.decisionMaker === '' ? notes.unknownDecider : value.decisionMaker;
  return `${value.id} – ${value.title}${notes.decidedBy}${decider}`;
}

function isAwaited(type: string | null, status: string | null): boolean {
  return type === 'Décision' && status !== 'Réalisé' && status !== 'Abandonné';
}

/** How many lines legend and notes take. */
export function countNoteRows(notes: Notes, { notes: words }: GanttWords): number {
  const left = Math.max(words.symbols.length, STATUSES.length, words.signs.length) + 1;
  return Math.max(left, notesLines(notes));
}

function notesLines({ conditions, decisions }: Notes): number {
  return countNoteLines(conditions) + countNoteLines(decisions) + 3;
}

/** How many lines these rows take: one says that there are none. */
export function countNoteLines(noted: Notes['conditions']): number {
  return Math.max(
    noted.reduce((count, { words }) => count + words.length, 0),
    1,
  );
}
