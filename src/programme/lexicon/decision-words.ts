import { wordSet } from './word-list';

/** An « avis » made public tells something to everybody, and one collected nothing decided. */
export const AVIS_NOT_DECIDED = wordSet(`
  afficher
  diffuser
  insérer
  paraître
  publier
  recueillir
`);

/** « un avis d’appel public », « un avis de marché »: a paper. Folded, after « avis de ». */
export const AVIS_PAPERS = wordSet(`
  appel
  attribution
  concours
  consultation
  information
  intention
  marche
  mise
  publicite
  recherche
  recrutement
  vacance
`);

/** What a body that has not done it yet still has to settle: « n’a pas encore fixé le montant ». */
export const SETTLED_BY_BODY = wordSet(`
  désigner
  déterminer
  fixer
  nommer
`);

/** « doit nous dire s’il cède », « précisera si elle renouvelle »: the answer is a decision. */
export const TELLING_WHETHER = wordSet(`
  annoncer
  confirmer
  décider
  déterminer
  dire
  indiquer
  préciser
  savoir
`);

/** « examine si un bail est possible »: the same question, put to oneself. */
export const WONDERING_WHETHER = wordSet(`
  étudier
  examiner
  regarder
  vérifier
  voir
`);

/** What a choice among several ends with: « le résultat de l’appel à projets », « l’issue de notre demande ». Folded. */
export const OUTCOMES = wordSet(`
  issue
  resultat
  selection
  sort
  suite
`);

/** What is chosen or granted, after an outcome. Folded singulars. */
export const SUBMITTED = wordSet(`
  appel
  candidat
  candidature
  concours
  demande
  dossier
  experimentation
  projet
  proposition
  reponse
  selection
  vote
`);

/** What someone asked gives back: « leur feu vert », « sa position ». Folded. */
export const ANSWERS = wordSet(`
  accord
  agrement
  arbitrage
  autorisation
  aval
  avis
  decision
  deliberation
  position
  reponse
  retour
  verdict
`);

/** How an answer comes, or is had. */
export const COMING_ANSWERS = wordSet(`
  adresser
  apporter
  arriver
  avoir
  communiquer
  connaître
  donner
  formuler
  notifier
  obtenir
  parvenir
  recevoir
  rendre
  transmettre
`);
