import { remember } from '../../../lib/remember';
import { fold } from '../../../lib/text';
import {
  ACTION_FAMILIES,
  type ActionTarget,
  type AttendanceTarget,
  HEADER_FORMS,
  HEADERS,
  type PersonTarget,
  type SessionTarget,
} from './header-words';
import { readPeriodLabel } from '../time/period-labels';
import {
  findExact,
  findShortened,
  findWord,
  indexWords,
  wordKey,
  type WordIndex,
  type WordMatch,
} from '../../names/word-index';

/** Fewer columns make no table. */
export const MIN_HEADERS = 2;
/** Of one name over several columns, which each is: « initiale », « engagé ». */
export const PART =
  /^(?:initia(?:l|ux)|revise|actualise|reporte|recale|prevu|previsionnel(?:le)?|reel(?:le)?|realise|engage|estime|consomme|paye|mandate|depense|vote|restant)e?s?$/u;

const ACTIONS = indexWords(HEADERS.actions);
const SESSIONS = indexWords(HEADERS.sessions);
const ATTENDANCES = indexWords(HEADERS.attendances);
const PERSONS = indexWords(HEADERS.persons);
const TOTALS = new Set(HEADERS.totals.map(wordKey));
/** What is said around a header, and what it leaves: « nos », « prévus », « du marché ». */
const FORMS = HEADER_FORMS.map(
  ([pattern = '', left = '']) => [new RegExp(pattern, 'u'), left] as const,
);
/** Headers that name work to do and nothing else. */
const TASK =
  /^(?:sous[- ])?(?:taches?|actions?|activites?|etapes?|tasks?)(?: (?:a|de|du|et|prevues?|to) .*)?$/u;
/** « Référent·e(s) », « Chargé(e)s », « Animateur·rice », « Pilote·s » */
const FEMININE =
  /(?<=\p{L}{3})(?:(?:[·.](?:e|t?rice|ne|euse)|\(e\))(?:[·.]?s|\(s\))?|[·.]s)(?=[\s/:?]|$)/gu;
/** « 📅 Échéance » */
const PICTOGRAM = /^\p{Extended_Pictographic}\uFE0F?\s*(?=\p{L})/u;
/** A longer text is no header. */
const MAX_HEADER_LETTERS = 60;

export const NO_MEANING = {
  action: null as WordMatch<ActionTarget> | null,
  session: null as WordMatch<SessionTarget> | null,
  attendance: null as WordMatch<AttendanceTarget> | null,
  person: null as WordMatch<PersonTarget> | null,
  isTotal: false,
  isPeriod: false,
  /** « Tâches à réaliser »: names nothing but work to do. */
  isTask: false,
};

/** What the words of one header cell may announce, for each kind of table. */
export type HeaderMeaning = Readonly<typeof NO_MEANING>;

/** What the words of a header cell may announce; those met lately are remembered. */
export const readHeader: (text: string) => HeaderMeaning = remember(
  (text) => (text.length > MAX_HEADER_LETTERS * 2 ? NO_MEANING : readCore(headerCore(text))),
  2000,
);

/** Whether a header cell was recognised as anything. */
export function isHeaderWord(meaning: HeaderMeaning): boolean {
  return (
    meaning.action !== null ||
    meaning.session !== null ||
    meaning.attendance !== null ||
    meaning.person !== null ||
    meaning.isPeriod
  );
}

/**
 * The header as written; then without what says of what, then each part of « Partenaires / prestataires »:
 * « Chantier / action » names the actions, whichever part comes first.
 */
function readCore(key: string): HeaderMeaning {
  if (key.length > MAX_HEADER_LETTERS || /^[a-z]$/u.test(key)) return NO_MEANING;
  const bare = FORMS.reduce((said, [pattern, left]) => said.replace(pattern, left), key);
  const whole = [key, bare].map(readWords).filter(isMeant);
  const found = whole.find(({ action }) => action !== null) ?? whole[0];
  if (found !== undefined) return found;
  const parts = key.split(/\s*[/&+]\s*/u);
  const meant = parts.map(readWords).filter(isMeant);
  const named =
    meant.find(({ action }) => action?.meaning === 'title') ??
    meant.find(({ action }) => action?.meaning === 'owner') ??
    meant[0];
  return named ?? NO_MEANING;
}

function isMeant(meaning: HeaderMeaning): boolean {
  return isHeaderWord(meaning) || meaning.isTotal;
}

function readWords(key: string): HeaderMeaning {
  if (key === '') return NO_MEANING;
  return {
    action: exactly(ACTIONS, key) ?? familyOf(key) ?? findWord(ACTIONS, key),
    session: findWord(SESSIONS, key) ?? findShortened(SESSIONS, key),
    attendance: findWord(ATTENDANCES, key) ?? findShortened(ATTENDANCES, key),
    person: findWord(PERSONS, key) ?? findShortened(PERSONS, key),
    isTotal: TOTALS.has(wordKey(key)),
    isPeriod: readPeriodLabel(key) !== null,
    isTask: TASK.test(key),
  };
}

/** « Tâches à réaliser », « % achevé »: one of the ways to say it, said in full. */
function familyOf(key: string): WordMatch<ActionTarget> | null {
  const target = ACTION_FAMILIES.find(({ words }) => words.test(key))?.target;
  return target === undefined ? null : { meaning: target, score: 1 };
}

function exactly<Meaning>(index: WordIndex<Meaning>, word: string): WordMatch<Meaning> | null {
  const meaning = findExact(index, word);
  return meaning === null ? findShortened(index, word) : { meaning, score: 1 };
}

/** The words of a header without what stands in brackets, and its brackets when nothing is left. */
function headerCore(text: string): string {
  const whole = fold(text.replace(FEMININE, '').replace(PICTOGRAM, '').replace(/_/gu, ' '));
  const bare = fold(
    whole.replace(/\((?!s\)|e\)|es\)|demi)[^)]*\)|\[[^\]]*\]/gu, ' ').replace(/^\d+[.)]\s*/u, ''),
  );
  return bare === '' ? whole : bare;
}
