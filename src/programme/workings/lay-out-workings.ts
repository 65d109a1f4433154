import { fold } from '../../lib/text';
import type { CellInput, Edit, FormatEdit, Edits } from '../../workbook/edit';
import {
  absoluteAreaAddress,
  type Area,
  areaOf,
  columnLetters,
  parseArea,
  quoteSheet,
} from '../../workbook/location';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { ACTION_TABLE, type ActionKey, BASELINE_TABLE_NAME } from '../tracker/columns';
import { nameArea, printedAs, paint, writeCells } from '../tracker/layout/edit-parts';
import { PALETTE, REFERENCE_TAB } from '../tracker/sheets/sheet-looks';
import { DATE_FORMAT } from '../tracker/settings/rows';
import { DEFAULT_SETTINGS } from '../tracker/settings/settings';
import { chooseGeneratedSheet } from '../tracker/sheets/names';
import type { Tracker } from '../tracker/tracker';
import {
  ACTION_FIELDS,
  type ActionField,
  LINES_NAME,
  nameOf,
  OUTGROWN_NAME,
  REMINDER_NAME,
  STATUS_DATE_NAME,
  type WorkingWords,
  WRITTEN_NAME,
} from './action-block';
import { actionFormulas } from './action-formulas';
import { FIRST_LINE, HEADER_LINE, layOutBlock, nameBlock } from './block';
import { settingNumber } from './formula';

const SCALARS = 2;
const LINE_LOOK: FormatEdit = { font: { size: 9, color: PALETTE.muted } };
const DATE_FIELDS: readonly ActionField[] = ['debut', 'fin', 'realise', 'fenetre', 'echeance'];

export interface WorkingsInput {
  /** Where the sheet stands, when there is one. */
  readonly snapshot: WorkbookSnapshot;
  /** The tracker of the workbook; null when it is made by the same command. */
  readonly tracker: Pick<Tracker, 'actions'> | null;
  /** Rows that tblSuivi has, or is to have. */
  readonly rowCount: number;
  readonly words: WorkingWords;
}

/** Lines for these rows, and those that may still be typed. */
export function workingLines(rowCount: number): number {
  return rowCount + Math.max(50, Math.ceil(rowCount / 5));
}

/** How many rows of Suivi the block follows; null when it is not laid out as it is now. */
export function countLines({ names }: WorkbookSnapshot): number | null {
  const areaNamed = (field: ActionField): Area | null => {
    const formula = names.find(({ name }) => fold(name) === nameOf(field))?.formula;
    return formula === undefined ? null : parseArea(formula.replace(/^=/u, ''));
  };
  const isInPlace = ACTION_FIELDS.every((field, column) => areaNamed(field)?.column === column);
  return isInPlace ? (areaNamed('ligne')?.rowCount ?? null) : null;
}

/** Lines left for rows still to be typed, below which the block is made longer. */
const FEW_LINES = 25;
/** Columns of formulas: how many each holds must be known to tell whether somebody wrote over one. */
const FORMULA_FIELDS = ACTION_FIELDS.filter((field) => field !== 'ligne');
export const WORKING_NAMES: readonly string[] = FORMULA_FIELDS.map(nameOf);

/**
 * Writes the block of Suivi's rows on « Calculs », which is made when it is missing, and its names.
 * What stands right of the block, of other blocks, is not touched. Nothing, where the block stands whole
 * as it would be written, with lines to spare.
 */
export function layOutWorkings(input: WorkingsInput): Edits {
  const { snapshot, rowCount, words } = input;
  const sheet = chooseGeneratedSheet(snapshot, 'workings');
  const found = countLines(snapshot);
  if (found !== null && found >= rowCount + FEW_LINES && isWhole(input, found)) return [];
  const lines = workingLines(rowCount);
  const area = { row: FIRST_LINE, column: 0, rowCount: lines, columnCount: ACTION_FIELDS.length };
  const numbers = Array.from({ length: lines }, (_, index) => [index + 1]);
  return [
    { kind: 'ensureSheet', sheet, tabColor: REFERENCE_TAB, gridlines: 'shown' },
    ...layOutHead(sheet, lines, words),
    // Its lines are no reading: an empty cell is printed, that is nothing.
    printedAs(sheet, { paper: 'a4', printArea: areaOf([0, 12], [1, 1]), footer: {} }, 'one'),
    { kind: 'writeCells', sheet, at: { row: FIRST_LINE, column: 0 }, cells: numbers },
    ...layOutLines(input, lines),
    { kind: 'defineName', name: WRITTEN_NAME, refersTo: markOf(input, lines) },
    { kind: 'format', sheet, areas: [area], format: LINE_LOOK },
  ];
}

