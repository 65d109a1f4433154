import { columnLetters } from '../../../workbook/location';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import type { Tracker } from '../../tracker/tracker';
import { type CodeHash, hashesOf } from './code-hash';
import type { TrainingFigures } from '../counts/figures';
import { chooseGeneratedSheet } from '../../tracker/sheets/names';
import { cellAt, cellOn, columnRange } from './formula-parts';
import { TOLD } from './tally-text';
import { placeRows, type SummaryRows } from './summary-rows';
import { type Indicator, INDICATORS, type SummaryWords } from './summary-words';
import words from './summary-words.fr.json';

/** What is worked out on « Calculs », in the order of its rows and columns: that of their headers. */

/** Settings as read, then values that several figures share. */
export type SettingCell = keyof typeof words.calculationSettings;
export const SETTING_CELLS = Object.keys(words.calculationSettings) as readonly SettingCell[];

/** One column each, one row a session. */
export type SessionCell = keyof typeof words.calculationColumns;
export const SESSION_CELLS = Object.keys(words.calculationColumns) as readonly SessionCell[];

/** One column each, one row a line of attendance. */
export type AttendanceCell = keyof typeof words.attendanceColumns;
export const ATTENDANCE_CELLS = Object.keys(words.attendanceColumns) as readonly AttendanceCell[];

/** The places and weights of letters, one row a letter: see `code-hash`. */
export type HashCell = keyof typeof words.hashColumns;
export const HASH_CELLS = Object.keys(words.hashColumns) as readonly HashCell[];

/** What the lines of attendance tell of every session, each as one text: see `summary-tallies`. */
export type TallyCell = keyof typeof words.tallyColumns;
export const TALLY_CELLS = Object.keys(words.tallyColumns) as readonly TallyCell[];

export interface SummaryInput {
  readonly tracker: Tracker;
  readonly snapshot: WorkbookSnapshot;
  /** As computed now: what they hold decides which pictures are worth drawing. */
  readonly figures: TrainingFigures;
  /** Name of the sheet to write, old or new. */
  readonly sheet: string;
  readonly words: SummaryWords;
}

/** Bears the sentence by which the page says that it is older than the sessions. */
export const SUMMARY_AGE_NAME = 'bilan_age';

/** Columns of the page, from 0, and where the calculations beside it begin. */
export const PAGE = { columns: 14, label: 1, middle: 6, right: 11 } as const;
/** First column, on the sheet of workings, of what is worked out for trainings. */
const SETTING_COLUMN = 130;
const HASH_COLUMN = SETTING_COLUMN + 3;
const SESSION_COLUMN = HASH_COLUMN + HASH_CELLS.length + 1;
/** Row of the headers of the workings; one empty row under them lets « the rows above » begin. */
const HEADER = 3;
const FIRST = 5;

/** Columns of raw counts, the lines of the chart among them; the names of the jobs are the last. */
export const RAW_COLUMNS = 9;
export const JOB_NAME = RAW_COLUMNS - 1;

/** A block of calculation columns: their cells on the first row, and their whole ranges. */
export interface CalcBlock<Key extends string> {
  readonly keys: readonly Key[];
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly rowCount: number;
  readonly firstColumn: number;
  readonly column: (key: Key) => number;
  /** `$U6`, on the first row: moves along with the row. */
  readonly cell: (key: Key) => string;
  /** `'Calculs'!$U$6:$U$205` */
  readonly range: (key: Key) => string;
  /** The same and one empty row more, as long as what FREQUENCY gives. */
  readonly longRange: (key: Key) => string;
}

/** Where everything of the summary stands. */
export interface SummaryPlan extends SummaryInput {
  /** Name of the sheet « Calculs ». */
  readonly workings: string;
  readonly rows: SummaryRows;
  readonly sessions: CalcBlock<SessionCell>;
  /** Null when the workbook keeps head counts alone. */
  readonly attendances: CalcBlock<AttendanceCell> | null;
  readonly tallies: CalcBlock<TallyCell> | null;
  /** `'Calculs'!$R$5` */
  readonly setting: (key: SettingCell) => string;
  /** A cell of the page, wherever it is read. */
  readonly page: (row: number, column: number) => string;
  /** The cell of the page that holds an indicator, wherever it is read. */
  readonly figure: (indicator: Indicator) => string;
  /** A cell of the raw counts, wherever it is read. */
  readonly raw: (row: number, column: number) => string;
  /** How the N° of sessions and the codes of persons become numbers. */
  readonly hashes: Readonly<Record<'session' | 'code', CodeHash>>;
  /** The cells of a column of places or weights, as many as letters. */
  readonly hashRange: (key: HashCell, letters: number) => string;
  readonly hashColumn: number;
  readonly settingRow: (key: SettingCell) => number;
  readonly settingColumn: number;
  /** First column of the raw counts behind the breakdowns. */
  readonly rawColumn: number;
}

