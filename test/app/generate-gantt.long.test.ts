import { closeExcel } from '../excel/open-excel';
import { expectSteadyTraffic } from './gantt-runs';

afterEach(closeExcel);

test('500 rows over three years take as many requests as 36, and less than 2 MB', async () => {
  await expectSteadyTraffic(500);
}, 600_000);
