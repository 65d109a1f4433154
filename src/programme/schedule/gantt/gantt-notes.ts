import type { CellInput, Edit } from '../../../workbook/edit';
import type { ActionKey } from '../../tracker/columns';
import { columnFormula } from '../rows/column-formula';
import { quoted } from '../../workings/formula';
import { held } from '../rows/formula';
import { firstNoteRow, type Frame, gridColumn, LEFT } from './gantt-frame';
import type { BaselinePlace } from './gantt-input';
import { type ActionLine, type NotedLine, noteMark, type Notes } from './gantt-note-lines';
import { helperCell } from './gantt-row-formulas';
import type { ScheduleSource } from '../rows/schedule-source';
import type { GanttWords } from './gantt-words';
import { STATUSES } from '../../tracker/lists';

/** Letters a cell can hold. */
const LONGEST_TEXT = 32_767;

export interface NotesInput {
  readonly frame: Frame;
  readonly source: ScheduleSource;
  readonly notes: Notes;
  readonly baseline: BaselinePlace | null;
  readonly words: GanttWords;
}

/** The readings used, with the reference the shifts are counted from. */
function readingLine({ source, baseline, words }: NotesInput): string {
  const since = baseline === null ? [] : [words.baselineOf(baseline.frozenOn)];
  return words.readings([...words.readingLines(source.settings), ...since]);
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
    ...tell(notes.conditions, words, (line, index) => conditionFormula(input, line, index)),
    [words.notes.decisions],
    ...tell(notes.decisions, words, (line) => decisionFormula(input, line)),
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
  lines: Notes['conditions'],
  { notes }: GanttWords,
  text: (line: ActionLine, index: number) => string,
): readonly CellInput[][] {
  if (lines.length === 0) return [[notes.none]];
  return lines.flatMap((line, index) => piecesOf(line, text(line, index)));
}

/**
 * One cell a line, each with its letters of the text as it is now; the last one takes what follows,
 * should the text grow.
 */
function piecesOf({ words }: NotedLine, text: string): readonly CellInput[][] {
  const last = words.length - 1;
  let from = 1;
  return words.map((piece, index): CellInput[] => {
    const count = index === last ? LONGEST_TEXT : piece.length;
    const part = last === 0 ? text : `MID(${text},${String(from)},${String(count)})`;
    from += piece.length;
    return [{ formula: `=${part}` }];
  });
}

/** « ① ACC-07 – Même si le quartier Degroote n’est pas retenu… » */
function conditionFormula(input: NotesInput, line: ActionLine, index: number): string {
  const [condition, effect] = [read(input, line, 'condition'), read(input, line, 'effect')];
  const kind = `IF(${effect}="",""," ["&${effect}&"]")`;
  return tellRow(input, line, {
    mark: `${quoted(`${noteMark(index)} `)}&`,
    text: `${condition}&${kind}`,
  });
}

/** « ACC-12 – Saint-André… – décideur : Conseil Général » */
function decisionFormula(input: NotesInput, line: ActionLine): string {
  const { notes } = input.words;
  const decider = read(input, line, 'decisionMaker');
  const who = `IF(${decider}="",${quoted(notes.unknownDecider)},${decider})`;
  const title = read(input, line, 'title');
  return tellRow(input, line, { mark: '', text: `${title}&${quoted(notes.decidedBy)}&${who}` });
}

/** What Suivi holds of the row. */
function read({ frame, source }: NotesInput, { row }: ActionLine, key: ActionKey): string {
  return columnFormula(source, key, helperCell(frame, row, 'match'));
}

function tellRow(
  { frame }: NotesInput,
  { row }: ActionLine,
  { mark, text }: { readonly mark: string; readonly text: string },
): string {
  const match = helperCell(frame, row, 'match');
  const number = held(LEFT.number, row, 'column');
  return `IF(${match}=0,"",${mark}${number}&" – "&${text})`;
}
