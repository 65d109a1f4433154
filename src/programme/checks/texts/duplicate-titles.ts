import { fold, foldedDistance } from '../../../lib/text';
import { remember } from '../../../lib/remember';

/** Titles alike to this share of their letters are the same action written twice. */
const ALIKE = 0.9;
/** Up to this many titles, comparing every pair is the quickest. */
const FEW = 40;

const PUNCTUATION = /[^\p{L}\p{N}]+/gu;
const SMALL_WORDS =
  /(?:^|\s)(?:l|d|s|le|la|les|de|des|du|un|une|et|a|au|aux|en|pour|par|avec)(?=\s|$)/gu;

/**
 * Groups titles that say the same thing: for each title, the index of the first of its group (its
 * own when it is alone). Groups do not depend on the order of the titles.
 */
export function clusterOf(titles: readonly string[]): readonly number[] {
  const groups = makeGroups(titles.length);
  const cleaned = titles.map(cleanTitle);
  const distinct = new Map<string, number>();
  cleaned.forEach((title, at) => {
    const first = distinct.get(title);
    if (first === undefined) distinct.set(title, at);
    else groups.join(first, at);
  });
  const words = [...distinct].map(([title, at]) => ({ title, at }));
  if (words.length <= FEW) joinEveryPair(words, groups);
  else joinBySegments(words, groups);
  return titles.map((_, at) => groups.firstOf(at));
}

const REMEMBERED_TITLES = 20_000;

/** The words that carry the meaning of a title, folded. */
const cleanTitle = remember((title) => {
  const words = fold(title).replace(PUNCTUATION, ' ').trim();
  const meant = words.replace(SMALL_WORDS, ' ').replace(/\s+/gu, ' ').trim();
  return meant === '' ? words : meant;
}, REMEMBERED_TITLES);

interface Title {
  readonly title: string;
  readonly at: number;
}

function joinIfAlike(a: Title, b: Title, groups: Groups): void {
  if (groups.firstOf(a.at) === groups.firstOf(b.at)) return;
  const longest = Math.max(a.title.length, b.title.length);
  const isNear = foldedDistance(a.title, b.title) <= longest * (1 - ALIKE) + 1e-9;
  if (isNear && !nameOtherThings(a.title, b.title)) groups.join(a.at, b.at);
}

/** Letters of a word for each of which one may be mistyped. */
const LETTERS_PER_SLIP = 6;

/** « Résidence Chênes » and « Résidence Frênes », « lot 1 » and « lot 2 »: a word in another's place. */
function nameOtherThings(a: string, b: string): boolean {
  const [some, others] = [a.split(' '), b.split(' ')];
  if (some.length !== others.length) return false;
  return some.some((word, at) => {
    const other = others[at] ?? '';
    if (word === other) return false;
    if (/\d/u.test(word + other)) return true;
    const slips = Math.max(1, Math.floor(Math.min(word.length, other.length) / LETTERS_PER_SLIP));
    return foldedDistance(word, other) > slips;
  });
}

function joinEveryPair(titles: readonly Title[], groups: Groups): void {
  titles.forEach((a, index) => {
    for (const b of titles.slice(index + 1)) {
      const shortest = Math.min(a.title.length, b.title.length);
      if (shortest >= Math.max(a.title.length, b.title.length) * ALIKE - 1e-9) {
        joinIfAlike(a, b, groups);
      }
    }
  });
}

/**
 * Two titles n letters apart share at least one of n + 1 segments, so only titles that share a
 * segment at about the same place are compared (Pass-Join, Li, Deng, Wang and Feng, VLDB 2012).
 */
function joinBySegments(titles: readonly Title[], groups: Groups): void {
  const bySegment = new Map<string, Title[]>();
  for (const title of [...titles].sort((a, b) => a.title.length - b.title.length || a.at - b.at)) {
    for (const candidate of findCandidates(title.title, bySegment)) {
      joinIfAlike(candidate, title, groups);
    }
    segmentsOf(title.title.length).forEach(({ start, size }, index) => {
      const key = segmentKey(title.title.length, index, title.title.slice(start, start + size));
      const same = bySegment.get(key);
      if (same) same.push(title);
      else bySegment.set(key, [title]);
    });
  }
}

function findCandidates(
  title: string,
  bySegment: ReadonlyMap<string, Title[]>,
): ReadonlySet<Title> {
  const found = new Set<Title>();
  const shortest = Math.ceil(title.length * ALIKE - 1e-9);
  for (let length = shortest; length <= title.length; length += 1) {
    const segments = segmentsOf(length);
    const longer = title.length - length;
    segments.forEach(({ start, size }, index) => {
      const after = segments.length - 1 - index;
      const from = Math.max(0, start - index, start + longer - after);
      const to = Math.min(title.length - size, start + index, start + longer + after);
      for (let place = from; place <= to; place += 1) {
        const key = segmentKey(length, index, title.slice(place, place + size));
        for (const candidate of bySegment.get(key) ?? []) found.add(candidate);
      }
    });
  }
  return found;
}

function segmentKey(length: number, index: number, letters: string): string {
  return `${length}:${index}:${letters}`;
}

/** Cuts a title of that length into one segment more than the letters by which a double may differ. */
function segmentsOf(length: number): readonly { readonly start: number; readonly size: number }[] {
  const mayDiffer = Math.floor((length / ALIKE) * (1 - ALIKE) + 1e-9);
  const count = Math.min(mayDiffer + 1, Math.max(length, 1));
  return Array.from({ length: count }, (_, index) => {
    const start = Math.floor((index * length) / count);
    return { start, size: Math.floor(((index + 1) * length) / count) - start };
  });
}

interface Groups {
  readonly firstOf: (at: number) => number;
  readonly join: (a: number, b: number) => void;
}

/** Disjoint groups, each known by its first member. */
function makeGroups(count: number): Groups {
  const parent = Array.from({ length: count }, (_, at) => at);
  const firstOf = (at: number): number => {
    let root = at;
    while (parent[root] !== undefined && parent[root] !== root) root = parent[root] ?? root;
    for (let step = at; step !== root;) {
      const next = parent[step] ?? root;
      parent[step] = root;
      step = next;
    }
    return root;
  };
  const join = (a: number, b: number): void => {
    const [low, high] = [firstOf(a), firstOf(b)].sort((x, y) => x - y);
    if (low !== undefined && high !== undefined) parent[high] = low;
  };
  return { firstOf, join };
}
