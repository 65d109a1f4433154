import { fold } from '../../../lib/text';
import { guessFromContent, likely } from './column-guess';
import { ACTUAL, PLANNED } from './column-headers';
import {
  type Column,
  type Draft,
  holderOf,
  isClaimed,
  isHeld,
  open,
  standsAlone,
} from './column-draft';
import { MOSTLY_FILLED } from './column-fit';
import { type ColumnGuess, type ColumnTarget, WHEN } from './column-targets';
import { EQUAL, equalColumns, settleSteps } from './equal-columns';
import { areLabels } from './legend-columns';
import { areDays, settleDoneDays, SURELY_DUE } from './day-columns';
import { guessOwner, isApproval } from './owner-columns';
import { namesItsStates } from './progress-columns';
import { settleTitle } from './title-columns';
import { findMonthAgenda } from '../headers/month-agenda';

const INDENT_SLACK = 0.2;
const ALL_BUT_FEW = 0.9;
const MARKS = 0.3;
const TASKS: readonly ColumnTarget[] = ['title', 'owner', 'due', 'start', 'end'];
const FULL_DAY = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/u;
/** « Date de relance », « Validé le », « Depuis le », « Réunion du »: of days that are past, or of something else. */
const OTHER_DATE = /^dates? \S|^depuis(?![a-z])|\S (?:le|du)$/u;

/** What the cells tell where the headers do not. */
export function settleRest(draft: Draft): void {
  settleIndents(draft);
  settleByContent(draft);
  settleIndents(draft);
  settleDays(draft);
  settleDoneDays(draft);
  settleEnds(draft);
}

/** Columns that look like dates, statuses, places or names; then the longest texts as titles. */
function settleByContent(draft: Draft): void {
  const columns = open(draft);
  settleDue(draft, columns);
  settleAgendaDays(draft, columns);
  settleSteps(draft, columns);
  const equal = equalColumns(draft, open(draft));
  for (const column of open(draft)) {
    // The one column of a list names its tasks, days and all.
    const isList = draft.columns.length === 1;
    const isLegend = column.header === '' && areLabels(column);
    const guess = isLegend ? likely('ignored') : guessOfCells(draft, column);
    const isEqual = equal.includes(column) && ['due', 'status'].includes(guess?.target ?? '');
    column.settle(isList ? likely('title') : isEqual ? { ...EQUAL, target: 'own' } : guess);
  }
  settleCarried(draft, columns);
  if (!isHeld(draft, 'title') && !isHeld(draft, 'card')) settleTitle(draft);
}

/**
 * Of several columns of days that no known word names, the one whose name says so is when it is due: « Pose prévue »;
 * « Réel » beside it, when it was done.
 */
function settleDue(draft: Draft, columns: readonly Column[]): void {
  const days = columns.filter(({ content }) => content.dates >= MOSTLY_FILLED && content.count > 1);
  const [due, other] = days.filter(({ name }) => SURELY_DUE.test(name));
  const isFree = !WHEN.some((target) => isHeld(draft, target));
  if (isFree && due && !other) due.settle(likely('due', 'header'));
  const [done] = days.filter((one) => one !== due && ACTUAL.test(one.name));
  const isDue = WHEN.some((target) => isHeld(draft, target));
  if (isDue && !isHeld(draft, 'doneOn')) done?.settle(likely('doneOn', 'header'));
}

/** « lundi 9 » in the first column of an agenda, whose months stand over their days. */
function settleAgendaDays({ request: { grid, table } }: Draft, columns: readonly Column[]): void {
  const agenda = findMonthAgenda(grid);
  const isAgenda = agenda !== null && agenda.lastHeaderRow === table.lastHeaderRow;
  if (isAgenda) columns.find(({ column }) => column === agenda.firstColumn)?.settle(likely('due'));
}

