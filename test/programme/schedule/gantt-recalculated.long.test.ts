import { readCsv } from '../../fixtures/csv';
import { goldenActions } from '../../fixtures/golden-tracker';
import { recalculate } from '../../fixtures/recalculate';
import { hasLibreOffice } from '../../host/libre-office';
import { errorsIn } from '../../fixtures/summary-workbook';
import type { Workbook } from '../../host/model/workbook';
import {
  cellsIn,
  columnsOf,
  GanttWorkbook,
  type ReadCells,
  rowsOf,
  serial,
  type SheetRow,
} from './gantt-workbook';
import { drawnOn, lateRowsOf, paintedBy, sortedList, wordsOf } from './read-drawing';

type Day = `${number}-${number}-${number}`;
/** Three of the days; every one of them is computed again in `agreement/sheets-agree.long.test.ts`. */
const LATE = readCsv('golden_late.csv').filter((_, index, { length }) =>
  [0, Math.floor(length / 2), length - 1].includes(index),
);
const STATUS_DATES = LATE.map(({ date_etat }) => date_etat as Day);

/** What people do to the saved file, each to a fresh copy. */
const BY_HAND: Readonly<Record<string, (gantt: GanttWorkbook) => Promise<void>>> = {
  untouched: () => Promise.resolve(),
  edited: async (gantt) => {
    await gantt.typeAction('MAI-02', 'Fin', serial('2014-07-03'));
    await gantt.typeAction('COO-03', 'Statut', 'Réalisé');
  },
  months: (gantt) => gantt.typeNamed('gantt_echelle', 'Mois'),
  ...Object.fromEntries(
    STATUS_DATES.map((day) => [
      day,
      (gantt: GanttWorkbook) => gantt.typeSetting('Arrêté au', serial(day)),
    ]),
  ),
};

async function saveEach(): Promise<Readonly<Record<string, Uint8Array>>> {
  const made = await GanttWorkbook.open(goldenActions());
  await made.generate();
  const saved = await made.host.save();
  made.host.dispose();
  const files: Record<string, Uint8Array> = {};
  for (const [name, change] of Object.entries(BY_HAND)) {
    const copy = await GanttWorkbook.openFile(saved);
    await change(copy);
    files[name] = await copy.host.save();
    copy.host.dispose();
  }
  return files;
}

(hasLibreOffice() ? describe : describe.skip)(
  'The saved Gantt, computed again by another program',
  () => {
    let computed: Readonly<Record<string, Workbook>>;

    beforeAll(async () => {
      computed = recalculate(await saveEach());
    }, 300_000);

    function read(name: string): ReadCells {
      const workbook = computed[name];
      if (workbook === undefined) throw new Error(`Not computed: ${name}`);
      return cellsIn(workbook);
    }
    const row = (file: string, id: string): SheetRow | undefined => rowsOf(read(file)).get(id);

    it('holds no error', () => {
      expect(Object.values(computed).flatMap(errorsIn)).toEqual([]);
    });

    it.each(readCsv('gantt_expected.csv'))('draws $id as $mode', (line) => {
      const labels = columnsOf(read('untouched')).map(({ label }) => label);
      const found = row('untouched', line.id ?? '');
      if (found === undefined) throw new Error('Row missing from the Gantt');
      expect(new Set(drawnOn(found))).toEqual(new Set(paintedBy(line, labels)));
      expect(Object.values(found.marks).join(' ')).toBe(wordsOf(line));
    });

    it('follows a date that was moved, a row that is done and another scale', () => {
      expect(row('edited', 'MAI-02')?.marks).toEqual({ 'juil. 2014 1-15': '◆3' });
      expect(row('edited', 'COO-03')).toMatchObject({
        status: 'Réalisé',
        marks: { Antérieur: '✔' },
      });
      expect(columnsOf(read('months'))).toHaveLength(26);
      expect(row('months', 'ACC-18')).toMatchObject({
        marks: { 'sept. 2014': '◇' },
        hatched: ['juin 2014', 'juil. 2014', 'août 2014'],
      });
    });

    it.each(LATE)('marks the late rows of $date_etat', (line) => {
      const rows = rowsOf(read(line.date_etat ?? ''));
      expect(lateRowsOf(rows)).toEqual({
        late: sortedList(line.en_retard),
        held: sortedList(line.en_retard_mais_condition_non_levee),
        watched: sortedList(line.a_surveiller_fenetre_ouverte),
      });
    });
  },
);
