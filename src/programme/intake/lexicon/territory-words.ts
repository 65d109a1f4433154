/** Words that open a territory’s name. Folded. */
export const TERRITORY_HEADS: ReadonlySet<string> = new Set(
  'bassin secteur territoire pays agglomeration arrondissement canton metropole littoral zone vallee plaine plateau couronne'.split(
    ' ',
  ),
);
/** « par territoire », « sur l’ensemble des sites »: fixed words of the list of territories. */
export const TERRITORY_PHRASES: readonly { readonly pattern: RegExp; readonly name: string }[] = [
  {
    pattern: /(?:par|en|chaque|sur chaque|dans chaque) (?:territoire|bassin|secteur)s?\b/u,
    name: 'Par territoire',
  },
  {
    pattern:
      /(?:\btous (?:ces|les|nos|leurs) (?:projets|sites|territoires|bassins|secteurs|quartiers|programmes|groupes)|\btoutes (?:ces|les|nos) (?:operations|residences|agences|communes)|l'ensemble (?:des|de nos|de ces|du) (?:projets|sites|territoires|bassins|secteurs|quartiers|agences|residences|communes|patrimoine|departement|operations))/u,
    name: 'Tous',
  },
  { pattern: /\bhors (?:du )?departement\b/u, name: 'Hors département' },
];
/** Regions that lie outside the département of any landlord but their own. */
export const FAR_REGIONS: readonly {
  readonly pattern: RegExp;
  readonly departments: readonly string[];
}[] = [
  {
    pattern: /\b(?:region parisienne|ile-de-france|ile de france)\b/u,
    departments: ['75', '77', '78', '91', '92', '93', '94', '95'],
  },
];
/** « les deux autres bassins »: so many places, not named. */
export const UNNAMED_PLACES =
  /\b(deux|trois|quatre|cinq|2|3|4|5) (?:autres )?(bassins|territoires|secteurs)\b(?! (?:de |d'|du |des ))/u;
