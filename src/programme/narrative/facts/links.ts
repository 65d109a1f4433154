import lists from './words.json';
import { fold } from '../../../lib/text';
import type { Draft } from './draft';
import { TENDER_NOUNS } from '../../lexicon/nouns';

export interface DraftLink {
  /** Index of the row that waits, then of the row it waits for. */
  readonly from: number;
  readonly to: number;
  readonly effect: 'blocking' | 'non-blocking';
}

/** What a row is known by; what is not told may be anything. */
interface RowSign {
  readonly nouns?: readonly string[];
  /** Patterns of its folded title, and of its title and topic. */
  readonly title?: string;
  readonly words?: string;
  readonly type?: string;
  readonly isDecision?: boolean;
  readonly isTender?: boolean;
  readonly status?: string;
  readonly notStatus?: string;
  readonly basis?: string;
}

/** What comes before what in these programmes, when both are told in the same text. */
interface LinkRule {
  readonly follows: RowSign;
  readonly precedes: readonly RowSign[];
  readonly scope: string;
  /** « all » that fit, or the « nearest » before. */
  readonly which: string;
}

const RULES: readonly LinkRule[] = lists.links;

function isSigned({ mark, title, type, status, basis }: Draft, sign: RowSign): boolean {
  return (
    (sign.nouns?.includes(mark.noun) ?? true) &&
    isLike(fold(title), sign.title) &&
    isLike(mark.words, sign.words) &&
    (sign.type ?? type) === type &&
    (sign.isDecision ?? type === 'Décision') === (type === 'Décision') &&
    (sign.isTender !== true || TENDER_NOUNS.has(mark.noun)) &&
    (sign.status ?? status) === status &&
    (sign.notStatus === undefined || sign.notStatus !== status) &&
    (sign.basis ?? basis) === basis
  );
}

function isLike(text: string, pattern = ''): boolean {
  return new RegExp(pattern, 'u').test(text);
}

/** The links between the rows of a sheet. A row waits for rows before it, never for itself. */
export function linkDrafts(drafts: readonly Draft[]): readonly DraftLink[] {
  const links: DraftLink[] = [];
  // A row may be completed after another was told to wait for it: its mark stays the same.
  const places = new Map(drafts.map(({ mark }, index) => [mark, index]));
  const fitting = new Map<string, number[]>();
  for (const [from, draft] of drafts.entries()) {
    const found = new Map<number, DraftLink['effect']>();
    for (const { draft: before, effect } of draft.after) {
      const to = places.get(before.mark);
      if (to !== undefined && to !== from) found.set(to, effect);
    }
    for (const to of ruledLinks(draft, fitting)) {
      if (!found.has(to)) found.set(to, 'blocking');
    }
    links.push(
      ...[...found].sort(([a], [b]) => a - b).map(([to, effect]) => ({ from, to, effect })),
    );
    RULES.forEach((rule, at) => {
      const key = groupOf(rule, at, draft);
      if (rule.precedes.some((sign) => isSigned(draft, sign)))
        fitting.set(key, [...(fitting.get(key) ?? []), from]);
    });
  }
  return links;
}

function ruledLinks(
  draft: Draft,
  fitting: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  return RULES.flatMap((rule, at): readonly number[] => {
    if (!isSigned(draft, rule.follows)) return [];
    const before = fitting.get(groupOf(rule, at, draft)) ?? [];
    return rule.which === 'all' ? before : before.slice(-1);
  });
}

function groupOf(rule: LinkRule, at: number, draft: Draft): string {
  const paragraph = draft.sentences[0]?.paragraph ?? -1;
  return `${at}|${rule.scope === 'strand' ? draft.strand : paragraph}`;
}
