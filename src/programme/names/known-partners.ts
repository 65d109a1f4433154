import type { PartnerKind } from '../tracker/lists';

/** A body known by name in the sector: reference data, never a reading of a workbook. */
export interface KnownPartner {
  readonly name: string;
  readonly acronym?: string;
  readonly kind: PartnerKind;
  readonly currentName?: string;
  /** Other spellings, understood everywhere. */
  readonly aliases: readonly string[];
  /** Spellings understood only in workbooks of this département. */
  readonly local?: { readonly department: string; readonly aliases: readonly string[] };
}

/** Bodies of social housing, the State and the Nord, with their usual spellings. */
export const KNOWN_PARTNERS: readonly KnownPartner[] = [
  {
    name: 'Partenord Habitat',
    kind: 'Bailleur',
    aliases: ['Partenord', 'Agences de Partenord Habitat'],
  },
  { name: 'Association VISA', acronym: 'VISA', kind: 'Association', aliases: ['VISA'] },
  {
    name: 'Parcours de Femmes',
    kind: 'Association',
    aliases: ['Association Parcours de Femmes', 'Parcours de Femme'],
  },
  {
    name: 'La Fabrique des Quartiers',
    kind: 'SPLA',
    aliases: ['SPLA La Fabrique des Quartiers', 'SPLA Fabrique des Quartiers'],
  },
  {
    name: 'La Sauvegarde du Nord',
    kind: 'Association',
    aliases: ['Association La Sauvegarde du Nord', 'ADNSEA'],
    local: { department: '59', aliases: ['Sauvegarde'] },
  },
  {
    name: 'DDCS',
    acronym: 'DDCS',
    kind: 'Service de l’État',
    currentName: 'DDETS',
    aliases: ['DDCS du Nord', 'Direction départementale de la cohésion sociale'],
  },
  { name: 'DDETS', acronym: 'DDETS', kind: 'Service de l’État', aliases: [] },
  {
    name: 'DDTM',
    acronym: 'DDTM',
    kind: 'Service de l’État',
    aliases: ['Direction départementale des territoires et de la mer'],
  },
  {
    name: 'DDT',
    acronym: 'DDT',
    kind: 'Service de l’État',
    aliases: ['Direction départementale des territoires'],
  },
  { name: 'DREAL', acronym: 'DREAL', kind: 'Service de l’État', aliases: [] },
  { name: 'Préfecture', kind: 'Service de l’État', aliases: ['Préfecture du Nord'] },
  { name: 'SPIP', acronym: 'SPIP', kind: 'Service de l’État', aliases: [] },
  {
    name: 'ANRU',
    acronym: 'ANRU',
    kind: 'Établissement public',
    aliases: ['ANRU II', 'ANRU 2', 'Agence nationale pour la rénovation urbaine'],
  },
  {
    name: 'ARS',
    acronym: 'ARS',
    kind: 'Établissement public',
    aliases: ['Agence régionale de santé'],
  },
  {
    name: 'CAF',
    acronym: 'CAF',
    kind: 'Établissement public',
    aliases: ['Caisse d’allocations familiales', 'CAF du Nord'],
  },
  {
    name: 'CPAM',
    acronym: 'CPAM',
    kind: 'Établissement public',
    aliases: ['Caisse primaire d’assurance maladie'],
  },
  { name: 'EPSM', acronym: 'EPSM', kind: 'Établissement public', aliases: [] },
  {
    name: 'CCAS',
    acronym: 'CCAS',
    kind: 'Établissement public',
    aliases: ['Centre communal d’action sociale'],
  },
  {
    name: 'APEI de Cambrai',
    kind: 'Association',
    aliases: ['APEI Cambrai', 'APEI du Cambrésis', 'Papillons Blancs de Cambrai'],
  },
  {
    name: 'APEI de Roubaix/Tourcoing',
    kind: 'Association',
    aliases: [
      'APEI Roubaix/Tourcoing',
      'APEI R/T',
      'APEI RT',
      'APEI Rx/Tg',
      'APEI Rbx/Tg',
      'Papillons Blancs de Roubaix/Tourcoing',
    ],
  },
  { name: 'UDAPEI', acronym: 'UDAPEI', kind: 'Union d’associations', aliases: ['UDAPEI du Nord'] },
  { name: 'UDAF', acronym: 'UDAF', kind: 'Union d’associations', aliases: [] },
  { name: 'UNAFAM', acronym: 'UNAFAM', kind: 'Association', aliases: [] },
  {
    name: 'APF',
    acronym: 'APF',
    kind: 'Association',
    currentName: 'APF France handicap',
    aliases: [
      'APF – délégation régionale',
      'Association des paralysés de France',
      'APF France handicap',
    ],
  },
  {
    name: 'ANAH',
    acronym: 'ANAH',
    kind: 'Établissement public',
    aliases: ['Agence nationale de l’habitat'],
  },
  { name: 'Action Logement', kind: 'Établissement public', aliases: [] },
  { name: 'SIAO', acronym: 'SIAO', kind: 'Service de l’État', aliases: [] },
  { name: 'ADIL', acronym: 'ADIL', kind: 'Association', aliases: [] },
  { name: 'FNARS', acronym: 'FNARS', kind: 'Union d’associations', aliases: [] },
  { name: 'MDPH', acronym: 'MDPH', kind: 'Établissement public', aliases: [] },
  { name: 'Mission locale', kind: 'Association', aliases: [] },
  { name: 'Pôle emploi', kind: 'Établissement public', aliases: [] },
  { name: 'Emmaüs', kind: 'Association', aliases: ['Emmaüs France'] },
  { name: 'Croix-Rouge', kind: 'Association', aliases: ['Croix-Rouge française'] },
  { name: 'Secours Catholique', kind: 'Association', aliases: [] },
  { name: 'Habitat et Humanisme', kind: 'Association', aliases: [] },
  { name: 'Samu social', kind: 'Association', aliases: [] },
  { name: 'Secours populaire', kind: 'Association', aliases: [] },
  { name: 'Restos du Cœur', kind: 'Association', aliases: [] },
  { name: 'Banque alimentaire', kind: 'Association', aliases: [] },
  { name: 'France Horizon', kind: 'Association', aliases: [] },
  { name: 'Apprentis d’Auteuil', kind: 'Association', aliases: [] },
  { name: 'ATD Quart Monde', kind: 'Association', aliases: [] },
  { name: 'Médecins du Monde', kind: 'Association', aliases: [] },
  { name: 'France Terre d’Asile', kind: 'Association', aliases: [] },
  { name: 'Petits Frères des Pauvres', kind: 'Association', aliases: [] },
  { name: 'France Victimes', kind: 'Association', aliases: [] },
  { name: 'Familles Rurales', kind: 'Association', aliases: [] },
  { name: 'Caisse des Dépôts', kind: 'Établissement public', aliases: [] },
  { name: 'Banque des Territoires', kind: 'Établissement public', aliases: [] },
  { name: 'France Travail', kind: 'Établissement public', aliases: [] },
  { name: 'Armée du Salut', kind: 'Association', aliases: [] },
  { name: 'SOLIHA', kind: 'Association', aliases: ['PACT', 'Soliha'] },
  { name: 'Adoma', kind: 'Bailleur', aliases: [] },
  {
    name: 'USH',
    acronym: 'USH',
    kind: 'Union d’associations',
    aliases: ['Union sociale pour l’habitat'],
  },
  {
    name: 'OPIEVOY',
    acronym: 'OPIEVOY',
    kind: 'Bailleur',
    aliases: [],
  },
  {
    name: 'GIP Charente SolidaritéS',
    kind: 'GIP',
    aliases: ['Charente Solidarités'],
  },
  {
    name: 'AES',
    acronym: 'AES',
    kind: 'Association',
    aliases: ['AES du Nord', 'Association d’Économie Sociale du Nord'],
  },
  {
    name: 'Direction des Affaires Juridiques',
    acronym: 'DAJ',
    kind: 'Interne',
    aliases: ['DAJ'],
  },
  {
    name: 'Direction du Développement Social',
    acronym: 'DDS',
    kind: 'Interne',
    aliases: ['DDS'],
  },
  {
    name: 'Direction des Ressources Humaines',
    acronym: 'DRH',
    kind: 'Interne',
    aliases: ['DRH'],
  },
  {
    name: 'Associations de locataires',
    kind: 'Association',
    aliases: [
      'assoc. locataires',
      'assoc. de locataires',
      'assos de locataires',
      'assos locataires',
      'asso locataires',
      'association de locataires',
      'associations locataires',
    ],
  },
  { name: 'Conseils de locataires', kind: 'Association', aliases: [] },
  {
    name: 'Amicales de locataires',
    kind: 'Association',
    aliases: ['amicales', 'amicales des locataires'],
  },
];

