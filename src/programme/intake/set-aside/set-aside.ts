import { fold } from '../../../lib/text';
import type { SheetAnalysis } from '../analysis';
import { SUMMARY_SHEET, TEMPLATE_SHEET } from '../../reading/layout-words';
import type { ProposalNote } from '../../reading/proposal';
import { areTwins, columnsOf, isActualOf, isToldBy } from './same-tasks';
import { isBare, isThin, isWorkLog } from './thin-plans';

const HALF = 0.5;

/**
 * The sheets of actions that another one makes needless, with why: a template or an example, a sum of
 * what others detail, the same tasks a second time. The user may tick them all the same.
 */
export function setAside(sheets: readonly SheetAnalysis[]): ReadonlyMap<string, ProposalNote> {
  const plans = sheets.filter(({ reading }) => reading.actions.length > 0);
  const aside = new Map<string, ProposalNote>(
    plans
      .filter((plan) => isThin(plan, 'alone'))
      .map(({ sheet }) => [sheet, { code: 'no-plan', params: {} }]),
  );
  const leave = (sheet: SheetAnalysis, note: ProposalNote): void => {
    const isAlone = plans.every((other) => other === sheet || aside.has(other.sheet));
    if (!isAlone && !aside.has(sheet.sheet)) aside.set(sheet.sheet, note);
  };
  for (const plan of plans) {
    const name = fold(plan.sheet).replace(/[_.]/gu, ' ');
    if (TEMPLATE_SHEET.test(name)) leave(plan, { code: 'template', params: {} });
    const isSmall = plans.some((other) => rowsOf(other) > rowsOf(plan));
    if (SUMMARY_SHEET.test(name) && isSmall) leave(plan, { code: 'summary', params: {} });
  }
  for (const plan of plans) {
    if (isWorkLog(plan)) leave(plan, { code: 'work-log', params: {} });
    if (holdsForms(plan) && !plans.every(holdsForms)) leave(plan, { code: 'forms', params: {} });
    if (isNote(plan)) leave(plan, { code: 'narrative-unsure', params: {} });
  }
  const bare = plans.filter((plan) => isBare(plan) || isThin(plan, 'beside-a-plan'));
  const taken = plans.filter((plan) => !bare.includes(plan));
  for (const plan of taken.length === 0 ? [] : bare) {
    const isNamed = columnsOf(plan.tables).filter(({ header }) => header !== '').length > 1;
    // Of the very columns of one that is taken.
    if (!isNamed || !taken.some((other) => areTwins(plan, other)))
      leave(plan, { code: 'bare-list', params: {} });
  }
  for (const [index, plan] of plans.entries()) {
    const first = plans.find(
      (other, at) =>
        !aside.has(other.sheet) &&
        !isActualOf(other, plan) &&
        (isActualOf(plan, other) ||
          rowsOf(other) > rowsOf(plan) ||
          (rowsOf(other) === rowsOf(plan) && at < index)) &&
        isToldBy(plan, other),
    );
    if (first) leave(plan, { code: 'same-tasks', params: { sheet: first.sheet } });
  }
  return aside;
}

/** Its fields stand one a line: beside a plan, the card of a project or the details of an action. */
function holdsForms({ reason }: SheetAnalysis): boolean {
  return reason.code === 'kind-forms';
}

/** Prose that mostly dates nothing: beside a plan, what the project is about. */
function isNote({ kind, reading: { actions } }: SheetAnalysis): boolean {
  const dated = actions.filter(({ fields: { start, end } }) => start !== null || end !== null);
  return kind === 'narrative' && dated.length < actions.length * HALF;
}

function rowsOf({ reading }: SheetAnalysis): number {
  return reading.actions.length;
}
