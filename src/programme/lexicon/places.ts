import words from './places.json';

/** Words that open the name of a site, besides those of the reference data. Folded. */
export const SITE_HEADS: ReadonlySet<string> = new Set(words.siteHeads);
/** Site heads of several words. Folded. */
export const LONG_SITE_HEADS: readonly string[] = words.longSiteHeads;
/** Heads whose capitals are an acronym, never a surname in capitals. */
export const ACRONYM_SITE_HEADS: ReadonlySet<string> = new Set(words.acronymSiteHeads);
/** Heads the name does without: « le site Ulysse Trélat » is Ulysse Trélat. */
export const DROPPED_SITE_HEADS: ReadonlySet<string> = new Set(words.droppedSiteHeads);
/** Land that is a territory, unless works are done to it. Folded. */
export const WORKED_ON: ReadonlySet<string> = new Set(words.workedOn);
/** What an address begins with. Folded. */
export const STREETS: ReadonlySet<string> = new Set(words.streets);
/** Words that open a territory’s name. Folded. */
export const TERRITORY_HEADS: ReadonlySet<string> = new Set(words.territoryHeads);
/** « par territoire », « sur l’ensemble des sites »: fixed words of the list of territories. */
export const TERRITORY_PHRASES = words.territoryPhrases.map(withPattern);
/** Regions that lie outside the département of any landlord but their own. */
export const FAR_REGIONS = words.farRegions.map(withPattern);

function withPattern<Told extends { readonly pattern: string }>({ pattern, ...told }: Told) {
  return { ...told, pattern: new RegExp(pattern, 'u') };
}

/** « les deux autres bassins »: so many places, not named. */
export const UNNAMED_PLACES =
  /\b(deux|trois|quatre|cinq|2|3|4|5) (?:autres )?(bassins|territoires|secteurs)\b(?! (?:de |d'|du |des ))/u;

/** Adjectives of a country that do not end like the others: « le Pays basque ». Folded. */
export const DEMONYMS: ReadonlySet<string> = new Set(words.demonyms);
