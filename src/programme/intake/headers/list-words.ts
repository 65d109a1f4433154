import words from './header-words.json';
import type { HeaderWords } from './header-words';

/** What a column of a list of partners or of sites may hold. */
export const PARTNER_TARGETS = [
  'partnerName',
  'acronym',
  'partnerKind',
  'currentName',
  'aliases',
  'contactRole',
  'contactPerson',
  'agreement',
  'agreementDate',
] as const;
export type PartnerTarget = (typeof PARTNER_TARGETS)[number];

export const SITE_TARGETS = [
  'siteName',
  'municipality',
  'siteTerritory',
  'operation',
  'sitePartner',
  'planned',
  'agreed',
  'allocated',
  'siteComment',
] as const;
export type SiteTarget = (typeof SITE_TARGETS)[number];

/** Headers of a list of partners. */
export const PARTNER_HEADERS: HeaderWords<PartnerTarget> = words.partners;

/** Headers of a list of sites. */
export const SITE_HEADERS: HeaderWords<SiteTarget> = words.sites;

/** Words by which a cell « Convention » says yes, no or soon; folded by the reader. */
export const AGREEMENT_WORDS = {
  Oui: ['oui', 'o', 'x', 'signée', 'signé', 'ok', 'yes', 'faite', 'conventionné', 'en vigueur'],
  Non: ['non', 'n', 'no', 'sans', 'aucune', 'pas de convention'],
  'En projet': [
    'en projet',
    'en cours',
    'à signer',
    'prévue',
    'en préparation',
    'à venir',
    'en négociation',
    'planned',
  ],
} as const;

/** Words of a cell « Opération », folded; the first that stands in the text wins. */
export const OPERATION_WORDS = {
  Réhabilitation: /rehab|renov|refurbish/u,
  Restructuration: /restruct|recomposition|demolition/u,
  'Logements diffus': /diffus|scattered/u,
} as const;
