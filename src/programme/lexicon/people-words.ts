import { wordSet } from './word-list';

/** People told as a group. Lower case. */
export const GROUPS_OF_PEOPLE = wordSet(`
  groupe
  collectif
  comité
  délégués
  déléguées
  représentants
  représentantes
  porte-parole
`);
/** Those a group is of. Lower case. */
export const GATHERED_PEOPLE = wordSet(`
  habitants
  habitantes
  locataires
  résidents
  résidentes
  voisins
  familles
  usagers
  bénévoles
  parents
  jeunes
  riverains
  personnel
`);
/** What one does with people one meets. */
export const MEETING_PEOPLE = wordSet(`
  rencontrer
  recevoir
  accueillir
  réunir
  associer
  consulter
  inviter
  convier
  revoir
  écouter
  entendre
`);
