import { fold } from '../../src/lib/text';
import type { ProposedAction } from '../../src/programme/reading/proposal';
import { inventedIn } from './invented';
import { isRowRight } from './judge';
import type { Pair } from './align';
import { GOLDEN, goldenFields } from './golden-rows';
import { type ReadText } from './read-texts';

/** How many rows were judged on a field, and how many had it right. */
export interface FieldCount {
  readonly right: number;
  readonly of: number;
}

/** What the reading of one or several texts is worth. */
export interface Tally {
  /** Rows right on strand, type, status and dates. */
  readonly rows: FieldCount;
  readonly fields: Readonly<Record<string, FieldCount>>;
  /** Rows that nobody expected. */
  readonly extra: number;
  /** Values written whose words do not stand in their sentences. */
  readonly unsaid: number;
  /** Partners and dates written that the reader of the text did not write. */
  readonly wrong: number;
  /** Rows made by each rule, and those of them that are right. */
  readonly rules: Readonly<Record<string, FieldCount>>;
}

export function tallyOf(texts: readonly Pick<ReadText, 'pairs'>[]): Tally {
  const pairs = texts.flatMap((text) => text.pairs);
  const expected = pairs.filter((pair) => pair.expected !== null);
  const actions = pairs.flatMap(({ action }) => action ?? []);
  return {
    rows: {
      right: expected.filter(({ verdict }) => isRowRight(verdict)).length,
      of: expected.length,
    },
    fields: countBy(
      expected.flatMap(({ verdict }) => (verdict === null ? [] : Object.entries(verdict))),
    ),
    extra: pairs.length - expected.length,
    unsaid: actions.reduce((count, action) => count + inventedIn(action).length, 0),
    wrong: expected.reduce((count, pair) => count + wrongValues(pair).length, 0),
    rules: countBy(
      pairs.flatMap(({ action, verdict }) =>
        action === null ? [] : [[action.rule, isRowRight(verdict)]],
      ),
    ),
  };
}

/** The rows of the golden document with a field that is not as a reader wrote it. */
export function goldenFaults(actions: readonly ProposedAction[]): readonly string[] {
  return GOLDEN.flatMap((line, index) =>
    Object.entries(goldenFields(index, actions)).flatMap(([field, { wanted, read }]) =>
      JSON.stringify(wanted) === JSON.stringify(read)
        ? []
        : [`${line.id ?? ''} ${field}: ${JSON.stringify(read)} for ${JSON.stringify(wanted)}`],
    ),
  );
}

/** Partners and dates of a row that the reader of its text did not write. */
function wrongValues({ action, expected }: Pair): readonly string[] {
  if (action === null || expected === null) return [];
  const { partners, start, end } = action.fields;
  const known = fold(expected.partners);
  const dates = [start, end].filter(
    (date) => date !== null && date !== expected.start && date !== expected.end,
  );
  return [...partners.filter((name) => !known.includes(fold(name))), ...dates.map(String)];
}

function countBy(
  entries: readonly (readonly [string, boolean])[],
): Readonly<Record<string, FieldCount>> {
  const counts: Record<string, FieldCount> = {};
  for (const [key, isRight] of entries) {
    const { right, of } = counts[key] ?? { right: 0, of: 0 };
    counts[key] = { right: right + (isRight ? 1 : 0), of: of + 1 };
  }
  return counts;
}
