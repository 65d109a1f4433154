/**
 * A long computation in steps, a few milliseconds each: who runs it may let others live in between, or
 * stop it. A step gives the share that is done, from 0 to 1, or nothing when it cannot be told.
 */
export type Steps<T> = Generator<number | undefined, T, undefined>;

/** Rows dealt with in a step. */
const ROWS_A_STEP = 50;

/** Whether a step ends after the row of that index. */
export function endsStep(index: number): boolean {
  return index % ROWS_A_STEP === ROWS_A_STEP - 1;
}

/**
 * Takes all steps at once.
 *
 * @example atOnce(checkSteps(input, [])).report
 */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
