import { everywhere } from '../../../lib/word-patterns';
import words from './person-words.json';

/** The forms of a list of words, as one choice of a pattern. */
function anyOf(list: keyof typeof words): string {
  return words[list].join('|');
}

/** Bounds keep long runs of capitals from being tried again and again. */
const LETTERS = "[\\p{L}'’]{1,30}";
const CAPITALS = "[\\p{Lu}'’]{1,30}";
const CAPITALISED = `\\p{Lu}${LETTERS}(?:-\\p{Lu}${LETTERS}){0,3}`;
const ALL_CAPITALS = `\\p{Lu}${CAPITALS}(?:[- ]\\p{Lu}${CAPITALS}){0,3}`;
const CIVILITY =
  'M\\.(?:me)?|MM\\.|[Mm][Rr]\\.?|[Mm](?:me|ME)\\.?|Mmes|[Mm](?:e?lle|LLE)\\.?|Mlles|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|Messieurs|Mesdames';

/** A space, or the point of an abbreviation written close to the name. */
const GAP = '(?:\\s+|(?<=\\.))';
/** « M. C. Exemple ». */
const INITIAL = '(?:\\p{Lu}\\.\\s?(?:-?\\p{Lu}\\.\\s?)?)?';
const PARTICLE = `(?:(?:${anyOf('particles')})\\s+){0,2}`;

/** A first name and a surname without capitals are sure only by what stands around them. */
const TITLE_WORD = "\\p{Lu}\\p{Ll}{1,30}(?:[-’']\\p{Lu}\\p{Ll}{1,30}){0,3}";
const TWO_WORDS = `(${TITLE_WORD})\\s+${PARTICLE}(${TITLE_WORD})(?![\\p{L}])`;

