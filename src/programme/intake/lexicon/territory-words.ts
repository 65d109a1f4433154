import { wordSet } from './word-list';

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

/** Parts of a territory. Folded. */
export const PARTS_OF_TERRITORY = wordSet(`
  nord
  sud
  est
  ouest
  centre
  nord-est
  nord-ouest
  sud-est
  sud-ouest
`);
/** What has such parts. Folded. */
export const WHOLE_TERRITORIES = wordSet(`
  departement
  territoire
  bassin
  arrondissement
  agglomeration
  metropole
  region
  canton
`);
/** After these, « du » and a region are still a place. Folded. */
export const PLACE_WORDS = wordSet(`
  territoire
  secteur
  bassin
  communes
  cantons
  nord
  sud
  est
  ouest
  ensemble
  sites
  agences
`);

/** Natural regions of France, which are no commune and no département. Folded. */
export const NATURAL_REGIONS = wordSet(`
  agenais
  albigeois
  argonne
  armagnac
  artois
  audomarois
  aunis
  autunois
  auxois
  avesnois
  avranchin
  barrois
  bassigny
  baugeois
  beauce
  beaujolais
  beauvaisis
  berry
  bessin
  bigorre
  blayais
  bocage
  boulonnais
  bourbonnais
  bresse
  brianconnais
  brie
  brivadois
  bugey
  calaisis
  camargue
  cambresis
  causses
  caux
  cerdagne
  cevennes
  chablais
  chalosse
  chinonais
  choletais
  combrailles
  comminges
  condroz
  corbieres
  cornouaille
  cotentin
  couserans
  craonnais
  dauphine
  dombes
  douaisis
  dunkerquois
  embrunais
  faucigny
  fenouilledes
  forez
  gatinais
  genevois
  gevaudan
  grandvaux
  gresivaudan
  guerande
  hainaut
  hurepoix
  laonnois
  larzac
  lauragais
  leon
  livradois
  loudunais
  luberon
  lunevillois
  lyonnais
  maconnais
  mauges
  maurienne
  medoc
  minervois
  montreuillois
  mortainais
  morvan
  multien
  nivernais
  noyonnais
  oisans
  orleanais
  ossau
  ouche
  pays-fort
  penthievre
  perche
  perigord
  perseigne
  pevele
  poher
  ponthieu
  porcien
  provinois
  puisaye
  quercy
  queyras
  ried
  rouergue
  roussillon
  saintonge
  santerre
  saosnois
  saulnois
  saumurois
  segala
  senonais
  soissonnais
  sologne
  sundgau
  tarentaise
  ternois
  thelle
  thierache
  thiernois
  touraine
  tournaisis
  tregor
  tregorrois
  tricastin
  trieves
  ubaye
  valentinois
  valois
  valromey
  vannetais
  velay
  vendomois
  vercors
  vermandois
  vexin
  vimeu
  vitreen
  vivarais
  voironnais
  xaintois
  xaintrie
`);
