import { wordSet } from './word-list';

/** Words in `-ra`, `-rait`, `-ront`… that are no future and no conditional. */
export const NOT_FUTURE_FORMS = wordSet(`
  abstrait
  affront
  attrait
  caméra
  courons
  distrait
  environs
  extrait
  front
  maçons
  mirait
  opéra
  parait
  paraît
  portrait
  retrait
  sera
  serons
  sierra
  trait
`);
