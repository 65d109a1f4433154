import { fold } from '../../../lib/text';
import type { ColumnContent } from './column-content';
import type { ColumnHeader } from './column-headers';
import type { ColumnMatch, ColumnTarget } from './column-targets';
import { ACTION_HEADERS } from '../headers/header-words';
import { isSchedule, type TableKind } from '../headers/table-kind';
import { NAMES_WORK } from '../headers/work-words';
import { wordKey } from '../../names/word-index';

/** What a column may hold, how surely and why. */
export type ColumnGuess = Pick<ColumnMatch, 'target' | 'confidence' | 'why'>;

/** What the cells of a column, or its header, make likely. */
export function likely(target: ColumnTarget, why: 'content' | 'header' = 'content'): ColumnGuess {
  return { target, confidence: 'medium', why };
}

/** Targets that several columns may share. */
const SHARED = new Set<ColumnTarget>([
  'statusMark',
  'card',
  'comment',
  'status',
  'partners',
  'extra',
  'own',
  'total',
  'period',
  'phone',
  'email',
]);
const MOSTLY = 0.6;
/** « Échéance révisée »: a day set anew, which holds over that of the start. */
const REVISED =
  /(?:revise|actualise|reporte|recale|modifie|replanifie)e?s?$|^(?:nouvel|report|repouss)/u;
/** Where a second column of the same meaning goes. */
const SECOND_CHOICE: Readonly<Partial<Record<ColumnTarget, ColumnTarget>>> = {
  place: 'site',
};

/** Columns whose header is the most usual word for its meaning, first. */
export function byPriority(
  candidates: readonly ColumnHeader[],
  kind: TableKind,
): readonly ColumnHeader[] {
  if (!isSchedule(kind)) return candidates;
  const rank = ({ header, meaning }: ColumnHeader): number => {
    if (meaning.action === null) return 1000;
    const words = ACTION_HEADERS[meaning.action.meaning].map(wordKey);
    // « Axe (x) » is « Axe ».
    const at = words.indexOf(wordKey(header.replace(/\([^)]*\)/gu, ' ').trim()));
    const isWork = meaning.action.meaning === 'title' && NAMES_WORK.test(fold(header));
    if (isWork || REVISED.test(fold(header))) return -1;
    return at < 0 ? 500 : at;
  };
  return [...candidates].sort((a, b) => rank(a) - rank(b) || a.column - b.column);
}

/** What the header of a column says, when that target is still free; null otherwise. */
export function guessFromHeader(
  header: ColumnHeader,
  kind: TableKind,
  taken: ReadonlySet<ColumnTarget>,
): ColumnGuess | null {
  const read = targetOfMeaning(header, kind);
  if (read === null) return null;
  const isOther = read.target === 'owner' && taken.has('owner') && mayBePartners(header);
  const wanted = isOther ? 'partners' : read.target;
  const free = kind === 'dashboard' ? read.target : freeTarget(wanted, taken);
  // What another column already says is kept beside it, under its own name.
  const target = free ?? (isSchedule(kind) ? 'own' : null);
  if (target === null) return null;
  return read.score === 1
    ? { target, confidence: 'high', why: 'header' }
    : { target, confidence: 'medium', why: 'spelling' };
}

/** « Acteurs », « Intervenants »: those who act beside the one who answers for it. */
export function mayBePartners({ header }: ColumnHeader): boolean {
  return /^(?:acteur|intervenant)/u.test(fold(header));
}

/** What the cells of a column look like, among the targets still free; null when like nothing. */
export function guessFromContent(
  content: ColumnContent,
  taken: ReadonlySet<ColumnTarget>,
): ColumnGuess | null {
  if (content.phones >= 0.3) return { target: 'phone', confidence: 'high', why: 'content' };
  if (content.emails >= 0.3) return { target: 'email', confidence: 'high', why: 'content' };
  const guesses: readonly (readonly [ColumnTarget, number])[] = [
    ['status', content.statuses],
    ['due', content.dates],
    ['place', content.places],
    ['owner', content.services],
    ['partners', content.partners],
  ];
  for (const [target, share] of guesses) {
    if (content.count < 2 || share < MOSTLY || taken.has(target)) continue;
    return { target, confidence: share >= 0.8 ? 'medium' : 'low', why: 'content' };
  }
  return null;
}

/** What becomes of a column that nothing tells. */
export function guessOfRest(header: ColumnHeader, kind: TableKind): ColumnGuess {
  return { target: restTarget(header, kind), confidence: 'low', why: 'none' };
}

function targetOfMeaning(
  header: ColumnHeader,
  kind: TableKind,
): { readonly target: ColumnTarget; readonly score: number } | null {
  const { meaning } = header;
  const { action, session, attendance, person, isTotal, isPeriod } = meaning;
  const found = ((): { meaning: ColumnTarget; score: number } | null => {
    switch (kind) {
      case 'gantt':
        return isPeriod ? { meaning: 'period', score: 1 } : (action ?? person);
      case 'actions':
        return action ?? person;
      case 'sessions':
      case 'dashboard':
        if (isTotal && session?.meaning !== 'rate') return { meaning: 'total', score: 1 };
        return session ?? person;
      case 'attendances':
        return attendance ?? person;
      case 'names':
        return person ?? attendance;
      case 'contacts':
      case 'other':
        return person;
    }
  })();
  return found === null ? null : { target: found.meaning, score: found.score };
}

function freeTarget(target: ColumnTarget, taken: ReadonlySet<ColumnTarget>): ColumnTarget | null {
  if (SHARED.has(target) || !taken.has(target)) return target;
  const second = SECOND_CHOICE[target];
  return second !== undefined && !taken.has(second) ? second : null;
}

function restTarget({ meaning }: ColumnHeader, kind: TableKind): ColumnTarget {
  if (isSchedule(kind)) return meaning.isTotal && meaning.action === null ? 'total' : 'own';
  if (kind === 'sessions') return meaning.isTotal ? 'total' : 'extra';
  return 'ignored';
}
