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
export const PARTNER_HEADERS: HeaderWords<PartnerTarget> = {
  partnerName: [
    'partenaire',
    'nom du partenaire',
    'partenaires du programme',
    'structure',
    'nom de la structure',
    'organisme',
    'nom de l’organisme',
    'association',
    'raison sociale',
    'dénomination',
    'institution',
    'partner',
    'partner name',
    'organisation',
    'organization',
  ],
  acronym: ['sigle', 'acronyme', 'abréviation', 'nom court', 'acronym', 'short name'],
  partnerKind: [
    'type',
    'type de partenaire',
    'type de structure',
    'nature',
    'catégorie',
    'statut juridique',
    'forme juridique',
    'kind',
  ],
  currentName: ['nom actuel', 'nouveau nom', 'nouvelle dénomination', 'current name'],
  aliases: [
    'autres graphies',
    'autre graphie',
    'alias',
    'variantes',
    'autres noms',
    'autre nom',
    'autres appellations',
    'aussi appelé',
    'dit aussi',
    'spellings',
    'also known as',
  ],
  contactRole: [
    'fonction du référent',
    'fonction',
    'fonction du contact',
    'qualité',
    'poste',
    'role',
    'position',
  ],
  contactPerson: [
    'contact',
    'référent',
    'interlocuteur',
    'correspondant',
    'nom du contact',
    'nom du référent',
    'personne ressource',
    'qui',
    'qui ?',
    'votre contact',
    'nom et fonction',
    'contact person',
  ],
  agreement: [
    'convention',
    'conventionné',
    'convention signée',
    'convention ?',
    'conventionnement',
    'agreement',
  ],
  agreementDate: [
    'date de convention',
    'date convention',
    'date de la convention',
    'convention signée le',
    'conventionné le',
    'signée le',
    'date de signature',
    'agreement date',
  ],
};

/** Headers of a list of sites. */
export const SITE_HEADERS: HeaderWords<SiteTarget> = {
  siteName: [
    'site',
    'nom du site',
    'résidence',
    'nom de la résidence',
    'quartier',
    'groupe',
    'groupe immobilier',
    'ensemble immobilier',
    'immeuble',
    'programme immobilier',
    'patrimoine',
    'site name',
    'building',
  ],
  municipality: ['commune', 'ville', 'localité', 'municipalité', 'town', 'city', 'municipality'],
  siteTerritory: ['territoire', 'bassin', 'secteur', 'agence', 'territory', 'area'],
  operation: [
    'opération',
    'type d’opération',
    'nature de l’opération',
    'nature des travaux',
    'type de travaux',
    'operation',
    'works',
  ],
  sitePartner: ['partenaire', 'association', 'gestionnaire', 'association gestionnaire', 'partner'],
  planned: [
    'logements prévus',
    'nb logements prévus',
    'nombre de logements prévus',
    'logts prévus',
    'planned dwellings',
  ],
  agreed: [
    'logements conventionnés',
    'nb logements conventionnés',
    'nombre de logements conventionnés',
    'logts conventionnés',
    'conventionnés',
    'dwellings under agreement',
  ],
  allocated: [
    'logements attribués',
    'nb logements attribués',
    'nombre de logements attribués',
    'logts attribués',
    'attribués',
    'allocated dwellings',
  ],
  siteComment: ['commentaire', 'observation', 'remarque', 'note', 'obs', 'comment'],
};

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
