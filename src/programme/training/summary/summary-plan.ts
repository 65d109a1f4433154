import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import type { Tracker } from '../../tracker/tracker';
import {
  ATTENDANCE_CELLS,
  type AttendanceCell,
  SESSION_CELLS,
  type SessionCell,
  SETTING_CELLS,
  type SettingCell,
  TALLY_CELLS,
  type TallyCell,
} from './summary-cells';
import { cellAt, columnAt, columnRange } from './formula-parts';
import { placeRows, type SummaryRows } from './summary-rows';
import { tallyRows } from './tally-text';
import type { SummaryWords } from './summary-words';

export interface SummaryInput {
  readonly tracker: Tracker;
  readonly snapshot: WorkbookSnapshot;
  /** Name of the sheet to write, old or new. */
  readonly sheet: string;
  /** Small counts are masked in what is shared. */
  readonly audience: 'internal' | 'shared';
  readonly words: SummaryWords;
}

/** Columns of the page, from 0, and where the calculations beside it begin. */
export const PAGE = { columns: 14, label: 1, middle: 6, right: 11 } as const;
const SETTING_COLUMN = 16;
const SESSION_COLUMN = 19;
/** Row of the headers of the calculations; one empty row under them lets « the rows above » begin. */
const HEADER = 3;
const FIRST = 5;

/** A block of calculation columns: their cells on the first row, and their whole ranges. */
export interface CalcBlock<Key extends string> {
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly rowCount: number;
  readonly firstColumn: number;
  readonly column: (key: Key) => number;
  /** `$U6`, on the first row: moves along with the row. */
  readonly cell: (key: Key) => string;
  /** `$U$6:$U$205` */
  readonly range: (key: Key) => string;
  /** The same and one empty row more, as long as what FREQUENCY gives. */
  readonly longRange: (key: Key) => string;
}

/** Where everything of the summary stands. */
export interface SummaryPlan extends SummaryInput {
  readonly rows: SummaryRows;
  readonly sessions: CalcBlock<SessionCell>;
  /** Null when the workbook keeps head counts alone. */
  readonly attendances: CalcBlock<AttendanceCell> | null;
  readonly tallies: CalcBlock<TallyCell> | null;
  /** `$R$5` */
  readonly setting: (key: SettingCell) => string;
  readonly settingRow: (key: SettingCell) => number;
  readonly settingColumn: number;
  /** First column of the raw counts behind the breakdowns. */
  readonly rawColumn: number;
}

/** Room for what is typed before the summary is written again. */
function sessionRoom({ sessions, lists }: Tracker): number {
  const count = sessions?.rows.length ?? 0;
  /* The numbers of the sessions serve for those of the jobs as well. */
  return Math.max(80, Math.ceil(count * 1.25), lists.jobs.length + 3);
}

function attendanceRoom(count: number): number {
  return count + Math.max(300, Math.ceil(count * 0.2));
}

/** Places the calculations: those of the sessions beside the page, those by code on Présences. */
export function planSummary(input: SummaryInput): SummaryPlan {
  const { tracker, sheet } = input;
  const sessions = blockOf(SESSION_CELLS, {
    headerRow: HEADER,
    firstRow: FIRST,
    rowCount: sessionRoom(tracker),
    firstColumn: SESSION_COLUMN,
    sheet,
    caller: sheet,
  });
  const tallyColumn = SESSION_COLUMN + SESSION_CELLS.length + 1;
  const settingRow = (key: SettingCell): number => FIRST + SETTING_CELLS.indexOf(key);
  return {
    ...input,
    rows: placeRows({
      months: tracker.settings.countingMonths ?? 0,
      jobs: tracker.lists.jobs.length,
      reasons: Object.keys(input.words.reasons).length,
    }),
    sessions,
    attendances: planAttendances(tracker, sheet),
    tallies:
      tracker.attendances &&
      blockOf(TALLY_CELLS, {
        headerRow: HEADER,
        firstRow: FIRST,
        rowCount: tallyRows(sessions.rowCount),
        firstColumn: tallyColumn,
        sheet,
        caller: sheet,
      }),
    setting: (key) => cellAt(settingRow(key), SETTING_COLUMN + 1),
    settingRow,
    settingColumn: SETTING_COLUMN,
    rawColumn: tallyColumn + TALLY_CELLS.length + 1,
  };
}

function planAttendances(tracker: Tracker, caller: string): CalcBlock<AttendanceCell> | null {
  const table = tracker.attendances;
  if (table === null) return null;
  const { area, sheet } = table.place;
  return blockOf(ATTENDANCE_CELLS, {
    headerRow: area.row,
    firstRow: area.row + 1,
    rowCount: attendanceRoom(Math.max(table.rows.length, area.rowCount - 1)),
    firstColumn: Math.max(26, area.column + area.columnCount + 1),
    sheet,
    caller,
  });
}

function blockOf<Key extends string>(
  keys: readonly Key[],
  at: Pick<CalcBlock<Key>, 'sheet' | 'headerRow' | 'firstRow' | 'rowCount' | 'firstColumn'> & {
    readonly caller: string;
  },
): CalcBlock<Key> {
  const { caller, ...block } = at;
  const elsewhere = block.sheet === caller ? {} : { sheet: block.sheet };
  const column = (key: Key): number => block.firstColumn + keys.indexOf(key);
  const range = (key: Key, rowCount: number): string =>
    columnRange({ ...elsewhere, column: column(key), row: block.firstRow, rowCount });
  return {
    ...block,
    column,
    cell: (key) => columnAt(block.firstRow, column(key)),
    range: (key) => range(key, block.rowCount),
    longRange: (key) => range(key, block.rowCount + 1),
  };
}
