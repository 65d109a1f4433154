import { fold } from '../../lib/text';
import type { Draft } from './narrative-draft';
import { NOUN_TABLE, TENDER_NOUNS } from './narrative-nouns';

export interface DraftLink {
  /** Index of the row that waits, then of the row it waits for. */
  readonly from: number;
  readonly to: number;
  readonly effect: 'blocking' | 'non-blocking';
}

/** What comes before what in these programmes, when both are told in the same text. */
interface LinkRule {
  readonly follows: (draft: Draft) => boolean;
  readonly precedes: (draft: Draft, follower: Draft) => boolean;
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

const RULES: readonly LinkRule[] = [
  {
    follows: titled(/\b(?:dossiers?|candidatures?|candidats?)\b/u),
    precedes: (draft, follower) => noun('convention', 'protocole')(draft) && draft !== follower,
    scope: 'paragraph',
    which: 'nearest',
  },
  {
    follows: (draft) => noun('reponse', 'offre')(draft) && draft.type !== 'Décision',
    precedes: (draft) => TENDER_NOUNS.has(draft.mark.noun),
    scope: 'strand',
    which: 'nearest',
  },
  {
    follows: noun('formation', 'cycle de formation', 'session', 'module', 'stage'),
    precedes: (draft) =>
      TENDER_NOUNS.has(draft.mark.noun) && /\bformations?\b/u.test(draft.mark.words),
    scope: 'paragraph',
    which: 'nearest',
  },
  {
    follows: (draft) => draft.type === 'Décision' && draft.status === 'En attente de décision',
    precedes: (draft) =>
      noun('proposition', 'demande', 'dossier', 'candidature', 'projet', 'saisine')(draft) &&
      draft.basis === 'explicit' &&
      draft.status === 'Réalisé' &&
      draft.type !== 'Décision',
    scope: 'paragraph',
    which: 'nearest',
  },
  {
    follows: noun('mise en operationnalite', 'mise en service', 'mise en place', 'mise en oeuvre'),
    precedes: titled(/\b(?:profils? de postes?|fiches? de postes?|recrutements?)\b/u),
    scope: 'strand',
    which: 'all',
  },
  {
    follows: (draft) => noun('attribution')(draft) && draft.type === 'Jalon',
    precedes: (draft) =>
      (noun('convention')(draft) && draft.status !== 'Abandonné') ||
      titled(
        /\b(?:dossiers? de (?:futurs )?(?:locataires|candidats)|ciblage|reperage|structuration)\b/u,
      )(draft),
    scope: 'strand',
    which: 'all',
  },
  {
    follows: (draft) => draft.basis === 'implied' && titled(/^(?:test|experimentation)\b/u)(draft),
    precedes: (draft, follower) =>
      noun('comite de pilotage', 'comite de suivi', 'comite technique')(draft) &&
      draft.partnerNames.some((name) => follower.partnerNames.includes(name)),
    scope: 'paragraph',
    which: 'nearest',
  },
];

/** « après la signature », « dès réception des offres »: the text itself says what comes first. */
const TOLD =
  /(?:\bapres|\ba l'issue|\bsuite a|\bdes|\bune fois|\bau terme|\bposterieurement a) (?:de |du |d'|des )?(?:la |le |les |l')?(\p{L}+(?: (?:des? |d'|du )?\p{L}+)?)/gu;

/** The links between the rows of a sheet. A row waits for rows before it, never for itself. */
export function linkDrafts(drafts: readonly Draft[]): readonly DraftLink[] {
  const links = new Map<string, DraftLink>();
  const add = (link: DraftLink): void => {
    if (link.from !== link.to && link.to >= 0) {
      const key = `${link.from}>${link.to}`;
      if (!links.has(key) && !links.has(`${link.to}>${link.from}`)) links.set(key, link);
    }
  };
  const places = new Map(drafts.map((draft, index) => [draft, index]));
  const strands = groupBy(drafts, ({ strand }) => strand);
  const paragraphs = groupBy(drafts, ({ sentences }) => String(sentences[0]?.paragraph ?? -1));
  for (const [index, draft] of drafts.entries()) {
    for (const { draft: before, effect } of draft.after) {
      add({ from: index, to: places.get(before) ?? -1, effect });
    }
    for (const rule of RULES) {
      if (!rule.follows(draft)) continue;
      const group =
        rule.scope === 'strand'
          ? strands.get(draft.strand)
          : paragraphs.get(String(draft.sentences[0]?.paragraph ?? -1));
      const fitting = (group ?? []).filter(
        (at) => at < index && isFitting(drafts[at], draft, rule),
      );
      for (const to of rule.which === 'all' ? fitting : fitting.slice(-1))
        add({ from: index, to, effect: 'blocking' });
    }
    for (const to of toldLinks(draft, index, { drafts, group: strands.get(draft.strand) ?? [] }))
      add({ from: index, to, effect: 'blocking' });
  }
  return [...links.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

function isFitting(draft: Draft | undefined, follower: Draft, rule: LinkRule): boolean {
  return draft !== undefined && rule.precedes(draft, follower);
}

function toldLinks(
  draft: Draft,
  index: number,
  { drafts, group }: { readonly drafts: readonly Draft[]; readonly group: readonly number[] },
): readonly number[] {
  return [...draft.mark.words.matchAll(TOLD)].flatMap((match) => {
    const word = (match[1] ?? '').split(' ')[0] ?? '';
    const named = word.replace(/s$/u, '');
    if (!NOUN_TABLE.has(named) || named === draft.mark.noun) return [];
    const fitting = group.filter((at) => at < index && drafts[at]?.mark.noun === named);
    return fitting.slice(-1);
  });
}

function groupBy(
  drafts: readonly Draft[],
  keyOf: (draft: Draft) => string,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, draft] of drafts.entries()) {
    const key = keyOf(draft);
    const held = groups.get(key);
    if (held) held.push(index);
    else groups.set(key, [index]);
  }
  return groups;
}
