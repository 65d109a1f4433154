import { sum } from '../../../lib/numbers';
import { daysBetween } from '../../../lib/calendar-date';
import { fold } from '../../../lib/text';
import { isOver } from '../../tracker/lateness';
import { isCalledOff, isCountedTraining, isUnscheduled } from '../../tracker/sessions/counting';
import { countPresent } from '../context/context-indexes';
import { newWord } from '../fixes/new-word';
import { askFor, askToWrite } from '../fixes/row-fix';
import { datedRuleOf, groupRuleOf, hit, numberRule, propose, rowRuleOf } from './make-rules';
import {
  announcesSessions,
  plannedSession,
  sessionKindsOf,
  statusFromSessions,
} from '../fixes/planned-sessions';
import { cellOf } from '../context/tables';
import { readTypedCount } from '../texts/typed-counts';

const actionRule = rowRuleOf('actions');
const sessionRule = rowRuleOf('sessions');
const datedRule = datedRuleOf('sessions');
const sessionGroupRule = groupRuleOf('sessions');
/** A session is a few days; longer, it is a cycle. */
const MOST_DAYS = 5;

/** Training sessions: their N°, training, dates and status. */
export const SESSION_RULES = [
  actionRule.warning('SES-01', ['type', 'strand', 'title'], ({ value }, context) => {
    if (value.type !== 'Récurrent' || isOver(value)) return null;
    if (!announcesSessions(value, context)) return null;
    const isHeld = sessionKindsOf(value, context).length > 0;
    return isHeld ? null : hit('title', { value: value.title }, plannedSession(value, context));
  }),
  actionRule.warning('SES-18', ['type', 'strand', 'title', 'status'], ({ value }, context) => {
    const { status } = value;
    const held = sessionKindsOf(value, context);
    if (status === null || held.length === 0) return null;
    const done = sum(held.map((kind) => kind.done));
    const ahead = sum(held.map((kind) => kind.ahead));
    const proposed = statusFromSessions(status, { done, ahead });
    if (proposed === null) return null;
    const params = { id: value.id, status, done, ahead, proposed };
    return hit('status', params, askToWrite({ status: proposed }));
  }),
  numberRule('sessions', 'SES-02', (_, { freeSessionId }) => freeSessionId),
  sessionRule.blocking('SES-03', ['training'], ({ value: { training } }, context) => {
    const { trainings } = context.words;
    if (trainings.has(training)) return null;
    const { params, fix } = propose('training', training, trainings.nearest(training));
    return hit('training', params, fix ?? newWord('training', training, context));
  }),
  datedRule.blocking('SES-07', ['start', 'present'], ({ value }, { statusDate }) => {
    const { start, present } = value;
    if (start === null || present === null || start <= statusDate) return null;
    return hit('present', { value: present, start, statusDate }, askToWrite({ present: null }));
  }),
  sessionRule.warning('SES-08', ['status', 'present'], (row, context) => {
    const isTold = readTypedCount(cellOf(row, 'present')).kind !== 'empty';
    if (row.value.status !== 'Réalisée' || isTold) return null;
    const counted = countPresent(row.value.id, context);
    return hit('present', { proposed: counted }, askFor('present', counted));
  }),
  sessionRule.blocking('SES-09', ['status', 'present'], ({ value: { status, present } }) =>
    isCalledOff({ status }) && present !== null && present > 0
      ? hit('present', { status, value: present })
      : null,
  ),
  datedRule.warning('SES-10', ['status'], ({ value }, context) => {
    const { start, end, status, present, id } = value;
    const last = end ?? start;
    const isAhead = status === 'Prévue' || status === 'Confirmée';
    if (!isAhead || last === null || last >= context.statusDate) return null;
    // Done without its count, it would only be told otherwise.
    const counted = present ?? countPresent(id, context);
    const done = counted === null ? null : askToWrite({ status: 'Réalisée', present: counted });
    return hit('status', { date: start ?? last, status }, done);
  }),
  sessionGroupRule.warning('SES-11', {
    needs: ['training', 'start', 'basin', 'id'],
    keyOf: ({ value: { training, basin, start, end, status } }) =>
      start === null || training === '' || isCalledOff({ status })
        ? null
        : [fold(training), fold(basin), start, end ?? start].join('|'),
    checkGroup: ([first, ...others], context) => {
      if (first === undefined) return [];
      const other = context.locate('sessions', first, 'id');
      return others.map((row) => ({ row, ...hit('id', { other }) }));
    },
  }),
  sessionRule.warning('SES-14', ['training', 'start'], ({ value }, { settings, counting }) => {
    const { training, start } = value;
    const { start: from, end: to } = counting;
    const isCounted = isCountedTraining(training, settings.countedTrainings);
    if (start === null || isCalledOff(value) || !isCounted) return null;
    const isInside = (from === null || start >= from) && (to === null || start <= to);
    return isInside ? null : hit('start', { date: start, from, to });
  }),
  sessionRule.info('SES-16', [], ({ value }) => {
    // What is still to be organised is not asked where, nor by whom.
    if (value.status === 'Annulée' || isUnscheduled(value)) return null;
    const empty = (['basin', 'provider'] as const).filter((column) => value[column] === '');
    return empty.map((column) => hit(column, { column }));
  }),
  sessionRule.warning('SES-17', ['start', 'end'], ({ value: { start, end, halfDays } }) => {
    if (start === null) return null;
    const last = end ?? start;
    const days = daysBetween(start, last) + 1;
    const isLong = days > MOST_DAYS;
    const fits = halfDays === null || days < 1 || (halfDays >= days && halfDays <= days * 2);
    if (!isLong && fits) return null;
    const params = { start, end: last, days, halfDays: isLong ? null : halfDays };
    return hit(isLong ? 'end' : 'halfDays', params);
  }),
] as const;
