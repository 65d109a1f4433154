import type { CalendarDate } from '../../lib/calendar-date';
import { fold } from '../../lib/text';
import {
  daysToGo,
  isAhead,
  isAwaitingDecision,
  isLate,
  isOpen,
  latenessOf,
} from '../tracker/lateness';
import type { Action } from '../tracker/tracker';

/** How a strand stands, the worst first. */
export type StrandState = 'late' | 'to-watch' | 'awaiting' | 'on-time';

/** One line of « Par volet ». */
export interface StrandFigures {
  /** `''` gathers the rows without a strand. */
  readonly strand: string;
  readonly actions: number;
  readonly done: number;
  readonly running: number;
  readonly late: number;
  readonly conditional: number;
  readonly undated: number;
  readonly state: StrandState;
}

/** What the page says of Suivi on a day. */
export interface SynthesisFigures {
  readonly late: number;
  /** Open rows with a deadline. */
  readonly dated: number;
  /** Open rows whose deadline is that day or within sixty days of it. */
  readonly ahead: number;
  readonly decisions: number;
  readonly strands: readonly StrandFigures[];
}

interface When {
  readonly statusDate: CalendarDate;
  readonly reminderDays: number;
}

/** The figures of the page: those its formulas give, worked out from the rows. */
export function synthesisFigures(actions: readonly Action[], when: When): SynthesisFigures {
  return {
    late: actions.filter((action) => isLate(action, when.statusDate)).length,
    dated: actions.filter((action) => daysToGo(action, when.statusDate) !== null).length,
    ahead: actions.filter((action) => isAhead(action, when.statusDate)).length,
    decisions: actions.filter(isAwaitingDecision).length,
    strands: strandsOf(actions).map((strand) => strandFigures(strand, actions, when)),
  };
}

/** The strands that rows bear, in order of first appearance; rows without any come last, as `''`. */
export function strandsOf(actions: readonly Action[]): readonly string[] {
  const named = new Map(actions.map(({ strand }) => [fold(strand), strand]));
  const names = [...named.values()];
  return [...names.filter((name) => name !== ''), ...names.filter((name) => name === '')];
}

function strandFigures(strand: string, all: readonly Action[], when: When): StrandFigures {
  const actions = all.filter((action) => fold(action.strand) === fold(strand));
  const count = (test: (action: Action) => boolean): number => actions.filter(test).length;
  const isHeld = ({ condition, effect }: Action): boolean =>
    condition !== '' && effect === 'Bloquante';
  return {
    strand,
    actions: actions.length,
    done: count(({ status }) => status === 'Réalisé'),
    running: count(({ status }) => status === 'En cours'),
    late: count((action) => isLate(action, when.statusDate)),
    conditional: count((action) => isOpen(action) && isHeld(action)),
    undated: count(isUndated),
    state: stateOf(actions, when),
  };
}

function isUndated(action: Action): boolean {
  const { start, end, status } = action;
  const isRunning = status === 'En cours' || status === 'En préparation';
  return (
    isOpen(action) && start === null && end === null && !isRunning && !isAwaitingDecision(action)
  );
}

function stateOf(actions: readonly Action[], { statusDate, reminderDays }: When): StrandState {
  if (actions.some((action) => isLate(action, statusDate))) return 'late';
  const isWatched = actions.some((action) => {
    const days = daysToGo(action, statusDate);
    if (days !== null && days >= 0 && days <= reminderDays) return true;
    return latenessOf(action, statusDate, reminderDays).kind === 'late-unless-condition';
  });
  if (isWatched) return 'to-watch';
  const open = actions.filter(isOpen);
  return open.length > 0 && open.every(isAwaitingDecision) ? 'awaiting' : 'on-time';
}
