import { wordSet } from './word-list';

/** What a capital name after it names a home, with an adjective between: « habitat groupé ». Folded. */
export const HOME_NOUNS = wordSet(`
  appart
  appartement
  beguinage
  colocation
  dispositif
  domicile
  ensemble
  foyer
  habitat
  hebergement
  hameau
  immeuble
  logement
  maison
  pavillon
  pension
  programme
  residence
  structure
  unite
  village
`);

/** What is set up and given a name in capitals, never a body. Folded. */
export const SCHEME_NOUNS = wordSet(`
  action
  appel
  application
  campagne
  charte
  concept
  demarche
  dispositif
  experimentation
  formule
  label
  logiciel
  marque
  methode
  module
  offre
  operation
  outil
  parcours
  plan
  plateforme
  progiciel
  programme
  projet
  questionnaire
  recherche-action
`);

/** What a project may be of, besides a home: « projet d’accueil familial SOLIMAINE ». Folded. */
export const SERVICE_NOUNS = wordSet(`
  accompagnement
  accueil
  atelier
  cafe
  centre
  conciergerie
  cooperative
  creche
  ecoute
  epicerie
  espace
  garage
  halte
  hebergement
  insertion
  intermediation
  jardin
  laverie
  lieu
  mediation
  mobilite
  parrainage
  plateforme
  recyclerie
  ressourcerie
  service
  veille
`);
