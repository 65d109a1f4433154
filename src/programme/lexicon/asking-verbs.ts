import { wordSet } from './word-list';

/** What is asked of someone is still to come: « un bilan leur a été demandé pour Noël ». */
export const ASKING_VERBS = wordSet(`
  commander
  demander
  exiger
  réclamer
  requérir
`);

/** They open the day by which it is. */
export const DEADLINES = wordSet(`
  pour
  avant
  d'ici
  d'
  au
`);
