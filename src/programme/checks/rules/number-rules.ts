import { fold } from '../../../lib/text';
import { clusterOf } from '../texts/duplicate-titles';
import { askToWrite } from '../fixes/row-fix';
import { groupRuleOf, hit, numberRule, rowRuleOf } from './make-rules';
import { isNumberOf } from '../../tracker/rows/action-numbers';
import { freeNumbers, prefixOf } from '../context/numbering';
import { renumberDependents } from '../fixes/renumber';
import { mayMeet } from '../context/possible-dates';
import type { Action } from '../../tracker/tracker';

const actionRule = rowRuleOf('actions');
const actionGroupRule = groupRuleOf('actions');

/** What tells one row of Suivi from another: its N°, its words. */
export const NUMBER_RULES = [
  numberRule(
    'actions',
    'ACT-03',
    ({ value }, context) => freeNumbers(value, 1, context)[0] ?? null,
  ),
  actionRule.warning('ACT-04', ['id', 'strand'], (row, context) => {
    const { id, strand } = row.value;
    const prefix = prefixOf(strand, context.lists);
    if (id === '' || prefix === null || isNumberOf(id, prefix)) return null;
    const [proposed = null] = freeNumbers(row.value, 1, context);
    const params = { value: id, strand, prefix };
    if (proposed === null) return hit('id', params);
    const others = renumberDependents(id, proposed, context);
    return hit('id', params, { ...askToWrite({ id: proposed }), others });
  }),
  actionGroupRule.warning('ACT-09', {
    needs: ['title', 'strand'],
    keyOf: ({ value: { strand, site, title } }) =>
      title === '' ? null : `${fold(strand)}|${fold(site)}|${ranksIn(title)}`,
    checkGroup: (rows, context) => {
      const firstAlike = clusterOf(rows.map(({ value }) => value.title));
      return rows.flatMap((row, at) => {
        if (firstAlike[at] === at) return [];
        // What is done again on other days is another action.
        const first = rows.find(
          (one, place) =>
            firstAlike[place] === firstAlike[at] &&
            mayMeet(one.value, row.value) &&
            !sayOtherDays(one.value, row.value),
        );
        if (!first || first === row) return [];
        const other = context.locate('actions', first, 'title');
        return [{ row, ...hit('title', { other, value: first.value.title }) }];
      });
    },
  }),
] as const;

/** Titles that count differently (« lot 1 », « lot 2 », « zone A », « tranche II ») are different actions. */
function ranksIn(title: string): string {
  return (title.match(/\d+|(?<![\p{L}’'])(?:[A-Z]|[IVX]+)(?![\p{L}’'])/gu) ?? []).join(',');
}

/** Whether rows without dates have each their own words of when. */
function sayOtherDays(one: Action, other: Action): boolean {
  const isUndated = one.start === null && one.end === null;
  const [said, saidToo] = [fold(one.dueText), fold(other.dueText)];
  return isUndated && said !== '' && saidToo !== '' && said !== saidToo;
}
