import { atOnce } from '../../src/lib/steps';
import { checkTracker } from '../fixtures/check-at-once';
import type { CheckInput } from '../../src/programme/checks/context/context';
import { checkSteps } from '../../src/programme/checks/live/live-check';
import { readTracker } from '../../src/programme/tracker/read-tracker';
import { ROW_SCHEMAS } from '../../src/programme/tracker/rows/row-schemas';
import type { Tracker } from '../../src/programme/tracker/tracker';
import { aLargeWorkbook, LARGE, type Sizes } from '../fixtures/large-workbook';
import { cpuTime, type BenchLine } from './cpu-time';

/**
 * A whole check of 5,000 actions, 2,000 sessions and 20,000 attendances, beside reading the same rows
 * with zod alone; the same at twice the size, which should take twice the time; and again after an edit.
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
    benchEdit(large),
  ];
}

function inputOf(sizes: Sizes): CheckInput {
  const snapshot = aLargeWorkbook(sizes);
  const tracker = readTracker(snapshot);
  return { tracker, snapshot, scope: 'tracker', today: null, training: null, stale: [] };
}

function readAll({ actions, sessions, attendances }: Tracker): void {
  actions?.rows.forEach(({ raw }) => ROW_SCHEMAS.actions.parse(raw.cells));
  sessions?.rows.forEach(({ raw }) => ROW_SCHEMAS.sessions.parse(raw.cells));
  attendances?.rows.forEach(({ raw }) => ROW_SCHEMAS.attendances.parse(raw.cells));
}

function median(name: string, run: () => unknown): BenchLine {
  return { name, count: 1, milliseconds: cpuTime(run) };
}

function benchEdit(input: CheckInput): BenchLine {
  const live = atOnce(checkSteps(input, []));
  const place = input.tracker.actions?.place;
  if (place?.columns.title === undefined) throw new Error('No titles');
  const area = {
    row: place.area.row + 1,
    column: place.columns.title,
    rowCount: 1,
    columnCount: 1,
  };
  const edited = { sheet: place.sheet, area, values: [['Nouveau']], texts: [['Nouveau']] };
  return median('one cell edited, all checked from memory', () => live.edit(edited));
}
