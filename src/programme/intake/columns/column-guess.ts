import { REVISED } from './column-headers';
import type { ColumnContent } from './column-content';
import { type Column, type Draft, isHeld, open } from './column-draft';
import type { ColumnGuess, ColumnTarget } from './column-targets';
import { HEADERS } from '../headers/header-words';
import { isSchedule, type TableKind } from '../headers/table-kind';
import { NAMES_WORK } from '../headers/work-words';
import type { HeaderMeaning } from '../headers/header-kinds';
import { wordKey, type WordMatch } from '../../names/word-index';

/** What the cells of a column, or its header, make likely. */
export function likely(target: ColumnTarget, why: 'content' | 'header' = 'content'): ColumnGuess {
  return { target, confidence: 'medium', why };
}

/** Targets that several columns may share. */
const SHARED = new Set<ColumnTarget>([
  'statusMark',
  'ownerMark',
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
/** « Acteurs », « Intervenants »: those who act beside the one who answers for it. */
const ACTING = /^(?:acteur|intervenant)/u;
const PARTNERS_SHARE = 0.3;
/** Beside it « Titulaire » is a firm. */
const MARKET = /(?:^| )marches?(?![a-z])|^notifie/u;

/** Columns not settled yet: first those whose header is the most usual word for its meaning, last those hidden or empty. */
export function byPriority(draft: Draft): readonly Column[] {
  const rank = ({ header, name, says, content, column }: Column): number => {
    // « Owner » that nobody filled in, beside « Actionee ».
    if (says === null || content.count === 0) return 1000;
    if (draft.request.grid.isHidden(column)) return 900;
    if ((says === 'title' && NAMES_WORK.test(name)) || REVISED.test(name)) return -1;
    // « Axe (x) » is « Axe ».
    const word = wordKey(header.replace(/\([^)]*\)/gu, ' ').trim());
    const words = HEADERS.actions[says].map(wordKey);
    // « Responsable de la mise en œuvre » is « Responsable ».
    const first = says === 'owner' ? words.indexOf(word.split(' ')[0] ?? '') : -1;
    return [words.indexOf(word), first].find((at) => at >= 0) ?? 500;
  };
  return [...open(draft)].sort((a, b) => rank(a) - rank(b) || a.column - b.column);
}

/** What the header of a column says, when that target is still free; null otherwise. */
export function guessFromHeader(draft: Draft, column: Column): ColumnGuess | null {
  const { kind } = draft.request;
  const read = targetOfMeaning(column.meaning, kind);
  if (read === null) return null;
  const areOthers =
    read.target === 'owner' &&
    ACTING.test(column.name) &&
    (isHeld(draft, 'owner') || column.content.partners >= PARTNERS_SHARE);
  const isOfMarket = draft.columns.some(({ name }) => MARKET.test(name));
  const mayBeFirms = column.name === 'titulaire' && !column.namesPersons;
  const areFirms = mayBeFirms && isOfMarket && isSchedule(kind);
  const wanted = areOthers || areFirms ? 'partners' : read.target;
  // What another column already says is kept beside it, under its own name.
  const choices: readonly ColumnTarget[] = wanted === 'place' ? ['place', 'site'] : [wanted];
  const isFree = (one: ColumnTarget): boolean =>
    kind === 'dashboard' || SHARED.has(one) || !isHeld(draft, one);
  const target = choices.find(isFree) ?? (isSchedule(kind) ? 'own' : null);
  if (target === null) return null;
  return read.score === 1
    ? { target, confidence: 'high', why: 'header' }
    : { target, confidence: 'medium', why: 'spelling' };
}

/** What the cells of a column look like, among the targets still free; null when like nothing. */
export function guessFromContent(draft: Draft, content: ColumnContent): ColumnGuess | null {
  if (content.phones >= 0.3) return { target: 'phone', confidence: 'high', why: 'content' };
  if (content.emails >= 0.3) return { target: 'email', confidence: 'high', why: 'content' };
  const guesses: readonly (readonly [ColumnTarget, number])[] = [
    ['status', content.statuses],
    ['due', content.dates],
    ['place', content.places],
    ['owner', content.services],
    ['partners', content.partners],
  ];
  const [target, share] =
    guesses.find(([one, found]) => found >= MOSTLY && !isHeld(draft, one)) ?? [];
  if (content.count < 2 || target === undefined || share === undefined) return null;
  return { target, confidence: share >= 0.8 ? 'medium' : 'low', why: 'content' };
}

/** What becomes of a column that nothing tells. */
export function guessOfRest(
  { request: { grid, kind } }: Draft,
  { meaning: { isTotal, action }, rows, column }: Column,
): ColumnGuess {
  const isComputed = rows.some((row) => grid.isFormula(row, column));
  const sum = isTotal && action === null && isComputed ? 'total' : 'own';
  const counted = isTotal ? 'total' : 'extra';
  const target = isSchedule(kind) ? sum : kind === 'sessions' ? counted : 'ignored';
  return { target, confidence: 'low', why: 'none' };
}

/** What a header announces in a table of some kind. */
function targetOfMeaning(
  { action, session, attendance, person, isTotal, isPeriod }: HeaderMeaning,
  kind: TableKind,
): { readonly target: ColumnTarget; readonly score: number } | null {
  if (kind === 'gantt' && isPeriod) return { target: 'period', score: 1 };
  const isOfSessions = kind === 'sessions' || kind === 'dashboard';
  if (isOfSessions && isTotal && session?.meaning !== 'rate') return { target: 'total', score: 1 };
  const own: Readonly<Record<TableKind, WordMatch<ColumnTarget> | null>> = {
    gantt: action,
    actions: action,
    sessions: session,
    dashboard: session,
    attendances: attendance,
    names: person ?? attendance,
    contacts: null,
    other: null,
  };
  const found = own[kind] ?? person;
  return found === null ? null : { target: found.meaning, score: found.score };
}
