import { fold } from '../../../lib/text';
import type { Found } from './around-names';
import { findBareNames } from './bare-names';
import { findPersonNames } from './person-names';

const EMAIL =
  /[\p{L}\d._%+-]{1,64}(?:@|\s?[([](?:at|arobase)[)\]]\s?)[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,5}\.\p{L}{2,}/gu;
/** The mailbox of a body is printed on its posters. */
const SHARED_MAILBOX = /^(?:contact|infos?|mairie)@/iu;
/** Words after which ten figures are a reference. */
const REFERENCE_WORDS =
  'n°|marché|lot|opération|convention|dossier|commande|facture|contrat|bail|compte|agrément|référence|réf\\.?|standard|accueil|secrétariat|astreinte|siret|siren|client|abonné|police|sinistre|demande|compteur|pdl|prm';
const GAP = '[\\s.\\u00A0\\u202F-]';
/** The country code or the first zero, bracketed or not; then the figures by two, or as a few write them. */
const PHONE = new RegExp(
  `(?<![\\p{L}\\d/.-]|(?:${REFERENCE_WORDS})\\s?:?\\s?)(?:(?:\\(?(?:\\+|00)33\\)?${GAP}?(?:\\(0\\)\\s?)?[1-9]|33\\s?[67](?=\\s)|\\(0\\)\\s?[1-9]|0\\s?[1-79]|\\(0[1-9]\\)\\s?)(?:${GAP}?\\d{2}){4}|0[1-9](?:/\\d{2}){4}|(?<!\\d${GAP})0[1-79]${GAP}?\\d{2}(?:${GAP}\\d{3}){2})(?![\\p{L}\\d/]|[\\s.-]\\d\\d(?!\\d))`,
  'giu',
);
const STREET =
  /rue|r\.|avenue|av\.|boulevard|bd|place|all[ée]e|impasse|chemin|route|square|quai|sentier|passage|villa/iu;
const ADDRESS =
  /(?<![\d/,.])\d{1,4}\s?(?:bis|ter|quater)?,?\s+(?:rue|r\.|avenue|av\.|boulevard|bd|place|allée|allées|impasse|chemin|route|square|quai|ruelle|sentier|passage|villa)\s+(?!de stationnement|de parking|en crèche|assise)[\p{L}'’-]+(?:\s+[\p{L}'’-]+){0,4}(?:,?\s*(?:appt|appartement|apt|bât|bâtiment|porte|étage|esc)\.?\s*[\p{L}\d]+)*/giu;
/** Words of health, handicap, justice and religion, folded: alone they name a public, not a person. */
const SENSITIVE_WORDS = [
  'handicap(?:e|ee|es|ees)?|invalid(?:e|es|ite)|rqth|aah|fauteuil roulant|aveugles?|malvoyante?s?|sourde?s?|malentendante?s?',
  'psychi\\w+|psychose|psychotique|schizophren\\w+|bipolaires?|autis\\w+|trisom\\w+|depressi\\w+|paranoi\\w+|burn-out|suicid\\w+',
  'addict\\w+|alcooli\\w+|toxicoman\\w+|drogue\\w*|malad(?:e|es|ie|ies)|cancer\\w*|tumeur|chimiotherapie|vih|sida|seropositi\\w+',
  'avc|infarctus|crises? cardiaques?|hepatite|diabet\\w+|epilep\\w+|alzheimer|parkinson|sclerose en plaques|hospitalis\\w+|sous traitement|hemodialys\\w+|enceintes?|grossesses?|fausse couche',
  'arret maladie|arrets? de travail|longue maladie|mi-temps therapeutique|obligation de soins|injonction de soins|(?:obligation|injonction) therapeutique',
  "tutelle|curatelle|sauvegarde de justice|sous main de justice|(?:controle|suivi|placement|interdiction) judiciaire|mesures? (?:judiciaires?|de justice|educatives?|d'assistance educative)|aemo|assistance educative",
  "sursis|liberte conditionnelle|semi-liberte|travaux? d'interet general|ordonnance de protection|prison|detenue?s?|incarcer\\w+|condamn\\w+|bracelet electronique|garde a vue|assignee? a residence|interdiction de paraitre|violences? conjugales?",
  'musulmane?s?|juif|juive|juifs|catholique|protestant\\w*|temoins? de jehovah|islam\\w*|voilee|ramadan',
];
const SENSITIVE = new RegExp(`\\b(?:${SENSITIVE_WORDS.join('|')})\\b`, 'gu');
/** A dwelling fit for a handicap tells nothing of who lives there. */
const FIT_FOR = /\b(?:adapte\w*|accessible\w*|amenage\w*|pmr|pour|reserve\w*)\b[^.;]{0,30}$/u;
/** A flat by its number, not its size (« T3 »), or who lives at it. */
const ONE_DWELLING =
  /\b(?:logement|logt|lgt|log\.|appartement|appt?\.?|apt\.?|porte|chambre|pavillon|studio)\s*(?:n[°o]?\s*)?(?![tf]\d\b)[a-z]?\d{1,4}[a-z]?\b|\b(?:locataire|occupante?|voisine?|resident|residente|dame|monsieur|menage|famille|personne) du \d{1,4}\b/gu;
