import { CALLED_NAMES } from '../../lib/first-names';
import { fold } from '../../lib/text';
import { AWAITED_THING } from '../dates/words/status-words';
import { type SessionStatus, STATUSES, type Status } from '../tracker/lists';
import {
  ENDING_WORDS,
  INNER_ORDER,
  SESSION_STATUS_WORDS,
  STATUS_WORDS,
  AGREED_STEMS,
  STEP_WORDS,
} from './status-words';
import { findExact, findWord, indexWords } from '../names/word-index';

export interface StatusReading {
  readonly status: Status;
  /** An exact word, or one found inside a longer text. */
  readonly confidence: 'high' | 'medium';
  /** Told by a share of the work: 40 %. */
  readonly isShare?: true;
}

const STATUS_INDEX = indexWords(STATUS_WORDS);
const SESSION_INDEX = indexWords(SESSION_STATUS_WORDS);
/** Short words mean a status only when they are the whole cell. */
const MIN_INNER_LETTERS = 4;
const PERCENTAGE = /^(\d{1,3}(?:[.,]\d+)?)\s*%/u;
/** A share typed without its sign; 1 alone is a mark. */
const BARE_SHARE = /^(?:0|[2-9]|\d{2}|100)$/u;

/** « 2 réunions faites », « 1er passage fait », « fait à 50 % », « OK sauf les affiches », « fait pour le bât. A » tell what is done so far, and not that it is all. */
const COUNTED =
  /^(?:\d+(?:er|e|re|ere|eme)?|premi(?:er|ere)|une?) (?!%|janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)| a \d{1,2} ?%| (?:sauf|mais) | pour (?:l[ae]s? |l')(?!\d)/u;
/** « OK le 12/01 », « EC – relance » : a short word opens the cell, a date or a remark follows. */
const OPENING_WORD =
  /^([a-z.]{2,})(?:\s*[:;,(–-]|\s+(?:le|au|depuis|du|en|sauf|reste|par)\s|\s+\d)/u;
const NEGATION =
  /(?:^|[^a-z])(?:pas(?: encore)?|non|jamais|plus|rien(?: de| d')?|moitie|reste a|a|(?:sera|doi|dev|pour)[a-z]*(?: etre)?|aura[a-z]* du etre|etre)\s+$/u;
/** « Selesai (draft) »: what stands beside a word does not say what it means. */
const IN_BRACKETS = /(?<=\S)\s*\([^)]*\)/gu;
/** Bullets, numbers, boxes, stops, signs and counts around a status: « FAIT ✔ », « 1 - Terminé », « [x] », « 📌 À faire (3) ». */
const AROUND =
  /^\d{1,2} ?[.):–-] ?(?=\p{L})|^(?![❌✗✘])\p{So}\uFE0F?\s*(?=\p{L})|^[\s\-–•*[]+|[\s.!\]]+$|(?<=\p{L})\s*(?:(?![❌✗✘])\p{So}\uFE0F?|\(\d{1,3}\))$/gu;
/** « Non débuté », « pas encore commencé », « rien de fait »: what follows is still to come. */
const NOT_YET = /^(?:non|pas(?: encore)?|toujours pas|jamais|rien(?: de)?|not(?: yet)?)[ -]+(.+)$/u;
/** « Presque terminé », « quasi fini », « fait en partie » */
const ALMOST =
  /^(?:presque|quasi(?:ment)?|bientot|partiellement|en partie|(?:a )?moitie|almost|nearly|part(?:ial)?ly)[ -]+(?:tout[ -]+)?(.+)$|^(.+?) (?:en partie|partiellement|a moitie)$/u;

/** What « réalisées », « suspendue », « opérationnelle » have and their masculine has not. */
const FEMININE = /(?<=l)les?$|(?<=[a-z]{3})es?$/u;

/** « À faire → fait »: what it is now. */
const BECOMES = /\s*(?:→|⇒|[-=]>)\s*/u;

/** « En attente de devis », « de livraison »: nobody decides. */
const AWAITED = /^(?:en )?attente$/u;

/** Longer words first, so that « en cours de préparation » is not read as « en cours ». */
const INNER_WORDS = INNER_ORDER.flatMap((status) =>
  STATUS_WORDS[status].map((word) => ({ word: fold(word), status })),
)
  .filter(({ word }) => word.replace(/[^a-z]/gu, '').length >= MIN_INNER_LETTERS)
  .filter(({ word }) => /^[a-z]/u.test(word))
  .filter(({ word, status }) => status !== 'Réalisé' || ENDING_WORDS.has(word))
  .sort((a, b) => b.word.length - a.word.length);

/**
 * What a status cell says, whatever the user's words: « OK », « EC », « ✔ », « 40 % », « 2 réu
 * faites ». Words the user already explained come first.
 *
 * @example readStatus('en prépa', {}) // { status: 'En préparation', confidence: 'high' }
 */
export function readStatus(
  text: string,
  learned: Readonly<Record<string, string>>,
): StatusReading | null {
  const folded = foldState(text.split(BECOMES).at(-1) ?? '');
  if (folded === '') return null;
  const known = Object.entries(learned).find(([word]) => fold(word) === folded)?.[1];
  const taught = STATUSES.find((status) => status === known);
  if (taught !== undefined) return { status: taught, confidence: 'high' };
  // « Fait ? » asks.
  if (folded.endsWith('?')) return null;
  const whole = wholeStatus(folded);
  if (whole !== null) return { ...whole, confidence: 'high' };
  const bare = folded.replace(AROUND, '');
  const typed = CALLED_NAMES.has(bare) ? null : findWord(STATUS_INDEX, bare);
  if (typed !== null) return { status: typed.meaning, confidence: 'medium' };
  const found =
    findInside(folded.replace(IN_BRACKETS, ' ')) ?? statusOfWord(OPENING_WORD.exec(folded)?.[1]);
  // « En attente de clôture »: neither closed nor waiting for a decision.
  if (found === null || (found === 'Réalisé' && /attente d/u.test(folded))) return null;
  const status = found === 'Réalisé' && COUNTED.test(folded) ? 'En cours' : found;
  return { status, confidence: 'medium' };
}

const EMPTY_BOX = /^\s*\[\s*\]\s*$/u;

/** « Complète » is full, and no English « complete ». */
function foldState(text: string): string {
  return /complèt/iu.test(text) ? '' : fold(text.replace(EMPTY_BOX, '☐'));
}

/** What a text that says a status and no more says. */
function wholeStatus(folded: string): Omit<StatusReading, 'confidence'> | null {
  const bare = folded.replace(AROUND, '');
  const exact = statusOfWord(bare);
  if (exact !== null) return { status: exact };
  const held = statusOfWord(NOT_YET.exec(bare)?.[1]);
  if (held === 'Réalisé' || held === 'En cours') return { status: 'Prévu' };
  const [, after, before] = ALMOST.exec(bare) ?? [];
  if (statusOfWord(after ?? before) === 'Réalisé') return { status: 'En cours' };
  const share = readPercentage(BARE_SHARE.test(bare) ? `${bare} %` : folded);
  return share === null ? null : { status: statusOfShare(share), isShare: true };
}

/** Whether a text says a status and no more; cheap, for it is asked of every cell. */
export function isStatus(text: string): boolean {
  const folded = foldState(text);
  const whole = wholeStatus(folded);
  // « 62 % non »: how many answer so.
  const rest = whole?.isShare ? folded.replace(PERCENTAGE, '').trim() : '';
  return whole !== null && (!/[a-z]/u.test(rest) || ENDING_WORDS.has(rest));
}

/** 0 % has not begun, 100 % is done, anything between is in progress. Share from 0 to 1. */
function statusOfShare(share: number): Status {
  if (share <= 0) return 'Prévu';
  return share >= 1 ? 'Réalisé' : 'En cours';
}

/** What a status cell of a training session says, « Reportée au 14/04 »; null when it says nothing known. */
export function readSessionStatus(text: string): SessionStatus | null {
  const opening = OPENING_WORD.exec(fold(text))?.[1] ?? '';
  return findWord(SESSION_INDEX, text)?.meaning ?? findExact(SESSION_INDEX, opening);
}

/** Whether a text says the status of a session and no more. */
export function isSessionStatus(text: string): boolean {
  return findWord(SESSION_INDEX, text) !== null;
}

const STEP = new RegExp(`^(?:la |le |l')?(${STEP_WORDS.join('|')})s? (?!a |non |pas )`, 'u');

/** « demande faite »: the step of the work, folded, that a text says is done; null when it says none. */
export function stepDone(text: string): string | null {
  return STEP.exec(fold(text))?.[1] ?? null;
}

/** `40 %` is 0.4; null for anything else. */
function readPercentage(text: string): number | null {
  const match = PERCENTAGE.exec(text.trim());
  return match ? Number((match[1] ?? '').replace(',', '.')) / 100 : null;
}

/** « Rémi » is no « remis ». */
function statusOfWord(word = ''): Status | null {
  if (CALLED_NAMES.has(word)) return null;
  return findExact(STATUS_INDEX, word) ?? findExact(STATUS_INDEX, word.replace(FEMININE, ''));
}

function findInside(folded: string): Status | null {
  for (const { word, status } of INNER_WORDS) {
    const at = indexOfWord(folded, word);
    if (at < 0 || (AWAITED.test(word) && AWAITED_THING.test(folded.slice(at + word.length))))
      continue;
    if (status === 'Réalisé' && NEGATION.test(folded.slice(0, at))) return 'Prévu';
    return status;
  }
  return null;
}

/** Where a word stands in a text, feminine and plural endings allowed; -1 when it does not. */
function indexOfWord(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text.slice(at + word.length);
    if (!/[a-z0-9]/u.test(before) && /^(?:e?s?|nt)(?![a-z0-9])/u.test(after)) return at;
  }
  return -1;
}

const AGREED = new RegExp(`^(?:${AGREED_STEMS.join('|')})e?e?s?(?![a-z])`, 'u');

/** « validé par le CA » */
export function saysAgreed(text: string): boolean {
  return AGREED.test(fold(text));
}
