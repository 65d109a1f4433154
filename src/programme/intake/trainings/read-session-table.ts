import { fold } from '../../../lib/text';
import {
  type CellWords,
  openCells,
  type RowCellsReader,
  type RowContext,
  sourcesOf,
} from '../tables/row-context';
import type { ColumnTarget } from '../columns/column-targets';
import type { CellUse } from '../../reading/proposal';
import { IN_ROW, type Ledger, leftFor } from '../../reading/ledger';
import { dateCell, type DayOrder, dayOrderOf } from '../rows/day-order';
import { useOfColumn } from '../rows/read-action-table';
import { underMonth } from '../rows/row-parts';
import { buildSession, type BuiltSession, type SessionWords, TEXTS } from './read-session';
import type { ReadingContext } from '../../reading/reading-context';
import type { DueCell } from '../../reading/due-request';
import { markColumns, markRow, rowsUnder, useOfRole } from '../tables/table-rows';
import { blocksOf } from './session-blocks';
import { trainingAmong, trainingNamer } from './training-names';
import { labelled } from '../../reading/written-words';
import { textsAbove } from '../../reading/grid';

/** Bare figures are half-days under a header that says so. Hours never are: how many make one is the organism’s to say. */
const IN_HALF_DAYS = /demi|1\/2|half/u;
const IN_DAYS = /\bj(?:rs?|ours?)?\b/u;

/** What tells a session that names no training. */
const COUNTS = ['registered', 'present', 'heads'] as const;
const TELLING = ['sessionId', 'cycle', 'date', 'start', 'status', ...COUNTS] as const;

/** Reads training sessions: a list has one a row, a dashboard one each block of Date, Inscrits, Présents of a row. */
export function readSessionTable(
  row: RowContext,
  kind: 'sessions' | 'dashboard',
  { context, ledger }: { context: ReadingContext; ledger: Ledger },
): readonly BuiltSession[] {
  const { columns } = row;
  const { shared, sessions } =
    kind === 'dashboard' ? blocksOf(row) : { shared: columns, sessions: [{ own: [], columns }] };
  const order = dayOrderOf(row);
  const parts = sessions.map((one) => {
    const part = { ...row, order, columns: one.columns };
    return { own: one.own, part, readRow: openCells(part) };
  });
  const readShared = openCells({ ...row, columns: shared });
  const nameTraining = trainingNamer(context.lists.trainings);
  const isTold = shared.some(({ target }) => target === 'training');
  const titled = isTold ? '' : trainingAmong(textsAbove(row.grid, row.table), context);
  const found: BuiltSession[] = [];
  let over = { strand: '', owner: '', month: '', territory: '', site: '' };
  for (const { at, role } of rowsUnder(row)) {
    const use = useOfRole(role);
    if (use) markRow({ row, ledger, at }, use);
    if ('text' in role) over = { ...over, [role.kind]: role.text };
    if (role.kind !== 'data') continue;
    const training = readShared(at).text('training') || over.strand;
    const told = parts.flatMap(({ own, part, readRow }) => {
      const isFilled = own.some(({ column }) => !row.grid.isEmpty(at, column));
      const read = own.length === 0 || isFilled ? readRow(at) : null;
      const tells = TELLING.some((target) => read !== null && read.text(target) !== '');
      const isSession = read !== null && (training !== '' || tells);
      return isSession ? [{ own, part, read }] : [];
    });
    for (const { own, part, read } of told) {
      const words = sessionWordsOf({ ...part, month: over.month }, at, read);
      const said = {
        ...words,
        key: own[0] === undefined ? words.key : `${words.key}:${own[0].column}`,
        basin: words.basin || over.territory,
        place: words.place || over.site,
        training: nameTraining(training || titled),
      };
      found.push(buildSession(said, context));
      markColumns({ row: { ...row, columns: own }, ledger, at }, () => IN_ROW);
    }
    markColumns({ row: { ...row, columns: shared }, ledger, at }, (target) => {
      const shown = useOfSessionColumn(target);
      return told.length > 0 || shown.kind === 'left' ? shown : leftFor('not-understood');
    });
  }
  return found;
}

/** What the tracker computes itself is left; names stay where they are. */
function useOfSessionColumn(target: ColumnTarget): CellUse {
  const isComputed = target === 'absent' || target === 'rate' || target === 'total';
  return isComputed ? leftFor('computed') : useOfColumn(target);
}

/** A table of sessions, its columns in which a day may be typed month first, and the month over its bare days. */
type SessionColumns = RowContext & { readonly order: DayOrder; readonly month?: string };

/** The words of a row that tells a session; its training is named apart. */
function sessionWordsOf(
  row: SessionColumns,
  at: number,
  read: RowCellsReader,
): Omit<SessionWords, 'training'> {
  const texts = TEXTS.map((target) => [target, read.text(target)] as const);
  const [duration] = read.all('halfDays');
  const halfDays = duration === undefined ? '' : halfDaysOf(duration);
  const day = (target: ColumnTarget): DueCell => {
    const cell = dateCell(row, read.all(target)[0]);
    return cell.date === null ? { ...cell, text: underMonth(cell.text, row.month ?? '') } : cell;
  };
  return {
    ...(Object.fromEntries(texts) as Record<(typeof TEXTS)[number], string>),
    key: `${row.grid.sheet}!${at}`,
    id: read.text('sessionId'),
    date: day('date'),
    start: day('start'),
    end: day('end'),
    halfDays,
    comments: [
      ...(duration && halfDays === '' ? [labelled(duration.match.header, duration.text)] : []),
      ...read.all('comment').map((cell) => cell.text),
      ...read.all('extra').map(({ match, text: words }) => labelled(match.header, words)),
    ],
    isStruck: row.columns.some(
      ({ column, target }) =>
        (target === 'date' || target === 'start' || target === 'training') &&
        row.grid.look(at, column).strikethrough,
    ),
    sources: sourcesOf(row, at),
  };
}

/** A duration whose unit its cell or its header tells; `''` for a bare figure under « Durée ». */
function halfDaysOf({ match, text }: CellWords): string {
  const header = fold(match.header);
  if (IN_HALF_DAYS.test(header) || /\p{L}/u.test(text)) return text;
  return IN_DAYS.test(header) ? `${text} j` : '';
}
