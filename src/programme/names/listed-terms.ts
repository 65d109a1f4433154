import { tally } from '../../lib/tally';
import { fold, capitalised, collapseSpaces } from '../../lib/text';
import type { Partner, Site } from '../tracker/tracker';
import {
  TOWN_HALL_WORDS,
  UNNAMED_PARTNERS,
  SITE_WORDS,
  COUNCIL_CURRENT_NAME,
  COUNCIL_NAME,
} from './known-places';

/** Words that name nobody alone, even where a list gives them as another spelling. */
const VAGUE = new Set([...TOWN_HALL_WORDS, ...UNNAMED_PARTNERS].map(fold));
/** « Association Le Relais » is also « Le Relais »; « associations de locataires » is nothing shorter. */
const KIND_BEFORE_NAME =
  /^(?:[Ll]['’])?(?:[Aa]ssociation|[Aa]sso\.?|G(?:IP|ip)|S(?:PLA|pla)|[Ff]édération|[Uu]nion)\s+(?=(?:[Ll][ea]s?\s+|[Ll]['’])?\p{Lu})/u;
const SITE_BEFORE_NAME = new RegExp(
  `^(?:[Ll][ea]s? |[Ll]['’])?(?:${SITE_WORDS.map(eitherCase).join('|')})s?\\s+(?=(?:d[eu]s? |[Ll][ea]s? |[Ll]['’])?[\\p{Lu}\\d])`,
  'u',
);

/** « résidence » and « Résidence »: the case of the name that follows must still tell. */
function eitherCase(word: string): string {
  const first = word.charAt(0);
  return `[${first.toLowerCase()}${first.toUpperCase()}]${word.slice(1)}`;
}

/**
 * The spellings under which each listed partner is found. A short name that two of them share, such
 * as CCAS, tells none of them.
 */
export function partnerTerms(
  partners: readonly Partner[],
): readonly { readonly terms: readonly string[]; readonly value: Partner }[] {
  const spelled = partners.map((partner) => ({ partner, others: otherSpellings(partner) }));
  const holders = tally(spelled.flatMap(({ others }) => [...new Set(others.map(fold))]));
  return spelled.map(({ partner, others }) => ({
    terms: [partner.name, ...others.filter((word) => holders.get(fold(word)) === 1)],
    value: partner,
  }));
}

function otherSpellings({ name, acronym, aliases }: Partner): readonly string[] {
  const short = [name, ...aliases].map(withoutKind);
  const words = [acronym, ...aliases, ...short].filter((word) => fold(word) !== fold(name));
  return words.filter((word) => word !== '' && !VAGUE.has(fold(word)));
}

/** The name of a listed site, with and without « Résidence » or « Quartier » before it. */
export function siteTerms({ name }: Site): readonly string[] {
  const short = withoutSiteWord(name);
  return short === name ? [name] : [name, short];
}

/** A name as typed without « association » before it. */
export function withoutKind(name: string): string {
  return name.replace(KIND_BEFORE_NAME, '');
}

/** A place as typed without « résidence » or « quartier » before it. */
export function withoutSiteWord(name: string): string {
  return name.replace(SITE_BEFORE_NAME, '');
}

const COUNCILS = [COUNCIL_NAME, COUNCIL_CURRENT_NAME].map(fold);

/**
 * A partner found by a name of another time keeps the one that is written: « Conseil départemental »
 * in a text of 2014, « APF France handicap ». The name of the list becomes a spelling of it.
 */
export function calledAsWritten(partner: Partner, words: string): Partner {
  const { name, currentName, aliases } = partner;
  const written = fold(words);
  const isOther =
    currentName === ''
      ? COUNCILS.some((council) => written.startsWith(council))
      : fold(currentName).startsWith(written);
  if (!isOther || fold(name).startsWith(written)) return partner;
  const said = collapseSpaces(words);
  return {
    ...partner,
    name: capitalised(said),
    currentName: '',
    aliases: [...aliases, name],
  };
}
