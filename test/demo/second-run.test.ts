import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeExcel, openExcel } from '../excel/open-excel';
import { runEverything } from './run-everything';

afterEach(closeExcel);

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/exemple.xlsx')));
test('the four commands read the sample whole, and a second run of everything changes nothing', async () => {
  const excel = await openExcel({ today: '2015-03-31' }, SAMPLE);
  const source = excel.picture('Feuil1');
  const first = await runEverything(excel);
  expect(first.rows).toMatchObject({ read: 144 });
  expect((first.rows?.written ?? 0) + (first.rows?.explained ?? 0)).toBe(first.rows?.read);
  expect(first.added?.actions).toBe(36);
  expect(first.training?.persons).toEqual({ low: 64, high: 64 });
  expect(first.gantt?.rows).toBe(36);
  expect(excel.picture('Feuil1')).toEqual(source);

  const once = excel.picture();
  const second = await runEverything(excel);
  expect(second.added).toEqual({ actions: 0, sessions: 0, attendances: 0, partners: 0, sites: 0 });
  expect(excel.picture()).toEqual(once);
}, 300_000);
