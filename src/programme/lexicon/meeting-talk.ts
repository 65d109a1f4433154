import { wordSet } from './word-list';

/** What people do at a meeting, and is no more than that meeting: « on y a présenté le projet ». */
export const MEETING_TALK = wordSet(`
  aborder
  analyser
  annoncer
  associer
  clarifier
  comparer
  débattre
  définir
  détailler
  déterminer
  discuter
  échanger
  étudier
  évoquer
  examiner
  expliquer
  exposer
  fixer
  identifier
  inclure
  inscrire
  intégrer
  lister
  montrer
  parler
  partager
  passer en revue
  poser
  préciser
  présenter
  proposer
  rappeler
  rattacher
  recenser
  recueillir
  répartir
  repérer
  restituer
  soulever
  travailler
`);
