import { writeCells } from '../../tracker/layout/edit-parts';
import type { CellInput, Edit, Edits } from '../../../workbook/edit';
import { absoluteAreaAddress, areaOf } from '../../../workbook/location';
import { quoted } from '../../workings/formula';
import {
  FIRST_BODY_ROW,
  FIRST_GRID_COLUMN,
  type Frame,
  type Helper,
  LEFT,
} from '../gantt-frame/gantt-frame';
import { STATUSES } from '../../tracker/lists';
import { held } from '../rows/formula';
import { directMatchFormula, rowFormulas, type RowInput } from './gantt-row-formulas';
import type { StrandPart } from './cut-at-pages';
import { numbersUsedOnce, type ScheduleRow } from '../rows/select-rows';

/** A line of the body: the heading of a strand, or a row of Suivi. */
export type BodyLine =
  | {
      readonly kind: 'strand';
      readonly row: number;
      readonly part: StrandPart;
      /** Where the strand is told first. */
      readonly first: number;
    }
  | { readonly kind: 'action'; readonly row: number; readonly action: ScheduleRow };

/** The lines of the body from top to bottom, with their row of the sheet. */
export function bodyLines(parts: readonly StrandPart[]): readonly BodyLine[] {
  let row = FIRST_BODY_ROW;
  let first = row;
  return parts.flatMap((part): readonly BodyLine[] => {
    if (!part.isContinued) first = row;
    const heading: BodyLine = { kind: 'strand', row: row++, part, first };
    return [
      heading,
      ...part.rows.map((action): BodyLine => ({ kind: 'action', row: row++, action })),
    ];
  });
}

export interface BodyInput extends RowInput {
  readonly lines: readonly BodyLine[];
  /** « ① » by row of Suivi, for the conditions told in full below. */
  readonly noteMarks: ReadonlyMap<number, string>;
}

/**
 * The formulas of the rows. The first row of Suivi is written, then filled down: what travels to
 * Excel does not grow with the width of the grid.
 */
export function layOutRowFormulas(input: BodyInput): Edits {
  if (input.lines.length === 0) return [];
  return [
    ...writeTemplate(input, FIRST_BODY_ROW + 1),
    ...fillDown(input.frame, FIRST_BODY_ROW + 1),
    ...writeDirectMatches(input),
  ];
}

/** What the rows hold besides: which row of Suivi each one is, and the headings of the strands. */
export function layOutBody(input: BodyInput): Edits {
  const { lines, noteMarks } = input;
  if (lines.length === 0) return [];
  const marks = input.frame.helperColumn('noteMark');
  return [
    writeColumn(input, LEFT.number, ({ raw }) => raw.cells.id),
    writeColumn(input, marks, ({ raw }) => noteMarks.get(raw.row) ?? null),
    ...lines.flatMap((line) => (line.kind === 'strand' ? [writeStrand(input, line)] : [])),
  ];
}

/** How many cells of `frame.drawing` hold a formula when nobody wrote over one. */
export function countFormulas(frame: Frame, strandRows: readonly number[]): number {
  const { row: first, rowCount, columnCount } = frame.drawing;
  const strands = strandRows.filter((row) => row >= first).length;
  return strandRows.length === 0
    ? 0
    : rowCount * columnCount - strands * STRAND_CELLS_WITHOUT_FORMULA;
}

/** The name, and two cells left empty beside the counts. */
const STRAND_CELLS_WITHOUT_FORMULA = 3;

function writeTemplate(input: BodyInput, row: number): Edits {
  const { frame } = input;
  const { left, right, cell } = rowFormulas(input, row);
  const write = (column: number, formulas: readonly (string | null)[]): Edit =>
    writeCells({ sheet: frame.sheet, row, column }, [
      formulas.map((formula) => (formula === null ? null : { formula })),
    ]);
  const first = { row, column: FIRST_GRID_COLUMN, rowCount: 1, columnCount: 1 };
  const rest = { ...first, column: first.column + 1, columnCount: frame.columns - 1 };
  return [
    write(LEFT.title, left),
    write(frame.notesColumn, right),
    write(FIRST_GRID_COLUMN, [cell]),
    { kind: 'fill', sheet: frame.sheet, from: first, to: rest },
  ];
}

function fillDown(frame: Frame, row: number): Edits {
  const columnCount = frame.lastColumn - LEFT.title + 1;
  const from = { row, column: LEFT.title, rowCount: 1, columnCount };
  const rowCount = FIRST_BODY_ROW + frame.bodyRows - row - 1;
  if (rowCount < 1) return [];
  return [{ kind: 'fill', sheet: frame.sheet, from, to: { ...from, row: row + 1, rowCount } }];
}

/** What each row of Suivi says in a column, as text. */
function writeColumn(
  { frame, lines }: BodyInput,
  column: number,
  value: (row: ScheduleRow) => CellInput,
): Edit {
  const cells = lines.map((line) => [line.kind === 'strand' ? null : value(line.action)]);
  return writeCells({ sheet: frame.sheet, row: FIRST_BODY_ROW, column }, cells, ['@']);
}

/** « Accès (18) » and the counts of its rows, kept up to date by formula; told again over the page. */
function writeStrand(
  { frame, words }: BodyInput,
  { row, part, first }: Extract<BodyLine, { kind: 'strand' }>,
): Edit {
  const strand = part.strand || words.noStrand;
  const write = (name: string, formula: string): Edit => {
    const at = { row, column: LEFT.title };
    return { kind: 'writeCells', sheet: frame.sheet, at, cells: [[name, { formula }, null, null]] };
  };
  if (part.isContinued) {
    return write(`${strand} ${words.continued}`, `=${held(LEFT.partners, first, 'both')}`);
  }
  const ofRows = (helper: Helper): string =>
    absoluteAreaAddress(areaOf([row + 1, frame.helperColumn(helper)], [part.lineCount, 1]));
  const { rollUp } = words;
  const counts = [
    `${quoted(rollUp.done)}&COUNTIF(${ofRows('colour')},${String(STATUSES.indexOf('Réalisé') + 1)})`,
    `${quoted(rollUp.late)}&COUNTIF(${ofRows('isLate')},1)`,
    `${quoted(rollUp.held)}&COUNTIF(${ofRows('isHeld')},1)`,
    `${quoted(rollUp.undated)}&COUNTIF(${ofRows('symbolColumn')},${String(frame.capacity + 1)})`,
  ];
  return write(`${strand} (${String(part.count)})`, `=${counts.join('&"  ·  "&')}`);
}

/** A row without a N°, or whose N° another row has, is followed by its place instead. */
export function writeDirectMatches({ frame, source, lines }: BodyInput): Edits {
  const isAlone = numbersUsedOnce(source.rows);
  return lines.flatMap((line): Edits => {
    if (line.kind === 'strand' || isAlone(line.action)) return [];
    const formula = directMatchFormula(source, line.action.raw.row);
    if (formula === null) return [];
    const at = { row: line.row, column: frame.helperColumn('match') };
    return [{ kind: 'writeCells', sheet: frame.sheet, at, cells: [[{ formula }]] }];
  });
}
