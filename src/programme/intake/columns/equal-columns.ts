import type { Column, Draft } from './column-draft';

const ALL_BUT_FEW = 0.9;
const HALF = 0.5;
const MARKS = 0.3;

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
