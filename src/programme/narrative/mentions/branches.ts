import { LANDLORD_WORDS } from '../../lexicon/body-words';
import { namedPartner } from '../../tracker/named-partner';
import { isStaff } from './body-ends';
import { isDemonym } from './demonyms';
import { capitalised, isNameWord, nameEnd } from './names';
import type { NamedSentence, PartnerMention } from './partner-mention';
import type { Span } from '../clauses/clause';
import { type Token, textOf } from '../grammar/tokens';

/** Branches that towns tell apart. With a capital, « l’Agence de l’eau » is a body of its own. */
const BRANCHES: ReadonlySet<string> = new Set('agence agences antenne antennes'.split(' '));
const LINKS: ReadonlySet<string> = new Set(['de', "d'", 'du', 'des']);
const OWNERS: ReadonlySet<string> = new Set(
  "l' la les nos notre chaque cette ces leur leurs deux trois quatre".split(' '),
);
const PLACES: ReadonlySet<string> = new Set('dans pour en vers aux'.split(' '));

/** « dans nos agences de Dax et Mont », « pour l’antenne d’Albi »: where or for whom, not who acts. */
export function isBranchOfPlace(tokens: readonly Token[], at: number): boolean {
  if (!isBranch(tokens, at)) return false;
  const isOwned = OWNERS.has(tokens[at - 1]?.low ?? '');
  const link = isOwned ? at - 2 : at - 1;
  // « les gardiens de l’agence de Dax »; « l’équipe de l’agence » acts for it.
  const isOf = isOwned && tokens[link]?.low === 'de' && !isStaff(tokens, link - 1);
  return isOf || PLACES.has(tokens[link]?.low ?? '');
}

export interface BranchList {
  /** From the head to the last town. */
  readonly span: Span;
  /** « Agence de Dax », « Agence de Mont »; none when they only are where something happens. */
  readonly mentions: readonly PartnerMention[];
}

/** « les agences de Dax, Mont et Pau »: the towns are no bodies, each has its agency. */
export function branchLists({ text, tokens }: NamedSentence): readonly BranchList[] {
  return tokens.flatMap((token, at): readonly BranchList[] => {
    if (!isBranch(tokens, at) || !token.low.endsWith('s')) return [];
    const towns = townsOf(tokens, at + 1);
    const last = towns.at(-1);
    if (last === undefined || (towns.length < 2 && !isBranchOfPlace(tokens, at))) return [];
    const head = capitalised(token.text.replace(/s$/u, ''));
    const link = textOf(text, tokens.slice(at + 1, at + 2));
    const mentions = towns.map((town, index): PartnerMention => {
      const own = textOf(text, tokens.slice(town.from, town.to));
      const of = LINKS.has(tokens[town.from]?.low ?? '') ? own : `${linkTo(own, link)}${own}`;
      // « les agences de Forez Habitat et Velay Habitat »: those of each landlord.
      const isOwner = LANDLORD_WORDS.has(tokens[town.to - 1]?.key ?? '');
      const name = `${isOwner ? capitalised(token.text) : head} ${of}`;
      const partner = { ...namedPartner(name), kind: 'Interne' as const };
      const from = index === 0 ? at : town.from;
      return { from, to: town.to, name, partner, isKnown: false, lacksTown: false };
    });
    const span = { from: at, to: last.to };
    return [{ span, mentions: isBranchOfPlace(tokens, at) ? [] : mentions }];
  });
}

/** « la délégation normande de l’AFM-Téléthon »: the words before the name, where they stand; null without any. */
export function localBranchBefore(tokens: readonly Token[], name: number): Span | null {
  let link = name - 1;
  if (['la', 'le', "l'", 'les'].includes(tokens[link]?.low ?? '')) link -= 1;
  const branch = link - 2;
  const isOf = LINKS.has(tokens[link]?.low ?? '');
  const isLocal = LOCAL.test(tokens[link - 1]?.key ?? '') || isDemonym(tokens[link - 1]);
  const isBranchNoun = LOCAL_BRANCHES.has(tokens[branch]?.key ?? '');
  return isOf && isLocal && isBranchNoun ? { from: branch, to: link } : null;
}

/** The branch of a body nobody lists, named whole as it is written. */
export function localBranch({ text, tokens }: NamedSentence, at: number): PartnerMention | null {
  if (!LOCAL_BRANCHES.has(tokens[at]?.key ?? '')) return null;
  const start = [at + 3, at + 4].find((place) => localBranchBefore(tokens, place)?.from === at);
  const name = [start, at + 4].find((place) => place !== undefined && isNameWord(tokens[place]));
  if (start === undefined || name === undefined) return null;
  const to = nameEnd(tokens, name);
  const words = capitalised(textOf(text, tokens.slice(at, to)));
  return {
    from: at,
    to,
    name: words,
    partner: namedPartner(words),
    isKnown: false,
    lacksTown: false,
  };
}

/** What a body is parted into, told by its land. Folded. */
const LOCAL_BRANCHES: ReadonlySet<string> = new Set('delegation section antenne comite'.split(' '));
const LOCAL =
  /^(?:regional|departemental|local|territorial|interdepartemental|communal|cantonal)e?$/u;

function isBranch(tokens: readonly Token[], at: number): boolean {
  const branch = tokens[at];
  const isPlain = branch?.capitals === 'none' || at === 0;
  return isPlain && BRANCHES.has(branch?.low ?? '') && LINKS.has(tokens[at + 1]?.low ?? '');
}

/** The names after « de », each with its own « de » when it has one. */
function townsOf(tokens: readonly Token[], from: number): readonly Span[] {
  const towns: Span[] = [];
  let at = from;
  for (;;) {
    const start = LINKS.has(tokens[at]?.low ?? '') ? at + 1 : at;
    if (!isNameWord(tokens[start])) return towns;
    const to = nameEnd(tokens, start);
    towns.push({ from: at, to });
    if (tokens[to]?.text !== ',' && tokens[to]?.low !== 'et') return towns;
    at = to + 1;
  }
}

/** « d’Albi » beside « de Dax ». */
function linkTo(town: string, link: string): string {
  if (/^[aeiouyéèêîôœh]/iu.test(town)) return 'd’';
  return link.toLowerCase() === 'du' || link.endsWith('’') ? 'de ' : `${link} `;
}
