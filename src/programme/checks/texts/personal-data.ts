import { fold } from '../../../lib/text';
import { everywhere } from '../../../lib/word-patterns';
import type { Found } from './around-names';
import { findBareNames } from './bare-names';
import { findPersonNames } from './person-names';
import words from './sensitive-words.json';

const STREET =
  /rue|r\.|avenue|av\.|boulevard|bd|place|all[ée]e|impasse|chemin|route|square|quai|sentier|passage|villa/iu;
const ADDRESS =
  /(?<![\d/,.])\d{1,4}\s?(?:bis|ter|quater)?,?\s+(?:rue|r\.|avenue|av\.|boulevard|bd|place|allée|allées|impasse|chemin|route|square|quai|ruelle|sentier|passage|villa)\s+(?!de stationnement|de parking|en crèche|assise)[\p{L}'’-]+(?:\s+[\p{L}'’-]+){0,4}(?:,?\s*(?:appt|appartement|apt|bât|bâtiment|porte|étage|esc)\.?\s*[\p{L}\d]+)*/giu;
/** Words of health, handicap, justice and religion, folded: alone they name a public, not a person. */
const SENSITIVE_WORDS = anyOf('health', 'justice', 'religion');
const SENSITIVE = everywhere(`\\b(?:${SENSITIVE_WORDS})\\b`);
/** A dwelling fit for a handicap tells nothing of who lives there. */
const FIT_FOR = /\b(?:adapte\w*|accessible\w*|amenage\w*|pmr|pour|reserve\w*)\b[^.;]{0,30}$/u;
/** A flat by its number, not its size (« T3 »), or who lives at it. */
const ONE_DWELLING =
  /\b(?:logement|logt|lgt|log\.|appartement|appt?\.?|apt\.?|porte|chambre|pavillon|studio)\s*(?:n[°o]?\s*)?(?![tf]\d\b)[a-z]?\d{1,4}[a-z]?\b|\b(?:locataire|occupante?|voisine?|resident|residente|dame|monsieur|menage|famille|personne) du \d{1,4}[a-z]?\b/gu;
const ONE_CODE =
  /\b(?:[a-km-qs-z]\d{3,4}(?!-\d)|[a-z]{1,3}-(?!(?:19|20)\d\d\b)\d{3,5}|(?:agent|code|matricule)\s*(?:n[°o]?\s*)?[a-z]?\d{2,6})\b/gu;
/** What tells of money, papers, quarrels, origin or family: not of health, but of one household all the same. */
const TROUBLE = everywhere(
  `\\b(?:impayee?s?|dettes?|surendette\\w*|expuls\\w+|ne (?:paie|paye)|saisies? sur salaire|sans papiers|violences?|attend un enfant|boit|porte plainte|plainte (?:contre|de la|du|de l'|d'une?)|depots? de plainte|mains? courantes?|(?:pv|proces-verba(?:l|ux)) de (?:gendarmerie|police)|menace\\w*|${anyOf('origin', 'family')})\\b`,
);
/** What one household owes; a programme owes more. */
const SMALL_DEBT =
  /\b(?:dettes?|impayes?|apurement)\b[^.;]{0,20}?(?<!\d ?)\d{1,2}(?: ?\d{3})?(?:,\d\d)? ?€/gu;
