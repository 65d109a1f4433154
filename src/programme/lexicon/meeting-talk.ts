import { wordSet } from './word-list';

/** What people do at a meeting, and is no more than that meeting: « on y a présenté le projet ». */
export const MEETING_TALK = wordSet(`
  aborder
  analyser
  annoncer
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
  recenser
  recueillir
  repérer
  restituer
  soulever
  travailler
`);
