import { isOneOf, mentions, oneOf, opensWith } from '../../lib/word-patterns';
import words from './layout-words.json';

/** Words and marks by which the parts of a sheet other than its rows are known. All folded. */

export const TOTAL_START = opensWith(words.total);

export const NOTE_START = oneOf(words.note, { before: '^' });

export const LEGEND_START =
  /^(?:\(?[x■►●o]\)?\s*=|legende|code couleur|codes couleurs?|couleurs?(?:\s*:|$)|key\s*:|legend)(?![a-z])/u;

/** The name of a colour, as a legend has it: « Vert », « orange clair ». */
export const COLOUR_NAME = isOneOf(words.colours.map((word) => `${word}(?: (?:clair|fonce))?`));

/** A heading under which abbreviations are explained, or the header of their column. */
export const ABBREVIATIONS_HEAD =
  /^(?:(?:liste|table|tableau|glossaire|signification) des )?(?:sigles?|acronymes?|abreviations?|glossaire)(?: utilise(?:e?s)?| et (?:sigles|acronymes|abreviations))?\s*:?$/u;

/** Headings under which a sheet lists persons, whatever the header of the list. */
export const CONTACTS_START = opensWith(words.contacts);

/** Marks that repeat the cell above. */
export const DITTO = isOneOf(words.ditto);
/** « idem autres bassins »: repeats the cell above and adds to it. */
export const DITTO_START = /^(?:idem|dito|id\.|ibid\.?|ditto|same)[\s:,–-]+(?=\S)/iu;

/** A cell that says there is nothing to say. */
export const NOTHING = isOneOf(words.nothing);
/** A cell that says something is missing. */
export const UNKNOWN =
  /^(?:\?+|a (?:definir|preciser|determiner|designer|choisir|nommer|trouver|confirmer|voir|completer|caler|fixer)|inconnu(?:e)?|tbd|tbc|non (?:defini|precise|connu)e?s?)\s*\??$/u;

/** Bullets and numbers that open a line of a cell. */
export const BULLET =
  /^\s*(?:[-–—•·▪◦●○■□➢➤►→*✓✔+]|\(?\d{1,2}[.)°]\)?|\d{1,2}\s?[/–-](?=\s)|[a-z]\))\s+/u;

/** Numbers before a heading: « 1. », « II – », « Axe 3 : », « Volet B - »; no part of a name, as in « E-learning », « C.I.L. ». */
export const HEADING_NUMBER =
  /^\s*(?:art(?:icle|\.)\s+(?:\d+|premier|1er|unique)\s*[:.)–—-]+\s*|(?:axe|volet|theme|thème|chapitre|partie|objectif|orientation|chantier|bloc)\s*(?:n°\s*)?(?:\d+|[ivx]+|[a-h](?!-\p{L}))?\s*[:.)–—-]\s*|(?:axe|volet|theme|thème|chapitre|partie|objectif|orientation|chantier)\s+(?:\d+|[ivx]+)\s+|point\s+(?:n°\s*)?(?:\d+|[ivx]+)\s*[:.)–—-]\s*|volet\s+(?=\p{L}{3})|\(?(?:(?!(?:19|20)\d{2}(?!\d))\d+(?:\.\d+)*|[ivx]+|[a-h])(?=\s|[./-]*(?:[):°–—]|[./-](?:\s|$))|(?<=[\divx])\.\p{L}{3}|(?<=0\d)-)\s*[.):°–—/-]+(?!\d)\s*)/iu;

/** Sheets that hold a model or an example: told, and left alone as soon as another sheet is read. */
export const TEMPLATE_SHEET = mentions(words.template);

/** Sheets that sum up what others detail: told, and left alone as soon as another sheet is read. */
export const SUMMARY_SHEET = mentions(words.summary);

/** Sheets called by what they are, and not by what theirs is about. */
export const DOCUMENT_SHEET = mentions(words.document);

/** Sheets that tell what was worked, day by day. */
export const LOG_SHEET = mentions(words.log);

/** « Compte rendu de la réunion du 5 mars », « Ordre du jour CA ». */
export const MINUTES_TITLE = oneOf(words.minutes, { before: '^', after: ' \\S' });

/** Titles of those that tell nothing else. */
export const WORK_LOG = mentions(words.workLog);

/** Sheets that explain the workbook or feed its lists. */
export const HELP_SHEET = opensWith(words.help);

/** Said to who fills in a workbook, in a note beside or under a table or on a sheet of help. Folded. */
export const ADDRESSED = new RegExp(
  `${mentions(words.addressed).source}|${opensWith(words.addressedFirst).source}`,
  'u',
);

/** The commonest verbs and endings of a sentence: enough to tell prose from labels. Folded. */
export const HAS_VERB =
  /(?:^|[^a-z])(?:est|sont|a|ont|sera|seront|va|vont|doit|doivent|peut|peuvent|[a-z]{3,}(?:era|eront|erait|eraient|aient|ons|(?<!m)ent))(?![a-z])/u;

/** Words of a text that say when something takes place. Folded. */
export const SAYS_WHEN = oneOf(words.when, { before: '(?:^|[^a-z0-9])', after: '(?![a-z0-9])' });

/** Words that open the name of a territory. */
export const TERRITORY_START = opensWith(words.territory);

/** Words that end it: « Dijon Métropole ». */
export const TERRITORY_END = /[^a-z](?:metro(?:pole)?|agglo(?:meration)?)$/u;

/** Ways to reach a person; « 02-03-2026 08:11 » is a day. */
export const PHONE = /(?:^|\D)0\d(?![.-]\d\d[.-]20\d\d(?!\d))(?:[ .-]?\d{2}){4}(?!\d)/u;
export const EMAIL = /\S+@\S+\.\S+/u;
