import { recalculate } from '../fixtures/recalculate';
import { hasLibreOffice } from '../host/libre-office';
import { openSummary, type SummaryContent } from '../fixtures/summary-workbook';
import { closeExcel } from '../excel/open-excel';
import { writeWorkbook } from '../host/xlsx/write-workbook';
import type { BenchLine } from './cpu-time';
import { trainingOf } from './training-content';

const SESSIONS = 200;
const ATTENDANCES = 5_000;
const DAYS = 200;

/**
 * « Bilan formations » opened, computed again and saved by LibreOffice, then one of twice as many rows:
 * the second ratio is 2 when the formulas are linear, less what it takes to start, and 4 when each row
 * looks through the others. The time of another program: by the clock. Nothing where LibreOffice is not installed.
 */
export async function benchSummary(): Promise<readonly BenchLine[]> {
  if (!hasLibreOffice()) return [];
  const lines: BenchLine[] = [];
  for (const times of [1, 2]) {
    const { host } = await openSummary(contentOf(times));
    const file = writeWorkbook(host.workbook);
    closeExcel();
    const start = performance.now();
    recalculate({ summary: file });
    const milliseconds = performance.now() - start;
    const name = `${SESSIONS * times} sessions, ${ATTENDANCES * times} attendances recalculated`;
    lines.push({ name, count: 1, milliseconds });
  }
  return lines;
}

function contentOf(times: number): SummaryContent {
  const attendances = ATTENDANCES * times;
  return trainingOf({ sessions: SESSIONS * times, attendances, persons: attendances, days: DAYS });
}
