import { fold } from '../../../lib/text';
import type { CellLocation } from '../../../workbook/location';
import { type CellWords, type RowContext, rowWords, sourcesOf } from '../tables/row-context';
import type { ActionWords } from '../cells/action-words';
import { BARE_DATE } from '../columns/day-columns';
import { eachSaysDay } from '../columns/column-content';
import { type ColumnTarget, WHEN } from '../columns/column-targets';
import { fillOf } from '../../reading/grid';
import { noteIf, type OwnValue, type ProposalNote } from '../../reading/proposal';
import { EMPTY_DUE_CELL } from '../../reading/due-request';
import { durationOf, endOfDuration } from './durations';
import { partsOfLine, saysWhen } from '../../reading/line-parts';
import { DATED, dueCell, isDated, isSharedDue, partOf, sharedHolder, withYear } from './row-parts';
import type { ActionToRead, RowToRead } from './row-to-read';
import { crossedNames, statusesOf, unsettledCrosses } from './status-cells';
import { NOTHING } from '../../reading/layout-words';
import { labelled, LABELS } from '../../reading/written-words';
import { stateOfHeading } from '../tables/heading-rows';
import { linesOf, parallelCounts, splitActions } from '../tables/split-cells';
import { OF_BLOCK } from '../tables/told-once';
import { ownValues } from './own-values';
import { monthOver, planYear } from '../tables/title-times';
import { afterDays } from './days-before-titles';
import { readPeriodLabel } from '../time/period-labels';

/** A bullet before a title. */
const DASH = /^\s*[-–—•·▪◦●○■□➢➤►→*]\s+/u;

/** One set of words for each action of the row; none when nothing names an action. */
export function wordsOfRow(request: RowToRead): readonly ActionWords[] {
  const { read } = request;
  const cell = titleCell(request);
  if (cell === null || !/\p{L}/u.test(cell.text)) return [];
  const counts = [
    ...WHEN.map((target) => read.text(target)).map((text) =>
      eachSaysDay(text) ? linesOf(text).length : 0,
    ),
    ...parallelCounts(read.text('status')),
  ];
  const detail = cell.match.target === 'detail' ? '' : read.text('detail');
  const titles = splitActions(cell.text, counts).map((title) => title.replace(DASH, ''));
  return titles.map((whole, index) => {
    // « Comité de pilotage : 16/03/2015 », in a list that has no column for days.
    const line = request.row.columns.some(isDated)
      ? afterDays(request.row, whole, read.text('due'))
      : partsOfLine(whole, request.areLinesOwned);
    const isBare = detail === '' || NOTHING.test(fold(detail));
    const title = isBare ? line.title : `${line.title} – ${detail}`;
    return wordsOfAction({ ...request, line, cell, titles, title, index });
  });
}

/** The cell that names the action. */
function titleCell({ read, at }: RowToRead): CellWords | null {
  const names = [...read.all('title'), ...read.all('detail')];
  // « Clôture de l'exercice 2025 » beside its own day is no time of another task.
  const isTold = WHEN.some((target) => read.text(target) !== '');
  const title = names.find(
    ({ text }) => !NOTHING.test(fold(text)) && (isTold || !(/\d/u.test(text) && saysWhen(text))),
  );
  if (title || names.length === 0 || names.some(({ text }) => /\p{L}/u.test(text)))
    return title ?? null;
  // « - » under « Sous-tâche »: the row is the task itself.
  return read.all('strand').find((cell) => cell.row === at) ?? null;
}

function wordsOfAction(request: ActionToRead): ActionWords {
  const { row, at, read, carried, cell, titles, title, line, index } = request;
  const { grid } = row;
  const part = (target: ColumnTarget): string => partOf(read.text(target), request);
  const place: CellLocation = { sheet: grid.sheet, row: at, column: cell.match.column };
  const isStruck = grid.look(at, cell.match.column).strikethrough;
  const struck = isStruck ? request.struckState : '';
  const states = [...statusesOf(request), line.state, struck].filter((said) => said !== '');
  const overRows = stateOfHeading(carried.strand);
  const headed = states.length > 0 ? '' : overRows || carried.state;
  const isNoStrand = cell.match.target === 'strand' || (headed !== '' && headed === overRows);
  return {
    key: `${grid.sheet}!${at}:${place.column}#${index}`,
    strand: isNoStrand ? '' : carried.strand,
    title,
    type: part('type'),
    partners: read
      .all('partners')
      .map(({ text }) => partOf(text, request))
      .join(' ; '),
    place: read.text('place'),
    placeHeader: read.all('place')[0]?.match.header ?? '',
    site: read.text('site') === '' ? carried.site : read.text('site'),
    territory: read.text('territory') === '' ? carried.territory : read.text('territory'),
    owner:
      part('owner').replace(/\s*\n\s*/gu, ' / ') ||
      [...line.names, ...crossedNames(read, 'ownerMark')].join(' / ') ||
      carried.owner,
    ...datesOf(request),
    doneOn: dueCell(request, 'doneOn'),
    statuses: headed === '' ? states : [headed],
    condition: part('condition'),
    decisionMaker: part('decisionMaker'),
    dwellings:
      titles.length > 1 || read.all('dwellings')[0]?.row !== at ? '' : read.text('dwellings'),
    comments: commentsOf(request),
    own: ownOf(request),
    siblings: titles.length - 1 + read.all('site').filter((site) => site.row < at).length,
    isStruck: isStruck && struck === '',
    fill: statusFill(row, at, cell.match.column),
    originalText: rowWords(row, at),
    sources: [place, ...sourcesOf(row, at).filter(({ column }) => column !== place.column)],
    notes: notesOf(request),
  };
}

