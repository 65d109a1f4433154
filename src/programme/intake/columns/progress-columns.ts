import { fold } from '../../../lib/text';
import { likely } from './column-guess';
import { type ColumnContent, MARK } from './column-content';
import { ACTUAL, bandOver, type ColumnHeader } from './column-headers';
import { contentOf, type Draft, open, settle, textsOf } from './column-draft';
import { rowsUnderHeader } from '../headers/find-tables';
import { foldedText, lineText } from '../../reading/grid';
import { isStatus, readStatus } from '../../reading/read-status';
import { fitOf, MOSTLY_FILLED } from './column-fit';
import type { Status } from '../../tracker/lists';

const MOSTLY_CROSSES = 0.8;
const UNSURE = /^\?+$/u;
/** The degree that heads a column of a scale, in each of its parts. */
const SHARE = /^\d{1,3} ?%$/u;

/** « OK/NOK », « F/EC/AF » over nothing but these words: how far the work is. « P/A » are marks. */
export function namesItsStates({ header }: ColumnHeader, texts: readonly string[]): boolean {
  const names = fold(header).split(/\s*[/|,]\s*/u);
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
  if (draft.request.kind !== 'actions') return;
  const crossed = open(draft).filter((header) => {
    // A share at the head of a column is that of the whole plan, « No » a number.
    const isNamed = /\p{L}/u.test(header.header) && header.meaning.action?.meaning !== 'number';
    return isNamed && isStatus(header.header) && isCrossed(draft, header);
  });
  const [first, second] = crossed;
  // « F » beside « E » and « M » is a degree of a scale; « Engagé : oui » tells no state of a task.
  const isLetter = first?.header.length === 1;
  const isOpen = readStatus(first?.header ?? '', {})?.status !== 'Réalisé';
  const isNamed = first?.meaning.action?.meaning === 'status';
  const isAlone = second === undefined && (isLetter || isOpen || isNamed);
  for (const header of isAlone ? [] : crossed) {
    settle(draft, header, likely('statusMark', 'header'));
  }
}

/** « Avancement » over several columns of crosses: which degree each stands for, only the user can tell. */
export function settleScales(draft: Draft): void {
  const told = draft.headers.filter(({ column }) => draft.settled.get(column)?.target === 'status');
  const isOfScale = (header: ColumnHeader): boolean =>
    textsOf(draft, header).every(
      (text) => MARK.test(fold(text)) || SHARE.test(text) || text === header.header,
    );
  for (const header of told) {
    const all = told.filter((other) => fold(other.header) === fold(header.header));
    if (all.length > 1 && all.every(isOfScale)) settle(draft, header, likely('own'));
  }
}

/** Whether nothing but crosses is typed in a column; a count under it is computed. */
function isCrossed({ request }: Draft, { column }: ColumnHeader): boolean {
  const { grid, table } = request;
  const typed = rowsUnderHeader(table)
    .filter((row) => !grid.isEmpty(row, column) && !grid.isFormula(row, column))
    .map((row) => foldedText(grid, row, column))
    .filter((text) => !UNSURE.test(text));
  // What is left to do, in hours: 15, 10, 0.
  if (typed.some((text) => Number(text) > 1) || typed.every((text) => text === '0')) return false;
  return typed.filter((text) => MARK.test(text)).length >= typed.length * MOSTLY_CROSSES;
}

