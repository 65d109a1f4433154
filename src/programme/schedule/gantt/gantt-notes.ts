import { writeCells } from '../../tracker/layout/edit-parts';
import type { CellInput, Edit, Edits } from '../../../workbook/edit';
import type { ActionKey } from '../../tracker/columns';
import { columnFormula } from '../rows/column-formula';
import { quoted } from '../../workings/formula';
import { held } from '../rows/formula';
import { gridColumn, LEFT } from '../gantt-frame/gantt-frame';
import type { GanttInput } from './gantt-input';
import type { BodyLine } from './gantt-body';
import { type NotedRow, noteMark, type Notes } from './gantt-note-lines';
import { type RowInput } from './gantt-row-formulas';
import { STATUSES } from '../../tracker/lists';

/** Letters a cell can hold. */
const LONGEST_TEXT = 32_767;

export interface NotesInput extends RowInput {
  readonly lines: readonly BodyLine[];
  readonly notes: Notes;
  readonly baseline: GanttInput['baseline'];
}

/** The readings used, with the reference the shifts are counted from. */
function readingLine({ source, baseline, words }: NotesInput): string {
  const since = baseline === null ? [] : [words.baselineOf(baseline.frozenOn)];
  return words.readings([...words.readingLines(source.settings), ...since]);
}

/** Legend at the left; conditions and awaited decisions, which follow Suivi, under the grid with the readings used. */
export function layOutNotes(input: NotesInput): Edits {
  const { frame, lines, notes, words } = input;
  const top = frame.firstNoteRow;
  const placed = new Map(
    lines.flatMap((line) => (line.kind === 'action' ? [[line.action, line.row] as const] : [])),
  );
  const tell = (
    rows: Notes['conditions'],
    textOf: (row: number, index: number) => string,
  ): readonly CellInput[][] =>
    rows.length === 0
      ? [[words.notes.none]]
      : rows.flatMap((noted, index) =>
          piecesOf(noted, textOf(placed.get(noted.action) ?? 0, index)),
        );
  const write = (column: number, row: number, cells: readonly CellInput[][]): Edit =>
    writeCells({ sheet: frame.sheet, row, column }, cells);
  const { symbols, signs, legend } = words.notes;
  const right = [
    [words.notes.conditions],
    ...tell(notes.conditions, (row, index) => conditionFormula(input, row, index)),
    [words.notes.decisions],
    ...tell(notes.decisions, (row) => decisionFormula(input, row)),
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

/** One cell a line, with its letters of the text as it is now; the last one takes what may follow. */
function piecesOf({ words }: NotedRow, text: string): readonly CellInput[][] {
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
function conditionFormula(input: NotesInput, row: number, index: number): string {
  const [condition, effect] = [read(input, row, 'condition'), read(input, row, 'effect')];
  const kind = `IF(${effect}="",""," ["&${effect}&"]")`;
  return tellRow(input, row, {
    mark: `${quoted(`${noteMark(index)} `)}&`,
    text: `${condition}&${kind}`,
  });
}

/** « ACC-12 – Saint-André… – décideur : Conseil Général » */
function decisionFormula(input: NotesInput, row: number): string {
  const { notes } = input.words;
  const decider = read(input, row, 'decisionMaker');
  const who = `IF(${decider}="",${quoted(notes.unknownDecider)},${decider})`;
  const title = read(input, row, 'title');
  return tellRow(input, row, { mark: '', text: `${title}&${quoted(notes.decidedBy)}&${who}` });
}

/** What Suivi holds of the row. */
function read({ frame, source }: NotesInput, row: number, key: ActionKey): string {
  return columnFormula(source, key, frame.helperCell(row, 'match'));
}

function tellRow(
  { frame }: NotesInput,
  row: number,
  { mark, text }: { readonly mark: string; readonly text: string },
): string {
  const match = frame.helperCell(row, 'match');
  const number = held(LEFT.number, row, 'column');
  return `IF(${match}=0,"",${mark}${number}&" – "&${text})`;
}