/** What the row says of when, a day at the end of its title standing for a due date, a duration for an end. */
function datesOf(request: ActionToRead): Pick<ActionWords, 'due' | 'start' | 'end'> {
  const told = dueCell(request, 'due');
  const days = told.text === '' ? '' : request.line.day;
  const due = days === '' ? told : { ...told, text: `${days} ${told.text}` };
  const start = dueCell(request, 'start');
  const end = dueCell(request, 'end');
  const last = beginsOnDue(request) ? endOfDuration(request, due) : null;
  if (last !== null) return { due: EMPTY_DUE_CELL, start: due, end: last };
  const isDated = [due, start, end].some(({ text }) => text !== '');
  if (!isDated) {
    const text = request.line.day || yearOfAmount(request) || periodOver(request);
    return { due: { ...EMPTY_DUE_CELL, text }, start, end };
  }
  return { due, start, end: end.text === '' ? (endOfDuration(request, start) ?? end) : end };
}

/** The one year under which a row that says no more has what it costs; `''` without. */
function yearOfAmount({ at, read, line, amountYears }: ActionToRead): string {
  const isSaid = line.day !== '' || WHEN.some((target) => read.text(target) !== '');
  return isSaid ? '' : (amountYears.get(at) ?? '');
}

/** « Janvier », « Semaine 4 », « 1er trimestre 2026 », « 2026 » over rows that say no more: when they are due; `''` without. */
function periodOver({ row, carried: { strand, group, month, year } }: ActionToRead): string {
  // That of the sheet is of its days, be there any.
  const overRows = month === monthOver(row) ? '' : month;
  const told = [group, strand].find((text) =>
    ['month', 'quarter'].includes(readPeriodLabel(text)?.kind ?? ''),
  );
  const period = told ?? overRows;
  return period === '' ? year : withYear(period, String(planYear(row) ?? ''));
}

/** « Date » beside « Durée », and nothing else that says when: the day it begins. */
function beginsOnDue({ read }: Pick<RowToRead, 'read'>): boolean {
  const isBare = BARE_DATE.test(fold(read.all('due')[0]?.match.header ?? ''));
  return isBare && read.text('start') === '' && read.text('end') === '';
}

/** The columns kept as they are; of several actions of one row, the first has the figures. */
function ownOf({ row, at, index, carried }: ActionToRead): readonly OwnValue[] {
  const own = ownValues(row, at).filter(({ value }) => index === 0 || typeof value === 'string');
  const group = { header: LABELS.group, value: carried.group, format: '@' };
  const isStrand = carried.group === '' || row.strands.name(carried.group) === carried.strand;
  return isStrand ? own : [...own, group];
}

function notesOf(request: ActionToRead): readonly ProposalNote[] {
  const { titles, index, read, at } = request;
  const { grid } = request.row;
  const year = yearOfAmount(request);
  const count = titles.length;
  const isShared = DATED.some((target) => isSharedDue(request, target));
  const isBegun = read.text('start') !== '' || beginsOnDue(request);
  const isEnded = isBegun && durationOf(request) !== null && read.text('end') === '';
  const crossed = crossedNames(read);
  const told = [...DATED, 'status' as const].flatMap((target) => read.all(target));
  const isOfToday = told.some(({ row, match: { column } }) => grid.isOfToday(row, column));
  const ofBlock = [...told, ...OF_BLOCK.flatMap((target) => read.all(target))];
  const above = ofBlock.find(({ row, match }) => row < at && grid.merge(at, match.column) === null);
  return [
    ...noteIf(count > 1 && isShared && index === sharedHolder(titles), 'due-shared', { count }),
    ...noteIf(count > 1, 'cell-split', { count }),
    ...noteIf(year !== '', 'due-by-amount', { year }),
    ...noteIf(isEnded, 'end-by-duration', { words: read.text('duration') }),
    ...noteIf(crossed.length > 1, 'status-contradicted', { words: crossed.join(', ') }),
    ...noteIf(isOfToday, 'date-of-today'),
    ...noteIf(above !== undefined, 'told-above', { words: above?.text ?? '' }),
  ];
}

function commentsOf(request: ActionToRead): readonly string[] {
  const { read } = request;
  const years = (read.column('due') === null ? read.all('year') : [])
    .filter(({ text }) => !NOTHING.test(fold(text)))
    .map(({ match, text }) => labelled(match.header, text));
  return [
    ...read.all('comment').map(({ text }) => partOf(text, request)),
    ...years,
    ...unsettledCrosses(read),
  ];
}

function statusFill(row: RowContext, at: number, titleColumn: number): string | null {
  const status = row.columns.find(({ target }) => target === 'status')?.column;
  const place = status === undefined ? null : fillOf(row.grid, at, status);
  return place ?? fillOf(row.grid, at, titleColumn);
}
