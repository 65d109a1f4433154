import { daysBetween } from '../../../lib/calendar-date';
import { fold } from '../../../lib/text';
import { countingPeriodOf, isCountedTraining } from '../../tracker/session-counting';
import type { CheckContext } from '../context/context';
import { countPresent } from '../context/context-indexes';
import { askToWrite, hit } from './hit';
import { belongsTo, plannedSession } from './planned-sessions';
import { PARTNER_NAMES, partnersOf } from './reference-rules';
import { groupRuleOf, rowRuleOf } from './rule';
import { cellOf, isBlank, type RowOf } from '../context/tables';

const actionRule = rowRuleOf('actions');
const sessionRule = rowRuleOf('sessions');
const sessionGroupRule = groupRuleOf('sessions');
/** A session is a few days; longer, it is a cycle. */
const MOST_DAYS = 5;
const NEEDS_STATUS_DATE = ({ settings }: CheckContext) =>
  settings.statusDate === null
    ? ({ unchecked: 'setting-missing', what: 'statusDate' } as const)
    : null;

/** Training sessions: their N°, training, dates and status. */
export const SESSION_RULES = [
  actionRule({
    code: 'SES-01',
    severity: 'warning',
    needs: ['type', 'strand', 'title'],
    reads: ['sessions', 'partners'],
    watches: ['id', 'training', 'basin', 'provider', ...PARTNER_NAMES],
    looksUp: partnersOf,
    check: ({ value }, context) => {
      const isTraining = value.type === 'Récurrent' && fold(value.strand) === 'formations';
      if (!isTraining || value.status === 'Réalisé' || value.status === 'Abandonné') return null;
      const isHeld = context.sessionKinds.some((session) => belongsTo(session, value, context));
      return isHeld ? null : hit('title', { value: value.title }, plannedSession(value, context));
    },
  }),
  sessionGroupRule({
    code: 'SES-02',
    severity: 'blocking',
    needs: ['id'],
    reads: ['sessions'],
    keyOf: ({ value }) => fold(value.id),
    checkGroup: (rows, context) => {
      const [first, ...others] = rows;
      if (first === undefined) return [];
      const isEmpty = first.value.id === '';
      const other = isEmpty ? null : context.locate('sessions', first, 'id');
      const proposed = context.freeSessionId;
      return (isEmpty ? rows : others).map((row) => ({
        row,
        ...hit('id', { value: row.value.id, other, proposed }, askToWrite({ id: proposed })),
      }));
    },
  }),
  sessionRule({
    code: 'SES-03',
    severity: 'blocking',
    needs: ['training'],
    check: ({ value: { training } }, { words: { trainings } }) => {
      if (trainings.has(training)) return null;
      const proposed = trainings.nearest(training);
      const fix = proposed === null ? null : askToWrite({ training: proposed });
      return hit('training', { value: training, proposed }, fix);
    },
  }),
  sessionRule({
    code: 'SES-07',
    severity: 'blocking',
    needs: ['start', 'present'],
    unless: NEEDS_STATUS_DATE,
    check: ({ value: { start, present } }, { settings: { statusDate } }) => {
      if (start === null || present === null || statusDate === null || start <= statusDate)
        return null;
      return hit('present', { value: present, start, statusDate }, askToWrite({ present: null }));
    },
  }),
  sessionRule({
    code: 'SES-08',
    severity: 'warning',
    needs: ['status', 'present'],
    follows: 'session',
    check: (row, context) => {
      if (row.value.status !== 'Réalisée' || !isBlankCount(row, 'present')) return null;
      const counted = countPresent(row.value.id, context, context.settings);
      const fix = counted === null ? null : askToWrite({ present: counted });
      return hit('present', { proposed: counted }, fix);
    },
  }),
  sessionRule({
    code: 'SES-09',
    severity: 'blocking',
    needs: ['status', 'present'],
    check: ({ value: { status, present } }) => {
      const isOff = status === 'Annulée' || status === 'Reportée';
      return isOff && present !== null && present > 0
        ? hit('present', { status, value: present })
        : null;
    },
  }),
  sessionRule({
    code: 'SES-10',
    severity: 'warning',
    needs: ['status'],
    unless: NEEDS_STATUS_DATE,
    check: ({ value: { start, end, status } }, { settings: { statusDate } }) => {
      const last = end ?? start;
      const isAhead = status === 'Prévue' || status === 'Confirmée';
      if (!isAhead || last === null || statusDate === null || last >= statusDate) return null;
      return hit('status', { date: start ?? last, status }, askToWrite({ status: 'Réalisée' }));
    },
  }),
  sessionGroupRule({
    code: 'SES-11',
    severity: 'warning',
    needs: ['training', 'start', 'basin', 'id'],
    keyOf: ({ value: { training, basin, start, end, status } }) =>
      start === null || training === '' || status === 'Annulée' || status === 'Reportée'
        ? null
        : [fold(training), fold(basin), start, end ?? start].join('|'),
    checkGroup: ([first, ...others], context) => {
      if (first === undefined) return [];
      const other = context.locate('sessions', first, 'id');
      return others.map((row) => ({ row, ...hit('id', { other }) }));
    },
  }),
  sessionRule({
    code: 'SES-14',
    severity: 'warning',
    needs: ['training', 'start'],
    check: ({ value: { training, start, status } }, { settings }) => {
      const { start: from, end: to } = countingPeriodOf(settings);
      const isOff = status === 'Annulée' || status === 'Reportée';
      if (start === null || isOff || !isCountedTraining(training, settings.countedTrainings))
        return null;
      const isInside = (from === null || start >= from) && (to === null || start <= to);
      return isInside ? null : hit('start', { date: start, from, to });
    },
  }),
  sessionRule({
    code: 'SES-16',
    severity: 'info',
    needs: [],
    check: ({ value }) => {
      if (value.status === 'Annulée') return null;
      const basin = value.basin === '' ? [hit('basin', { column: 'basin' })] : [];
      const provider = value.provider === '' ? [hit('provider', { column: 'provider' })] : [];
      return [...basin, ...provider];
    },
  }),
  sessionRule({
    code: 'SES-17',
    severity: 'warning',
    needs: ['start', 'end'],
    check: ({ value: { start, end, halfDays } }) => {
      if (start === null) return null;
      const last = end ?? start;
      const days = daysBetween(start, last) + 1;
      const isLong = days > MOST_DAYS;
      const fits = halfDays === null || days < 1 || (halfDays >= days && halfDays <= days * 2);
      if (!isLong && fits) return null;
      const params = { start, end: last, days, halfDays: isLong ? null : halfDays };
      return hit(isLong ? 'end' : 'halfDays', params);
    },
  }),
] as const;

/** Whether the count is left open: nothing, or « NC ». */
export function isBlankCount(row: RowOf<'sessions'>, key: 'present' | 'registered'): boolean {
  const value = cellOf(row, key);
  const isNotKnown = typeof value === 'string' && /^(?:nc|n\.c\.?|-|\?)$/u.test(fold(value));
  return isNotKnown || isBlank(row, key);
}