/** Room for what is typed before the summary is written again; each line weighs where there are many. */
function sessionRoom({ sessions, lists }: Tracker): number {
  const count = sessions?.rows.length ?? 0;
  const spare = Math.min(200, Math.ceil(count / 4));
  /* The numbers of the sessions serve for those of the jobs as well. */
  return Math.max(80, count + spare, lists.jobs.length + 3);
}

function attendanceRoom(count: number): number {
  return count + Math.min(2_000, Math.max(300, Math.ceil(count * 0.2)));
}

/** Places the page, and what it is worked out from on the sheet of workings. */
export function planSummary(input: SummaryInput): SummaryPlan {
  const { tracker, snapshot, sheet, words } = input;
  const workings = chooseGeneratedSheet(snapshot, 'workings');
  const at = { sheet: workings, headerRow: HEADER, firstRow: FIRST };
  const sessionCount = sessionRoom(tracker);
  const sessions = blockOf(SESSION_CELLS, {
    ...at,
    rowCount: sessionCount,
    firstColumn: SESSION_COLUMN,
  });
  const tallyColumn = SESSION_COLUMN + SESSION_CELLS.length + 1;
  const rawColumn = tallyColumn + TALLY_CELLS.length + 1;
  const settingRow = (key: SettingCell): number => FIRST + SETTING_CELLS.indexOf(key);
  const rows = placeRows({
    months: tracker.settings.countingMonths ?? 0,
    jobs: tracker.lists.jobs.length,
    reasons: Object.keys(words.reasons).length,
  });
  const { attendances } = tracker;
  return {
    ...input,
    workings,
    hashes: hashesOf(tracker, sessionCount + 1),
    hashColumn: HASH_COLUMN,
    hashRange: (key, letters) =>
      columnRange({
        sheet: workings,
        column: HASH_COLUMN + HASH_CELLS.indexOf(key),
        row: FIRST,
        rowCount: letters,
      }),
    rows,
    sessions,
    attendances:
      attendances &&
      blockOf(ATTENDANCE_CELLS, {
        ...at,
        rowCount: attendanceRoom(
          Math.max(attendances.rows.length, attendances.place.area.rowCount - 1),
        ),
        firstColumn: rawColumn + RAW_COLUMNS + 1,
      }),
    tallies:
      attendances &&
      blockOf(TALLY_CELLS, {
        ...at,
        rowCount: Math.ceil(sessionCount / TOLD),
        firstColumn: tallyColumn,
      }),
    setting: (key) => cellOn(workings, settingRow(key), SETTING_COLUMN + 1),
    page: (row, column) => cellOn(sheet, row, column),
    figure: (indicator) =>
      cellOn(sheet, rows.figures + INDICATORS.indexOf(indicator), PAGE.label + 1),
    raw: (row, column) => cellOn(workings, row, column),
    settingRow,
    settingColumn: SETTING_COLUMN,
    rawColumn,
  };
}

/**
 * The same as a formula of « Calculs » names its own cells. Without the name of the sheet the lines of
 * a column are one formula: Excel writes it once, and a reader of the file works it out once.
 */
export function seenFromWorkings(plan: SummaryPlan): SummaryPlan {
  const local = <Key extends string>(block: CalcBlock<Key>): CalcBlock<Key> =>
    blockOf(block.keys, block, null);
  return {
    ...plan,
    sessions: local(plan.sessions),
    attendances: plan.attendances && local(plan.attendances),
    tallies: plan.tallies && local(plan.tallies),
    setting: (key) => cellAt(plan.settingRow(key), SETTING_COLUMN + 1),
    raw: cellAt,
    hashRange: (key, letters) =>
      columnRange({ column: HASH_COLUMN + HASH_CELLS.indexOf(key), row: FIRST, rowCount: letters }),
  };
}

function blockOf<Key extends string>(
  keys: readonly Key[],
  block: Pick<CalcBlock<Key>, 'sheet' | 'headerRow' | 'firstRow' | 'rowCount' | 'firstColumn'>,
  named: string | null = block.sheet,
): CalcBlock<Key> {
  const on = named === null ? {} : { sheet: named };
  const column = (key: Key): number => block.firstColumn + keys.indexOf(key);
  const range = (key: Key, rowCount: number): string =>
    columnRange({ ...on, column: column(key), row: block.firstRow, rowCount });
  return {
    ...block,
    keys,
    column,
    cell: (key) => `$${columnLetters(column(key))}${block.firstRow + 1}`,
    range: (key) => range(key, block.rowCount),
    longRange: (key) => range(key, block.rowCount + 1),
  };
}
