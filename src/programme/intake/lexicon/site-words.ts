import { wordSet } from './word-list';

/** Words that open the name of a site, besides those of the reference data. Folded. */
export const SITE_HEADS: ReadonlySet<string> = new Set(
  `quartier residence site cite tour immeuble ilot hameau beguinage zac zup foyer
  programme lotissement domaine clos square barre groupe-immobilier foyer-logement maison-relais
  caserne friche ensemble dispositif operation chateau manoir villa couvent abbaye monastere presbytere
  gendarmerie usine manufacture filature moulin internat hospice sanatorium ehpad bailliage prieure chartreuse
  corderie minoterie tannerie cite-jardin coron`.split(/\s+/u),
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

/** Land that is a territory, unless works are done to it. Folded. */
export const WORKED_ON = wordSet(`
  secteur
  zone
  plateau
`);
/** Works done to a place. Folded. */
export const WORKS_NOUNS = wordSet(`
  demolition
  reconstruction
  rehabilitation
  renovation
  restructuration
  requalification
  residentialisation
  amenagement
  reamenagement
  construction
  deconstruction
  transformation
  ravalement
  desamiantage
  viabilisation
  depollution
  reconversion
`);
