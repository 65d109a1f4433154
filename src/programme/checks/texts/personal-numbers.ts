import type { Found } from './around-names';
import { allOf } from './personal-data';

/** Sex, year, month (or a registry code), département, municipality, order, and a key if any. */
const SOCIAL_SECURITY =
  /(?<![\d.,-])[12][\s.-]?\d{2}[\s.-]?(?:0[1-9]|1[0-2]|[2-4]\d|[5-9]\d)[\s.-]?(?:\d{2}|2[AB])[\s.-]?\d{3}[\s.-]?\d{3}(?:[\s.-]?\d{2})?(?![\d.,-])/gu;
/** Country, key, then the account by fours. */
const BANK_ACCOUNT =
  /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ .]?[\dA-Z]{4}){4,7}(?:[ .]?[\dA-Z]{1,3})?(?![\p{L}\d])/gu;
/** A paper or a file that one person bears, then its number. */
const PAPERS =
  /(?<!\p{L})(?:carte (?:nationale )?d['’]identité|cni|passeport|(?:titre|carte) (?:de )?séjour|permis de conduire|allocataire(?: caf| msa)?|(?:num[ée]ro|n°) unique|nur|caf(?= ?(?:n° ?)?\d{7}(?!\d)))\s*(?:n°|numéro|:)?\s*(?=[\p{L}]{0,3}\d)[\dA-Z](?:[ .]?[\dA-Z]){5,}(?![\p{L}])/giu;
const BIRTH =
  /(?<!\p{L})n[ée]e?(?:\(e\))?\s+le\s+\d[\d/. ]*(?:\p{L}+\s+\d{4})?|^n[ée]e?\s+en\s+(?:19|20)\d{2}|(?:date (?:de )?naissance|(?<!\p{L})ddn)\s*:?\s*\d[\d/.]*(?:(?:er)?\s\p{L}+\s\d{4})?/giu;
const VEHICLE = /(?:plaque|immatricul\p{L}*)\s*:?\s*[A-Z]{2}[- ]?\d{3}[- ]?[A-Z]{2}(?!\p{L})/giu;
const SECRET =
  /(?:(?:mot de passe|mdp)(?: d(?:e |u |['’])[\p{L}' ]{1,30})?|identifiant|login|skype)\s*:\s*(?=\S*[\d.])\S{4,}|(?<!\p{L})(?:mot de passe|mdp|pwd|password)\s(?=\S*\d)(?=\S*\p{L})\S{6,}/giu;
/** Numbers that only the landlord can put a name on. */
const FILE_NUMBER =
  /(?<!\p{L})(?:locataire|occupant|matricule|agent|bail|logement)\s*(?:n°|:)?\s*(?!(?:19|20)\d{2}(?!\d))\d(?:-?\d){3,}(?!\d)/giu;

/** A long number, or a word of papers, birth, vehicles or secrets. */
const SIGNS =
  /\d(?:[ .-]?[\dA-Z]){6}|identit|passeport|s[ée]jour|permis|allocataire|(?:num[ée]ro|n°) unique|nur|caf|n[ée]e?(?:\(e\))?\s+(?:le|en)|naissance|ddn|plaque|immatricul|passe|mdp|pwd|password|identifiant|login|skype/iu;

/** Numbers and dates that belong to one person: social security, account, papers, birth, vehicle. */
export function findPersonalNumbers(text: string): readonly Found[] {
  if (!SIGNS.test(text)) return [];
  return [SOCIAL_SECURITY, BANK_ACCOUNT, PAPERS, BIRTH, VEHICLE, SECRET].flatMap((pattern) =>
    allOf(pattern, text),
  );
}

/** Numbers of a tenant, a lease or an agent: who holds the list knows the person. */
export function findFileNumbers(text: string): readonly Found[] {
  return /\d{3}/u.test(text) ? allOf(FILE_NUMBER, text) : [];
}
