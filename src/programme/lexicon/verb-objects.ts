import { wordSet } from './word-list';

/** What one does with someone: a body is their object, never a thing. */
export const MET_VERBS = wordSet(`
  associer
  auditionner
  consulter
  contacter
  interroger
  inviter
  recevoir
  rencontrer
  saisir
  solliciter
  visiter
`);