const RELATIVE = anyOf('relatives');
const TENANT = anyOf('tenants');
/** One person told by a role, never the public of a programme: « le locataire », not « les ménages ». */
const ONE_ROLE = everywhere(
  `(?<![a-z'-])(?:l'|(?:le|la|du|son|sa|ce|cette|notre|leur) )(?:${TENANT}|${RELATIVE}|enfant|dame|monsieur|collegue|famille|demandeu(?:r|se))(?![a-z-])|(?<![a-z'-])(?:sa|son) (?:femme|ex|copain|copine)(?![a-z-])|(?<![a-z'-])une? (?:${TENANT})(?![a-z-])|(?<=^|[^a-z'] )(?:${TENANT})(?![a-z-])`,
);
const ONE_RELATIVE = everywhere(
  `(?<![a-z-])(?:${RELATIVE}) (?:du |de la |de l')(?:${TENANT})(?![a-z-])`,
);
const BODY = anyOf('bodies');
/** Where a clause begins, or after who it is about: « locataire bipolaire », « elle est hospitalisée ». */
const CLAUSE_OF_ONE = `(?:^|[,:(/–] ?)(?:(?:l'|(?:le|la|une?|son|sa|leur) )?(?:${anyOf('persons')}) )?(?:(?:(?:il|elle) )?(?:est|a ete) )?`;
/** What one person is, is under or was sent to; an illness, when it is all that the clause says. */
const STATE = everywhere(
  `(?<=${CLAUSE_OF_ONE})(?:${anyOf('states', 'under', 'family', 'origin')}|(?:${anyOf('participles')})e? (?:[a-z]+[ ']){0,5}?(?:${SENSITIVE_WORDS}|${anyOf('crimes')})|(?:${anyOf('participles')})e? (?:(?:a|au|vers|en) )?(?:l[ea] |l')?(?:${BODY})|suivie? (?:par|au|a) (?:l[ea] |l')?(?:${BODY}) depuis)(?![a-z-])|(?<=^(?:[^:]*, )?)(?:${anyOf('illnesses')})(?= ?(?:[,.;+]|$|(?:depuis|jusqu'|en) ?[a-z\\d]))|(?<![a-z'-])(?:(?:il|elle) (?:est|etait)|se dit) (?:${SENSITIVE_WORDS}|${anyOf('origin')})(?![a-z-])`,
);
/** « place » is no « placé », « oriente » no « orienté »: folding took the accent away. */
const UNACCENTED =
  /^(?:hospitalise|oriente|place|heberge|signale|condamne|convoque|soigne)(?!\p{L})/iu;
/** How to behave with one person, or who looks after one. */
const HANDLING = everywhere(
  `(?<![a-z'-])(?:${anyOf('handling')}|suivie? (?:(?:par|au|a) )?(?:l[ea] |l')?(?:${BODY}))(?![a-z-])`,
);
/** Words of a programme or of its public: a sentence with one tells of many. */
const OF_MANY = new RegExp(`(?<![a-z'-])(?:${anyOf('programme')})(?![a-z-])`, 'u');
/** A sensitive word this many words away from a person or a dwelling is about it. */
const NEAR = 8;

const JUDGEMENT = `(?:${anyOf('judgements')})`;
const SUBJECTIVE = everywhere(
  `\\b(?:${anyOf('judged')})\\s+(?:[a-z'-]+\\s+){0,3}?${JUDGEMENT}(?![a-z])`,
);

/** A building of many dwellings, or where a body works: nobody is told by its address. */
const OF_BUILDING =
  /\b(?:[2-9]|\d{2,}) (?:logements|logts|lots|places|maisons|pavillons)\b|\b(?:siege|agence|mairie|travaux|chantier)\b/u;

/** Postal addresses of one household: a number and a street. */
export function findAddresses(text: string): readonly Found[] {
  if (!/\d[^\d]*\s\p{L}{2}/u.test(text) || !STREET.test(text)) return [];
  return OF_BUILDING.test(fold(text)) ? [] : allOf(ADDRESS, text);
}

/** Words that judge a person. */
export function findJudgements(text: string): readonly Found[] {
  const folded = fold(text);
  return ANY_JUDGEMENT.test(folded) ? sameLetters(text, allOf(SUBJECTIVE, folded)) : [];
}

const ANY_SENSITIVE = new RegExp(SENSITIVE.source, 'u');
const ANY_JUDGEMENT = new RegExp(`\\b${JUDGEMENT}(?![a-z])`, 'u');
const ANY_TROUBLE = new RegExp(
  [
    ...[TROUBLE, ONE_RELATIVE, SMALL_DEBT].map(({ source }) => source),
    `\\b(?:${anyOf('states', 'under', 'bodies', 'illnesses', 'crimes')})\\b`,
  ].join('|'),
  'u',
);

