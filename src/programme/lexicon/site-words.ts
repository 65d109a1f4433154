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

/** Buildings a site is called after what they were: « l’ancienne caserne ». Folded. */
export const FORMER_BUILDINGS: ReadonlySet<string> = new Set(words.formerBuildings);

/** What an address begins with. Folded. */
export const STREETS: ReadonlySet<string> = new Set(words.streets);