/** Beside who completed a task, its end is the day it was. */
const COMPLETED_BY = /^(?:termine|acheve|cloture)e? par$|^completed by$/u;
const CLOSING = /^(?:date )?(?:de |d')?(?:clotur|achevement)|^clos(?:ing|ure)/u;
/** « Fait le », « closed on », « fin réelle »: of days that are past. */
const PAST = /e?s? le$|(?:ed|actual|effecti(?:f|ve)|reelle?)(?![a-z])/u;

const BARE_DATE = /^dates?$/u;
export const SURELY_DUE =
  /(?:prevu|souhaite|previsionnel)(?:le)?e?s?$|echeance|limite|butoir|livraison|^due|deadline|^pour /u;

/**
 * « J-90 » beside the days themselves, as « Délai » beside « Date limite »; a bare « Date », of entry
 * maybe, beside « Date prévue »; « Pour » over those it is for.
 */
export function saysDueLess(draft: Draft, header: ColumnHeader): boolean {
  const holdsDays = fitOf('due', contentOf(draft, header)) === 'fits';
  if (holdsDays && !BARE_DATE.test(fold(header.header))) return false;
  if (!holdsDays && fold(header.header) === 'pour') return true;
  return open(draft).some(
    (other) =>
      [undefined, 'due', 'end'].includes(other.meaning.action?.meaning) &&
      fitOf('due', contentOf(draft, other)) === 'fits' &&
      (holdsDays ? SURELY_DUE.test(fold(other.header)) : other.meaning.action !== null),
  );
}

/**
 * Days under « Fait » or « Terminé », « Fin » once more under « RÉEL » or beside who completed the task,
 * « Clôture » beside when it is due, of the tasks that are closed: when it was done.
 */
export function isDayDone(draft: Draft, header: ColumnHeader, content: ColumnContent): boolean {
  const { headers, request, taken } = draft;
  const target = header.meaning.action?.meaning;
  if (taken.has('doneOn') || fitOf('doneOn', content) !== 'fits') return false;
  if (target === 'status') {
    if (header.meaning.action?.score !== 1) return false;
    const isDone = readStatus(header.header, {})?.status === 'Réalisé';
    return isDone && content.dates >= MOSTLY_FILLED;
  }
  if (target !== 'end') return false;
  const isActual =
    taken.has('end') && ACTUAL.test(fold(bandOver(request.grid, request.table, header)));
  const isClosing = CLOSING.test(fold(header.header));
  return headers.some((other) => {
    if (other === header) return false;
    const isDue = ['due', 'end'].includes(other.meaning.action?.meaning ?? '');
    const isLater = isDue && contentOf(draft, other).count > content.count;
    return isActual || COMPLETED_BY.test(fold(other.header)) || (isClosing && isLater);
  });
}

/**
 * Days « de réalisation » on rows of which most are not done: when they are planned to be, where no other column says
 * it and their name tells no past; else the user's own. « Date de clôture » of those done and of no other: when they were.
 */
export function settleDoneDays(draft: Draft): void {
  const { headers, settled, request, taken } = draft;
  const targetOf = ({ column }: ColumnHeader): string => settled.get(column)?.target ?? '';
  const days =
    headers.find((one) => targetOf(one) === 'doneOn') ??
    headers.find((one) => targetOf(one) === 'end' && CLOSING.test(fold(one.header)));
  if (days === undefined || settled.get(days.column)?.why === 'remembered') return;
  const statusesOf = (isDated: boolean): readonly Status[] =>
    rowsUnderHeader(request.table)
      .filter((row) => request.grid.isEmpty(row, days.column) !== isDated)
      .flatMap((row) => statusesAt(draft, row));
  const [told, others] = [statusesOf(true), statusesOf(false)];
  const undone = told.filter((status) => status !== 'Réalisé').length;
  if (targetOf(days) === 'end') {
    const isMixed = undone > 0 || others.includes('Réalisé');
    if (isMixed || told.length + others.length < 2) return;
    taken.delete('end');
    settle(draft, days, likely('doneOn'));
    return;
  }
  if (told.length < 2 || undone * 2 <= told.length) return;
  const isFree = !taken.has('due') && !taken.has('end') && !PAST.test(fold(days.header));
  taken.delete('doneOn');
  settle(draft, days, { target: isFree ? 'due' : 'own', confidence: 'low', why: 'content' });
}

/** How far a row is, as the first of its status columns says; none when it is dropped or says nothing. */
function statusesAt({ headers, settled, request }: Draft, row: number): readonly Status[] {
  const statuses = headers.filter(({ column }) => settled.get(column)?.target === 'status');
  const read = statuses.map(
    ({ column }) => readStatus(lineText(request.grid, row, column), {})?.status,
  );
  const said = read.find((status) => status !== undefined && status !== 'Abandonné');
  return said === undefined ? [] : [said];
}

/** « Jours » over figures: how many. */
export function isDays({ header }: ColumnHeader, content: ColumnContent): boolean {
  return /^jours(?! de )/u.test(fold(header)) && fitOf('duration', content) === 'fits';
}