const ONE_CODE =
  /\b(?:[a-km-qs-z]\d{3,4}(?!-\d)|[a-z]{1,3}-(?!(?:19|20)\d\d\b)\d{3,5}|(?:agent|code|matricule)\s*(?:n[°o]?\s*)?[a-z]?\d{2,6})\b/gu;
/** What tells of money, papers or quarrels: not of health, but of one household all the same. */
const TROUBLE =
  /\b(?:impayee?s?|dettes?|surendette\w*|expuls\w+|ne (?:paie|paye)|sans papiers|violences?|attend un enfant|boit|porte plainte|depots? de plainte|mains? courantes?|(?:pv|proces-verba(?:l|ux)) de (?:gendarmerie|police)|menace\w*)\b/gu;
/** What one household owes; a programme owes more. */
const SMALL_DEBT =
  /\b(?:dettes?|impayes?|apurement)\b[^.;]{0,20}?(?<!\d ?)\d{1,2}(?: ?\d{3})?(?:,\d\d)? ?€/gu;
const RELATIVE = 'fils|fille|mere|pere|frere|soeur|conjointe?|epou(?:x|se)|mari|compagne|compagnon';
const TENANT = 'locataire|voisine?|gardien(?:ne)?|occupante?|residente?';
/** One person told by a role, never the public of a programme: « le locataire », not « les ménages ». */
const ONE_ROLE = new RegExp(
  `(?<![a-z'-])(?:l'|(?:le|la|du|son|sa|ce|cette|notre|leur) )(?:${TENANT}|${RELATIVE}|enfant|dame|monsieur|collegue|famille|demandeu(?:r|se))(?![a-z-])|(?<![a-z'-])une? (?:${TENANT})(?![a-z-])|(?<=^|[^a-z'] )(?:${TENANT})(?![a-z-])`,
  'gu',
);
const ONE_RELATIVE = new RegExp(
  `(?<![a-z-])(?:${RELATIVE}) (?:du |de la |de l')(?:${TENANT})(?![a-z-])`,
  'gu',
);
/** A sensitive word this many words away from a person or a dwelling is about it. */
const NEAR = 8;

const PERSON_WORD =
  '(?:familles?|locataires?|monsieur|madame|mme|mr|m\\.|couple|voisine?s?|menage|candidate?s?|occupante?s?|enfants?|fils|fille|mere|pere|conjointe?|agent|gardien(?:ne)?|demandeur|demandeuse|personne|il|elle)';
const JUDGEMENT =
  '(?:ingerables?|feignante?s?|faineante?s?|hysteriques?|agressi(?:f|ve|fs|ves)|menteu(?:r|se)s?|assistee?s?|profiteu(?:r|se)s?|cas soc(?:ial|iaux)?|caracterielle?s?|de mauvaise foi|penibles?|insupportables?|incapables?|foll?e?s?|fou|fous|cinglee?s?|mauvais payeurs?|a problemes?|limitee? intellectuellement|alcoolique|sales?|crados?|violente?s?|(?:pas|peu) fiables?|pas nette?s?|indesirables?|recalcitrante?s?|bizarres?|incompetente?s?|difficile(?!\\s+a\\b)|chiante?s?|nuls?|debiles?|betes?)';
const SUBJECTIVE = new RegExp(
  `\\b${PERSON_WORD}\\s+(?:[a-z'-]+\\s+){0,3}?${JUDGEMENT}(?![a-z])`,
  'gu',
);

/** E-mail addresses and French telephone numbers. */
export function findContacts(text: string): readonly Found[] {
  if (!/@|[([]a(?:t|robase)[)\]]|(?:\d[\s.()/\u00A0\u202F-]*){9}/u.test(text)) return [];
  const own = allOf(EMAIL, text).filter(({ text: address }) => !SHARED_MAILBOX.test(address));
  return [...own, ...allOf(PHONE, text)];
}

/** Postal addresses: a number and a street. */
export function findAddresses(text: string): readonly Found[] {
  return /\d[^\d]*\s\p{L}{2}/u.test(text) && STREET.test(text) ? allOf(ADDRESS, text) : [];
}

/** Words that judge a person. */
export function findJudgements(text: string): readonly Found[] {
  const folded = fold(text);
  return ANY_JUDGEMENT.test(folded) ? sameLetters(text, allOf(SUBJECTIVE, folded)) : [];
}

const ANY_SENSITIVE = new RegExp(SENSITIVE.source, 'u');
const ANY_JUDGEMENT = new RegExp(`\\b${JUDGEMENT}(?![a-z])`, 'u');
const ANY_TROUBLE = new RegExp(
  [TROUBLE, ONE_RELATIVE, SMALL_DEBT].map(({ source }) => source).join('|'),
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
  const alone = [...relatives, ...allOf(SMALL_DEBT, folded)];
  const troubles = allOf(TROUBLE, folded);
  const words = [...troubles, ...sensitiveWords(folded)];
  const places = [...allOf(ONE_ROLE, folded), ...allOf(ONE_DWELLING, folded), ...relatives];
  const near = words.filter((word) => places.some((one) => wordsBetween(folded, word, one) < NEAR));
  return sameLetters(text, [...near, ...alone].slice(0, 1));
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
