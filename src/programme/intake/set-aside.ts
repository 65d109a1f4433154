import { fold } from '../../lib/text';
import type { SheetAnalysis } from './analysis';
import type { ColumnTarget } from './columns/column-targets';
import { LOG_SHEET, SUMMARY_SHEET, TEMPLATE_SHEET } from '../reading/layout-words';
import type { ProposalNote, ProposedAction } from '../reading/proposal';
import { opensWithInfinitive } from './tables/bare-list';

/** A sheet that holds most of the tasks of another says them again. */
const SAME_SHARE = 0.6;
const MIN_ROWS = 2;
const HALF = 0.5;

/** « Étapes du projet » over titles that nothing else names. Folded. */
const NAMES_WORK =
  /(?:^|[^a-z])(?:taches?|actions?|etapes?|travaux|tasks?|steps?|a faire|to ?do)(?![a-z])/u;
const STATUSES: readonly ColumnTarget[] = ['status', 'statusMark'];
/** How long the work of a row took. Folded. */
const HOURS_HEADER =
  /^(?:(?:nb|nombre) (?:d'|de )?)?(?:heures?|temps(?: passe)?|duree|minutes?|hours?|time(?: spent)?|horas?|stunden|uren)(?![a-z])/u;

/** How Excel names a sheet that was duplicated. */
const COPY = /^(?<first>.+) \(\d+\)$/u;

/**
 * The sheets of actions that another one makes needless, with why: a template or an example, a copy, a sum of
 * what others detail, the same tasks a second time. The user may tick them all the same.
 */
export function setAside(sheets: readonly SheetAnalysis[]): ReadonlyMap<string, ProposalNote> {
  const plans = sheets.filter(({ reading }) => reading.actions.length > 0);
  const aside = new Map<string, ProposalNote>(
    plans
      .filter((plan) => isGuessed(plan) && !tellsHowFar(plan))
      .map(({ sheet }) => [sheet, { code: 'no-plan', params: {} }]),
  );
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
  for (const plan of plans) if (isWorkLog(plan)) leave(plan, { code: 'work-log', params: {} });
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

/**
 * Whether the rows may be anything: no header and no verb names a task, and they come back or most tell neither when
 * nor by whom. Results of measures, a count of hours, a list of skills.
 */
function isGuessed({ kind, tables, reading: { actions } }: SheetAnalysis): boolean {
  const columns = columnsOf(tables);
  const titles = columns.filter(({ target }) => target === 'title');
  const isNamed =
    titles.length === 0 ||
    titles.some(({ why, header }) => why !== 'content' || NAMES_WORK.test(fold(header)));
  const isTable = kind === 'table' || kind === 'banner-table';
  const isToDo = ({ fields }: ProposedAction): boolean => opensWithInfinitive(fields.title);
  const isWork = isNamed || actions.filter(isToDo).length >= actions.length * HALF;
  if (!isTable || isWork || columns.length === 1) return false;
  const told = actions.filter(
    ({ fields }) => fields.start ?? fields.end ?? (fields.dueText || fields.owner || null),
  );
  return Math.min(told.length, distinctTitles(actions)) < actions.length * HALF;
}

/** Whether a column tells surely how far the rows are. */
function tellsHowFar({ tables }: SheetAnalysis): boolean {
  return columnsOf(tables).some(
    ({ target, confidence }) => STATUSES.includes(target) && confidence !== 'low',
  );
}

/** Whether the rows tell one day each, for how long or the same work again, or the sheet's name says it: work done. */
function isWorkLog({ sheet, tables, reading: { actions } }: SheetAnalysis): boolean {
  const isDayByDay = actions.every(
    ({ fields: { start, end, status, owner } }) => start === end && status === null && owner === '',
  );
  const days = actions.filter(({ fields }) => fields.start !== null);
  const isTimed = columnsOf(tables).some(({ header }) => HOURS_HEADER.test(fold(header)));
  const isAgain = distinctTitles(actions) < actions.length * SAME_SHARE;
  const isDone = days.length >= actions.length * HALF && (isTimed || isAgain);
  return isDayByDay && (isDone || LOG_SHEET.test(fold(sheet)));
}

function columnsOf(tables: SheetAnalysis['tables']): SheetAnalysis['tables'][number]['columns'] {
  return tables.flatMap(({ columns }) => columns);
}

function distinctTitles(actions: SheetAnalysis['reading']['actions']): number {
  return new Set(actions.map(({ fields }) => fold(fields.title))).size;
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
