import { daysBetween } from '../../../lib/calendar-date';
import { fold } from '../../../lib/text';
import { deadlineOf, isOpen, isOver } from '../../tracker/lateness';
import { writeDependencies } from '../../tracker/rows/row-schemas';
import type { Action } from '../../tracker/tracker';
import type { CheckContext } from '../context/context';
import { findLoops } from '../context/dependency-loops';
import { earliestEnd } from '../context/possible-dates';
import { blockingPredecessors, predecessors } from '../context/predecessors';
import { askToWrite } from '../fixes/row-fix';
import { hit, propose, rowRuleOf, workbookRule } from './make-rules';
import { opensBids, startsWork, stepsBetween } from '../fixes/tender-steps';
import { deducedEffect, saysOpposite } from '../texts/condition-words';

const actionRule = rowRuleOf('actions');
/** Between opening the bids and starting: analysis, award, standstill and notification. */
const LEAST_DAYS_TO_START = 30;

/** What must come before what, on which conditions, and the decisions waited for. */
export const DEPENDENCY_RULES = [
  actionRule.blocking('DEP-01', ['dependsOn'], ({ value }, { actionById }) => {
    const missing = value.dependsOn.filter(
      ({ id }) => !actionById.has(fold(id)) && fold(id) !== fold(value.id),
    );
    return missing.map(({ id }) => {
      const proposed = nearestId(id, actionById);
      const fix = proposed === null ? null : replaceId(value, id, proposed);
      return hit('dependsOn', { value: id, proposed }, fix);
    });
  }),
  actionRule.blocking('DEP-02', ['dependsOn', 'id'], ({ value }) => {
    const isSelf = value.dependsOn.some(({ id }) => fold(id) === fold(value.id) && id !== '');
    return isSelf ? hit('dependsOn', { value: value.id }, replaceId(value, value.id, null)) : null;
  }),
  workbookRule.blocking('DEP-03', ({ tables: { actions }, actionById }) => {
    const column = actions?.place.columns.dependsOn;
    if (!actions || column === undefined) return [];
    const { sheet } = actions.place;
    return findLoops(actions.rows, actionById).map((loop) => ({
      place: { kind: 'cell', sheet, row: loop.row.raw.row, column } as const,
      params: { loop: loop.ids },
    }));
  }),
  actionRule.warning('DEP-04', ['dependsOn', 'start', 'end'], ({ value }, context) => {
    // The last day on which the work can begin without being late.
    const latest = isOpen(value) ? deadlineOf(value, 'Prévu') : null;
    if (latest === null) return null;
    const early = blockingPredecessors(value, context).flatMap(({ value: before }) => {
      // Begun before its decision: DEP-06 tells it.
      const isTold = value.status === 'En cours' && before.type === 'Décision';
      const earliest = isTold || !isOpen(before) ? null : earliestEnd(before);
      return earliest !== null && latest < earliest ? [{ id: before.id, earliest }] : [];
    });
    return early.map(({ id, earliest }) => hit('start', { latest, other: id, earliest }));
  }),
  actionRule.info('DEP-07', ['dependsOn', 'start', 'title'], (row, context) => {
    const { value } = row;
    const { start } = value;
    if (start === null || !startsWork(value)) return null;
    const bids = blockingPredecessors(value, context).find(({ value: before }) =>
      opensBids(before),
    );
    const opened = bids?.value.end ?? null;
    if (opened === null) return null;
    const days = daysBetween(opened, start);
    const isShort = days >= 0 && days < LEAST_DAYS_TO_START;
    if (!isShort || !bids) return null;
    return hit('start', { days, from: opened, to: start }, stepsBetween(bids, row, context));
  }),
  beforeRule('DEP-10', ['dependsOn', predecessors], (row, { status }) => {
    const isDropped = status === 'Abandonné' || status === 'Suspendu';
    return isDropped && row.status !== null && isOpen(row);
  }),
  beforeRule('DEP-11', ['status', blockingPredecessors], (row, { type, status }) => {
    const isUndone = status !== null && status !== 'Réalisé';
    return row.status === 'Réalisé' && type !== 'Décision' && isUndone;
  }),
  actionRule.info('DEP-05', ['condition', 'effect'], ({ value }, context) => {
    const { effect, condition, status } = value;
    const isAhead = status !== 'En cours' && !isOver(value);
    if (effect !== 'Bloquante' || condition === '' || !isAhead) return null;
    // An effect that its own words deny is told by DEP-09.
    if (saysOpposite(condition, effect)) return null;
    const decisions = blockingPredecessors(value, context).filter(
      ({ value: before }) => before.type === 'Décision',
    );
    const isLifted =
      decisions.length > 0 && decisions.every(({ value: before }) => before.status === 'Réalisé');
    return isLifted ? null : hit('condition', { value: condition });
  }),
  beforeRule('DEP-06', ['status', blockingPredecessors], (row, { type, status }) => {
    const isBegun = row.status === 'En cours' || row.status === 'Réalisé';
    return isBegun && type === 'Décision' && status !== 'Réalisé';
  }),
  actionRule.warning('DEP-08', ['condition', 'effect'], (row) => {
    const { condition } = row.value;
    if (condition === '' || row.value.effect !== null) return null;
    return propose('effect', condition, deducedEffect(condition));
  }),
  actionRule.warning('DEP-09', ['condition', 'effect'], ({ value: { condition, effect } }) => {
    if (effect === null || !saysOpposite(condition, effect)) return null;
    const opposite = effect === 'Bloquante' ? 'Non bloquante' : 'Bloquante';
    return hit('effect', { effect, value: condition }, askToWrite({ effect: opposite }));
  }),
] as const;

/** A rule that tells the rows before a row which contradict its status. */
function beforeRule<const Code extends string>(
  code: Code,
  [column, before]: readonly ['status' | 'dependsOn', typeof predecessors],
  isContrary: (row: Action, earlier: Action) => boolean,
) {
  return actionRule.warning(code, ['dependsOn', 'status'], ({ value }, context) =>
    before(value, context)
      .filter((earlier) => isContrary(value, earlier.value))
      .map(({ value: { id, status } }) => hit(column, { own: value.status, other: id, status })),
  );
}

/** « ACC 3 », « acc-3 » for ACC-03: the same N° written another way. */
function nearestId(id: string, actionById: CheckContext['actionById']): string | null {
  const [, prefix = '', number = ''] = /^([a-z]{3})[\s._-]*0*(\d+)$/u.exec(fold(id)) ?? [];
  const meant = `${prefix}-${number.padStart(2, '0')}`;
  return actionById.get(meant)?.value.id ?? null;
}

function replaceId(
  action: Action,
  id: string,
  by: string | null,
): ReturnType<typeof askToWrite<'dependsOn'>> {
  const links = action.dependsOn.flatMap((link) => {
    if (fold(link.id) !== fold(id)) return [link];
    return by === null ? [] : [{ ...link, id: by }];
  });
  return askToWrite({ dependsOn: writeDependencies(links) || null });
}
