import { generateGantt, type GanttCommand } from '../../src/app/schedule/generate-gantt';
import type { Clock } from '../../src/app/ports';
import { scheduleFr } from '../../src/locales/sheets/schedule.fr';
import { NO_FILTER } from '../../src/programme/schedule/rows/select-rows';
import type { Action } from '../../src/programme/tracker/tracker';
import type { CellInput } from '../../src/workbook/edit';
import type { TestExcel } from '../excel/open-excel';
import { openTrackerOf, readWhole } from '../fixtures/open-tracker-of';
import type { Traffic } from '../host/meter';

/** Half the columns of weeks, for what their number does not change. */
export const FORTNIGHTS = { choice: 'Quinzaine' } as const;
const CLOCK: Clock = { today: () => '2014-05-15', timeOfDay: () => '09:12' };

export async function generate(
  excel: TestExcel,
  asked: Partial<GanttCommand> = {},
): Promise<Traffic> {
  const span = excel.host.meter.span();
  const command = {
    clock: CLOCK,
    words: scheduleFr,
    choice: 'Semaine',
    filters: NO_FILTER,
  } as const;
  const done = await generateGantt({ workbook: excel.workbook, ...command, ...asked });
  expect(done).toMatchObject({ ok: true });
  return span();
}

/** Changes a cell of Suivi as the user would. */
export async function typeAction(
  excel: TestExcel,
  header: string,
  change: CellInput,
): Promise<void> {
  const { sheets } = await readWhole(excel);
  const values = sheets.find(({ name }) => name === 'Suivi')?.values ?? [];
  const at = { row: 8, column: (values[3] ?? []).indexOf(header) };
  await excel.workbook.apply([{ kind: 'writeCells', sheet: 'Suivi', at, cells: [[change]] }]);
}

/** What the Gantt by the week costs the first time, again, once edited, by the month, once a row moved. */
async function trafficOf(actions: readonly Action[]): Promise<readonly Traffic[]> {
  const excel = await openTrackerOf(actions);
  const first = await generate(excel);
  const again = await generate(excel);
  await typeAction(excel, 'Statut', 'Réalisé');
  const edited = await generate(excel);
  const byMonth = await generate(excel, { choice: 'Mois' });
  await typeAction(excel, 'Volet', 'Formations');
  return [first, again, edited, byMonth, await generate(excel)];
}

/** Many rows take as many requests as few, and less than 2 MB each time. */
export async function expectSteadyTraffic(
  fewRows: readonly Action[],
  manyRows: readonly Action[],
): Promise<void> {
  const few = await trafficOf(fewRows);
  const many = await trafficOf(manyRows);
  expect(many.map(({ requests }) => requests)).toEqual(few.map(({ requests }) => requests));
  for (const { bytesIn, bytesOut } of many) expect(bytesIn + bytesOut).toBeLessThan(2_000_000);
}
