import { remember } from '../../../lib/remember';
import { fold, similarity } from '../../../lib/text';
import type { Partner } from '../../tracker/tracker';
import { once } from './word-index';

/** Partners by every spelling the workbook knows. */
export interface PartnerIndex {
  readonly count: number;
  /** The partner of that spelling, article and legal form aside; undefined when unknown. */
  readonly find: (name: string) => Partner | undefined;
  /** The partner whose name looks most like it, when one looks like it enough. */
  readonly nearest: (name: string) => Partner | undefined;
  /** The same index once some partners are replaced. */
  readonly change: (
    partners: readonly Partner[],
    changed: { readonly gone: readonly Partner[]; readonly come: readonly Partner[] },
  ) => PartnerIndex;
  /** Names, folded, whose nearest partner the last change made another. */
  readonly moved: readonly string[];
}

/** Two names are taken for spellings of one another from here on. */
const LOOKS_LIKE = 0.75;
const ARTICLE = /^(?:l'|les |la |le )/u;
const LEGAL_FORM = /^(?:association|spla|gip|agences? d[eu]) (?:l'|les |la |le )?/u;
const TOWN = /^(?:mairie|ville|commune) d(?:e |')/u;
/** A precision in brackets after the name: « (du Nord) ». */
const ASIDE = / \([^)]*\)$/u;

/** The partner that looks most like a name, and how much. */
interface Nearest {
  readonly partner: Partner | undefined;
  readonly score: number;
}

export function makePartnerIndex(partners: readonly Partner[]): PartnerIndex {
  return indexOf(partners, new Map(), []);
}

function indexOf(
  partners: readonly Partner[],
  asked: Map<string, Nearest>,
  moved: readonly string[],
): PartnerIndex {
  const bySpelling = new Map<string, Partner>();
  for (const partner of partners) {
    for (const key of keysOfPartner(partner)) {
      if (!bySpelling.has(key)) bySpelling.set(key, partner);
    }
  }
  const find = once((name) => {
    const key = spellingsOf(name).find((spelling) => bySpelling.has(spelling));
    return { partner: key === undefined ? undefined : bySpelling.get(key) };
  });
  const nearest = (name: string): Nearest => {
    const held = asked.get(name) ?? nearestOf(name, partners);
    asked.set(name, held);
    return held;
  };
  return {
    count: partners.length,
    find: (name) => find(name).partner,
    nearest: (name) => nearest(name).partner,
    moved,
    change: (next, changed) => {
      const again = askAgain(asked, next, changed);
      return indexOf(next, again.asked, again.moved);
    },
  };
}

/** Answers again the names that a change may have brought nearer to another partner, and no other. */
function askAgain(
  asked: ReadonlyMap<string, Nearest>,
  partners: readonly Partner[],
  { gone, come }: { readonly gone: readonly Partner[]; readonly come: readonly Partner[] },
): { readonly asked: Map<string, Nearest>; readonly moved: readonly string[] } {
  const answers = new Map<string, Nearest>();
  const moved: string[] = [];
  for (const [name, held] of asked) {
    const isOver = held.partner !== undefined && gone.includes(held.partner);
    const isRivalled = come.some((partner) => likeness(name, partner) >= held.score);
    const now = isOver || isRivalled ? nearestOf(name, partners) : held;
    if (now.partner?.name !== held.partner?.name) moved.push(fold(name));
    answers.set(name, now);
  }
  return { asked: answers, moved };
}

function nearestOf(name: string, partners: readonly Partner[]): Nearest {
  let best: Nearest = { partner: undefined, score: LOOKS_LIKE };
  for (const partner of partners) {
    const score = likeness(name, partner);
    if (score > best.score) best = { partner, score };
  }
  return best;
}

function likeness(name: string, { name: own, aliases }: Partner): number {
  return Math.max(...[own, ...aliases].map((spelling) => similarity(name, spelling)));
}

const REMEMBERED_NAMES = 5_000;
const spellingsOf = remember(spell, REMEMBERED_NAMES);

/** Every key under which a partner is found. */
export function keysOfPartner(partner: Partner): readonly string[] {
  const { name, acronym, currentName, aliases } = partner;
  return [name, acronym, currentName, ...aliases].flatMap(spellingsOf);
}

/** Every key under which a name is looked for. */
export function keysOfName(name: string): readonly string[] {
  return spellingsOf(name);
}

/** The name, then the name without bracketed precision, article, legal form. Empty names have none. */
function spell(name: string): readonly string[] {
  const folded = fold(name);
  if (folded === '') return [];
  const plain = folded.replace(ASIDE, '').replace(ARTICLE, '');
  const town = plain.replace(TOWN, 'commune de ');
  const bare = plain.replace(LEGAL_FORM, '');
  return [...new Set([folded, town, bare])].filter((key) => key !== '');
}
