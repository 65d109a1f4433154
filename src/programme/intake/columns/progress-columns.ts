import { fold } from '../../../lib/text';
import { likely } from './column-guess';
import { MARK } from './column-content';
import { type Column, type Draft, open } from './column-draft';
import { foldedText } from '../../reading/grid';
import { isStatus, readStatus, saysAgreed } from '../../reading/read-status';
import { ENDING_WORDS } from '../../reading/status-words';
import { MOSTLY_FILLED } from './column-fit';
import type { ActionTarget } from '../headers/header-words';
import { readToldAt } from '../time/told-at';
import type { Status } from '../../tracker/lists';

const MOSTLY_CROSSES = 0.8;
/** What is told again from one meeting to the next. */
const REPEATED: readonly ActionTarget[] = ['status', 'owner'];
const UNSURE = /^\?+$/u;
/** The degree that heads a column of a scale, in each of its parts. */
const SHARE = /^\d{1,3} ?%$/u;

/** « OK/NOK », « F/EC/AF » over nothing but these words: how far the work is. « P/A » are marks. */
export function namesItsStates({ name, texts }: Column): boolean {
  const names = name.split(/\s*[/|,]\s*/u);
  const told = texts.map(fold);
  return (
    names.length > 1 &&
    names.some(isStatus) &&
    told.length > 0 &&
    told.every((text) => names.includes(text)) &&
    !told.every((text) => MARK.test(text))
  );
}

/** Columns named after statuses and filled with crosses; « Fait » alone is a column of statuses. */
export function settleStatusMarks(draft: Draft): void {
  // A share at the head of a column is that of the whole plan, « No » a number.
  const crossed = open(draft).filter(
    (column) =>
      /\p{L}/u.test(column.name) &&
      column.says !== 'number' &&
      isStatus(column.header) &&
      isCrossed(draft, column),
  );
  // « Validé » before « Fait », « Livré » before « Posé » are steps of the work, and not the end of it.
  const stateOf = ({ header }: Column): Status | undefined => readStatus(header, {})?.status;
  const steps = crossed.filter((column, at) =>
    crossed.slice(at + 1).some((other) => stateOf(other) === stateOf(column)),
  );
  for (const column of steps) column.settle(likely('own', 'header'));
  const marks = crossed.filter((column) => !steps.includes(column));
  const [first, second] = marks;
  // « F » beside « E » and « M » is a degree of a scale; « Engagé : oui », « Validé : oui » tell no state of a task.
  const isLetter = first?.header.length === 1;
  const isOpen = first === undefined || stateOf(first) !== 'Réalisé' || saysAgreed(first.header);
  // « Validé : non » after « Fait : oui » says no more than that: only « Fait : non » is still to come.
  const isWord = steps.length === 0 || ENDING_WORDS.has(first?.name ?? '');
  const isAlone = second === undefined && isWord && (isLetter || isOpen || first.says === 'status');
  for (const column of isAlone ? [] : marks) column.settle(likely('statusMark', 'header'));
}

/** Whether nothing but crosses is typed in a column; a count under it is computed. */
export function isCrossed({ request: { grid } }: Draft, { column, rows }: Column): boolean {
  const typed = rows
    .filter((row) => !grid.isFormula(row, column))
    .map((row) => foldedText(grid, row, column))
    .filter((text) => !UNSURE.test(text));
  // What is left to do, in hours: 15, 10, 0.
  if (typed.some((text) => Number(text) > 1) || typed.every((text) => text === '0')) return false;
  return typed.filter((text) => MARK.test(text)).length >= typed.length * MOSTLY_CROSSES;
}

/**
 * Columns that tell one thing again at a later day: the last that most rows fill holds, the others stay beside it. «
 * Avancement » over several columns of crosses: which degree each stands for, only the user can tell.
 */
export function settleSeries(draft: Draft): void {
  const told = open(draft).flatMap((column) => {
    const isRepeated = column.says !== null && REPEATED.includes(column.says);
    const at = readToldAt(column.name);
    const key = `${column.says} ${at?.name ?? column.name}`;
    return isRepeated ? [{ column, key, isLater: at !== null }] : [];
  });
  const isOfScale = ({ texts, header }: Column): boolean =>
    texts.every((text) => MARK.test(fold(text)) || SHARE.test(text) || text === header);
  for (const { column, key } of told) {
    const all = told.filter((one) => one.key === key);
    const series = all.map((one) => one.column);
    const isScale = column.says === 'status' && series.length > 1 && series.every(isOfScale);
    if (!isScale && !all.some(({ isLater }) => isLater)) continue;
    const most = Math.max(...series.map(({ content }) => content.count));
    const last = series.findLast(({ content }) => content.count >= most * MOSTLY_FILLED);
    if (isScale || (series.length > 1 && column !== last)) column.settle(likely('own', 'header'));
  }
}
