import { fold } from '../../../lib/text';
import type { Found } from './around-names';
import { findBareNames } from './bare-names';
import { ANY_FIRST_NAMES } from '../../../lib/first-names';
import { findPersonNames } from './person-names';
import { allOf } from './personal-data';
import { wordsOf } from '../../../lib/first-names';
import words from './sensitive-words.json';

const EMAIL =
  /[\p{L}\d._%+-]{1,64}(?:@|\s?[([](?:at|arobase)[)\]]\s?|\sat\s)[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,5}\.\p{L}{2,}/gu;
/** Those who answer for a body: their mailboxes and telephones are printed on its posters. */
const SERVICES: ReadonlySet<string> = wordsOf(words.services);
const MAILBOXES: ReadonlySet<string> = wordsOf([...words.services, ...words.mailboxes]);
/** A number of a mobile, which one person carries. */
const MOBILE = /^\D*(?:(?:00)?33\D*)?(?:0\D*)?[67]/u;
/** The service stands this many words before its number: « agence de Brest, tél. ». */
const WORDS_BEFORE = 5;
/** Words after which ten figures are a reference. */
const REFERENCE_WORDS =
  'n°|marché|lot|opération|convention|dossier|commande|facture|contrat|bail|compte|agrément|référence|réf\\.?|astreinte|siret|siren|client|abonné|police|sinistre|demande|compteur|pdl|prm';
const GAP = '[\\s.\\u00A0\\u202F-]';
/** The country code or the first zero, bracketed or not; then the figures by two, or as a few write them. */
const PHONE = new RegExp(
  `(?<![\\p{L}\\d/.-]|(?:${REFERENCE_WORDS})\\s?:?\\s?)(?:(?:\\(?(?:\\+|00)33\\)?${GAP}?(?:\\(0\\)\\s?)?[1-9]|33\\s?[67](?=\\s)|\\(0\\)\\s?[1-9]|0\\s?[1-79]|\\(0[1-9]\\)\\s?)(?:${GAP}?\\d{2}){4}|0[1-9](?:/\\d{2}){4}|(?<!\\d${GAP})0[1-79]${GAP}?\\d{2}(?:${GAP}\\d{3}){2})(?![\\p{L}\\d/]|[\\s.-]\\d\\d(?!\\d))`,
  'giu',
);

/** E-mail addresses and French telephone numbers. */
export function findContacts(text: string): readonly Found[] {
  if (!/@|[([\s]a(?:t|robase)[)\]\s]|(?:\d[\s.()/\u00A0\u202F-]*){9}/u.test(text)) return [];
  return [
    ...allOf(EMAIL, text).filter((one) => !isSharedMailbox(one.text)),
    ...allOf(PHONE, text).filter((one) => !isOfService(text, one)),
  ];
}

/** « accueil.agence@ », but not « contact.camille@ ». */
function isSharedMailbox(address: string): boolean {
  const [first = '', ...others] = fold(address.replace(/@.*$/u, '')).split(/[._+-]/u);
  return MAILBOXES.has(first) && !others.some((word) => ANY_FIRST_NAMES.has(word));
}

/** A number that does not move, told after a service in a text that names nobody. */
function isOfService(text: string, { text: phone, index }: Found): boolean {
  const sentence =
    fold(text.slice(0, index))
      .split(/;|(?<!\btel)\. /u)
      .at(-1) ?? '';
  const before = sentence
    .split(/[^a-z]+/u)
    .filter((word) => word !== '')
    .slice(-WORDS_BEFORE);
  const [, after = ''] = /^\s*\(([a-z]+)/u.exec(fold(text.slice(index + phone.length))) ?? [];
  return (
    !MOBILE.test(phone) &&
    [...before, after].some((word) => SERVICES.has(word)) &&
    findPersonNames(text, []).length === 0 &&
    findBareNames(text, []).length === 0
  );
}
