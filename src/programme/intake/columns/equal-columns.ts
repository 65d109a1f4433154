import { parseFrenchDate } from '../../../lib/french-date';
import { type Column, type Draft, isClaimed, isHeld } from './column-draft';
import { likely } from './column-guess';
import { type ColumnTarget, SAYING } from './column-targets';

const ALL_BUT_FEW = 0.9;
const HALF = 0.5;
const MARKS = 0.3;
/** Fewer days of a row may be of one task. */
const MIN_STEPS = 3;
/** « Démarrage des travaux », a step like the others, unlike « Date de début ». */
const LAUNCH = /^(?!.*(?:debut|date|start)).* /u;
const NAMING_STEPS: readonly ColumnTarget[] = ['site', 'place', 'partners'];

export const EQUAL = { confidence: 'low', why: 'equal' } as const;

/**
 * Columns under names that say nothing of it, a site, a group or a meeting each, with days or states in all of them:
 * what one says holds for the row no more than what the others do. Two in a language that is not read may be its start and end.
 */
export function equalColumns(draft: Draft, among: readonly Column[]): readonly Column[] {
  const named = among.filter(({ header }) => header !== '');
  const days = named.filter(
    ({ content: { dates, years, states } }) => dates > years && dates + states >= HALF,
  );
  const states = named.filter(
    ({ content: { dates, statuses, marks } }) => !dates && statuses >= ALL_BUT_FEW && marks < MARKS,
  );
  const isRead = draft.columns.some(({ meaning }) => meaning.action?.score === 1);
  const all = days.some(({ content }) => content.states > 0)
    ? [[...days, ...states]]
    : [days, states];
  return all.filter(({ length }) => length > (isRead ? 1 : 2)).flat();
}

/**
 * Several columns of days of equal standing, most of them still to come, where nothing else says when the rows are due or
 * how far they are: each day is of a step of its row, or of the place it is taken at. A place or a partner names the row
 * where nothing else does.
 */
export function settleSteps(draft: Draft, columns: readonly Column[]): void {
  const equal = equalColumns(draft, columns).filter(
    ({ content, says }) => content.dates > 0 && says === null,
  );
  const launch = draft.columns.find(({ target, name }) => target === 'start' && LAUNCH.test(name));
  const isTold = SAYING.some((target) => isClaimed(draft, target) && target !== launch?.target);
  if (equal.length < MIN_STEPS || isTold || isHeld(draft, 'card')) return;
  const steps = launch === undefined ? equal : [...equal, launch];
  const { grid, writtenOn } = draft.request;
  const days = steps.flatMap(({ rows, column }) =>
    rows.map((row) => grid.date(row, column) ?? parseFrenchDate(grid.text(row, column))),
  );
  const past = days.filter((day) => day !== null && day <= (writtenOn ?? day));
  if (past.length * 2 > days.length) return;
  for (const step of steps) step.settle({ ...EQUAL, target: 'step' });
  const named = draft.columns.find(({ target }) => NAMING_STEPS.includes(target ?? 'step'));
  if (!isHeld(draft, 'title')) named?.settle(likely('title'));
}
