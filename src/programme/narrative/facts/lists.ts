import { fold } from '../../../lib/text';
import type { Partner, Site } from '../../tracker/tracker';
import type { Draft } from './draft';
import type { ReadingContext } from '../../reading/reading-context';

export function partnersIn(drafts: readonly Draft[]): readonly Partner[] {
  const partners = new Map<string, Partner>();
  for (const draft of drafts) {
    for (const partner of draft.partners)
      if (!partners.has(fold(partner.name))) partners.set(fold(partner.name), partner);
  }
  return [...partners.values()].filter(({ name }) => !name.includes('à préciser'));
}

export function sitesIn(drafts: readonly Draft[]): readonly Site[] {
  const sites = new Map<string, Site>();
  for (const { place } of drafts) {
    if (place.site === null) continue;
    const key = fold(place.site.name);
    const held = sites.get(key) ?? place.site;
    sites.set(key, held.municipality === '' ? { ...held, municipality: place.municipality } : held);
  }
  return [...sites.values()];
}

export function newTerritories(
  drafts: readonly Draft[],
  { lists }: ReadingContext,
): readonly string[] {
  const known = new Set(lists.territories.map(fold));
  const written = drafts
    .flatMap(({ place }) => place.territory.split(' ; '))
    .filter((name) => name !== '' && !known.has(fold(name)));
  return [...new Set(written)];
}
