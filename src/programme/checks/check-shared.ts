import type { Steps } from '../../lib/steps';
import { type CheckInput, makeContext } from './context/context';
import { type IsWanted, judgeAll } from './report/judge';
import type { Finding } from './report/judged-finding';

/** Personal data, and what a recipient receives; the verdict is told of a whole check alone. */
const SHARED = /^(?:RGP|PUB)-/u;

/**
 * What the rules on personal data and on sharing say of a workbook: what is told of a copy, or of what
 * may go into one.
 *
 * @param codes of the rules that are wanted, all when it is not given
 */
export function findShared(input: CheckInput, codes = SHARED): Steps<readonly Finding[]> {
  return findingsOf(input, ({ code }) => codes.test(code));
}

/** The blocking points of a tracker, without their order nor what was accepted: none of them can be. */
export function findBlocking(input: CheckInput): Steps<readonly Finding[]> {
  return findingsOf(input, ({ severity }) => severity === 'blocking');
}

function* findingsOf(input: CheckInput, isWanted: IsWanted): Steps<readonly Finding[]> {
  const context = makeContext(input);
  yield;
  return (yield* judgeAll(context, isWanted)).findings;
}
