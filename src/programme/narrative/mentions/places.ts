import { departments } from './departments';
import type { NamedSentence } from './partner-mention';
import { type Places, range, type SiteMention } from './place-mention';
import { policyNames } from './policy-names';
import { findSites, sitesBeforeTown } from './sites';
import { findTerritories } from './territories';
import { findTownMentions } from './towns';
import type { References } from '../../names/references';

/** The sites, towns and territories a sentence writes. */
export function findPlaces(sentence: NamedSentence, references: References): Places {
  const policies = policyNames(sentence.tokens);
  const isPolicy = (site: SiteMention): boolean =>
    policies.some(({ from, to }) => !site.isKnown && site.from < to && from < site.to);
  const sites = findSites(sentence, references).filter((site) => !isPolicy(site));
  const taken = new Set([...sites, ...policies].flatMap(({ from, to }) => range(from, to)));
  const towns = findTownMentions(sentence, references, taken);
  const frameSites = sitesBeforeTown(sentence, towns, taken);
  return {
    sites: [...sites, ...frameSites].sort((a, b) => a.from - b.from),
    towns,
    territories: findTerritories(sentence, references),
  };
}

/** Places of the tokens that name a site, a town, a département, a land, a programme, or an opening territory. */
export function placedTokens(
  sentence: NamedSentence,
  { sites, towns, territories }: Places,
): ReadonlySet<number> {
  const opening = territories.filter(({ from, isKnown }) => from <= 1 && !isKnown);
  // With its article: « Le Pays d’Auge » is no name of a body.
  const whole = opening.map(({ to }) => ({ from: 0, to }));
  const lands = territories.filter(({ isLand }) => isLand === true);
  const articled = departments(sentence).map(({ from, to }) => ({ from: from - 1, to }));
  const policies = policyNames(sentence.tokens);
  const named = [...sites, ...towns, ...whole, ...lands, ...articled, ...policies];
  return new Set(named.flatMap(({ from, to }) => range(from, to)));
}
