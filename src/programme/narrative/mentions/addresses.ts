import { HOMES_AND_WORKS, STREETS } from '../../lexicon/site-words';
import { unverifiedSite } from '../../names/references';
import { capitalised, isNameWord, nameEnd } from './names';
import type { NamedSentence } from './partner-mention';
import type { SiteMention } from './place-mention';
import { type Token, textOf } from '../grammar/tokens';
import { DWELLING_WORDS } from '../grammar/words';

const LINKS: ReadonlySet<string> = new Set(['de', 'du', 'des', "d'", 'la', 'le', 'les', "l'"]);

/** « le 14 rue des Carmes », « les studios de la rue Foch »: a building known by where it stands. */
export function addressSite({ text, tokens }: NamedSentence, at: number): SiteMention | null {
  const street = streetPlace(tokens, at);
  if (street === null) return null;
  let name = street + 1;
  while (LINKS.has(tokens[name]?.low ?? '')) name += 1;
  if (!isNameWord(tokens[name])) return null;
  const to = nameEnd(tokens, name);
  const words = textOf(text, tokens.slice(at, to));
  return { from: at, to, site: unverifiedSite(capitalised(words)), isKnown: false };
}

/** Where « rue » stands in an address that begins at `at`; null when none begins there. */
function streetPlace(tokens: readonly Token[], at: number): number | null {
  if (isStreet(tokens[at])) return isOfHomes(tokens, at) ? at : null;
  if (!/^\d{1,4}(?:bis|ter)?$/u.test(tokens[at]?.text ?? '')) return null;
  let place = at + 1;
  if (['bis', 'ter', 'quater'].includes(tokens[place]?.low ?? '')) place += 1;
  if (tokens[place]?.text === ',') place += 1;
  return isStreet(tokens[place]) ? place : null;
}

function isStreet(token: Token | undefined): boolean {
  return token?.capitals !== 'all' && STREETS.has(token?.key ?? '');
}

/** « les logements de la rue Foch »; « le jardin de la rue Foch » is no building. */
function isOfHomes(tokens: readonly Token[], at: number): boolean {
  const isOfThe = ['la', "l'"].includes(tokens[at - 1]?.low ?? '') && tokens[at - 2]?.low === 'de';
  const last = isOfThe ? at - 3 : at - 2;
  const isLinked = isOfThe || ['du', 'des'].includes(tokens[at - 1]?.low ?? '');
  // « les studios vacants de la rue Foch »
  const nouns = [tokens[last], tokens[last - 1]].map((token) => token?.key ?? '');
  return isLinked && nouns.some((key) => DWELLING_WORDS.has(key) || HOMES_AND_WORKS.has(key));
}
