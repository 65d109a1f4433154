import type { CalendarDate } from '../../../lib/calendar-date';
import { fold } from '../../../lib/text';
import { likely } from './column-guess';
import { ACTUAL, bandOver } from './column-headers';
import { type Column, type Draft, holderOf, isHeld } from './column-draft';
import { rowsUnderHeader } from '../headers/find-tables';
import { lineText } from '../../reading/grid';
import { readStatus } from '../../reading/read-status';
import { MOSTLY_FILLED } from './column-fit';
import { namesReporters, namesReports } from '../headers/header-words';
import type { Status } from '../../tracker/lists';

/** Beside who completed a task, its end is the day it was. */
const COMPLETED_BY = /^(?:termine|acheve|cloture)e? par$|^completed by$/u;
const CLOSING = /^(?:date )?(?:de |d')?(?:clotur|achevement)|^clos(?:ing|ure)/u;
/** « Fait le », « closed on », « fin réelle »: of days that are past. */
const PAST = /e?s? le$|(?:ed|actual|effecti(?:f|ve)|reelle?)(?![a-z])/u;
/** When it comes back: « Fait le » beside it is the last time, and closes nothing. */
const AGAIN = /^prochaine?(?:s|$| )|^a (?:refaire|renouveler|recontroler|reverifier)(?: |$)/u;
/** Of what is planned as much as of what is done. */
const DOING = /^(?:date de )?realisation$/u;
/** A header that does not say of what the days are. */
export const BARE_DATE = /^dates?$/u;
export const SURELY_DUE =
  /(?:prevu|souhaite|previsionnel)(?:le)?e?s?$|echeance|limite|butoir|livraison|attendue?$|^due|deadline|delai|^quand|^(?:a \S+ )?(?:pour|avant|d'ici)(?: |$)/u;

/**
 * « J-90 » beside the days themselves, as « Délai » beside « Date limite »; a bare « Date », of entry
 * maybe, beside « Date prévue », or of what was reported; « Pour » over those it is for.
 */
export function saysDueLess(draft: Draft, column: Column): boolean {
  const holdsDays = column.fit('due') === 'fits';
  if (holdsDays && !BARE_DATE.test(column.name)) return false;
  if (holdsDays && isOfReport(draft, column)) return true;
  if (!holdsDays && column.name === 'pour') return true;
  return draft.columns.some(
    (other) =>
      other !== column &&
      [null, 'due', 'end'].includes(other.says) &&
      (holdsDays
        ? SURELY_DUE.test(other.name) &&
          other.content.count > 0 &&
          other.content.countedDays < MOSTLY_FILLED
        : other.match === null && other.says !== null && other.fit('due') === 'fits'),
  );
}

/** A day among complaints or requests, before who answers for them and how far they are: when they came in. */
function isOfReport({ columns, request: { grid } }: Draft, date: Column): boolean {
  const names = [...columns.map(({ name }) => name), fold(grid.sheet)];
  const before = columns.filter(({ column }) => column < date.column);
  const areReports = names.some((name) => namesReports(name) || namesReporters(name));
  return (
    areReports && !before.some(({ says }) => ['owner', 'status', 'doneOn'].includes(says ?? ''))
  );
}

/**
 * Days under « Fait » or « Terminé », « Fin » once more under « RÉEL » or beside who completed the task,
 * « Clôture » beside when it is due, of the tasks that are closed: when it was done.
 */
export function isDayDone(draft: Draft, column: Column): boolean {
  const { says, meaning, header, content } = column;
  if (isHeld(draft, 'doneOn') || column.fit('doneOn') !== 'fits') return false;
  if (says === 'status' && meaning.action?.score === 1) {
    const isDone = readStatus(header, {})?.status === 'Réalisé';
    return isDone && content.dates >= MOSTLY_FILLED;
  }
  if (says !== 'end') return false;
  const { grid, table } = draft.request;
  if (isHeld(draft, 'end') && ACTUAL.test(fold(bandOver(grid, table, column)))) return true;
  const isClosing = CLOSING.test(column.name);
  return draft.columns.some((other) => {
    if (other === column) return false;
    const isDue = other.says === 'due' || other.says === 'end';
    const isLater = isDue && other.content.count > content.count;
    return COMPLETED_BY.test(other.name) || (isClosing && isLater);
  });
}

/**
 * « Fait le » beside « Prochain » is the last time, kept as it is. Days « de réalisation » on rows of which most are not
 * done: when they are planned to be, where no other column says it and their name tells no past; else the user's own.
 * « Date de clôture » of those done and of no other, or « Date de fin » beside when they are due: when they were.
 */
export function settleDoneDays(draft: Draft): void {
  const days =
    holderOf(draft, 'doneOn') ??
    draft.columns.find(
      ({ target, name }) =>
        target === 'end' &&
        (CLOSING.test(name) || (isHeld(draft, 'due') && !SURELY_DUE.test(name))),
    );
  if (days === undefined || days.match?.why === 'remembered') return;
  const again = draft.columns.find(
    ({ name, content }) => AGAIN.test(name) && content.dates >= MOSTLY_FILLED,
  );
  if (again !== undefined && days.target === 'doneOn') {
    days.settle(likely('own', 'header'));
    if (again.match?.why !== 'remembered') again.settle(likely('due', 'header'));
    return;
  }
  const statusesOf = (isDated: boolean): readonly Status[] =>
    rowsUnderHeader(draft.request.table)
      .filter((row) => days.rows.includes(row) === isDated)
      .flatMap((row) => statusesAt(draft, row));
  const [told, others] = [statusesOf(true), statusesOf(false)];
  const undone = told.filter((status) => status !== 'Réalisé').length;
  if (days.target === 'end') {
    const isMixed = undone > 0 || others.includes('Réalisé');
    const isTold = others.length > 0 || (CLOSING.test(days.name) && told.length > 1);
    if (!isMixed && told.length > 0 && isTold) days.settle(likely('doneOn'));
    return;
  }
  const isFree = !isHeld(draft, 'due') && !isHeld(draft, 'end') && !PAST.test(days.name);
  const isPlanned =
    isFree && DOING.test(days.name) && (told.length - undone) * 2 < days.rows.length;
  if (isPlanned && (isHeld(draft, 'status') || !areDays(draft, days, 'past'))) {
    days.settle({ target: 'due', confidence: 'low', why: 'content' });
    return;
  }
  if (told.length < 2 || undone * 2 <= told.length) return;
  days.settle({ target: isFree ? 'due' : 'own', confidence: 'low', why: 'content' });
}

/** Whether a column holds nothing but true dates, up to the day that the document was written or after it. */
export function areDays(
  { request: { grid, writtenOn } }: Draft,
  { rows, column }: Column,
  when: 'past' | 'to-come',
): boolean {
  const days = rows.map((row) => grid.date(row, column));
  const isSo = (day: CalendarDate | null): boolean =>
    day !== null && writtenOn !== null && day > writtenOn === (when === 'to-come');
  return days.every(isSo);
}

/** How far a row is, as the first of its status columns says; none when it is dropped or says nothing. */
function statusesAt({ columns, request: { grid } }: Draft, row: number): readonly Status[] {
  const read = columns.map(({ target, column }) =>
    target === 'status' ? readStatus(lineText(grid, row, column), {})?.status : undefined,
  );
  const said = read.find((status) => status !== undefined && status !== 'Abandonné');
  return said === undefined ? [] : [said];
}

/** « Jours » over figures: how many. */
export function isDays(column: Column): boolean {
  return /^jours(?! de )/u.test(column.name) && column.fit('duration') === 'fits';
}
