import { closeExcel } from '../../excel/open-excel';
import { recalculate } from '../../fixtures/recalculate';
import { hasLibreOffice } from '../../host/libre-office';
import { openSummary } from '../../fixtures/summary-workbook';
import { writeWorkbook } from '../../host/xlsx/write-workbook';
import { type Case, CASES, CONTENTS, itAgrees, SAMPLE } from './summary-cases';

const OTHERS = CASES.filter((name) => !SAMPLE.includes(name));

(hasLibreOffice() ? describe : describe.skip)(
  '« Bilan formations » computed again by LibreOffice, the other workbooks',
  () => {
    let again: ReturnType<typeof recalculate<Case>>;

    beforeAll(async () => {
      const files: Partial<Record<Case, Uint8Array>> = {};
      for (const name of OTHERS) {
        const { host } = await openSummary(CONTENTS[name]);
        files[name] = writeWorkbook(host.workbook);
      }
      again = recalculate(files as Record<Case, Uint8Array>);
    }, 300_000);
    afterAll(closeExcel);

    itAgrees(OTHERS, (name) => again[name]);
  },
);
