import type { Draft } from './draft';

/**
 * « livrés en deux tranches, la première fin 2017, la seconde en 2018 »: the parts stand for the whole
 * when it has no date of its own.
 */
export function withRanks(
  drafts: readonly Draft[],
  ranks: ReadonlyMap<Draft, string>,
): readonly Draft[] {
  const [whole] = drafts;
  if (whole === undefined || ranks.size === 0 || ranks.has(whole)) return drafts;
  const named = drafts.map((draft) => {
    const rank = ranks.get(draft);
    return rank === undefined ? draft : { ...draft, title: `${whole.title} – ${rank}` };
  });
  return ranks.size > 1 && whole.due.text === '' ? named.slice(1) : named;
}
