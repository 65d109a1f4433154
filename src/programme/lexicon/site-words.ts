import { wordSet } from './word-list';

/** Words that open the name of a site, besides those of the reference data. Folded. */
export const SITE_HEADS: ReadonlySet<string> = new Set(
  `quartier residence site cite tour immeuble ilot hameau beguinage zac zup foyer
  programme maison lotissement domaine clos square barre groupe-immobilier foyer-logement maison-relais
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

/** Buildings a site is called after what they were: « l’ancienne caserne ». Folded. */
export const FORMER_BUILDINGS = wordSet(`
  abattoir
  abbaye
  annexe
  bibliotheque
  boulangerie
  brasserie
  bureau
  caserne
  centre
  chateau
  chapelle
  cinema
  clinique
  college
  commissariat
  conserverie
  couvent
  creche
  cure
  dispensaire
  ecole
  ehpad
  entrepot
  eveche
  faculte
  ferme
  filature
  fonderie
  foyer
  garage
  gare
  gendarmerie
  grange
  halle
  hopital
  hospice
  hotel
  imprimerie
  internat
  laiterie
  lavoir
  logis
  lycee
  magasin
  mairie
  maison
  manufacture
  maternelle
  maternite
  minoterie
  monastere
  moulin
  orphelinat
  palais
  patronage
  pensionnat
  perception
  pharmacie
  piscine
  poste
  prefecture
  presbytere
  prison
  prieure
  sanatorium
  scierie
  seminaire
  sous-prefecture
  supermarche
  tannerie
  theatre
  tresorerie
  tribunal
  usine
  verrerie
`);

/** What is done to a place, never to a body. */
export const WORKS_VERBS = wordSet(`
  réhabiliter
  démolir
  rénover
  restructurer
  requalifier
  résidentialiser
  reconstruire
  déconstruire
  raser
  livrer
`);
/** How a place enters a programme of urban renewal. */
export const CHOOSING_PLACES = wordSet(`
  retenir
  choisir
  sélectionner
  inscrire
  classer
  désigner
`);
/** Programmes that take in quarters. Folded. */
export const URBAN_PROGRAMMES =
  /\b(?:npnru|pnru|npru|anru|qpv|renouvellement urbain|contrat de ville|politique de la ville|quartiers? prioritaires?|geographie prioritaire|coeur de ville)\b/u;

/** What an address begins with. Folded. */
export const STREETS = wordSet(`
  rue
  place
  avenue
  boulevard
  bd
  impasse
  allee
  chemin
  square
  cours
  route
  quai
  passage
  faubourg
  porte
`);
/** What stands in a street and is known by it, besides dwellings. Folded. */
export const HOMES_AND_WORKS = wordSet(`
  immeuble
  immeubles
  batiment
  batiments
  colocation
  chantier
  operation
  programme
  logis
  foyer
  residence
`);
