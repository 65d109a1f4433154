import { wordSet } from './word-list';

/** « échéance fin mai » dates what was said before. */
export const DUE_NOUNS = wordSet(`
  echeance
  fin
  date
  delai
  terme
  objectif
  horizon
  calendrier
  periode
  duree
  debut
`);

/** « la seconde »: one of those just named. */
export const ORDINAL_WORDS = wordSet(`
  premier
  première
  second
  seconde
  deuxième
  troisième
  quatrième
  dernier
  dernière
`);

/** They open a state: « en cours », « à l’étude », « dans l’attente ». */
export const STATE_OPENERS = wordSet(`
  en
  à
  dans
  au
  sans
`);

/** « mise en service », « prise en charge »: one noun. */
export const HEADS_OF_STATES = wordSet(`
  mise
  remise
  prise
  entree
  mises
  remises
  prises
  entrees
  plan
  point
  suivi
`);
