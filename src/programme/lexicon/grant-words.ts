import { wordSet } from './word-list';

/** What someone else gives or refuses: « espère une subvention ». Folded singulars. */
export const GRANT_NOUNS = wordSet(`
  accord
  agrement
  aide
  appui
  autorisation
  aval
  avance
  avis
  bonification
  classement
  cofinancement
  concours
  credit
  decision
  derogation
  dotation
  enveloppe
  eligibilite
  exoneration
  feu
  financement
  fonds
  garantie
  habilitation
  homologation
  inscription
  label
  labellisation
  obtention
  participation
  prime
  retour
  reponse
  selection
  soutien
  subvention
  validation
`);

/** « espère être aidée par la Région »: what she who does it gives. */
export const GRANTING_VERBS: Readonly<Record<string, string>> = {
  admettre: 'admission',
  agréer: 'agrément',
  aider: 'aide',
  appuyer: 'appui',
  associer: 'association',
  bonifier: 'bonification',
  cofinancer: 'cofinancement',
  désigner: 'désignation',
  doter: 'dotation',
  exonérer: 'exonération',
  financer: 'financement',
  inscrire: 'inscription',
  intégrer: 'intégration',
  labelliser: 'labellisation',
  nommer: 'nomination',
  parrainer: 'parrainage',
  primer: 'prix',
  récompenser: 'récompense',
  reconnaître: 'reconnaissance',
  soutenir: 'soutien',
  subventionner: 'subvention',
};
