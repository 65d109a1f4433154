import { fold } from '../../../lib/text';
import { LOG_SHEET } from '../../reading/layout-words';
import type { SheetAnalysis } from '../analysis';
import { columnsOf } from './same-tasks';

/** Fewer different titles come back. */
const SAME_SHARE = 0.6;
const HALF = 0.5;
/** How long the work of a row took. Folded. */
const HOURS_HEADER =
  /^(?:(?:nb|nombre) (?:d'|de )?|actual )?(?:heures?|temps(?: passe)?|duree|minutes?|hours?|(?<=actual )effort|effort (?:reel|passe)|time(?: spent)?|horas?|stunden|uren)(?![a-z])/u;
const SPENT_HEADER = /^(?:heures|temps|hours|time) (?:passee?s?|worked|spent)(?![a-z])/u;

/** Whether the rows tell one day each, or the hours spent, for how long or the same work again, or the sheet's name says it: work done. */
export function isWorkLog({ sheet, tables, reading: { actions } }: SheetAnalysis): boolean {
  const isSpent = columnsOf(tables).some(({ header }) => SPENT_HEADER.test(fold(header)));
  const isDayByDay = actions.every(
    ({ fields: { start, end, status, owner }, notes }) =>
      (start === end || isSpent) &&
      status === null &&
      owner === '' &&
      !notes.some(({ code }) => code === 'status-not-understood'),
  );
  const days = actions.filter(({ fields }) => fields.start !== null);
  const isTimed = columnsOf(tables).some(({ header }) => HOURS_HEADER.test(fold(header)));
  const isAgain = distinctTitles(actions) < actions.length * SAME_SHARE;
  const isDone = days.length >= actions.length * HALF && (isTimed || isAgain);
  return isDayByDay && (isDone || LOG_SHEET.test(fold(sheet)));
}

/** How many titles the rows have, each counted once. */
export function distinctTitles(actions: SheetAnalysis['reading']['actions']): number {
  return new Set(actions.map(({ fields }) => fold(fields.title))).size;
}
