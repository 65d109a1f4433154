import words from './stay-verbs.json';

/** Done on a day when one is told, from then on otherwise: « accueillera des jeunes ». */
export const LASTING_VERBS: ReadonlySet<string> = new Set(words.lastingVerbs);

/** What is taken up lasts as long as the text says: « prend effet pour une durée de six ans ». */
export const TAKING_UP =
  /^(?:prendre (?:effet|ses fonctions|leurs fonctions|son poste|leur poste|en gestion)|entrer en (?:vigueur|fonctions?|application|service))$/u;
