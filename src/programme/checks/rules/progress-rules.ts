import { type CalendarDate, serialOf } from '../../../lib/calendar-date';
import { fold } from '../../../lib/text';
import type { DueDateReading } from '../../dates/windows/due-window';
import { latenessOf } from '../../tracker/lateness';
import { DATE_FORMAT } from '../../tracker/settings/rows';
import type { Action } from '../../tracker/tracker';
import { fillPeriod } from '../fixes/dates-and-words';
import { askToWrite, type RowFix } from '../fixes/row-fix';
import { datedRuleOf, groupRuleOf, hit, rowRuleOf } from './make-rules';
import { isBlank } from '../context/tables';

const actionRule = rowRuleOf('actions');
const datedRule = datedRuleOf('actions');
/** Any of them says when a row was done. */
const DATED = ['doneOn', 'end', 'start'] as const;

/** How far a row is: its status against its dates and its text. */
export const PROGRESS_RULES = [
  datedRule.blocking('ACT-10', ['doneOn'], ({ value: { doneOn } }, { statusDate }) =>
    doneOn !== null && doneOn > statusDate
      ? hit('doneOn', { date: doneOn, statusDate }, askToWrite({ doneOn: null }))
      : null,
  ),
  actionRule.warning('ACT-11', ['doneOn', 'status'], ({ value: { doneOn, status } }) =>
    doneOn !== null && status !== null && status !== 'Réalisé'
      ? hit('doneOn', { date: doneOn, status }, askToWrite({ status: 'Réalisé' }))
      : null,
  ),
  actionRule.info('ACT-12', ['doneOn', 'status'], (row) =>
    row.value.status === 'Réalisé' && DATED.every((key) => isBlank(row, key))
      ? hit('doneOn', {})
      : null,
  ),
  groupRuleOf('actions').warning('ACT-16', {
    needs: ['status', 'originalText'],
    looksAtOne: true,
    keyOf: ({ value: { originalText } }) => originalText || null,
    // Several rows drawn from one text: its words may speak of any of them.
    checkGroup: ([row, ...others]) => {
      if (!row || others.length > 0 || row.value.status !== 'Réalisé') return [];
      const words = waitingWords(row.value.originalText);
      if (words === null) return [];
      return [{ row, ...hit('status', { value: words, status: 'Réalisé' as const }) }];
    },
  }),
  datedRule.warning('ACT-19', ['status', 'end'], ({ value }, { statusDate }) => {
    const { status, doneOn, start, end } = value;
    const date = end ?? start;
    if (status !== 'Réalisé' || doneOn !== null || date === null || date <= statusDate) return null;
    const isAhead = start !== null && start > statusDate;
    // What was begun may be over sooner than thought.
    const fix: RowFix<'status' | 'doneOn'> = isAhead
      ? askToWrite({ status: 'Prévu' })
      : askToWrite({ doneOn: serialOf(statusDate) }, DATE_FORMAT);
    return hit('status', { date, statusDate }, fix);
  }),
  actionRule.warning('ACT-20', ['doneOn', 'start', 'status'], ({ value }, { readDue }) => {
    const start = beginsOn(value, readDue(value));
    // With another status, ACT-11 asks which of the two is wrong.
    const isDone = value.status === 'Réalisé' && value.doneOn !== null;
    return isDone && start !== null && value.doneOn < start
      ? hit('doneOn', { date: value.doneOn, start })
      : null;
  }),
  datedRule.warning('ACT-21', ['status', 'start', 'dueText'], ({ value }, context) => {
    const { statusDate, readDue } = context;
    const { reminderDays } = context.settings;
    if (value.status !== 'En cours') return null;
    const start = beginsOn(value, readDue(value));
    const isAhead = start !== null && start > statusDate;
    // A row past its end is late, as DAT-08 tells, unless a condition holds it.
    const lateness = latenessOf(value, statusDate, reminderDays);
    const isForgotten = lateness.kind === 'late-unless-condition' && lateness.days > reminderDays;
    if (!isAhead && !isForgotten) return null;
    const params = { start: isAhead ? start : null, end: value.end, statusDate };
    return hit('status', params, isAhead ? askToWrite({ status: 'Prévu' }) : null);
  }),
] as const;

/** The day a work begins; null when its dates say no more than the day or the period it falls due in. */
function beginsOn(action: Action, due: DueDateReading | null): CalendarDate | null {
  const { start, end } = action;
  if (start === null || (end !== null && end <= start)) return null;
  if (due?.kind !== 'window') return fillPeriod(action) ? null : start;
  const isSpan = due.precision === 'jour' && due.end !== start;
  return due.anchor === 'start' || due.start !== start || isSpan ? start : null;
}

const WAITING =
  /\b(?:en cours|en attente(?: de [^.;]{1,30})?|prevue?s?|si [^.;,]{1,60}retenue?s?|sous reserve)\b/u;
/** A long text is folded only when it may hold one of them. */
const MAYBE_WAITING = /cours|attente|pr[ée]vu|retenu|r[ée]serve/iu;
/** The same text tells what was done: its waiting words then speak of something else. */
const TELLS_DONE =
  /\b(?:deja|(?:a|ont) ete|(?:a|ont) eu lieu|(?:a|ont) permis|est (?:signee?|lancee?|terminee?|faite?|apparue?)|sont (?:signee?s|terminee?s))\b/u;

/** The status that the row had in its table, where it comes from one: it has moved on since. */
const STATUS_CELL = / \| (?:en cours|en attente|pr[ée]vue?s?)(?= \||$)/giu;

/** The words that say « not yet », as the text writes them; null when none or when it also says « done ». */
function waitingWords(original: string): string | null {
  if (!MAYBE_WAITING.test(original)) return null;
  const text = original.replace(STATUS_CELL, '');
  const folded = fold(text);
  const found = WAITING.exec(folded);
  if (!found || TELLS_DONE.test(folded)) return null;
  const flat = text.replace(/\s+/gu, ' ').trim();
  return flat.length === folded.length
    ? flat.slice(found.index, found.index + found[0].length)
    : found[0];
}
