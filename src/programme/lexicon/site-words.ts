import words from './site-words.json';

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
/** Works done to a place. Folded. */
export const WORKS_NOUNS: ReadonlySet<string> = new Set(words.worksNouns);

/** Buildings a site is called after what they were: « l’ancienne caserne ». Folded. */
export const FORMER_BUILDINGS: ReadonlySet<string> = new Set(words.formerBuildings);

/** What is done to a place, never to a body. */
export const WORKS_VERBS: ReadonlySet<string> = new Set(words.worksVerbs);
/** How a place enters a programme of urban renewal. */
export const CHOOSING_PLACES: ReadonlySet<string> = new Set(words.choosingPlaces);
/** Programmes that take in quarters. Folded. */
export const URBAN_PROGRAMMES =
  /\b(?:npnru|pnru|npru|anru|qpv|renouvellement urbain|contrat de ville|politique de la ville|quartiers? prioritaires?|geographie prioritaire|coeur de ville)\b/u;

/** What an address begins with. Folded. */
export const STREETS: ReadonlySet<string> = new Set(words.streets);
/** What stands in a street and is known by it, besides dwellings. Folded. */
export const HOMES_AND_WORKS: ReadonlySet<string> = new Set(words.homesAndWorks);
