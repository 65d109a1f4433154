import type { Edit } from '../../../workbook/edit';
import { verdictFormula } from '../../tracker/session-formulas';
import { VERDICT_WORDS } from '../../tracker/session-counting';
import { quoted } from '../../workings/formula';
import { cleanText, rangeAbove } from '../plan/formula-parts';
import { labelColumns, lowColumns } from './session-labels';
import { readSessions, sessionReader } from './session-source';
import { guestColumns } from './session-guests';
import { orderColumns } from './session-order';
import { tallyOf } from './tallies';
import type { SessionCell } from '../plan/calculated-cells';
import { seenFromWorkings, type SummaryPlan } from '../plan/summary-plan';
import { writeBlock } from './write-block';

const COUNTED = quoted(VERDICT_WORDS.counted);

/** The rows of tblSessions read one by one: verdict, rank by date, heads, labels. */
function sessionFormulas(plan: SummaryPlan): Readonly<Record<SessionCell, string>> {
  return {
    ...readColumns(plan),
    ...orderColumns(plan),
    ...countColumns(plan),
    ...labelColumns(plan),
    ...lowColumns(plan),
  };
}

/** One row of formulas, filled down over the room for sessions. */
export function writeSessionBlock(plan: SummaryPlan): readonly Edit[] {
  const formulas = sessionFormulas(seenFromWorkings(plan));
  const block = writeBlock(plan.sessions, {
    names: plan.snapshot.names,
    prefix: 'calcs',
    headers: plan.words.calculationColumns,
    formulas,
  });
  return [...readSessions(plan).named, ...block];
}

function readColumns(plan: SummaryPlan) {
  const { sessions, setting } = plan;
  const { cell } = sessions;
  const read = sessionReader(plan);
  const count = (value: string): string => `IF(AND(ISNUMBER(${value}),N(${value})>=0),${value},"")`;
  const status = cell('status');
  const verdict = verdictFormula({
    training: cell('training'),
    status,
    start: cell('start'),
    present: cell('present'),
    trainings: setting('trainings'),
    periodStart: setting('periodStart'),
    periodEnd: setting('periodEnd'),
    statusDate: setting('statusDate'),
  });
  return {
    order: `ROW()-ROW(${rangeAbove(sessions.firstColumn, sessions.firstRow - 1, sessions.firstRow).split(':')[0] ?? ''})`,
    id: cleanText(read('id')),
    training: cleanText(read('training')),
    start: `IF(N(${read('start')})>0,INT(${read('start')}),"")`,
    registered: count(read('registered')),
    present: count(read('present')),
    trained: count(read('alreadyTrained')),
    capacity: count(read('capacity')),
    status: cleanText(read('status')),
    verdict: `IF(AND(${cell('training')}="",${status}="",${cell('start')}=""),"",${verdict})`,
  };
}

function countColumns(plan: SummaryPlan) {
  const { cell } = plan.sessions;
  const ifCounted = (value: string): string => `IF(${cell('verdict')}=${COUNTED},${value},"")`;
  const named = cell('named');
  const registered = cell('registered');
  const present = cell('present');
  return {
    listed: ifCounted(`IF(${named}=0,0,IF(${tallyOf(plan, 'lines', named)}>0,1,0))`),
    ...guestColumns(plan),
    heads: ifCounted(`MAX(0,${present}-${cell('guests')})`),
    byCode: ifCounted(tallyOf(plan, 'firstVisits', cell('rank'))),
    fresh: ifCounted(`IF(${cell('listed')}=1,0,MAX(0,${cell('heads')}-N(${cell('trained')})))`),
    persons: ifCounted(`${cell('byCode')}+${cell('fresh')}`),
    attended: ifCounted(`IF(ISNUMBER(${registered}),MIN(${registered},${present}),0)`),
    walkIns: ifCounted(`IF(ISNUMBER(${registered}),MAX(0,${present}-${registered}),0)`),
    seats: plannedSeats(plan),
  };
}

/** Seats of a session announced after the status date: those registered, otherwise the capacity. */
function plannedSeats(plan: SummaryPlan): string {
  const { sessions, setting } = plan;
  const { cell } = sessions;
  const status = cell('status');
  const isAhead = `OR(${cell('verdict')}=${quoted(VERDICT_WORDS.future)},${cell('verdict')}=${quoted(VERDICT_WORDS['future-with-count'])})`;
  const isAnnounced = `OR(${status}="Prévue",${status}="Confirmée")`;
  const isPlanned = `AND(${isAhead},${isAnnounced},N(${cell('start')})<=${setting('periodEnd')})`;
  return `IF(${isPlanned},IF(ISNUMBER(${cell('registered')}),${cell('registered')},N(${cell('capacity')})),"")`;
}
