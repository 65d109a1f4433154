import type { CellInput, Edit } from '../../workbook/edit';
import { held, quoted } from './formula';
import type { BodyLine } from './gantt-body';
import { firstNoteRow, type Frame, gridColumn, helperColumn, LEFT } from './gantt-frame';
import type { BaselinePlace } from './gantt-input';
import { valueOf } from './gantt-row-facts';
import type { ScheduleSource } from './schedule-source';
import type { GanttWords } from './gantt-words';
import { STATUSES } from '../tracker/lists';

type ActionLine = Extract<BodyLine, { kind: 'action' }>;

/** What is told in full under the drawing. */
export interface Notes {
  readonly conditions: readonly ActionLine[];
  readonly decisions: readonly ActionLine[];
}

/** ① to ⑳, then ㉑ to ㊿. */
export function noteMark(index: number): string {
  if (index < 20) return String.fromCodePoint(0x2460 + index);
  if (index < 35) return String.fromCodePoint(0x3251 + index - 20);
  return index < 50 ? String.fromCodePoint(0x32b1 + index - 35) : `(${String(index + 1)})`;
}

/** The conditions of the rows drawn and the decisions still awaited, in the order of the rows. */
export function collectNotes(lines: readonly BodyLine[]): Notes {
  const actions = lines.filter((line) => line.kind === 'action');
  return {
    conditions: actions.filter(({ action }) => action.value.condition !== ''),
    decisions: actions.filter(({ action: { value } }) => isAwaited(value.type, value.status)),
  };
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
  return Math.max(conditions.length, 1) + Math.max(decisions.length, 1) + 3;
}

export interface NotesInput {
  readonly frame: Frame;
  readonly source: ScheduleSource;
  readonly notes: Notes;
  readonly baseline: BaselinePlace | null;
  readonly words: GanttWords;
}

/** The readings used, with the reference the shifts are counted from. */
function readingLine({ source, baseline, words: { notes } }: NotesInput): string {
  const since = baseline === null ? [] : [notes.baselineOf(baseline.frozenOn)];
  return notes.readings([...notes.readingLines(source.settings), ...since]);
}

/**
 * Legend at the left; conditions and awaited decisions, which follow Suivi, under the grid with the
 * readings used.
 */
export function layOutNotes(input: NotesInput): readonly Edit[] {
  const { frame, notes, words } = input;
  const top = firstNoteRow(frame);
  const write = (column: number, row: number, cells: readonly CellInput[][]): Edit => ({
    kind: 'writeCells',
    sheet: frame.sheet,
    at: { row, column },
    cells,
  });
  const { symbols, signs, legend } = words.notes;
  const right = [
    [words.notes.conditions],
    ...tell(notes.conditions, words, (line, index) => conditionCell(input, line, index)),
    [words.notes.decisions],
    ...tell(notes.decisions, words, (line) => decisionCell(input, line)),
    [readingLine(input)],
  ];
  return [
    write(LEFT.number, top, [
      [legend, null],
      ...symbols.map(({ symbol, meaning }) => [symbol, meaning]),
    ]),
    write(
      LEFT.partners,
      top + 1,
      STATUSES.map((status) => [status]),
    ),
    write(
      LEFT.due,
      top + 1,
      padded(
        frame.noteRows - 1,
        signs.map((sign) => [sign]),
      ),
    ),
    write(gridColumn(0), top, padded(frame.noteRows, right)),
  ];
}

/** Empty lines take away what an earlier run may have left there. */
function padded(count: number, lines: readonly CellInput[][]): readonly CellInput[][] {
  const missing = Math.max(count - lines.length, 0);
  return [...lines, ...Array.from({ length: missing }, (): CellInput[] => [null])];
}

function tell(
  lines: readonly ActionLine[],
  { notes }: GanttWords,
  cell: (line: ActionLine, index: number) => CellInput,
): readonly CellInput[][] {
  return lines.length === 0 ? [[notes.none]] : lines.map((line, index) => [cell(line, index)]);
}

/** « ① ACC-07 – Même si le quartier Degroote n’est pas retenu… » */
function conditionCell(input: NotesInput, line: ActionLine, index: number): CellInput {
  const condition = valueOf({ ...input, row: line.row }, 'condition');
  const effect = valueOf({ ...input, row: line.row }, 'effect');
  const kind = `IF(${effect}="",""," ["&${effect}&"]")`;
  return tellRow(input, line, {
    mark: `${quoted(`${noteMark(index)} `)}&`,
    text: `${condition}&${kind}`,
  });
}

/** « ACC-12 – Saint-André… – décideur : Conseil Général » */
function decisionCell(input: NotesInput, line: ActionLine): CellInput {
  const { notes } = input.words;
  const decider = valueOf({ ...input, row: line.row }, 'decisionMaker');
  const who = `IF(${decider}="",${quoted(notes.unknownDecider)},${decider})`;
  const title = valueOf({ ...input, row: line.row }, 'title');
  return tellRow(input, line, { mark: '', text: `${title}&${quoted(notes.decidedBy)}&${who}` });
}

function tellRow(
  { frame }: NotesInput,
  { row }: ActionLine,
  { mark, text }: { readonly mark: string; readonly text: string },
): CellInput {
  const match = held(helperColumn(frame, 'match'), row, 'column');
  const number = held(LEFT.number, row, 'column');
  return { formula: `=IF(${match}=0,"",${mark}${number}&" – "&${text})` };
}
