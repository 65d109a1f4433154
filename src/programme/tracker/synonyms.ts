import { fold } from '../../lib/text';
import { ATTENDANCE_MARKS, type AttendanceMark, type Status, STATUSES } from './lists';

/** Words that stand for a status without a doubt, folded. */
const STATUS_SYNONYMS: Readonly<Record<Status, readonly string[]>> = {
  Prévu: [
    'prevue',
    'a venir',
    'av',
    'planifie',
    'planifiee',
    'a faire',
    'a lancer',
    'a caler',
    '0 %',
  ],
  'En préparation': ['en prepa', 'preparation'],
  'En cours': ['ec', 'demarre', 'demarree', 'lance', 'lancee', 'commence', 'commencee'],
  'En attente de décision': ['en attente', 'attente', 'attente decision', 'attente de decision'],
  Réalisé: [
    'realisee',
    'fait',
    'faite',
    'ok',
    'termine',
    'terminee',
    'clos',
    'close',
    'solde',
    'soldee',
    'signe',
    'signee',
    'x',
    '✔',
    '✓',
    '100 %',
    '100%',
  ],
  Suspendu: ['suspendue', 'en pause', 'reporte', 'reportee'],
  Abandonné: ['abandonnee', 'annule', 'annulee', 'sans suite'],
};

const MARK_SYNONYMS: Readonly<Record<AttendanceMark, readonly string[]>> = {
  Présent: ['presente', 'x', '1', 'oui', 'o', 'p', 'ok', '✔', '✓'],
  Absent: ['absente', 'abs', '0', 'non', 'n', 'a'],
  Excusé: ['excusee', 'exc', 'exc.'],
  Partiel: ['partielle', 'partiellement', '1/2'],
};

const STATUS_OF = invert(STATUSES, STATUS_SYNONYMS);
const MARK_OF = invert(ATTENDANCE_MARKS, MARK_SYNONYMS);

/**
 * The status a word stands for without a doubt, or null.
 *
 * @example statusFromWord('OK') // 'Réalisé'
 */
export function statusFromWord(word: string): Status | null {
  return STATUS_OF.get(fold(word)) ?? null;
}

/** The attendance a word or sign stands for without a doubt, or null. */
export function markFromWord(word: string): AttendanceMark | null {
  return MARK_OF.get(fold(word)) ?? null;
}

function invert<Word extends string>(
  words: readonly Word[],
  synonyms: Readonly<Record<Word, readonly string[]>>,
): ReadonlyMap<string, Word> {
  const index = new Map<string, Word>();
  for (const word of words) {
    for (const synonym of [fold(word), ...synonyms[word]]) index.set(synonym, word);
  }
  return index;
}