/** Under a name that says nothing of it, only words of statuses, all of them, tell the status of the row. */
function guessOfCells(draft: Draft, column: Column): ColumnGuess | null {
  const owner = guessOwner(draft, column);
  if (owner !== null) return owner;
  const { header, name, content, texts } = column;
  // Of a list of tests it is the result: something else must say that these are tasks.
  const areTasks = TASKS.some((target) => isHeld(draft, target));
  if (areTasks && namesItsStates(column)) return likely('status', 'header');
  const { numbers, marks, shares } = content;
  const areCrosses = marks >= MARKS;
  const areWords =
    content.statuses >= ALL_BUT_FEW && !areCrosses && Math.max(numbers, shares) < MARKS;
  // « Prévu » beside a bar and « Réalisé » beside the next say which is which.
  const areLines =
    draft.request.table.axis !== null &&
    texts.every((text) => PLANNED.test(fold(text)) || ACTUAL.test(fold(text)));
  const isSilent = header === '' ? areLines || areCrosses : !areWords || isApproval(column);
  const statuses = isSilent ? 0 : Math.max(0, content.statuses - content.fractions);
  // Beside when the work begins or ends, days under a name that says nothing of it are the user's own;
  // « Date de relance » always is.
  const days = WHEN.filter((target) => isClaimed(draft, target));
  // « Date d'intervention » over days that are all to come says when.
  const isPast = OTHER_DATE.test(name) && (days.length > 0 || !areDays(draft, column, 'to-come'));
  const isOther = (isPast && !SURELY_DUE.test(name)) || days.some((target) => target !== 'due');
  const isTold = header === '' ? days.length > 1 || days.includes('due') : isOther;
  // « fait », « 20/03 », « jour J » under no name: when, or that it is done.
  const isMixed = header === '' && content.dates > 0 && !areCrosses;
  const others = isMixed ? content.statuses + content.countedDays : 0;
  const dates = isTold ? 0 : content.dates - content.years + others;
  return guessFromContent(draft, { ...content, statuses, dates });
}

/** Headings in the column of the titles, and the titles in the next, which has no name of its own. */
function settleIndents(draft: Draft): void {
  const outer = holderOf(draft, 'title');
  const inner = draft.columns[draft.columns.findIndex((one) => one === outer) + 1];
  if (!outer || !inner || isHeld(draft, 'strand')) return;
  if (inner.header !== '' && inner.header !== outer.header) return;
  const both = outer.rows.filter((row) => inner.rows.includes(row)).length;
  const isIndented =
    outer.rows.length > 0 &&
    inner.rows.length >= outer.rows.length &&
    both <= outer.rows.length * INDENT_SLACK;
  if (!isIndented || inner.fit('title') === 'contradicts') return;
  outer.settle(likely('strand'));
  inner.settle(likely('title'));
}

/**
 * Days under an unknown name, or when it begins, and right of them others that are hardly ever before: when it begins
 * and ends.
 */
function settleDays(draft: Draft): void {
  const { grid } = draft.request;
  const begins = isClaimed(draft, 'due') ? undefined : holderOf(draft, 'start');
  const first =
    begins ??
    draft.columns.find(({ target, match }) => target === 'due' && match?.why === 'content');
  const isBegun = begins === undefined && isClaimed(draft, 'start');
  if (!first || isBegun || isClaimed(draft, 'end')) return;
  const after = open(draft).filter(({ column }) => column > first.column);
  const second =
    after.find(({ header, content }) => header === '' && content.dates >= ALL_BUT_FEW) ??
    after.find(({ column }) => column === first.column + 1);
  const spans = first.rows.flatMap((row) => {
    const [start, end] = [first, second].map((one) => one && grid.date(row, one.column));
    return start ? [{ start, end }] : [];
  });
  const inOrder = spans.filter(({ start, end }) => end && start <= end);
  if (spans.length < 2 || inOrder.length < spans.length * ALL_BUT_FEW) return;
  if (first !== begins) first.settle(likely('start'));
  second?.settle(likely('end'));
}

/** A day by which to be done, beside a start: the end; a bare « Date » beside an end: the start. */
function settleEnds(draft: Draft): void {
  const due = holderOf(draft, 'due');
  const [isStarted, isEnded] = [isHeld(draft, 'start'), isHeld(draft, 'end')];
  if (due === undefined || isStarted === isEnded) return;
  const side = isStarted ? 'end' : 'start';
  // « juin à décembre » under « Date » is both.
  const areDays = due.texts.every((text) => FULL_DAY.test(text));
  const isSide = isStarted || (areDays && !SURELY_DUE.test(due.name));
  if (isSide && due.fit(side) === 'fits') due.settle(likely(side, 'header'));
}

/** The first column, when its words are merged over the rows under them: it groups the rows. */
function settleCarried(draft: Draft, columns: readonly Column[]): void {
  const leftmost = draft.columns.find(({ content }) => content.count > 0);
  const [first, ...others] = columns.filter(({ content }) => content.count > 0);
  if (isHeld(draft, 'strand') || first === undefined || first !== leftmost) return;
  const { content } = first;
  if (first.match !== null || content.numbers >= 0.5 || content.marks >= 0.5) return;
  const titled = draft.columns.filter(({ target }) => target === 'title');
  const areNamed =
    titled.length > 0 || others.some((one) => one.match === null && one.fit('title') === 'fits');
  const isSparse = [...others, ...titled].some(
    (one) => content.count <= one.content.count * MOSTLY_FILLED,
  );
  const isHeading = first.header === '' || standsAlone(draft, first);
  const isText = isHeading && content.length >= 3 && content.dates < 0.5;
  const isGroup = first.isMergedDown || (isSparse && isText && first.isFilledFirst);
  if (areNamed && isGroup) first.settle(likely('strand'));
}