/**
 * A word of health, handicap, justice or religion near a person, a code or one dwelling. Alone, such a
 * word may name a public or a lot of a contract and is left alone.
 *
 * @example findSensitive('troubles psychiques, M. X, logement 12', []) // one finding, the whole text
 */
export function findSensitive(text: string, known: readonly string[]): readonly Found[] {
  const folded = fold(text);
  const words = ANY_SENSITIVE.test(folded) ? sensitiveWords(folded) : [];
  if (words.length === 0) return [];
  const flat = text.replace(/\s+/gu, ' ').trim();
  const persons = [
    ...findPersonNames(flat, known).map(({ text: name, index }) => ({ index, text: name })),
    ...findBareNames(flat, known),
    ...allOf(ONE_DWELLING, folded),
    ...allOf(ONE_CODE, folded),
  ];
  const near = words.find((word) => persons.some((one) => wordsBetween(folded, word, one) < NEAR));
  return near ? sameLetters(text, [near]) : [];
}

/**
 * A word of health, justice, debt or quarrel near one person told by a role, or debts near one
 * dwelling. Only worth a look: « le locataire » may be any.
 */
export function findSituations(text: string): readonly Found[] {
  const folded = fold(text);
  if (!ANY_TROUBLE.test(folded) && !ANY_SENSITIVE.test(folded)) return [];
  const relatives = allOf(ONE_RELATIVE, folded);
  const alone = [...relatives, ...allOf(SMALL_DEBT, folded), ...statesIn(text, folded)];
  const words = [...allOf(TROUBLE, folded), ...sensitiveWords(folded)];
  const handled = OF_MANY.test(folded) ? [] : allOf(HANDLING, folded);
  const homes = [...allOf(ONE_ROLE, folded), ...allOf(ONE_DWELLING, folded), ...relatives];
  const places = [...homes, ...handled];
  const near = words.filter((word) => places.some((one) => wordsBetween(folded, word, one) < NEAR));
  return sameLetters(text, [...near, ...alone].slice(0, 1));
}

/** What the sentences that tell of nobody else say of one person. */
function statesIn(text: string, folded: string): readonly Found[] {
  const states = allOf(STATE, folded);
  if (states.length === 0) return [];
  const sentences = allOf(/[^.;!?]+/gu, folded);
  const tellsOfMany = ({ index }: Found): boolean =>
    OF_MANY.test(sentences.findLast((one) => one.index <= index)?.text ?? '');
  return states.filter(
    (state) => !tellsOfMany(state) && !UNACCENTED.test(sameLetters(text, [state])[0]?.text ?? ''),
  );
}

function sensitiveWords(folded: string): readonly Found[] {
  return allOf(SENSITIVE, folded).filter(
    ({ text: word, index }) =>
      !word.startsWith('handicap') || !FIT_FOR.test(folded.slice(0, index)),
  );
}

function wordsBetween(text: string, a: Found, b: Found): number {
  const [first, second] = a.index <= b.index ? [a, b] : [b, a];
  const between = text.slice(first.index + first.text.length, second.index).trim();
  return between === '' ? 0 : between.split(/\s+/u).length;
}

export function allOf(pattern: RegExp, text: string): readonly Found[] {
  return [...text.matchAll(pattern)].map((match) => ({
    text: match[0].trim(),
    index: match.index,
  }));
}

/** The words as the text writes them, when folding kept every letter in its place. */
function sameLetters(text: string, found: readonly Found[]): readonly Found[] {
  const flat = text.replace(/\s+/gu, ' ').trim();
  if (flat.length !== fold(text).length) return found;
  return found.map(({ text: words, index }) => ({
    text: flat.slice(index, index + words.length),
    index,
  }));
}

/** The words of some lists, as one choice of a pattern. */
function anyOf(...lists: readonly (keyof typeof words)[]): string {
  return lists.flatMap((list) => words[list]).join('|');
}