/** Ways to write the assembly that governs a département. */
export const COUNCIL_ALIASES: readonly string[] = [
  'Conseil Général',
  'CG',
  'Cons. Gén.',
  'Conseil départemental',
];
/** Followed by the number of the département: « CG59 », « Dépt 44 ». */
export const COUNCIL_SHORT_NAMES: readonly string[] = [
  'CG',
  'CD',
  'Dépt',
  'Dpt',
  'Dép',
  'Département',
  'Conseil général',
  'Conseil départemental',
];
export const COUNCIL_NAME = 'Conseil Général';
export const COUNCIL_CURRENT_NAME = 'Conseil départemental';

/** Words that stand for a partner without naming one. */
export const UNNAMED_PARTNERS: readonly string[] = [
  'l’association',
  'association',
  'une association',
  'les associations',
  'associations',
  'asso',
  'l’asso',
  'le partenaire',
  'partenaire',
  'à désigner',
  'à préciser',
  'à définir',
  'à déterminer',
  'à confirmer',
  'à choisir',
  'non défini',
  'non précisé',
  'inconnu',
  'tbd',
  '?',
  '??',
  '???',
];
export const UNNAMED_PARTNER = 'À préciser';

/** Words for everyone at once: no partner, and worth keeping in the comment. */
export const ALL_PARTNERS: readonly string[] = ['tous', 'tous partenaires', 'tous les partenaires'];

/** Words that, beside a municipality, name its town hall. */
export const TOWN_HALL_WORDS: readonly string[] = [
  'mairie',
  'la mairie',
  'ville',
  'la ville',
  'commune',
  'la commune',
  'municipalité',
];
