import { linesOf, wordSet } from './word-list';

/** Programmes of the State, the regions or Europe: they pay, they are no place and no body. Folded. */
export const POLICY_NAMES: readonly string[] = linesOf(`
  action coeur de ville
  acv
  avenir montagnes
  choose france
  cites educatives
  cites de l'emploi
  coeur de ville
  coeurs de ville
  denormandie
  fabriques de territoire
  fonds vert
  france 2030
  france relance
  france services
  habiter mieux
  interreg
  leader
  logement d'abord
  ma prime renov
  maprimerenov
  ma prime adapt
  petites villes de demain
  plan de relance
  pvd
  quartiers fertiles
  quartiers productifs
  quartiers resilients
  reinventons nos coeurs de ville
  rue aux enfants
  territoires d'industrie
  territoires zero chomeur
  territoires zero chomeur de longue duree
  territoires zero non-recours
  territoires d'innovation
  villages d'avenir
`);

/** Words that open the name of a programme and of no building. Folded. */
export const POLICY_WORDS = wordSet(`
  accelerateur
  action
  actions
  campagnes
  centres-bourgs
  cites
  communes
  europe
  fabriques
  fonds
  france
  habiter
  initiative
  initiatives
  investissement
  investissements
  logement
  logements
  national
  pacte
  plan
  quartiers
  relance
  territoires
  transition
  villages
  villes
`);

/** What may be called so, besides buildings. Folded. */
export const POLICY_HEADS = wordSet(`
  programme
  operation
`);

/** What a programme gives before « du programme ». Folded. */
export const POLICY_GIFTS = wordSet(`
  aide
  aides
  appel
  appui
  cadre
  candidature
  credit
  credits
  enveloppe
  financement
  financements
  fonds
  label
  laureat
  laureate
  laureates
  laureats
  soutien
  subvention
  subventions
  titre
  volet
`);

/** How a town enters a programme, besides being chosen. */
export const ENTERING_VERBS = wordSet(`
  rejoindre
  intégrer
  candidater
  labelliser
  adhérer
  postuler
  entrer
  figurer
  bénéficier
  engager
  admettre
`);

/** Who enters a programme. Folded. */
export const POLICY_TAKERS = wordSet(`
  ville
  commune
  municipalite
  mairie
  agglomeration
  metropole
  intercommunalite
  communaute
  elle
  quartier
  centre-ville
  centre-bourg
  territoire
`);
