import { addDays } from '../../src/lib/calendar-date';
import { computeTraining } from '../../src/programme/training/compute-training';
import type { TrainingInput } from '../../src/programme/training/figures';
import { aSession, anAttendance, settingsAt } from '../fixtures/builders';
import type { BenchLine } from './due-dates.bench';

const SESSIONS = 2_000;
const ATTENDANCES = 50_000;
const PERSONS = 5_000;
const DAYS = 600;
const BASINS = ['Littoral', 'Métropole lilloise', 'Bassin 3'];

/** Every figure from 2,000 sessions and 50,000 attendances, then from twice as many. */
export function benchTraining(): readonly BenchLine[] {
  const large = inputOf(1);
  const double = inputOf(2);
  return [
    best('2,000 sessions, 50,000 attendances computed', large),
    best('twice as many', double),
  ];
}

function inputOf(times: number): TrainingInput {
  const sessionCount = SESSIONS * times;
  return {
    sessions: Array.from({ length: sessionCount }, (_, index) =>
      aSession({
        id: `S${index}`,
        start: addDays('2014-09-01', (index * 7) % DAYS),
        basin: BASINS[index % BASINS.length] ?? '',
        cycle: String(index % 4),
        present: ATTENDANCES / SESSIONS,
      }),
    ),
    attendances: Array.from({ length: ATTENDANCES * times }, (_, index) =>
      anAttendance({
        code: `A${(index * 7919) % (PERSONS * times)}`,
        session: `S${index % sessionCount}`,
      }),
    ),
    settings: settingsAt(),
    statusDate: '2016-06-30',
  };
}

/** The best of three, after a round that warms up. */
function best(name: string, input: TrainingInput): BenchLine {
  computeTraining(input);
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    computeTraining(input);
    return performance.now() - start;
  });
  return { name, count: 1, milliseconds: Math.min(...times) };
}
