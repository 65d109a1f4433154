import words from './person-words.json';

/** Words that tell a person from a place. They are folded: lower case, no accents. */

/** Words after which a name is that of a place, a body or an event. */
export const PLACE_WORDS: ReadonlySet<string> = wordsOf(words.places);
/** What a firm does or sells, told after the name of its founder: « Dupont Chauffage ». */
export const TRADE_WORDS: ReadonlySet<string> = wordsOf(words.trades);
/** Capitals before a name that are no body: « RDV Camille Exemple ». */
export const NO_BODY: ReadonlySet<string> = wordsOf(words.noBody);
/** « Me contacter » is no lawyer. */
export const ASKED_OF_ME =
  /^(?:contacter|rappeler|appeler|joindre|prevenir|tenir|transmettre|envoyer|redire|relancer|signaler)$/u;
/** Small words that may stand between such a word and the name. */
export const LINKS: ReadonlySet<string> = wordsOf(words.links);
/** Capitals that are no surname: two or three, without a vowel, or short ones that begin as no name does. */
export const ACRONYM = /^(?:\p{Lu}{2,3}|[^AEIOUYÀ-Ü]+|(?!SCH|STR|CHR)[^AEIOUYÀ-Ü]{3}\p{Lu}{1,2})$/u;
export const NO_SURNAME: ReadonlySet<string> = wordsOf(words.noSurname);
/** What follows « monsieur » or « madame » in small letters without being a name. */
export const NO_LOWER_NAME =
  /^(?:l[ae]s?|l['’].*|qui|que|quand|dont|est|sont|a|ont|et|ou|de|du|des|en|au|aux|d['’].*|un|une|ne|n['’].*|se|s['’].*|veut|doit|peut|va|vit|dit|fait|demande|refuse|souhaite|habite|attend|occupe|conteste|reste|part|vient|sera|pas|son|sa|ses|plus|sans|avec|pour|chez|dans|sur|par|ci-.*|concern.*|locataire|gardien.*|.*(?:é|és|ée|ées|ait|aient|ment|tion|teur|trice|euse|ante))$/u;
/** Capitalised words that follow « famille » without being a name. */
export const FAMILY_WORDS: ReadonlySet<string> = wordsOf(words.afterFamily);

/** Roles of the persons the programme houses or meets: a first name beside one is a person's. */
export const PERSON_ROLES =
  '[Ll]ocataires?(?: (?:entrant|sortant)e?)?|[Cc]andidate?s?(?: n° ?\\d{1,2})?|[Cc]o-?titulaires?|[Gg]arante?s?|[Cc]aution(?: : s(?:a|on) (?:père|mère|frère|sœur))?|[Dd]emandeurs?|[Dd]emandeuses?|[Oo]ccupante?s?|[Bb]énéficiaires?|[Rr]éférente?s?|[Ii]nterlocuteurs?|[Ii]nterlocutrices?|[Cc]ontacts?|[Ee]xcusée?s?|[Pp]résente?s?|[Aa]bsente?s?|[Ss]uivie? par';
/** What is done with persons: to call, to see, to write again… */
export const PERSON_VERBS =
  "[Aa]gent n° ?\\d{3,6}|[Aa]gent \\d{3,6}|[Mm]atricule(?: n°)? ?\\d{3,6}|(?:[Cc]ode agent |AGT-|[A-Z])\\d{3,6}|(?:[Rr]é?|[Rr])?[Aa]ppel(?:er|é|ée)|[Rr]elanc(?:er|é|ée)|relance|[Cc]ontact(?:er|é|ée)|[Jj]oindre|[Pp]révenir|(?:[Vv]u|[Vv]oir|[Rr]endez-vous|[Rr]dv|RDV|[ÉEé]change|[Pp]oint|[Aa]ppel|[Ee]ntretien|[Cc]onvenu) (?:avec|de)|[Dd]ossiers? (?:de|d[’'])|[Dd]omicile de|[Tt]ransmis(?:e|es)? à|[Cc]hez";
