import { likely } from './column-guess';
import { type Column, type Draft, holderOf, isAnnounced, isHeld, open } from './column-draft';
import { FEW_ROWS, GROUPED, MOSTLY_DISTINCT, MOSTLY_FILLED, WORK_LETTERS } from './column-fit';
import type { ColumnGuess } from './column-targets';
import { isHeaderWord } from '../headers/header-kinds';

/** « Sous-tâche », « détail de l'action ». */
const PART_OF_ACTION =
  /^(?:(?:titre|nom|intitule|libelle) de (?:la |l'))?(?:sous[- ]|sub[- ]?|details? (?:de|des) |etape)/u;
const DESCRIPTION =
  /^(?:(?:task|action|activity) )?(?:descri(?:ption|ptif)s?|details?|precisions?)$/u;
export const BUCKET = /^(?:bucket|(?:nom d[ue] )?(?:la )?(?:compartiment|liste)|list)(?: name)?$/u;
/** Of cards whose column says how far they are. */
const STATES_SHARE = 0.3;
/** Of lists called « À faire », « En cours », where a box alone tells what is done. */
const MOSTLY_STATES = 0.75;

/** « Sujet » merged or said again over rows that a column of sentences names, whatever its own name. */
export function headsOthers(draft: Draft, column: Column): boolean {
  const { count: own, distinct: names } = column.content;
  const isGroup = column.isMergedDown || (own > FEW_ROWS && names < GROUPED);
  if (column.meaning.isTask || !isGroup) return false;
  return open(draft).some((other) => {
    if (other === column || other.header === '' || isHeaderWord(other.meaning)) return false;
    const { length, distinct, count, dates } = other.content;
    return length >= WORK_LETTERS && distinct > MOSTLY_DISTINCT && dates < 0.5 && count >= own;
  });
}

/** « Compartiment » beside a status of its own: what the cards are about. */
export function isGroupOfCards(draft: Draft, column: Column): boolean {
  const { count, statuses, marks, numbers } = column.content;
  const areOthers = Math.max(statuses, marks, numbers) < STATES_SHARE;
  const told = draft.columns.filter((one) => one !== column && one.says === 'status');
  const areBoxes = told.every((one) => one.content.marks >= MOSTLY_STATES);
  const isBucket = BUCKET.test(column.name) && !(areBoxes && statuses >= MOSTLY_STATES);
  return count > 0 && (isBucket || areOthers) && told.length > 0;
}

/** « Conception » once over its sub-tasks, or again beside each, which are tasks of their own. */
function headsRows(first: Column, part: Column): boolean {
  const most = PART_OF_ACTION.test(part.name) ? MOSTLY_DISTINCT : MOSTLY_FILLED;
  const isMore = first.content.count <= part.content.count * most;
  const isEach = part.content.count >= first.content.count;
  const comesAgain =
    isEach && first.content.distinct < GROUPED && part.content.distinct > MOSTLY_DISTINCT;
  return !DESCRIPTION.test(part.name) && (first.isMergedDown || isMore || comesAgain);
}

/** « Activités » once at the head of several « Tâches », each of them its own. */
function standsOver(column: Column, title: Column): boolean {
  return (
    column.column < title.column &&
    column.isFilledFirst &&
    headsRows(column, title) &&
    column.content.dates === 0 &&
    title.content.distinct > MOSTLY_DISTINCT
  );
}

/** The parts of an action: what names them goes on with its title; anything else is kept beside it. */
export function secondTitle(draft: Draft, column: Column): ColumnGuess | null {
  // « Jalon » over nothing but days.
  if (column.content.dates >= MOSTLY_DISTINCT) return null;
  const first = holderOf(draft, 'title');
  if (first === undefined) return likely('own', 'header');
  const mayGroup = !isHeld(draft, 'strand') && !isAnnounced(draft, 'strand');
  if (mayGroup && standsOver(column, first)) return likely('strand', 'header');
  const isGroup =
    first.isMergedDown ||
    first.content.distinct < GROUPED ||
    first.content.count * FEW_ROWS <= column.content.count;
  const isMore = DESCRIPTION.test(column.name) && !first.isMergedDown;
  const areWords = !isMore && column.fit('title') !== 'contradicts';
  const isPart = areWords && (isGroup || PART_OF_ACTION.test(column.name));
  if (isPart && headsRows(first, column)) {
    first.settle(likely(mayGroup ? 'strand' : 'own'));
    return likely('title', 'header');
  }
  return likely(isPart && !isHeld(draft, 'detail') ? 'detail' : 'own', 'header');
}

/** « Description » beside names that more rows have: it says more of some of them. */
export function isDescription(draft: Draft, column: Column): boolean {
  if (!DESCRIPTION.test(column.name)) return false;
  return open(draft).some((other) => {
    const { says, content } = other;
    if (other.column >= column.column || (says !== null && says !== 'title')) return false;
    const names = other.fit('title') === 'fits' && content.distinct >= GROUPED;
    return names && content.count * (says === null ? MOSTLY_FILLED : 1) >= column.content.count;
  });
}
