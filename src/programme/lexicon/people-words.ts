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
/** Those who attend, told by their number. Folded, plural. */
export const ATTENDING_PEOPLE = wordSet(`
  agents
  animateurs
  benevoles
  cadres
  collaborateurs
  conseillers
  elus
  employes
  familles
  gardiens
  gardiennes
  habitants
  intervenants
  jeunes
  locataires
  menages
  participants
  personnels
  personnes
  professionnels
  referents
  residents
  salaries
  stagiaires
  travailleurs
`);
/** What a training or a meeting does to so many people: « concernera 180 salariés ». */
export const COUNTING_ATTENDANCE = wordSet(`
  accueillir
  adresser
  associer
  bénéficier
  concerner
  former
  intéresser
  mobiliser
  profiter
  rassembler
  regrouper
  réunir
  toucher
  viser
`);
/** Those who would enter a dwelling. Folded singulars. */
export const PEOPLE_TO_HOUSE = wordSet(`
  candidat
  candidate
  couple
  demandeur
  demandeuse
  entrant
  entrante
  famille
  jeune
  locataire
  menage
  personne
  resident
  residente
  sortant
`);
/** Papers by which those to house are told. Folded singulars. */
export const PAPERS_OF_PEOPLE = wordSet(`
  candidature
  demande
  dossier
  fiche
  nom
  profil
  situation
`);
/** What those to house, or their papers, do by themselves: « des candidatures nous sont parvenues ». */
export const ARRIVING_VERBS = wordSet(`
  arriver
  parvenir
  remonter
`);
/** What one does with people to house, or with their papers, before the landlord. */
export const BRINGING_VERBS = wordSet(`
  adresser
  apporter
  communiquer
  déposer
  envoyer
  exposer
  fournir
  orienter
  présenter
  proposer
  remettre
  signaler
  soumettre
  transmettre
`);
