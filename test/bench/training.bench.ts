import { computeTraining } from '../../src/programme/training/counts/compute-training';
import type { TrainingInput } from '../../src/programme/training/counts/figures';
import { settingsAt } from '../fixtures/builders';
import { cpuTime, type BenchLine } from './cpu-time';
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
    median('2,000 sessions, 50,000 attendances computed', large),
    median('twice as many', double),
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

function median(name: string, input: TrainingInput): BenchLine {
  return { name, count: 1, milliseconds: cpuTime(() => computeTraining(input)) };
}
