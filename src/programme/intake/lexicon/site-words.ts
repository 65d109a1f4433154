/** Words that open the name of a site, besides those of the reference data. Folded. */
export const SITE_HEADS: ReadonlySet<string> = new Set(
  `quartier residence site cite tour immeuble ilot hameau beguinage zac zup foyer
  programme lotissement domaine clos square barre groupe-immobilier foyer-logement maison-relais
  caserne friche ensemble dispositif operation`.split(/\s+/u),
);
/** Site heads of several words. Folded. */
export const LONG_SITE_HEADS: readonly string[] = [
  'dispositif immobilier',
  'pension de famille',
  'maison relais',
  'residence sociale',
  'residence accueil',
  'foyer logement',
  'groupe immobilier',
  'ensemble immobilier',
  'grand ensemble',
];

/** Heads whose capitals are an acronym, never a surname in capitals. */
export const ACRONYM_SITE_HEADS: ReadonlySet<string> = new Set([
  'dispositif',
  'dispositif immobilier',
  'zac',
  'zup',
]);
/** Heads the name does without: « le site Ulysse Trélat » is Ulysse Trélat. */
export const DROPPED_SITE_HEADS: ReadonlySet<string> = new Set([
  'site',
  'programme',
  'domaine',
  'operation',
]);
