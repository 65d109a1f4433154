import examples from './examples.json';
import { runningNouns, datedEvents } from './dated-events';
import type { EmbeddedRow, BesideSearch, DecisionReading, DecisionSearch } from './rule-kinds';
import { awaitedDecision, hopedDecision, namedDecision } from './decisions';
import { takenDecision } from './taken-decision';
import { trials, impliedByProposal } from './implied';
import { conditionRows, type ConditionSearch } from './condition-decision';
import type { Draft, ToldRow } from '../facts/draft';

/** What the condition of a clause waits for: rows before the clause’s own. */
export const CONDITION_RULES: readonly Rule<ConditionSearch, readonly ToldRow[]>[] = [
  rule('condition-decision', conditionRows),
];

/** What a main clause says of a decision: the first that applies makes its row. */
export const DECISION_RULES: readonly Rule<DecisionSearch, DecisionReading | null>[] = [
  rule('hoped-decision', hopedDecision),
  rule('awaited-decision', awaitedDecision),
  rule('named-decision', namedDecision),
  rule('taken-decision', takenDecision),
];

/** The rows a clause holds besides its own: all that apply add theirs, in this order. */
export const BESIDE_RULES: readonly Rule<BesideSearch, readonly EmbeddedRow[]>[] = [
  rule('dated-event', datedEvents),
  rule('running-work', runningNouns),
  rule('trial', trials),
];

/** What a clause is that no decision tells: the reading of `unit-rows.ts` itself. */
export const ACTION_RULE = { id: 'action', example: examples.action };

/** The same of a sentence without a verb. */
export const NOTE_RULE = { id: 'note', example: examples.note };

/** What a paragraph gives once its sentences are read: all that apply add theirs. */
export const PARAGRAPH_RULES: readonly Rule<readonly Draft[], readonly ToldRow[]>[] = [
  rule('implied-works', impliedByProposal),
];

/** Every way a row comes to be, in the order they are asked: no row bears another id. */
export const RULES: readonly Pick<Rule<never, unknown>, 'id' | 'example'>[] = [
  ...CONDITION_RULES,
  ...DECISION_RULES,
  ACTION_RULE,
  ...BESIDE_RULES,
  NOTE_RULE,
  ...PARAGRAPH_RULES,
];

/** One way a sentence gives rows. All rules of prose have this shape and stand in the list of `rules.ts`. */
interface Rule<Asked, Told> {
  /** Shown with every row it makes, in the preview and where a test fails. */
  readonly id: string;
  /** A sentence it reads. */
  readonly example: string;
  /** Null or no row where it does not apply. */
  readonly read: (asked: Asked) => Told;
}

function rule<Asked, Told>(
  id: keyof typeof examples,
  read: (asked: Asked) => Told,
): Rule<Asked, Told> {
  return { id, example: examples[id], read };
}
