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
/** Sheet, column and value of each edit that is timed. */
const EDITED = [
  { sheet: 'Suivi', column: 12, value: 'En cours' },
  { sheet: 'Suivi', column: 0, value: 'ACC-90' },
  { sheet: 'Suivi', column: 17, value: 'ACC-01' },
  { sheet: 'Formations', column: 1, value: 'Connaissance des publics spécifiques' },
  { sheet: 'Formations', column: 11, value: 9 },
  { sheet: 'Présences', column: 2, value: 'Absent' },
  { sheet: 'Partenaires', column: 0, value: 'Association nouvelle' },
  { sheet: 'Sites', column: 0, value: 'Résidence nouvelle' },
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

function editsOf(input: CheckInput, { sheet, column, value }: (typeof EDITED)[number]): BenchLine {
  let live = startLiveCheck(input, []);
  // Lists are short: the same lines are edited again, to another word each time.
  const isList = sheet === 'Partenaires' || sheet === 'Sites';
  const editAt = (index: number): void => {
    const row = 4 + (isList ? index % LIST_LINES : index * 3);
    const area = { row, column, rowCount: 1, columnCount: 1 };
    const typed = isList || column === 0 ? `${value}${String(index)}` : value;
    live = live.edit({ sheet, area, values: [[typed]], texts: [[String(typed)]] }) ?? live;
  };
  const milliseconds = cpuTime((round) => {
    for (let index = 0; index < EDITS; index += 1) editAt(round * EDITS + index);
  });
  const name = `${sheet}, column ${String(column + 1)}: one cell edited, judged again`;
  return { name, count: EDITS, milliseconds };
}
