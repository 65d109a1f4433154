import { tally } from '../../lib/tally';
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
  const all = [...texts];
  const placed = all.flatMap(placedIn);
  const named = all.flatMap((text) => departmentsIn(text).filter(isSure));
  const spoken = tally([...placed, ...named]);
  const [most] = [...tally(placed)].sort((a, b) => b[1] - a[1]);
  if (most === undefined) return { main: null, isAlone: spoken.size === 0 };
  const [main] = most;
  const own = spoken.get(main) ?? 0;
  const isAlone = [...spoken].every(([code, times]) => code === main || times * SELDOM <= own);
  return { main, isAlone };
}

function placedIn(text: string): readonly string[] {
  const sites = findTerms(text, SITE_TOWNS).map(({ value }) => value);
  return [
    ...findTowns(text).map(({ value }) => value.department),
    ...KNOWN_TOWNS.filter(({ name }) => sites.includes(name)).map(({ department }) => department),
  ];
}

/** « de Brest », « d’Arras », « du Havre ». */
export function ofTown(town: string): string {
  if (/^Le /u.test(town)) return `du ${town.slice(3)}`;
  if (/^Les /u.test(town)) return `des ${town.slice(4)}`;
  return /^[aeiouyéèêîôœh]/iu.test(town) ? `d’${town}` : `de ${town}`;
}
