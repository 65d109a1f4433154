import { closeExcel } from '../../excel/open-excel';
import {
  errorsIn,
  namedFigures,
  openSummary,
  pageTable,
  writeSummary,
} from '../../fixtures/summary-workbook';
import { exampleAttendances, exampleSessions } from '../../fixtures/training-data';

const EXAMPLE = { sessions: exampleSessions(), attendances: exampleAttendances() };

afterEach(closeExcel);

test('the summary written in Excel shows its figures at once', async () => {
  const { host } = await openSummary(EXAMPLE);
  await host.save();
  expect(namedFigures(host.workbook)).toMatchObject({
    personnes: 64,
    participations: 67,
    reste: 381,
    sessions_necessaires: 35,
  });
  expect(pageTable(host.workbook, { column: 'L', header: 'Métier', value: 'N' })).toMatchObject({
    'Chargé de clientèle': 20,
    Siège: 0,
    Total: 64,
  });
  expect(errorsIn(host.workbook)).toEqual([]);
}, 60_000);

test('written a second time, it leaves the workbook as it was', async () => {
  const excel = await openSummary(EXAMPLE);
  const first = excel.picture();
  await writeSummary(excel);
  expect(excel.picture()).toEqual(first);
}, 60_000);
