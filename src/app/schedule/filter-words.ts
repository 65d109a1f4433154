import { fold } from '../../lib/text';
import { territoriesOf } from '../../programme/schedule/milestones/milestones';
import type { Action } from '../../programme/tracker/tracker';

/** The words a filter of the Gantt may ask for, in the order of Suivi. */
export type FilterWords = Readonly<Record<'strand' | 'partner' | 'territory', readonly string[]>>;

/** The strands, partners and territories that rows of Suivi have. */
export function filterWordsOf(actions: readonly Action[]): FilterWords {
  return {
    strand: distinct(actions.map(({ strand }) => strand)),
    partner: distinct(actions.flatMap(({ partners }) => partners)),
    territory: distinct(actions.flatMap(territoriesOf)),
  };
}

/** Words of the lists that stand for a name to come: no row can be told from another by them. */
const PLACEHOLDERS = /^(?:|59\/62|par territoire|tous|.*\ba nommer|a preciser)$/u;

function isPlaceholder(word: string): boolean {
  return PLACEHOLDERS.test(fold(word));
}

function distinct(words: readonly string[]): readonly string[] {
  const first = new Map([...words].reverse().map((word) => [fold(word), word]));
  const kept = new Set(first.values());
  return [...new Set(words)].filter((word) => !isPlaceholder(word) && kept.has(word));
}
