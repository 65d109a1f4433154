import { fold } from '../../../lib/text';
import type { ColumnContent } from './column-content';
import { likely } from './column-guess';
import { ACTUAL, bandOver, type ColumnHeader } from './column-headers';
import { contentOf, type Draft, open, settle } from './column-draft';
import { fitOf, MOSTLY_FILLED } from './column-fit';
import { lineText } from '../../reading/grid';
import { readStatus } from '../../reading/read-status';
import type { Status } from '../../tracker/lists';
import { rowsUnderHeader } from '../headers/find-tables';

/** Beside who completed a task, its end is the day it was. */
const COMPLETED_BY = /^(?:termine|acheve|cloture)e? par$|^completed by$/u;
const CLOSING = /^(?:date )?(?:de |d')?(?:clotur|achevement)|^clos(?:ing|ure)/u;
/** « Fait le », « closed on », « fin réelle »: of days that are past. */
const PAST = /e?s? le$|(?:ed|actual|effecti(?:f|ve)|reelle?)(?![a-z])/u;

const BARE_DATE = /^dates?$/u;
const SURELY_DUE = /prevue?s?$|echeance|limite|butoir|^due|deadline|^pour /u;

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
      other.meaning.action?.meaning === 'due' &&
      fitOf('due', contentOf(draft, other)) === 'fits' &&
      (!holdsDays || SURELY_DUE.test(fold(other.header))),
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
