import { computeTraining } from '../../src/programme/training/counts/compute-training';
import type { TrainingInput } from '../../src/programme/training/counts/figures';
import { settingsAt } from '../fixtures/builders';
import type { BenchLine } from './due-dates.bench';
import { trainingOf } from './training-content';

const SESSIONS = 2_000;
const ATTENDANCES = 50_000;
const PERSONS = 5_000;
const DAYS = 600;

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
  const size = {
    sessions: SESSIONS * times,
    attendances: ATTENDANCES * times,
    persons: PERSONS * times,
    days: DAYS,
  };
  return { ...trainingOf(size), settings: settingsAt(), statusDate: '2016-06-30' };
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
