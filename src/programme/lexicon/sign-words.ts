import words from './sign-words.json';

/** What may be given up before it begins. Folded. */
export const IDEAS: ReadonlySet<string> = new Set(words.ideas);

/** « 40 faites sur 65 », « 12 logements livrés sur 30 ». */
export const PARTIAL =
  /\b\d+ (?:\p{L}+ ){1,3}sur (?:les |un total de )?\d+(?! (?:ans?|mois|sites?|jours?|communes?|secteurs?)\b)/u;
/** « en attendant »: so for now. Folded. */
export const MEANWHILE =
  /\b(?:dans (?:l'|cet )intervalle|en attendant|entre[- ]temps|provisoirement|temporairement|a titre (?:provisoire|temporaire|transitoire))\b/u;
