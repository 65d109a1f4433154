import { closeExcel } from '../excel/open-excel';
import { goldenActions, manyActions } from '../fixtures/golden-tracker';
import { expectSteadyTraffic } from './gantt-runs';

afterEach(closeExcel);

test('500 rows over three years take as many requests as 36, and less than 2 MB', async () => {
  await expectSteadyTraffic(goldenActions(), manyActions(500));
}, 600_000);
