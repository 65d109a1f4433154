import { defaultPeriod, latestDay } from '../../../src/programme/schedule/rows/period';
import type { ScaleChoice } from '../../../src/programme/schedule/rows/scale';
import type { CalendarDate } from '../../../src/lib/calendar-date';
import { settingsAt } from '../../fixtures/builders';
import { fc } from '../../fixtures/properties';
import { anyAction } from './arbitrary-action';
import { buildScale } from './core/build-scale';
import { columnsOf, GanttWorkbook, placeOf, rowsOf } from './gantt-workbook';
import { drawnRow } from './read-drawing';

/** What the sheet draws by its formulas is what the core draws, on that day and at these scales. */
export function describeFormulas(statusDate: CalendarDate, choices: readonly ScaleChoice[]): void {
  describe(`The formulas of the sheet on ${statusDate}`, () => {
    const actions = fc
      .sample(anyAction, { numRuns: 60, seed: 20140515 })
      .map((action, index) => ({ ...action, id: `ACC-${String(index + 1).padStart(2, '0')}` }));
    let gantt: GanttWorkbook;

    beforeAll(async () => {
      gantt = await GanttWorkbook.open(actions, { statusDate });
      await gantt.generate({ statusDate });
    });
    afterAll(() => gantt.host.dispose());

    it.each(choices)('draw sixty rows of every kind as the add-in does: %s', async (choice) => {
      await gantt.typeNamed('gantt_echelle', choice);
      const snapshot = await gantt.drawn();
      const dates = { referenceDate: '2014-05-15', statusDate } as const;
      const scale = buildScale({
        period: defaultPeriod(actions, dates),
        choice,
        statusDate,
        latest: latestDay(actions),
        capacity: placeOf(snapshot, 'gantt_debut').area.columnCount - 2,
      });
      expect(columnsOf(snapshot).map((column) => column.label)).toEqual(
        scale.columns.map((column) => column.label),
      );
      const { reminderDays } = settingsAt();
      const drawn = actions.map(
        (action) => [action.id, drawnRow(action, { scale, statusDate, reminderDays })] as const,
      );
      expect(rowsOf(snapshot)).toEqual(new Map(drawn));
    });
  });
}
