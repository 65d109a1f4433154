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
