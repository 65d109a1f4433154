import { remember } from '../../../lib/remember';
import { fold, similarity } from '../../../lib/text';
import { namesOf } from '../../tracker/rows/partners';
import type { Partner } from '../../tracker/tracker';

/** Partners by every spelling the workbook knows. */
export interface PartnerIndex {
  readonly count: number;
  /** The partner of that spelling, article and legal form aside; undefined when unknown. */
  readonly find: (name: string) => Partner | undefined;
  /** The partner whose name looks most like it, when one looks like it enough. */
  readonly nearest: (name: string) => Partner | undefined;
}

const REMEMBERED_NAMES = 5_000;
/** Two names are taken for spellings of one another from here on. */
const LOOKS_LIKE = 0.75;
const ARTICLE = /^(?:l'|les |la |le )/u;
const LEGAL_FORM = /^(?:association|spla|gip|agences? d[eu]) (?:l'|les |la |le )?/u;
const TOWN = /^(?:mairie|ville|commune) d(?:e |')/u;
/** A precision in brackets after the name: « (du Nord) ». */
const ASIDE = / \([^)]*\)$/u;

export function makePartnerIndex(partners: readonly Partner[]): PartnerIndex {
  const bySpelling = new Map<string, Partner>();
  for (const partner of partners) {
    for (const key of namesOf(partner).flatMap(spellingsOf)) {
      if (!bySpelling.has(key)) bySpelling.set(key, partner);
    }
  }
  const find = remember((name) => {
    const key = spellingsOf(name).find((spelling) => bySpelling.has(spelling));
    return { partner: key === undefined ? undefined : bySpelling.get(key) };
  }, REMEMBERED_NAMES);
  const nearest = remember((name) => ({ partner: nearestOf(name, partners) }), REMEMBERED_NAMES);
  return {
    count: partners.length,
    find: (name) => find(name).partner,
    nearest: (name) => nearest(name).partner,
  };
}

function nearestOf(name: string, partners: readonly Partner[]): Partner | undefined {
  let best: Partner | undefined;
  let score = LOOKS_LIKE;
  for (const partner of partners) {
    for (const spelling of [partner.name, ...partner.aliases]) {
      const alike = similarity(name, spelling);
      if (alike > score) [best, score] = [partner, alike];
    }
  }
  return best;
}

const spellingsOf = remember(spell, REMEMBERED_NAMES);

/** The name, then the name without bracketed precision, article, legal form. Empty names have none. */
function spell(name: string): readonly string[] {
  const folded = fold(name);
  if (folded === '') return [];
  const plain = folded.replace(ASIDE, '').replace(ARTICLE, '');
  const town = plain.replace(TOWN, 'commune de ');
  const bare = plain.replace(LEGAL_FORM, '');
  return [...new Set([folded, town, bare])].filter((key) => key !== '');
}
