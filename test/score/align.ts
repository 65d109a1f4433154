import type { ProposedAction } from '../../src/programme/reading/proposal';
import type { ExpectedRow } from '../programme/narrative/narrative-fixtures';
import { judge, type Verdict } from './judge';

/** A row a reader wrote and the one that was read for it; null where either is missing. */
export interface Pair {
  readonly expected: ExpectedRow | null;
  readonly action: ProposedAction | null;
  readonly verdict: Verdict | null;
}

interface Cell {
  readonly score: number;
  readonly pairs: readonly Pair[];
}

/** Pairs the rows of one line of a text in their order, so that the most fields are right. */
export function align(
  expected: readonly ExpectedRow[],
  actions: readonly ProposedAction[],
): readonly Pair[] {
  let above: readonly Cell[] = [];
  for (let row = 0; row <= expected.length; row += 1) {
    const here: Cell[] = [];
    for (let column = 0; column <= actions.length; column += 1) {
      here.push(
        bestOf(expected[row - 1], actions[column - 1], {
          both: above[column - 1],
          skipExpected: above[column],
          skipAction: here[column - 1],
        }),
      );
    }
    above = here;
  }
  return above.at(-1)?.pairs ?? [];
}

function bestOf(
  wanted: ExpectedRow | undefined,
  action: ProposedAction | undefined,
  before: {
    readonly both: Cell | undefined;
    readonly skipExpected: Cell | undefined;
    readonly skipAction: Cell | undefined;
  },
): Cell {
  const options: Cell[] = [];
  if (before.both && wanted && action) {
    const verdict = judge(action, wanted);
    const right = Object.values(verdict).filter((isRight) => isRight).length;
    const pair = { expected: wanted, action, verdict };
    options.push({ score: before.both.score + 1 + right, pairs: [...before.both.pairs, pair] });
  }
  if (before.skipExpected && wanted) options.push(alone(before.skipExpected, wanted, null));
  if (before.skipAction && action) options.push(alone(before.skipAction, null, action));
  return options.reduce<Cell>((best, one) => (one.score > best.score ? one : best), {
    score: options.length === 0 ? 0 : -1,
    pairs: [],
  });
}

function alone(
  { score, pairs }: Cell,
  expected: ExpectedRow | null,
  action: ProposedAction | null,
): Cell {
  return { score, pairs: [...pairs, { expected, action, verdict: null }] };
}
