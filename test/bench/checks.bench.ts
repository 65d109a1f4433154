import { checkTracker } from '../../src/programme/checks/check-tracker';
import type { CheckInput } from '../../src/programme/checks/context/context';
import { startLiveCheck } from '../../src/programme/checks/live/live-check';
import { readTracker } from '../../src/programme/tracker/read-tracker';
import { actionRow, attendanceRow, sessionRow } from '../../src/programme/tracker/row-schemas';
import type { Tracker } from '../../src/programme/tracker/tracker';
import { aLargeWorkbook, LARGE, type Sizes } from '../fixtures/large-workbook';
import { cpuTime, type BenchLine } from './cpu-time';

const EDITS = 100;
const LIST_LINES = 4;
/** Table, column and value of each edit that is timed. */
const EDITED = [
  { table: 'actions', column: 'status', value: 'En cours' },
  { table: 'actions', column: 'id', value: 'ACC-90' },
  { table: 'actions', column: 'dependsOn', value: 'ACC-01' },
  { table: 'sessions', column: 'training', value: 'Connaissance des publics spécifiques' },
  { table: 'sessions', column: 'basin', value: 'Bassin 2' },
  { table: 'sessions', column: 'present', value: 9 },
  { table: 'attendances', column: 'mark', value: 'Absent' },
  { table: 'partners', column: 'name', value: 'Association nouvelle' },
  { table: 'sites', column: 'name', value: 'Résidence nouvelle' },
] as const;

/**
 * A whole check of 5,000 actions, 2,000 sessions and 20,000 attendances, beside reading the same rows
 * with zod alone; the same at twice the size, which should take twice the time; and single edits.
 */
export function benchChecks(): readonly BenchLine[] {
  const large = inputOf(LARGE);
  const double = inputOf({
    actions: LARGE.actions * 2,
    sessions: LARGE.sessions * 2,
    attendances: LARGE.attendances * 2,
  });
  return [
    median('5,000 actions, 2,000 sessions, 20,000 attendances checked', () =>
      checkTracker(large, []),
    ),
    median('the same rows read by zod alone', () => readAll(large.tracker)),
    median('twice as many rows checked', () => checkTracker(double, [])),
    ...EDITED.map((edit) => editsOf(large, edit)),
  ];
}

function inputOf(sizes: Sizes): CheckInput {
  const snapshot = aLargeWorkbook(sizes);
  const tracker = readTracker(snapshot);
  return { tracker, snapshot, scope: 'tracker', today: null, training: null, stale: [] };
}

function readAll({ actions, sessions, attendances }: Tracker): void {
  actions?.rows.forEach(({ raw }) => actionRow.parse(raw.cells));
  sessions?.rows.forEach(({ raw }) => sessionRow.parse(raw.cells));
  attendances?.rows.forEach(({ raw }) => attendanceRow.parse(raw.cells));
}

function median(name: string, run: () => unknown): BenchLine {
  return { name, count: 1, milliseconds: cpuTime(run) };
}

function editsOf(input: CheckInput, edit: (typeof EDITED)[number]): BenchLine {
  const { table, column: key, value } = edit;
  const place = input.tracker[table]?.place;
  const columns: Readonly<Record<string, number | undefined>> = place?.columns ?? {};
  const { [key]: column } = columns;
  if (!place || column === undefined) throw new Error(`No column ${key} in ${table}`);
  let live = startLiveCheck(input, []);
  // Lists are short: the same lines are edited again, to another word each time.
  const isList = table === 'partners' || table === 'sites';
  const editAt = (index: number): void => {
    const row = place.area.row + 1 + (isList ? index % LIST_LINES : index * 3);
    const area = { row, column, rowCount: 1, columnCount: 1 };
    const typed = isList || key === 'id' ? `${value}${String(index)}` : value;
    live =
      live.edit({ sheet: place.sheet, area, values: [[typed]], texts: [[String(typed)]] }) ?? live;
  };
  const milliseconds = cpuTime((round) => {
    for (let index = 0; index < EDITS; index += 1) editAt(round * EDITS + index);
  });
  return { name: `${table}, ${key}: one cell edited, judged again`, count: EDITS, milliseconds };
}
