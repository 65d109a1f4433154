import { fold } from '../../lib/text';
import type { SheetAnalysis } from './analysis';
import { SUMMARY_SHEET, TEMPLATE_SHEET } from '../reading/layout-words';
import type { ProposalNote } from '../reading/proposal';

/** A sheet that holds most of the tasks of another says them again. */
const SAME_SHARE = 0.6;
const MIN_ROWS = 2;

/** How Excel names a sheet that was duplicated. */
const COPY = /^(?<first>.+) \(\d+\)$/u;

/**
 * The sheets of actions that another one makes needless, with why: a template or an example, a copy, a sum of
 * what others detail, the same tasks a second time. The user may tick them all the same.
 */
export function setAside(sheets: readonly SheetAnalysis[]): ReadonlyMap<string, ProposalNote> {
  const plans = sheets.filter(({ reading }) => reading.actions.length > 0);
  const aside = new Map<string, ProposalNote>();
  const leave = (sheet: SheetAnalysis, note: ProposalNote): void => {
    const isAlone = plans.every((other) => other === sheet || aside.has(other.sheet));
    if (!isAlone && !aside.has(sheet.sheet)) aside.set(sheet.sheet, note);
  };
  for (const plan of plans) {
    const name = fold(plan.sheet).replace(/[_.]/gu, ' ');
    if (TEMPLATE_SHEET.test(name)) leave(plan, { code: 'template', params: {} });
    const first = COPY.exec(plan.sheet)?.groups?.first;
    const isCopy = plans.some(({ sheet }) => sheet === first);
    if (first !== undefined && isCopy)
      leave(plan, { code: 'sheet-copy', params: { sheet: first } });
    const isSmall = plans.some((other) => rowsOf(other) > rowsOf(plan));
    if (SUMMARY_SHEET.test(name) && isSmall) leave(plan, { code: 'summary', params: {} });
  }
  const bare = plans.filter((plan) => isBare(plan) || isGuessed(plan));
  for (const plan of bare.length === plans.length ? [] : bare) {
    leave(plan, { code: 'bare-list', params: {} });
  }
  for (const [index, plan] of plans.entries()) {
    const first = plans.find(
      (other, at) =>
        !aside.has(other.sheet) &&
        (rowsOf(other) > rowsOf(plan) || (rowsOf(other) === rowsOf(plan) && at < index)) &&
        isToldBy(plan, other),
    );
    if (first) leave(plan, { code: 'same-tasks', params: { sheet: first.sheet } });
  }
  return aside;
}

/** Nothing says when, how far, or by whom: beside a plan, a count of hours or a list of something else. */
function isBare({ reading }: SheetAnalysis): boolean {
  return reading.actions.every(
    ({ fields: { start, end, dueText, status, owner, strand } }) =>
      start === null &&
      end === null &&
      [dueText, status ?? '', owner, strand].every((text) => text === ''),
  );
}

/** A table whose titles no header names, and whose rows tell neither when nor by whom: a count of hours, a form. */
function isGuessed({ kind, tables, reading }: SheetAnalysis): boolean {
  const isTable = kind === 'table' || kind === 'banner-table';
  const titles = tables.flatMap(({ columns }) =>
    columns.filter(({ target }) => target === 'title'),
  );
  const isTold = reading.actions.some(
    ({ fields }) => fields.start ?? fields.end ?? (fields.dueText || fields.owner || null),
  );
  return isTable && titles.every(({ why }) => why === 'content') && !isTold;
}

function rowsOf({ reading }: SheetAnalysis): number {
  return reading.actions.length;
}

/** Whether most actions of a sheet stand on another, in the same place and under the same strand. */
function isToldBy({ reading }: SheetAnalysis, other: SheetAnalysis): boolean {
  if (reading.actions.length < MIN_ROWS) return false;
  const told = new Set(other.reading.actions.map(keyOf));
  const again = reading.actions.filter((action) => told.has(keyOf(action)));
  return again.length >= reading.actions.length * SAME_SHARE;
}

function keyOf({ fields }: SheetAnalysis['reading']['actions'][number]): string {
  const { title, territory, site } = fields;
  return [title, territory, site].map(fold).join('|');
}
