import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeExcel, openExcel } from '../excel/open-excel';
import { printedPages } from '../fixtures/printed-pages';
import { convertWithLibreOffice, hasLibreOffice } from '../host/libre-office';
import { runEverything } from './run-everything';

const canPrint = hasLibreOffice();
if (!canPrint) console.warn('LibreOffice is not installed: the pages are not printed.');

jest.setTimeout(180_000);
afterEach(closeExcel);

const A3 = { wide: [420, 297], tall: [297, 420] } as const;
const A4 = [297, 210] as const;
const EXPECTED = [
  { sheet: 'Synthèse', paper: A4, least: 8 },
  { sheet: 'Gantt', paper: A3.wide, least: 6 },
  { sheet: 'Jalons', paper: A3.wide, least: 7 },
  { sheet: 'Jalons', paper: A3.wide, least: 7 },
  { sheet: 'Bilan formations', paper: A3.tall, least: 7 },
  { sheet: 'Suivi', paper: A3.wide, least: 7 },
] as const;

(canPrint ? test : test.skip)(
  'the sheets to hand out fit their paper, in letters that can be read, with and without Calibri',
  async () => {
    const sample = new Uint8Array(readFileSync(join(__dirname, '../../assets/exemple.xlsx')));
    const excel = await openExcel({ today: '2015-03-31' }, sample);
    await runEverything(excel);
    const saved = await excel.host.save();
    for (const fonts of ['all', 'without Calibri'] as const) {
      const pages = printedPages(convertWithLibreOffice(saved, 'pdf', fonts));
      const told = pages.map(({ sizes: [least = 0], width, height }) => ({ least, width, height }));
      for (const [index, { sheet, paper, least }] of EXPECTED.entries()) {
        const page = told[index];
        const size = [page?.width, page?.height];
        expect({ fonts, sheet, paper: size }).toEqual({ fonts, sheet, paper: [...paper] });
        const isRead = (page?.least ?? 0) >= least;
        expect({ fonts, sheet, isRead }).toEqual({ fonts, sheet, isRead: true });
      }
      // The sheets that follow, but the sources, which print as their owner left them.
      const others = told.slice(EXPECTED.length, 16).map(({ least }) => least);
      expect(Math.min(...others)).toBeGreaterThanOrEqual(7);
    }
  },
);
