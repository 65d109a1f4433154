import { verdictFormula } from '../../tracker/sessions/formulas';
import { VERDICT_WORDS } from '../../tracker/sessions/counting';
import { quoted } from '../../workings/formula';
import { cleanText, rangeAbove } from '../plan/formula-parts';
import { orderColumns, readSessions, sessionReader } from './session-order';
import { tallyOf } from './tallies';
import { seenFromWorkings, type SessionCell, type SummaryPlan } from '../plan/summary-plan';
import { writeBlock } from './write-block';
import type { Edits } from '../../../workbook/edit';

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
export function writeSessionBlock(plan: SummaryPlan): Edits {
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
function plannedSeats({ sessions, setting }: SummaryPlan): string {
  const { cell } = sessions;
  const status = cell('status');
  const isAhead = `OR(${cell('verdict')}=${quoted(VERDICT_WORDS.future)},${cell('verdict')}=${quoted(VERDICT_WORDS['future-with-count'])})`;
  const isAnnounced = `OR(${status}="Prévue",${status}="Confirmée")`;
  const isPlanned = `AND(${isAhead},${isAnnounced},N(${cell('start')})<=${setting('periodEnd')})`;
  return `IF(${isPlanned},IF(ISNUMBER(${cell('registered')}),${cell('registered')},N(${cell('capacity')})),"")`;
}

/** Basin and cycle of the counted sessions, each with its number in the order they are met. */
function labelColumns(plan: SummaryPlan) {
  const { sessions, words } = plan;
  const read = sessionReader(plan);
  const { cell, column, firstRow } = sessions;
  const unknown = quoted(words.headers.unknown);
  const label = (value: string): string =>
    `IF(${cell('verdict')}=${COUNTED},IF(${cleanText(value)}="",${unknown},${cleanText(value)}),"")`;
  const number = (text: SessionCell, no: SessionCell): string => {
    const above = (key: SessionCell): string => rangeAbove(column(key), firstRow - 1, firstRow);
    const known = `INDEX(${above(no)},MATCH(${cell(text)},${above(text)},0))`;
    return `IF(${cell(text)}="",0,IFERROR(${known},MAX(${above(no)})+1))`;
  };
  return {
    basin: label(read('basin')),
    basinNo: number('basin', 'basinNo'),
    cycle: label(read('cycle')),
    cycleNo: number('cycle', 'cycleNo'),
  };
}

/** The least number of persons after each session in order of date: see `boundPersons`. */
function lowColumns({ sessions, setting }: SummaryPlan) {
  const { cell, range, column, firstRow } = sessions;
  const at = (key: SessionCell): string => `INDEX(${range(key)},${cell('byDate')})`;
  const above = (key: SessionCell): string => rangeAbove(column(key), firstRow - 1, firstRow);
  const before = `MAX(${setting('knownBefore')},SUMPRODUCT(MAX((${above('chain')}=${cell('chain')})*${above('low')})))`;
  const toldNew = `IF(${at('trained')}="",0,${at('fresh')})`;
  return {
    chain: `IF(${cell('byDate')}="","",${at('training')})`,
    low: `IF(${cell('byDate')}="",0,IF(${at('listed')}=1,0,MAX(${at('heads')},${before}+${toldNew})))`,
  };
}

/**
 * Heads of partners, when only the landlord's staff count: by their job where Présences lists the
 * session, otherwise as the comment tells (« 13 présents, dont 1 APF »).
 */
function guestColumns(plan: SummaryPlan) {
  const { sessions, setting } = plan;
  const { cell } = sessions;
  const [comment, at, end] = [cell('comment'), cell('guestsAt'), cell('guestsEnd')];
  const isStaff = `${setting('people')}="staff"`;
  const word = `MID(${comment},${end}+1,10)`;
  const capital = (place: number): string =>
    `NOT(EXACT(MID(${word},${place},1),LOWER(MID(${word},${place},1))))`;
  const isPartner = `OR(LOWER(${word})="partenaire",AND(${capital(1)},${capital(2)}))`;
  const told = `IF(${end}=0,0,IFERROR(IF(${isPartner},VALUE(MID(${comment},${at},${end}-${at})),0),0))`;
  return {
    comment: `IF(${isStaff},${cleanText(sessionReader(plan)('comment'))},"")`,
    guestsAt: `IFERROR(SEARCH("dont ",${comment})+5,0)`,
    guestsEnd: `IF(${at}=0,0,FIND(" ",${comment}&" ",${at}))`,
    guests: `IF(${isStaff},IF(${cell('listed')}=1,${tallyOf(plan, 'guests', cell('named'))},${told}),0)`,
  };
}
