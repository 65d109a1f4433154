import { range } from '../../../lib/numbers';
import type { NamedSentence, Places } from './partner-mention';
import type { References } from '../../names/references';
import { findSites } from './sites';
import { findTownMentions } from './towns';
import { findTerritories } from './territories';

/** The sites, towns and territories a sentence writes. */
export function findPlaces(sentence: NamedSentence, references: References): Places {
  const sites = findSites(sentence, references);
  const taken = new Set(sites.flatMap(({ from, to }) => range(from, to - 1)));
  const towns = findTownMentions(sentence, references, taken);
  return {
    sites,
    towns,
    territories: findTerritories(sentence, references),
  };
}

/** Places of the tokens that name a site, a town, a département, a programme, or an opening territory. */
export function placedTokens({ sites, towns, territories }: Places): ReadonlySet<number> {
  const opening = territories.filter(({ from, isKnown }) => from <= 1 && !isKnown);
  // With its article: « Le Pays d’Auge » is no name of a body.
  const whole = opening.map(({ to }) => ({ from: 0, to }));
  const named = [...sites, ...towns, ...whole];
  return new Set(named.flatMap(({ from, to }) => range(from, to - 1)));
}
