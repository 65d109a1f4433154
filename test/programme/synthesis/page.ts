import { updateAll } from '../../../src/app/update-all';
import type { CalendarDate } from '../../../src/lib/calendar-date';
import synthesisFr from '../../../src/programme/synthesis/words.fr.json';
import { updateFr } from '../../../src/locales/sheets/update.fr';
import type { SynthesisFigures } from '../../fixtures/synthesis-figures';
import { HEADER_ROW } from '../../../src/programme/tracker/columns';
import { SETTINGS } from '../../../src/programme/tracker/settings/settings';
import { columnLetters, parseArea } from '../../../src/workbook/location';
import type { CellValue } from '../../../src/workbook/snapshot';
import type { TestExcel } from '../../excel/open-excel';
import { goldenActions } from '../../fixtures/golden-tracker';
import { openTrackerOf } from '../../fixtures/open-tracker-of';
import { valueAt } from '../../fixtures/summary-workbook';
import type { Workbook } from '../../host/model/workbook';

const DAY: CalendarDate = '2015-03-31';

/** The source document's tracker after « Tout mettre à jour »; `today` is the day of its formulas. */
export async function openPage(today: CalendarDate = DAY): Promise<TestExcel> {
  const excel = await openTrackerOf(goldenActions(), { statusDate: DAY }, {}, { today });
  await update(excel);
  return excel;
}

export async function update({ workbook }: TestExcel): Promise<void> {
  const clock = { today: (): CalendarDate => DAY, timeOfDay: (): string => '10:00' };
  const updated = await updateAll({ workbook, clock, words: updateFr });
  if (!updated.ok) throw new Error(JSON.stringify(updated.error));
}

/** Types « Arrêté au », as a French user does; null empties it. */
export function typeStatusDate({ host }: TestExcel, typed: CalendarDate | null): void {
  const row = HEADER_ROW + 2 + Object.keys(SETTINGS).indexOf('statusDate');
  const day = typed?.split('-').reverse().join('/') ?? '';
  host.user.type(`Paramètres!B${String(row)}`, day);
}

/** What the page says, once its formulas are computed. */
export type ToldPage = Omit<SynthesisFigures, 'dated'>;

/** The figures of the page, read from its named cells in a workbook that was computed. */
export function toldIn(workbook: Workbook, { host }: TestExcel): ToldPage {
  const formulaOf = (wanted: string): string =>
    host.workbook.names.find(({ name }) => name === wanted)?.formula ?? '';
  const figure = (name: string): number => Number(valueAt(workbook, formulaOf(name)));
  const block = formulaOf('synthese_volets');
  const sheet = block.slice(0, block.lastIndexOf('!') + 1).replace('=', '');
  const area = parseArea(block);
  if (area === null) throw new Error('No block of strands');
  const at = (row: number, column: number): CellValue =>
    valueAt(workbook, `${sheet}${columnLetters(column)}${String(area.row + row + 1)}`);
  const states = Object.entries(synthesisFr.states);
  return {
    late: figure('synthese_retard'),
    ahead: figure('synthese_60jours'),
    decisions: figure('synthese_decisions'),
    strands: Array.from({ length: area.rowCount - 1 }, (_, index) => {
      const row = index + 1;
      const number = (column: number): number => Number(at(row, column));
      return {
        strand: String(at(row, 0)),
        state: states.find(([, words]) => words === at(row, 2))?.[0] as 'late',
        actions: number(3),
        done: number(4),
        running: number(5),
        late: number(6),
        conditional: number(7),
        undated: number(8),
      };
    }),
  };
}
