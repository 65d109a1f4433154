import { fold } from '../../lib/text';
import { KNOWN_SITES, KNOWN_TOWNS, type KnownTown } from './known-places';
import { departmentsIn, isSure } from './spoken-departments';
import { buildTermIndex, findTerms, type TermMention } from './term-index';

export const TOWN_INDEX = buildTermIndex(
  KNOWN_TOWNS.map((town) => ({ terms: [town.name, ...town.aliases], value: town })),
);
const SITE_TOWNS = buildTermIndex(
  KNOWN_SITES.map((site) => ({ terms: [site.name, ...site.aliases], value: site.town })),
);
/** Towns whose name is an everyday word: found only where a place is expected. */
const COMMON_WORDS = new Set(
  ['croix', 'hem', 'ham', 'albert', 'tours', 'sens', 'vienne', 'mayenne', 'laval'].map(fold),
);
/** Where another département is named less often than one in so many, the programme has only one. */
const SELDOM = 3;

/** Towns named in a sentence; names that are everyday words are not looked for. */
export function findTowns(text: string): readonly TermMention<KnownTown>[] {
  return findTerms(text, TOWN_INDEX).filter(({ words }) => !COMMON_WORDS.has(fold(words)));
}

/**
 * Code of the département most of the towns and sites named in these texts lie in, null without any;
 * `isAlone` when hardly another is spoken of, by its towns, its name or its number.
 */
export function departmentOf(texts: Iterable<string>): {
  readonly main: string | null;
  readonly isAlone: boolean;
} {
  const places = new Map<string, number>();
  const all = new Map<string, number>();
  for (const text of texts) {
    for (const code of placedIn(text)) {
      count(places, code);
      count(all, code);
    }
    for (const code of departmentsIn(text).filter(isSure)) count(all, code);
  }
  const main = mostOf(places);
  if (main === null) return { main, isAlone: all.size === 0 };
  const own = all.get(main) ?? 0;
  const isAlone = [...all].every(([code, times]) => code === main || times * SELDOM <= own);
  return { main, isAlone };
}

function placedIn(text: string): readonly string[] {
  const sites = findTerms(text, SITE_TOWNS).map(({ value }) => value);
  return [
    ...findTowns(text).map(({ value }) => value.department),
    ...KNOWN_TOWNS.filter(({ name }) => sites.includes(name)).map(({ department }) => department),
  ];
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function mostOf(counts: ReadonlyMap<string, number>): string | null {
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? null;
}

/** « de Brest », « d’Arras », « du Havre ». */
export function ofTown(town: string): string {
  if (/^Le /u.test(town)) return `du ${town.slice(3)}`;
  if (/^Les /u.test(town)) return `des ${town.slice(4)}`;
  return /^[aeiouyéèêîôœh]/iu.test(town) ? `d’${town}` : `de ${town}`;
}
