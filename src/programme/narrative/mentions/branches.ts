import lists from './words.json';
import { isStaff } from './body-ends';
import { isDemonym } from './demonyms';
import type { Span } from '../clauses/clause';
import { type Token } from '../words/tokens';

/** Branches that towns tell apart. With a capital, « l’Agence de l’eau » is a body of its own. */
const BRANCHES: ReadonlySet<string> = new Set('agence agences antenne antennes'.split(' '));
const LINKS: ReadonlySet<string> = new Set(['de', "d'", 'du', 'des']);
const OWNERS: ReadonlySet<string> = new Set(lists.owners);
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

/** What a body is parted into, told by its land. Folded. */
const LOCAL_BRANCHES: ReadonlySet<string> = new Set('delegation section antenne comite'.split(' '));
const LOCAL =
  /^(?:regional|departemental|local|territorial|interdepartemental|communal|cantonal)e?$/u;

function isBranch(tokens: readonly Token[], at: number): boolean {
  const branch = tokens[at];
  const isPlain = branch?.capitals === 'none' || at === 0;
  return isPlain && BRANCHES.has(branch?.low ?? '') && LINKS.has(tokens[at + 1]?.low ?? '');
}
