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

/** What comes before what in these programmes, when both are told in the same text. */
interface LinkRule {
  readonly follows: (draft: Draft) => boolean;
  readonly precedes: (draft: Draft) => boolean;
  /** What both rows must share besides. */
  readonly agrees?: (before: Draft, after: Draft) => boolean;
  readonly scope: 'paragraph' | 'strand';
  /** All that fit, or the nearest before. */
  readonly which: 'all' | 'nearest';
}

const noun =
  (...nouns: readonly string[]) =>
  (draft: Draft): boolean =>
    nouns.includes(draft.mark.noun);
const titled =
  (pattern: RegExp) =>
  (draft: Draft): boolean =>
    pattern.test(fold(draft.title));
const isTender = (draft: Draft): boolean => TENDER_NOUNS.has(draft.mark.noun);

const PROPOSALS = noun(...lists.proposals);
const RECRUITMENT = titled(/\brecrutements?\b/u);
const TO_ALLOCATE =
  /\b(?:dossiers? de (?:futurs )?(?:locataires|candidats)|ciblage|reperage|structuration)\b/u;

const RULES: readonly LinkRule[] = [
  {
    follows: titled(/\b(?:dossiers?|candidatures?|candidats?)\b/u),
    precedes: noun('convention', 'protocole'),
    scope: 'paragraph',
    which: 'nearest',
  },
  {
    follows: (draft) =>
      noun('reponse', 'offre', 'candidature', 'pli')(draft) && draft.type !== 'Décision',
    precedes: isTender,
    scope: 'strand',
    which: 'nearest',
  },
  {
    follows: noun('formation', 'cycle de formation', 'session', 'module', 'stage'),
    precedes: (draft) => isTender(draft) && /\bformations?\b/u.test(draft.mark.words),
    scope: 'paragraph',
    which: 'nearest',
  },
  {
    follows: (draft) => draft.type === 'Décision' && draft.status === 'En attente de décision',
    precedes: (draft) =>
      PROPOSALS(draft) &&
      draft.basis === 'explicit' &&
      draft.status === 'Réalisé' &&
      draft.type !== 'Décision',
    scope: 'paragraph',
    which: 'nearest',
  },
  {
    follows: noun(...lists.staffing),
    precedes: titled(/\b(?:profils? de postes?|fiches? de (?:postes?|missions?)|recrutements?)\b/u),
    // « le recrutement de deux médiateurs » waits for no other recruitment.
    agrees: (before, after) => !RECRUITMENT(before) || !RECRUITMENT(after),
    scope: 'strand',
    which: 'all',
  },
  {
    follows: (draft) => noun('attribution')(draft) && draft.type === 'Jalon',
    precedes: (draft) =>
      (noun('convention')(draft) && draft.status !== 'Abandonné') || titled(TO_ALLOCATE)(draft),
    scope: 'strand',
    which: 'all',
  },
  {
    follows: (draft) => draft.basis === 'implied' && titled(/^(?:test|experimentation)\b/u)(draft),
    precedes: noun('comite de pilotage', 'comite de suivi', 'comite technique'),
    agrees: (before, after) =>
      before.partnerNames.some((name) => after.partnerNames.includes(name)),
    scope: 'paragraph',
    which: 'nearest',
  },
];

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
    for (const to of ruledLinks(draft, drafts, fitting)) {
      if (!found.has(to)) found.set(to, 'blocking');
    }
    links.push(
      ...[...found].sort(([a], [b]) => a - b).map(([to, effect]) => ({ from, to, effect })),
    );
    RULES.forEach((rule, at) => {
      if (rule.precedes(draft)) push(fitting, groupOf(rule, at, draft), from);
    });
  }
  return links;
}

function ruledLinks(
  draft: Draft,
  drafts: readonly Draft[],
  fitting: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  return RULES.flatMap((rule, at): readonly number[] => {
    if (!rule.follows(draft)) return [];
    const before = (fitting.get(groupOf(rule, at, draft)) ?? []).filter((place) => {
      const candidate = drafts[place];
      return candidate !== undefined && (rule.agrees?.(candidate, draft) ?? true);
    });
    return rule.which === 'all' ? before : before.slice(-1);
  });
}

function groupOf(rule: LinkRule, at: number, draft: Draft): string {
  const paragraph = draft.sentences[0]?.paragraph ?? -1;
  return `${at}|${rule.scope === 'strand' ? draft.strand : paragraph}`;
}

function push(groups: Map<string, number[]>, key: string, value: number): void {
  const held = groups.get(key);
  if (held) held.push(value);
  else groups.set(key, [value]);
}