/** What tells of pay, discipline, leave, a complaint or a death, up to the name. */
export const PERSON_EVENTS =
  "(?:[Ss]alaire|[Pp]rime|[Aa]vertissement|[Bb]lâme|[Ss]anction|[Cc]onvocation|[Ll]icenciement|[Éé]valuation|[Ee]ntretien (?:annuel|professionnel)|[Cc]ongés? [\\p{Ll}.]{3,12}|[Aa]rrêt(?: maladie| de travail)?|[Aa]ccident du travail|[Pp]lainte|[Dd]écès|[Ss]uccession)(?: donnée?)? (?:de |d[’']|à |contre |pour )";
/** What one person alone holds, up to the name. */
export const PERSON_BELONGINGS =
  "(?:[Mm]ot de passe|[Mm]dp|[Cc]odes?|[Cc]lés?|[Bb]adge)(?: [\\p{Ll}’']{1,12}){0,3} de";
/** Words of asking or of who did it, before a first name alone. */
export const FIRST_NAME_AFTER =
  '[Hh]érit(?:ier|ière)s?(?: :)?|[Vv]oir|[Cc]ontacter|[Rr]appeler|[Rr]elancer|[Aa]ppeler|[Jj]oindre|[Vv]u(?: avec)?|[Dd]emander à|[Mm]ail de|isolée? :|[Pp]ilotes? :|par|avec|OK|[Oo]k|[Rr]dv|RDV|[Tt]él\\.?|(?:transmis|envoyé|remis|demandé|confié|copie|suite)e?s? à|(?:attente )?retour|(?:accord|avis|retour|réponse|validation|devis|demande|absence) de';
/** What a person does, told after a first name alone. */
export const FIRST_NAME_ACTS =
  'a|ont|est|sont|suit|doit|va|fait|font|passe|gère|(?:r|re)?appelle|valide|confirme|demande|attend|part';
/** Roles told in brackets after a name. */
export const ROLES_AFTER =
  'mat|gardienn?e?|locataire|candidate?|concierge|agente?|voisine?|conseill[eè]re?|référente?|stagiaire|matricule|médiat(?:eur|rice)|animat(?:eur|rice)|éducat(?:eur|rice)|bénévole';
/** What a person alone does, told after a name. */
export const PERSON_ACTS =
  "(?:est |a été )?(?:convoqu|licenci|sanctionn|décéd)ée?|(?:est )?(?:absente?|en (?:arrêt|congés?))|a (?:r|ré)?appelé|a téléphoné|est (?:re)?(?:passé|venu)e?|est (?:malade|enceinte|hospitalisée?)|habite|ne répond pas|n['’]a pas répondu|ne veut (?:pas|plus)|a déménagé";
/** Short words that begin a surname of two or three words. */
export const PARTICLES =
  'El|Le|La|De|Den|Der|Da|Di|Du|Des|Dos|Ben|Bel|Van|Vande|Von|Ait|Aït|Ould|Abd|Al|Mac|EL|LE|LA|DE|DEN|DER|DA|DI|DU|DES|DOS|BEN|BEL|VAN|VANDE|VON|AIT|OULD|ABD|AL';

/** Whether a word, folded, is that of a place or a body, in the singular or the plural. */
export function isPlaceWord(word: string): boolean {
  return isOneOf(PLACE_WORDS, word);
}

/** Whether a word, folded, is that of a trade, in the singular or the plural. */
export function isTradeWord(word: string): boolean {
  return isOneOf(TRADE_WORDS, word);
}

function isOneOf(words: ReadonlySet<string>, word: string): boolean {
  return words.has(word) || (/[sx]$/u.test(word) && words.has(word.slice(0, -1)));
}

/** « étudiante », « intergénérationnelle »: an adjective may stand between the place and its name. */
export const ADJECTIVE =
  /^(?![a-z-]*ements?$)[a-z-]{4,}(?:ant|ante|ent|ente|ee|aire|iere|el|elle|al|ale|ive|if|ique|euse|eux|ien|ienne|aine)s?$/u;

/** Firms and brands that bear a person's whole name, folded. */
export const BRANDS: ReadonlySet<string> = new Set(words.brands);

/** The words of some lines. */
export function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
