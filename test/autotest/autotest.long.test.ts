import { closeExcel } from '../excel/open-excel';
import { expectAutotest } from './expect-autotest';

afterEach(closeExcel);

describe('The test that runs in real Excel', () => {
  it.each(['1.9', '1.14', '1.17'] as const)(
    'passes in the stand-in at ExcelApi %s',
    async (apiVersion) => {
      await expectAutotest({ apiVersion, client: 'npm' });
    },
  );
});
