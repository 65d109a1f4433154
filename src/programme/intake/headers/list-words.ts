import words from './header-words.json';
import { type HeaderWords, targetsOf } from './header-words';

/** What a column of a list of partners or of sites may hold. */
export type PartnerTarget = keyof typeof words.partners;
export type SiteTarget = keyof typeof words.sites;

export const PARTNER_TARGETS = targetsOf(words.partners);
export const SITE_TARGETS = targetsOf(words.sites);

/** Headers of a list of partners. */
export const PARTNER_HEADERS: HeaderWords<PartnerTarget> = words.partners;

/** Headers of a list of sites. */
export const SITE_HEADERS: HeaderWords<SiteTarget> = words.sites;

/** Words by which a cell « Convention » says yes, no or soon; folded by the reader. */
export const AGREEMENT_WORDS = words.agreements;

/** Words of a cell « Opération », folded; the first that stands in the text wins. */
export const OPERATION_WORDS = {
  Réhabilitation: /rehab|renov|refurbish/u,
  Restructuration: /restruct|recomposition|demolition/u,
  'Logements diffus': /diffus|scattered/u,
} as const;
