import fc from 'fast-check';
import { latenessOf } from '../../../src/programme/tracker/lateness';
import { barTextOf } from '../../../src/programme/schedule/bar-text';
import { defaultPeriod, latestDay } from '../../../src/programme/schedule/period';
import { markOf, placeAction } from '../../../src/programme/schedule/place-action';
import {
  buildScale,
  type Scale,
  SCALE_CHOICES,
  type ScaleChoice,
} from '../../../src/programme/schedule/scale';
import type { Action } from '../../../src/programme/tracker/tracker';
import { settingsAt } from '../../fixtures/builders';
import { anyAction } from './arbitrary-action';
import { columnsOf, GanttWorkbook, placeOf, rowsOf } from './gantt-workbook';

const STATUS_DATE = '2015-01-10';
const CONTEXT = { statusDate: STATUS_DATE, barText: '' } as const;

function scaleFor(actions: readonly Action[], choice: ScaleChoice): Scale {
  const dates = { referenceDate: '2014-05-15', statusDate: STATUS_DATE } as const;
  return buildScale({ period: defaultPeriod(actions, dates), choice, latest: latestDay(actions) });
}

const rowAndScale = fc.tuple(anyAction, fc.constantFrom(...SCALE_CHOICES));

describe('However a row is dated and whatever the scale', () => {
  it('it has exactly one mark, in a column of the scale', () => {
    fc.assert(
      fc.property(rowAndScale, ([action, choice]) => {
        const scale = scaleFor([action], choice);
        const { text, column } = markOf(placeAction(action, { scale, ...CONTEXT }));
        expect(text).not.toBe('');
        expect(scale.columns[column ?? -1]).toBeDefined();
      }),
    );
  });

  it('its bar lies inside the scale', () => {
    fc.assert(
      fc.property(rowAndScale, ([action, choice]) => {
        const scale = scaleFor([action], choice);
        const { hatched, solid } = placeAction(action, { scale, ...CONTEXT });
        for (const span of [hatched, solid]) {
          if (span === null) continue;
          expect(span.first).toBeGreaterThanOrEqual(0);
          expect(span.last).toBeGreaterThanOrEqual(span.first);
          expect(span.last).toBeLessThan(scale.columns.length - 1);
        }
      }),
    );
  });

  it('a row with two dates is drawn on the columns its days meet, and on no other', () => {
    fc.assert(
      fc.property(rowAndScale, ([action, choice]) => {
        const { start, end, status } = action;
        fc.pre(start !== null && end !== null && status !== 'Réalisé');
        const scale = scaleFor([action], choice);
        const { hatched, solid, symbolColumn } = placeAction(action, { scale, ...CONTEXT });
        const met = scale.columns
          .filter(({ kind }) => kind !== 'undated')
          .filter((column) => (column.start ?? '') <= end && (column.end ?? '9999') >= start)
          .map(({ index }) => index);
        const drawn = new Set<number>(symbolColumn === null ? [] : [symbolColumn]);
        for (const span of [hatched, solid]) {
          for (let at = span?.first ?? 0; at <= (span?.last ?? -1); at += 1) drawn.add(at);
        }
        expect([...drawn].sort((a, b) => a - b)).toEqual(met);
      }),
    );
  });

  it('changing the scale changes neither its days nor its lateness, only its columns', () => {
    fc.assert(
      fc.property(anyAction, (action) => {
        const modes = SCALE_CHOICES.map((choice) => {
          const drawing = placeAction(action, { scale: scaleFor([action], choice), ...CONTEXT });
          return `${drawing.mode} ${drawing.symbol}`;
        });
        expect(new Set(modes).size).toBe(1);
      }),
    );
  });
});

describe('The columns of a scale', () => {
  it('follow one another without a gap, from « Antérieur » to « Sans date »', () => {
    fc.assert(
      fc.property(fc.array(anyAction), fc.constantFrom(...SCALE_CHOICES), (actions, choice) => {
        const { columns } = scaleFor(actions, choice);
        const dated = columns.slice(0, -1);
        expect(columns.at(-1)).toMatchObject({ start: null, end: null, label: 'Sans date' });
        dated.slice(1).forEach((column, at) => {
          const before = dated[at];
          const gap = Date.parse(column.start ?? '') - Date.parse(before?.end ?? '');
          expect(gap).toBe(24 * 3600 * 1000);
        });
      }),
    );
  });
});

describe('The formulas of the sheet', () => {
  const actions = fc
    .sample(anyAction, { numRuns: 60, seed: 20140515 })
    .map((action, index) => ({ ...action, id: `ACC-${String(index + 1).padStart(2, '0')}` }));
  let gantt: GanttWorkbook;

  beforeAll(async () => {
    gantt = await GanttWorkbook.open(actions, { statusDate: STATUS_DATE });
    await gantt.generate({ statusDate: STATUS_DATE });
  });
  afterAll(() => gantt.host.dispose());

  it.each(SCALE_CHOICES)('draw sixty rows of every kind as the add-in does: %s', async (choice) => {
    await gantt.typeNamed('gantt_echelle', choice);
    const snapshot = await gantt.read();
    const dates = { referenceDate: '2014-05-15', statusDate: STATUS_DATE } as const;
    const scale = buildScale({
      period: defaultPeriod(actions, dates),
      choice,
      latest: latestDay(actions),
      capacity: placeOf(snapshot, 'gantt_debut').area.columnCount - 2,
    });
    const label = (column: number): string => scale.columns[column]?.label ?? '';
    expect(columnsOf(snapshot).map((column) => column.label)).toEqual(
      scale.columns.map((column) => column.label),
    );
    const rows = rowsOf(snapshot);
    for (const action of actions) {
      const barText = barTextOf(action, settingsAt());
      const drawing = placeAction(action, { scale, statusDate: STATUS_DATE, barText });
      const mark = markOf(drawing);
      expect([action.id, rows.get(action.id)?.marks[label(mark.column ?? -1)]]).toEqual([
        action.id,
        mark.text,
      ]);
      const hatched = rows.get(action.id)?.hatched ?? [];
      const { first, last } = drawing.hatched ?? { first: 0, last: -1 };
      const expected = scale.columns
        .slice(first, last + 1)
        .filter(({ index }) => index !== mark.column)
        .map((column) => column.label);
      expect([action.id, hatched]).toEqual([action.id, expected]);
    }
  });

  it('tell lateness as the add-in does', async () => {
    const rows = rowsOf(await gantt.read());
    for (const action of actions) {
      const lateness = latenessOf(action, STATUS_DATE, settingsAt().reminderDays);
      const days = 'days' in lateness ? String(lateness.days) : '';
      const told = rows.get(action.id)?.status ?? '';
      expect([action.id, /(?:Retard|Échu depuis) (\d+) j/u.exec(told)?.[1] ?? '']).toEqual([
        action.id,
        days,
      ]);
      expect([action.id, told.includes('À surveiller')]).toEqual([
        action.id,
        lateness.kind === 'to-watch',
      ]);
    }
  });
});
