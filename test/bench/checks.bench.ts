import { atOnce } from '../../src/lib/steps';
import { checkTracker } from '../fixtures/check-at-once';
import type { RowTable } from '../../src/programme/checks/context/tables';
import type { CheckInput } from '../../src/programme/checks/context/context';
import { checkSteps } from '../../src/programme/checks/live/live-check';
import { readTracker } from '../../src/programme/tracker/read-tracker';
import { ROW_SCHEMAS } from '../../src/programme/tracker/rows/row-schemas';
import type { Tracker } from '../../src/programme/tracker/tracker';
import type { CellValue } from '../../src/workbook/snapshot';
import { aLargeWorkbook, LARGE, type Sizes } from '../fixtures/large-workbook';
import { cpuTime, type BenchLine } from './cpu-time';

const EDITS = 20;
/** Tables whose edits are judged from memory; partners and sites ask for a whole check. */
const FOLLOWED = ['actions', 'sessions', 'attendances'] as const;

/**
 * A whole check of 5,000 actions, 2,000 sessions and 20,000 attendances, beside reading the same rows
 * with zod alone; the same at twice the size, which should take twice the time; and, of each table, the
 * column whose edits take longest.
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
    ...FOLLOWED.map((table) => slowestColumn(large, table)),
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

function slowestColumn(input: CheckInput, table: RowTable): BenchLine {
  let live = atOnce(checkSteps(input, []));
  const { place, rows } = input.tracker[table] ?? {};
  if (!place || !rows) throw new Error(`No table ${table}`);
  const columns: Readonly<Record<string, number | undefined>> = place.columns;
  const editAt = (key: string, index: number): void => {
    const row = rows[(index * 37) % rows.length]?.raw.row ?? 0;
    const area = { row, column: columns[key] ?? 0, rowCount: 1, columnCount: 1 };
    const typed = typedIn(key, index, rows);
    const texts = [[String(typed ?? '')]];
    live = live.edit({ sheet: place.sheet, area, values: [[typed]], texts }) ?? live;
  };
  const times = Object.keys(columns).map((key) => ({
    key,
    milliseconds: cpuTime((round) => {
      for (let index = 0; index < EDITS; index += 1) editAt(key, round * EDITS + index);
    }),
  }));
  const [slowest] = times.sort((a, b) => b.milliseconds - a.milliseconds);
  const { key = '', milliseconds = 0 } = slowest ?? {};
  return { name: `${table}: one cell edited, slowest column ${key}`, count: EDITS, milliseconds };
}

/** A word that another row holds in that column, or one that names the row anew. */
function typedIn(
  key: string,
  index: number,
  rows: readonly { readonly raw: { readonly cells: object } }[],
): CellValue {
  if (key === 'id') return `ACC-9${String(index)}`;
  if (key === 'name' || key === 'title' || key === 'code') return `Nouveau ${String(index)}`;
  const cells: Readonly<Record<string, CellValue>> = {
    ...rows[(index * 91 + 13) % rows.length]?.raw.cells,
  };
  return cells[key] ?? null;
}
