import { fold } from '../lib/text';
import { territoriesOf } from '../programme/schedule/milestones/milestones';
import type { Action } from '../programme/tracker/tracker';

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

function distinct(words: readonly string[]): readonly string[] {
  const first = new Map([...words].reverse().map((word) => [fold(word), word]));
  const kept = new Set(first.values());
  return [...new Set(words)].filter((word) => word !== '' && kept.has(word));
}
