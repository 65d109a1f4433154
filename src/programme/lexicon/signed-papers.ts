import { wordSet } from './word-list';

/** Papers that bind those who sign them. Folded singulars. */
export const PAPERS_TO_SIGN = wordSet(`
  accord
  avenant
  bail
  charte
  contrat
  convention
  pacte
  protocole
`);

/** How they come to bind. */
export const SIGNING_VERBS = wordSet(`
  conclure
  cosigner
  parapher
  passer
  ratifier
  signer
`);
