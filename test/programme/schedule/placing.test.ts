import { fc } from '../../fixtures/properties';
import { addDays } from '../../../src/lib/calendar-date';
import { lastDayOfPeriod } from '../../../src/programme/tracker/lateness';
import { defaultPeriod, latestDay } from '../../../src/programme/schedule/rows/period';
import { type Drawing, markOf, placeAction } from './core/place-action';
import { SCALE_CHOICES, type ScaleChoice } from '../../../src/programme/schedule/rows/scale';
import { modeOf } from './core/action-mode';
import { buildScale, columnOf, type Scale } from './core/build-scale';
import type { Action } from '../../../src/programme/tracker/tracker';
import { anAction } from '../../fixtures/builders';
import { anyAction } from './arbitrary-action';
import { describeFormulas } from './describe-formulas';

const STATUS_DATE = '2015-01-10';
const CONTEXT = { statusDate: STATUS_DATE } as const;

function scaleFor(actions: readonly Action[], choice: ScaleChoice): Scale {
  const dates = { referenceDate: '2014-05-15', statusDate: STATUS_DATE } as const;
  return buildScale({
    period: defaultPeriod(actions, dates),
    choice,
    statusDate: STATUS_DATE,
    latest: latestDay(actions),
  });
}

const rowAndScale = fc.tuple(anyAction, fc.constantFrom(...SCALE_CHOICES));
/** Any period, whether it holds the dates of the row or not. */
const anyPeriod = fc
  .tuple(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 0, max: 1200 }))
  .map(([from, length]) => {
    const start = addDays('2014-01-01', from);
    return { start, end: addDays(start, length) };
  });
const rowInPeriod = fc.tuple(anyAction, anyPeriod, fc.constantFrom(...SCALE_CHOICES));

/** The columns a drawing covers, from left to right. */
function columnsDrawn({ hatched, solid, symbolColumn }: Drawing): readonly number[] {
  const drawn = new Set<number>(symbolColumn === null ? [] : [symbolColumn]);
  for (const span of [hatched, solid]) {
    for (let at = span?.first ?? 0; at <= (span?.last ?? -1); at += 1) drawn.add(at);
  }
  return [...drawn].sort((a, b) => a - b);
}

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

  it('is told in words as it is drawn', () => {
    fc.assert(
      fc.property(rowAndScale, ([action, choice]) => {
        const scale = scaleFor([action], choice);
        expect(modeOf(action)).toBe(placeAction(action, { scale, ...CONTEXT }).mode);
      }),
    );
  });

  it.each(['Prévu', 'En cours'] as const)(
    '%s, it begins at no date that its words did not tell: « fin mars » is when it is due',
    (status) => {
      const due = { start: '2015-03-21', end: '2015-03-31', precision: 'décade' } as const;
      expect(modeOf(anAction({ type: 'Tâche', status, ...due }))).toBe('window');
      expect(modeOf(anAction({ type: 'Tâche', status, ...due, end: '2015-04-30' }))).not.toBe(
        'window',
      );
    },
  );

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
        const drawing = placeAction(action, { scale, ...CONTEXT });
        const met = scale.columns
          .filter(({ kind }) => kind !== 'undated')
          .filter((column) => (column.start ?? '') <= end && (column.end ?? '9999') >= start)
          .map(({ index }) => index);
        expect(columnsDrawn(drawing)).toEqual(met);
      }),
    );
  });

  it('whatever the period, it keeps one mark and its bar stays inside the scale', () => {
    fc.assert(
      fc.property(rowInPeriod, ([action, period, choice]) => {
        const scale = buildScale({
          period,
          choice,
          statusDate: STATUS_DATE,
          latest: latestDay([action]),
        });
        const drawing = placeAction(action, { scale, ...CONTEXT });
        const { text, column } = markOf(drawing);
        expect(text).not.toBe('');
        expect(scale.columns[column ?? -1]).toBeDefined();
        const drawn = columnsDrawn({ ...drawing, symbolColumn: null });
        expect(drawn.every((at) => at >= 0 && at < scale.columns.length - 1)).toBe(true);
      }),
    );
  });

  it('an end nobody wrote is never drawn before its start, nor after a start that is past', () => {
    fc.assert(
      fc.property(rowInPeriod, ([action, period, choice]) => {
        const scale = buildScale({
          period,
          choice,
          statusDate: STATUS_DATE,
          latest: latestDay([action]),
        });
        const drawing = placeAction(action, { scale, ...CONTEXT });
        fc.pre(drawing.solidEnd === 'unknown' && drawing.solid !== null);
        const { start } = action;
        const windowEnd = start === null ? null : lastDayOfPeriod(start, action.precision);
        const isPast = (windowEnd ?? '') < (scale.columns[1]?.start ?? '');
        if (isPast) expect(columnsDrawn(drawing)).toEqual([0]);
        else expect(columnsDrawn(drawing)[0]).toBe(columnOf(scale, start ?? period.start));
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

describeFormulas(STATUS_DATE, SCALE_CHOICES);
describeFormulas('2017-06-01', ['Automatique']);
