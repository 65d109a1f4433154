import { Workbook } from './model/workbook';
import { writeWorkbook } from './xlsx/write-workbook';

/** An empty workbook with one sheet, as a new one in a French Excel. */
export function blankWorkbook(): Uint8Array {
  const workbook = new Workbook();
  workbook.active = workbook.addSheet('Feuil1');
  return writeWorkbook(workbook);
}
