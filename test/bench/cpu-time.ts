/** One line of a table of measures. */
export interface BenchLine {
  readonly name: string;
  /** How many times the thing was done in a round. */
  readonly count: number;
  /** CPU time of a round, in milliseconds. */
  readonly milliseconds: number;
}

const ROUNDS = 5;
/** Rounds before a measure: a program of ten thousand lines is compiled later than one of ten. */
const WARM_UP = 5;

/**
 * The median CPU time of five rounds, in milliseconds, after as many that warm up: what other programs
 * take of the machine meanwhile does not count.
 */
export function cpuTime(run: (round: number) => unknown): number {
  for (let round = 0; round < WARM_UP; round += 1) run(0);
  const rounds = Array.from({ length: ROUNDS }, (_, index) => cpuTimeOnce(() => run(index + 1)));
  return rounds.sort((left, right) => left - right)[Math.floor(ROUNDS / 2)] ?? 0;
}

/** The CPU time of one run, in milliseconds. */
function cpuTimeOnce(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
