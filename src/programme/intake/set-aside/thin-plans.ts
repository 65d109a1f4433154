import { fold } from '../../../lib/text';
import type { SheetAnalysis } from '../analysis';
import { type ColumnTarget, STATUSES, TELLING } from '../columns/column-targets';
import { NAMES_WORK, opensWithInfinitive, saysWork } from '../headers/work-words';
import { isPersonName, namePersons } from '../../reading/card-heads';
import { LOG_SHEET } from '../../reading/layout-words';
import type { ProposalNote, ProposedAction } from '../../reading/proposal';
import { LABELS } from '../../reading/written-words';
import { ANY_LIST } from '../tables/foreign-subject';
import { type Columns, columnsOf } from './same-tasks';

const MIN_ROWS = 2;
const FEW = 0.2;
const HALF = 0.5;
const MOSTLY = 0.8;
const FEW_ROWS = 3;
const THING_WORDS = 3;
const OF_PLAN: readonly ColumnTarget[] = [
  ...TELLING.filter((target) => target !== 'duration'),
  'strand',
  'partners',
  'statusMark',
  'doneOn',
  'comment',
];
/** Fewer different titles come back. */
const SAME_SHARE = 0.6;
/** How long the work of a row took. Folded. */
const HOURS_HEADER =
  /^(?:(?:nb|nombre) (?:d'|de )?|actual )?(?:heures?|temps(?: passe)?|duree|minutes?|hours?|(?<=actual )effort|effort (?:reel|passe)|time(?: spent)?|horas?|stunden|uren)(?![a-z])/u;
const SPENT_HEADER = /^(?:heures|temps|hours|time) (?:passee?s?|worked|spent)(?![a-z])/u;

/** Nothing says when, how far, by whom or, in a column, what for: beside a plan, a count of hours, a draft or a list of something else. */
export function isBare({ kind, tables, reading }: SheetAnalysis): boolean {
  const isGrouped = columnsOf(tables).some(({ target }) => target === 'strand');
  return reading.actions.every(
    ({ fields: { start, end, dueText, status, owner, strand }, notes, own }) =>
      !hasPeriod({ own }) &&
      (kind === 'hand-made-gantt' || !notes.some(isOfColour)) &&
      start === null &&
      end === null &&
      [dueText, status ?? '', owner, isGrouped ? strand : ''].every((text) => text === ''),
  );
}

/** Whether a bar is drawn under times that nothing dates. */
function hasPeriod({ own }: Pick<ProposedAction, 'own'>): boolean {
  return own.some(({ header }) => header === LABELS.period);
}

/**
 * Whether the rows may be anything: no header and no verb names a task, and little else tells a plan. Results of
 * measures, a list of skills, what stands beside a calendar.
 */
export function isThin(sheet: SheetAnalysis, beside: 'alone' | 'beside-a-plan'): boolean {
  const { actions } = sheet.reading;
  const columns = columnsOf(sheet.tables);
  const titles = columns.filter(({ target }) => target === 'title');
  const isDrawn = sheet.kind === 'hand-made-gantt';
  // « Anne Petit », « Luc » under a name that says nothing of it: who is away, or on duty.
  const persons = actions.filter(
    ({ fields: { title } }) => isPersonName(title) || namePersons([title]),
  );
  const arePersons = persons.length >= actions.length * MOSTLY;
  const areGuessed = titles.every(({ why }) => why === 'content');
  if (arePersons && areGuessed) return true;
  if (titles.length === 0 || namesWork(sheet, isDrawn ? columns : titles)) return false;
  // « Salle des fêtes », « maladie », « CDD »: a booking, an absence or a contract as well as a task.
  const things = actions.filter(
    ({ fields: { title } }) => title.trim().split(/\s+/u).length <= THING_WORDS && !saysWork(title),
  );
  const areCalled = titles.every(({ header }) => header !== '');
  const areThings = areCalled && things.length >= actions.length * MOSTLY;
  if (!isDrawn && areGuessed && areThings && saySpansAlone(sheet, columns)) return true;
  const cues = cuesOf(sheet, columns);
  const distinct = distinctTitles(actions) / actions.length;
  const isOne = actions.length < MIN_ROWS;
  if (isDrawn) {
    const isFew = actions.length <= FEW_ROWS && !actions.some(hasPeriod);
    // The menus of a week, a timetable: cells that nothing dates, where no verb names work.
    const rows = new Set(actions.map(({ sources: [first] }) => first?.row));
    const areWork = actions.some(({ fields: { title } }) => saysWork(title));
    if (rows.size < actions.length && !areWork && cues === 0 && isBare(sheet)) return true;
    return !standBefore(titles, columns) || (cues === 0 && (isOne || isFew || distinct < MOSTLY));
  }
  // « Tests » of each of several requirements.
  const strands = new Set(actions.map(({ fields }) => fields.strand)).size;
  const isAny = isOne || isWorkLog(sheet) || distinct * strands <= FEW;
  return isAny || cues < (distinct < MOSTLY || beside !== 'alone' ? 2 : 1);
}

/** Whether rows say from when to when, and neither who nor how far nor, by a heading, what for. */
function saySpansAlone({ reading: { actions } }: SheetAnalysis, columns: Columns): boolean {
  const targets = columns.map(({ target }) => target);
  const isFollowed =
    targets.some((one) => one === 'owner' || STATUSES.includes(one)) ||
    actions.some(({ fields: { owner, strand, site } }) => owner + strand + site !== '');
  return targets.includes('start') && targets.includes('end') && !isFollowed;
}

/** Whether a header, the name of the sheet or verbs say that the rows are work. */
function namesWork(
  { sheet, tables, reading: { actions } }: SheetAnalysis,
  columns: Columns,
): boolean {
  // « Désignation » names anything, but beside a column of who, when, how far or what for, be it empty, or a colour that says it.
  const isOfPlan =
    columnsOf(tables).some(
      ({ target, why, header }) =>
        OF_PLAN.includes(target) && why !== 'content' && !ANY_LIST.test(fold(header)),
    ) || actions.some(({ notes }) => notes.some(isOfColour));
  // « Défense du territoire » under « Désignation » is a budget; a list without a header has nothing else to tell it.
  const opens = columns.every(({ header }) => header === '') ? saysWork : opensWithInfinitive;
  const isToDo = ({ fields }: ProposedAction): boolean => opens(fields.title);
  return (
    columns.some(
      ({ target, why, header }) =>
        (target === 'title' && why !== 'content' && (isOfPlan || !ANY_LIST.test(fold(header)))) ||
        (NAMES_WORK.test(fold(header)) && !ANY_LIST.test(fold(header))),
    ) ||
    NAMES_WORK.test(fold(sheet)) ||
    actions.filter(isToDo).length >= actions.length * HALF
  );
}

function isOfColour({ code }: ProposalNote): boolean {
  return code === 'status-by-colour';
}

/** How many of three things most rows tell: when, by whom and, under a header that says so, how far. */
function cuesOf({ reading: { actions } }: SheetAnalysis, columns: Columns): number {
  const isSaid = columns.some(({ target, why }) => STATUSES.includes(target) && why !== 'content');
  const cues: readonly ((action: ProposedAction) => boolean)[] = [
    ({ fields: { start, end, dueText } }) => start !== null || end !== null || dueText !== '',
    ({ fields: { owner } }) => owner !== '',
    ({ fields: { status } }) => isSaid && status !== null,
  ];
  const spans = ['start', 'end'].every((side) => columns.some(({ target }) => target === side));
  const told = cues.filter((tells) => actions.filter(tells).length >= actions.length * HALF).length;
  // Several columns of days or of states tell when or how far, though none of them holds for the row.
  const areEqual = columns.some(({ why }) => why === 'equal');
  return told + Number(told > 0 && spans) + Number(areEqual);
}

/** What stands after the times of a schedule is none of its rows. */
function standBefore(titles: Columns, columns: Columns): boolean {
  const times = columns.filter(({ target }) => target === 'period');
  return times.length === 0 || titles.some(({ column }) => column < (times[0]?.column ?? 0));
}

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
function distinctTitles(actions: SheetAnalysis['reading']['actions']): number {
  return new Set(actions.map(({ fields }) => fold(fields.title))).size;
}