/** How persons are written in a text; what each group holds is told beside it. */
export const WRITTEN = {
  /** Group 1: the surname. */
  withCivility: everywhere(
    `(?<![\\p{L}.])(?:${CIVILITY})${GAP}(?:(?:et|&)\\s+(?:${CIVILITY})${GAP})?${INITIAL}(?:de\\s+|[dD][’'])?${PARTICLE}(${CAPITALISED})(?:\\s+(?:${CAPITALISED}|\\p{Lu}\\.))?`,
  ),
  /** « Mme K. », « la famille B. »: how staff write so as not to name. */
  withInitial:
    /(?<![\p{L}.])(?:M\.|[Mm]r\.?|[Mm]me\.?|[Mm]lle\.?|[Mm]onsieur|[Mm]adame|[Ff]amille)\s+\p{Lu}(?:\.|(?![\p{L}\d'’.-]))/gu,
  /** Group 1: the surname, typed without capitals. */
  lowerCase:
    /(?<![\p{L}.])(?:[Mm]r\.?|[Mm]me\.?|[Mm]e?lle\.?|[Mm]onsieur|[Mm]adame)\s+(\p{Ll}[\p{Ll}'’-]{2,20})(?![\p{L}'’])/gu,
  /** Group 1: the surname of children or heirs. */
  ofRelatives: everywhere(
    `(?<!\\p{L})(?:(?<=^|(?:[LlDdSs]es|[Ll]eurs) )enfants|[Ss]uccessions?)\\s+${PARTICLE}(${CAPITALISED})(?![\\p{L}])`,
  ),
  /** Titles that streets bear too, and « M » without its point. */
  withTitle: everywhere(
    `(?<![\\p{L}\\d.'’-])(?:M|Me|Dr|Pr|Maître|Docteur)\\.?\\s+${INITIAL}((?:${anyOf('particles')})\\s+${CAPITALISED}|${CAPITALISED}(?:\\s+\\p{Lu}${CAPITALS})?)(?![\\p{L}])`,
  ),
  /** Group 1: the surname. */
  withFamily: everywhere(
    `(?<!\\p{L})(?:[Ff]amille|[Ff]am\\.|[Mm]énage|[Cc]ouple|[Ee]nfants? de|[Ee]nfant|[Vv]euve|[Vv]ve\\.?|[ÉEée]poux|[ÉEée]pouse|[Hh]éritier|[Cc]onsorts|[Dd]ossier)s?\\s+${PARTICLE}(${CAPITALISED})`,
  ),
  /** Groups 1 and 2: surname in capitals, first name. */
  surnameFirst: everywhere(
    `(?<![\\p{L}-])(${ALL_CAPITALS})\\s+(\\p{Lu}\\p{Ll}{1,30}(?:-\\p{Lu}\\p{Ll}{1,30}){0,3})(?![\\p{L}])`,
  ),
  /** The same as in a list: « EXEMPLE, Camille » fills the cell. */
  surnameAndComma: everywhere(
    `^(${ALL_CAPITALS})\\s?,\\s?(\\p{Lu}\\p{Ll}{1,30}(?:-\\p{Lu}\\p{Ll}{1,30})?)$`,
  ),
  /** Groups 1 and 2: first name, surname in capitals. */
  surnameLast: everywhere(
    `(?<![\\p{L}-])(\\p{Lu}\\p{Ll}{1,30}(?:-\\p{Lu}\\p{Ll}{1,30}){0,3})\\s+${PARTICLE}(\\p{Lu}${CAPITALS}(?:-\\p{Lu}${CAPITALS}){0,3})(?![\\p{L}])`,
  ),
  /** Group 1: the surname in capitals after a role, « Locataire : EXEMPLE ». */
  surnameOfRole: everywhere(
    `(?<!\\p{L})(?:[Ll]ocataire|[Cc]andidate?|[Dd]emandeur|[Dd]emandeuse|[Oo]ccupante?)\\s?:\\s?(${ALL_CAPITALS})(?![\\p{L}])`,
  ),
  /** Group 1: the surname in capitals beside the code of an agent, « A012 EXEMPLE »; roads have no zero. */
  surnameByCode: everywhere(
    `(?<![\\p{L}\\d])[A-Z]-?0\\d{2,4}\\s?[:=,(–-]?\\s?(${ALL_CAPITALS})(?![\\p{L}])`,
  ),
  /** Group 1: the name; 2 and 3: its two words. */
  afterRole: everywhere(
    `(?<![\\p{L}\\d])(?:(?:${anyOf('roles')}|${anyOf('askedOrSeen')})\\s{0,3}(?:[:=–-]|,|par|à|avec|de)?\\s{0,3}|${anyOf('events')})(${TWO_WORDS})`,
  ),
  /** Groups 1 and 2: the two words of the name. */
  beforeRole: everywhere(
    `(?<!\\p{L})${TWO_WORDS}(?=\\s*\\((?:${anyOf('rolesAfter')})\\b|\\s+(?:${anyOf('acts')})(?!\\p{L}))`,
  ),
  /** Groups 1 and 2: a first name and a surname, with nothing around that tells a person. */
  bareName: everywhere(`(?<![\\p{L}-]|(?<![dD])[’'])${TWO_WORDS}`),
  /** Group 1: a first name alone, after a word of asking, of a role or of who did it. */
  firstNameAsked: everywhere(
    `(?=\\p{Lu})(?!Noël(?!\\p{L}))(?<=(?<!\\p{L})(?:${anyOf('events')}|(?:${anyOf('belongings')}|${anyOf('beforeFirstName')}|(?:${anyOf('roles')})\\s?:)\\s))(${TITLE_WORD})(?!\\s+(?:\\p{Lu}|&|d[e’'])|[\\p{L}-])`,
  ),
  /** Group 1: a first name alone, before the word of an act, a role or an age, or beside another. */
  firstNameActing: everywhere(
    `(?!Noël(?!\\p{L}))(?:^|(?<=\\set\\s|^\\p{Lu}\\p{Ll}+,\\s))(${TITLE_WORD})(?=,?\\s\\(?(?:${anyOf('rolesAfter')})(?!\\p{L})|,\\s\\d{1,3}\\sans|\\s?:\\s|\\s\\(\\p{Ll}|(?:,\\s\\p{Lu}\\p{Ll}+)*\\set\\s\\p{Lu}\\p{Ll}+(?:\\s(?:ont|font|sont|vont|présents|absents|excusés)|$)|\\s?[/+]\\s?\\p{Lu}\\p{Ll}+$|\\s(?:OK|ok|absente?|présente?)(?:$|[,.;])|\\s(?:${anyOf('afterFirstName')})\\s|\\ss[’']en\\s|\\sen\\s(?:arrêt|congés?)(?!\\p{L}))`,
  ),
  /** The same in capitals. */
  inCapitals: everywhere(
    `(?<![\\p{L}’'-])(\\p{Lu}${CAPITALS})\\s+(\\p{Lu}${CAPITALS})(?![\\p{L}’'-])`,
  ),
  /** Group 1: the first name before an initial, « Camille D. ». */
  nameAndInitial: everywhere(`(?<![\\p{L}’'-])(${TITLE_WORD})\\s+\\p{Lu}\\.?(?![\\p{L}\\d’'-])`),
  /** Groups 1 and 2: the first initial and the surname, « C. Exemple », « J.-P. Exemple », « JP Exemple ». */
  initialAndName: everywhere(
    `(?<![\\p{L}.’'-])(?:(\\p{Lu})\\.\\s?(?:-?\\p{Lu}\\.\\s?)?|(?:J-?[A-Z])\\.?\\s)(${CAPITALISED})(?![\\p{L}])`,
  ),
} as const;