function isWhole(input: WorkingsInput, lines: number): boolean {
  const { names } = input.snapshot;
  const named = new Map(names.map((one) => [fold(one.name), one]));
  return (
    named.get(WRITTEN_NAME)?.formula === markOf(input, lines) &&
    WORKING_NAMES.every((name) => named.get(name)?.formulaCells === lines)
  );
}

/** A constant that names the formulas and where they stand. */
function markOf(input: WorkingsInput, lines: number): string {
  return `="${nameBlock(layOutLines(input, lines))}"`;
}

/** Whether a planning was memorised: its table can be named in formulas. */
export function hasBaseline({ tables }: WorkbookSnapshot): boolean {
  return tables.some(({ name }) => fold(name) === fold(BASELINE_TABLE_NAME));
}

function columnsOf({ tracker }: WorkingsInput): ReadonlySet<ActionKey> {
  const all = ACTION_TABLE.columns.map(({ key }) => key);
  const place = tracker?.actions?.place;
  return new Set(place ? all.filter((key) => place.columns[key] !== undefined) : all);
}

function layOutHead(sheet: string, lines: number, words: WorkingWords): Edits {
  const scalars: readonly (readonly [string, string, string])[] = [
    [words.statusDate, settingNumber('statusDate', 'TODAY()'), STATUS_DATE_NAME],
    [
      words.reminder,
      settingNumber('reminderDays', String(DEFAULT_SETTINGS.reminderDays)),
      REMINDER_NAME,
    ],
    [words.lines, `=${String(lines)}`, LINES_NAME],
    [words.outgrown, `=IF(IFERROR(ROWS(tblSuivi[Action]),0)>${String(lines)},1,0)`, OUTGROWN_NAME],
  ];
  const cells = scalars.flatMap(([label, formula]): readonly CellInput[] => [label, { formula }]);
  const names = scalars.map(([, , name], index): Edit => {
    const cell = absoluteAreaAddress(areaOf([SCALARS, index * 2 + 1], [1, 1]));
    return { kind: 'defineName', name, refersTo: `=${quoteSheet(sheet)}!${cell}` };
  });
  const line = (row: number, columnCount: number) => ({ row, column: 0, rowCount: 1, columnCount });
  const headers = line(HEADER_LINE, ACTION_FIELDS.length);
  return [
    { kind: 'writeCells', sheet, at: { row: 0, column: 0 }, cells: [[words.title], [words.help]] },
    paint(sheet, [line(0, 1)], { font: { bold: true, size: 14, color: PALETTE.title } }),
    paint(sheet, [line(1, 1), line(SCALARS, scalars.length * 2)], {
      font: { size: 9, color: PALETTE.muted },
    }),
    writeCells(
      { sheet, row: SCALARS, column: 0 },
      [cells],
      ['General', DATE_FORMAT, 'General', '0', 'General', '0', 'General', '0'],
    ),
    ...names,
    writeCells({ sheet, ...headers }, [ACTION_FIELDS.map((field) => words.fields[field])]),
    paint(sheet, [headers], {
      font: { bold: true, size: 9, color: PALETTE.ink },
      fill: PALETTE.softFill,
    }),
    { kind: 'freeze', sheet, rows: FIRST_LINE, columns: 0 },
  ];
}

function layOutLines(input: WorkingsInput, lines: number): Edits {
  const { names } = input.snapshot;
  const sheet = chooseGeneratedSheet(input.snapshot, 'workings');
  const c = (field: ActionField): string =>
    `$${columnLetters(ACTION_FIELDS.indexOf(field))}${String(FIRST_LINE + 1)}`;
  const columns = columnsOf(input);
  const formulas = actionFormulas(c, { columns, hasBaseline: hasBaseline(input.snapshot) });
  const fields = FORMULA_FIELDS.map((field) => ({
    name: nameOf(field),
    formula: formulas[field],
    isDay: DATE_FIELDS.includes(field),
  }));
  return [
    nameArea(nameOf('ligne'), sheet, areaOf([FIRST_LINE, 0], [lines, 1])),
    ...layOutBlock({ sheet, lines, names, column: 1, fields, look: LINE_LOOK }),
  ];
}
