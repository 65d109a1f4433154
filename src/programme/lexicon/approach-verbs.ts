import { wordSet } from './word-list';

/** Whom one turns to is somebody: « nous avons rencontré la mairie », « contacté Scalis ». */
export const APPROACHING = wordSet(`
  alerter
  associer
  consulter
  contacter
  convier
  démarcher
  informer
  interroger
  inviter
  recontacter
  relancer
  rencontrer
  saisir
  solliciter
`);
