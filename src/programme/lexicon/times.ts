import words from './times.json';

/** « sur deux ans », « pendant six mois »: how long, from a day nobody has written. */
export const LASTING =
  /(?<!\p{L})(?:sur|pendant|durant|pour une durée de|d[’']une durée de|sur une durée de|sur une période de)[\s\u00a0](?:\d+|un|une|deux|trois|quatre|cinq|six|huit|dix|douze|dix-huit|vingt-quatre|trente-six)[\s\u00a0](?:ans?|années?|mois|semaines?|trimestres?)(?!\p{L})/iu;

/** « durera deux ans », « signé en novembre pour six ans », « s’étalera sur dix-huit mois »: from a day told before. */
export const LENGTH =
  /(?<!\p{L})(?:sur|pendant|durant|pour|pour une durée de|d[’']une durée de|sur une (?:durée|période) de|dure(?:ra|ront)?|durent)[\s\u00a0]((?:\d+|\p{L}+(?:-\p{L}+)*)[\s\u00a0](?:ans?|années?|mois|semaines?))(?!\p{L}|[\s\u00a0](?:de|d[’']))/iu;

/** « en deux ans », « sur 18 mois »: what staff are taught then takes many sessions. Folded. */
export const OVER_YEARS =
  /\b(?:en|sur|pendant|durant) (?:\d+|deux|trois|quatre|cinq|dix-huit|vingt-quatre|trente-six) (?:ans|annees|mois)\b/u;

/** « commencera en octobre, pour s’achever fin mars »: what stands between the two dates, at its end. */
export const UNTIL_ITS_END =
  /,? ?(?<!\p{L})pour (?:s[’']achever|se terminer|se poursuivre|se prolonger|continuer|durer|finir|prendre fin)$/u;

/** Names of times that no place and no body bears. Folded. */
export const MONTH_KEYS: ReadonlySet<string> = new Set(words.monthKeys);

/** « échéance fin mai » dates what was said before. */
export const DUE_NOUNS: ReadonlySet<string> = new Set(words.dueNouns);

/** They open a state: « en cours », « à l’étude », « dans l’attente ». */
export const STATE_OPENERS: ReadonlySet<string> = new Set(words.stateOpeners);

/** « 40 faites sur 65 », « 12 logements livrés sur 30 ». */
export const PARTIAL =
  /\b(?:\d+ (?:\p{L}+ ){1,5}sur (?:les |un total de )?\d+(?! (?:ans?|mois|sites?|jours?|communes?|secteurs?)\b)|(?:quasiment|presque)(?! \d)|partiellement|en (?:grande )?partie|a moitie)/u;
/** « en attendant »: so for now. Folded. */
export const MEANWHILE =
  /\b(?:dans (?:l'|cet )intervalle|en attendant|entre[- ]temps|provisoirement|temporairement|a titre (?:provisoire|temporaire|transitoire))\b/u;
