import { wordSet } from './word-list';

/** « n’est pas arrêté », « n’a pas été arrêté »: still to be decided. */
export const UNDECIDED = wordSet(`
  arrêter
  décider
  trancher
  arbitrer
  acter
`);

/** « n’est pas validé » is still to be decided, « n’a pas été validé » is. */
export const UNFINISHED = wordSet(`
  valider
  approuver
  voter
  adopter
  entériner
`);

/** « est rédigé » is finished, « est accompagné » goes on. */
export const RESULTS = wordSet(`
  trouver
  réaliser
  rédiger
  élaborer
  construire
  actualiser
  vérifier
  analyser
  recenser
  réhabiliter
  rénover
  aménager
  évaluer
  financer
  cofinancer
  sécuriser
`);

/** What makes a paper or a list final: « arrêter les critères », where « choisir » picks one of several. */
export const SETTLING = wordSet(`
  arrêter
  acter
  adopter
  agréer
  approuver
  entériner
  homologuer
  ratifier
  valider
`);

/** Papers and descriptions that are made final rather than chosen among others. Folded singulars. */
export const SETTLED = wordSet(`
  annuaire
  besoin
  cahier
  calendrier
  cartographie
  composition
  contenu
  critere
  dossier
  fiche
  grille
  guide
  liste
  livret
  maquette
  modalite
  modele
  nombre
  periodicite
  planning
  plaquette
  profil
  programme
  public
  questionnaire
  role
  support
  surface
  tableau
  taille
  trame
  type
  typologie
`);

/** What describes those to house and what they need: kept as a whole, none chosen over another. Folded singulars. */
export const DESCRIBED = wordSet(`
  besoin
  critere
  profil
  public
  role
  surface
  taille
  type
  typologie
`);

/** « les communes recherchées »: what is wanted is told, nobody chooses one of them. */
export const WANTED = wordSet(`
  attendre
  chercher
  cibler
  désirer
  privilégier
  rechercher
  souhaiter
  viser
  vouloir
`);
