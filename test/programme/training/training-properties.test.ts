import { fc } from '../../fixtures/properties';
import { addDays, type CalendarDate } from '../../../src/lib/calendar-date';
import { computeTraining } from '../../../src/programme/training/counts/compute-training';
import type { TrainingFigures } from '../../../src/programme/training/counts/figures';
import type { Attendance, Session } from '../../../src/programme/tracker/tracker';
import { aSession, anAttendance, settingsAt } from '../../fixtures/builders';

/** Sessions of known heads, told by code and by consistent head counts alike. */
interface Programme {
  readonly sessions: readonly Session[];
  readonly attendances: readonly Attendance[];
}

const STATUS_DATE: CalendarDate = '2016-06-30';

const programmes: fc.Arbitrary<Programme> = fc
  .array(
    fc.record({
      day: fc.nat(600),
      heads: fc.uniqueArray(fc.nat(25), { maxLength: 12 }),
      basin: fc.constantFrom('Littoral', 'Métropole lilloise', ''),
      cycle: fc.constantFrom('1', '2', ''),
      isTold: fc.boolean(),
    }),
    { maxLength: 8 },
  )
  .map((drawn) => {
    const ordered = drawn.toSorted((a, b) => a.day - b.day);
    const seen = new Set<number>();
    const sessions = ordered.map(({ day, heads, basin, cycle, isTold }, index) => {
      const already = heads.filter((head) => seen.has(head)).length;
      for (const head of heads) seen.add(head);
      return aSession({
        id: `S${String(index).padStart(2, '0')}`,
        start: addDays('2014-09-01', day),
        basin,
        cycle,
        registered: 12,
        present: heads.length,
        alreadyTrained: isTold ? already : null,
      });
    });
    const attendances = ordered.flatMap(({ heads }, index) =>
      heads.map((head) =>
        anAttendance({
          code: `A${head}`,
          session: sessions[index]?.id ?? '',
          job: head % 3 === 0 ? '' : 'Gardien',
        }),
      ),
    );
    return { sessions, attendances };
  });

function figuresOf({ sessions, attendances }: Programme): TrainingFigures {
  return computeTraining({
    sessions,
    attendances,
    settings: settingsAt(),
    statusDate: STATUS_DATE,
  });
}

function headCountsOf({ sessions }: Programme): TrainingFigures {
  return computeTraining({
    sessions,
    attendances: null,
    settings: settingsAt(),
    statusDate: STATUS_DATE,
  });
}

test('adding an attendance never lowers the persons trained', () => {
  fc.assert(
    fc.property(programmes, fc.nat(30), fc.nat(7), ({ sessions, attendances }, head, at) => {
      const listed = sessions.filter(({ present }) => present !== 0);
      const session = listed[at % Math.max(1, listed.length)];
      if (!session) return;
      const more = [...attendances, anAttendance({ code: `A${head}`, session: session.id })];
      const before = figuresOf({ sessions, attendances }).persons;
      const after = figuresOf({ sessions, attendances: more }).persons;
      expect(after.high).toBeGreaterThanOrEqual(before.high);
      expect(after.low).toBeGreaterThanOrEqual(before.low);
    }),
  );
});

test('the order of the rows does not matter', () => {
  fc.assert(
    fc.property(programmes, ({ sessions, attendances }) => {
      const figures = figuresOf({ sessions, attendances });
      const turned = figuresOf({
        sessions: sessions.toReversed(),
        attendances: attendances.toReversed(),
      });
      expect({ ...turned, exclusions: [] }).toEqual({ ...figures, exclusions: [] });
    }),
  );
});

test('sub-totals of every breakdown add up to the total', () => {
  fc.assert(
    fc.property(programmes, fc.boolean(), (programme, isByCode) => {
      const figures = isByCode ? figuresOf(programme) : headCountsOf(programme);
      const { programmeYears, calendarYears, cycles, basins, jobs } = figures.breakdowns;
      const total = (shares: readonly { readonly persons: number }[]): number =>
        shares.reduce((sum, { persons }) => sum + persons, 0);
      const persons = figures.persons.high;
      const totals = [programmeYears, calendarYears, cycles, basins].map(total);
      expect(totals).toEqual([persons, persons, persons, persons]);
      expect(total(jobs.shares) + jobs.unlisted).toBe(persons);
      const seats = basins.reduce((sum, { participations }) => sum + participations, 0);
      expect(seats).toBe(figures.participations);
    }),
  );
});

test('persons never outnumber participations', () => {
  fc.assert(
    fc.property(programmes, (programme) => {
      for (const figures of [figuresOf(programme), headCountsOf(programme)]) {
        expect(figures.persons.low).toBeLessThanOrEqual(figures.persons.high);
        expect(figures.persons.high).toBeLessThanOrEqual(figures.participations);
      }
    }),
  );
});

test('the interval from head counts holds the exact number of persons', () => {
  fc.assert(
    fc.property(programmes, (programme) => {
      const exact = figuresOf(programme).persons;
      const { low, high } = headCountsOf(programme).persons;
      expect(exact.low).toBe(exact.high);
      expect(low).toBeLessThanOrEqual(exact.high);
      expect(high).toBeGreaterThanOrEqual(exact.high);
    }),
  );
});

test('so does the interval when some sessions are told by code and others by head count', () => {
  fc.assert(
    fc.property(programmes, fc.nat(255), ({ sessions, attendances }, mask) => {
      const kept = attendances.filter(
        ({ session }) => ((mask >> Number(session.slice(1))) & 1) === 1,
      );
      const exact = figuresOf({ sessions, attendances }).persons.high;
      const { low, high } = figuresOf({ sessions, attendances: kept }).persons;
      expect(low).toBeLessThanOrEqual(exact);
      expect(high).toBeGreaterThanOrEqual(exact);
    }),
  );
});

test('the cumulated figure never goes down from a month to the next', () => {
  fc.assert(
    fc.property(programmes, (programme) => {
      const cumulated = figuresOf(programme).months.flatMap((month) => month.cumulated ?? []);
      expect(cumulated.toSorted((a, b) => a - b)).toEqual(cumulated);
      expect(cumulated.at(-1)).toBe(figuresOf(programme).persons.high);
    }),
  );
});
