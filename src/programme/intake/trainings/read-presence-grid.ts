import { type CalendarDate, formatFrenchDate } from '../../../lib/calendar-date';
import { collapseSpaces, fold } from '../../../lib/text';
import type { Gathered } from '../gather-reading';
import { EMPTY_DUE_CELL } from '../cells/action-words';
import { openCells, type RowContext } from '../tables/row-context';
import { rowsUnder } from '../tables/table-rows';
import type { ProposedAttendance } from '../../reading/proposal';
import { IN_ROW, type Ledger } from '../../reading/ledger';
import type { ReadingContext } from '../../reading/reading-context';
import { attendanceOf, readMark } from './read-participations';
import { buildSession, type BuiltSession, NO_SESSION_WORDS } from './read-session';
import { sessionIdOf, trainingAmong } from './training-names';
import { textsAbove } from '../../reading/grid';

/** What is said over a list of presences, and never over a planning of leave. */
const OF_PRESENCES = /\b(?:presences?|emargements?|formations?|participations?|stages?)\b/u;

/** The day of a session, over the column of its marks. */
interface DayColumn {
  readonly column: number;
  readonly day: CalendarDate;
  readonly id: string;
}

/**
 * Reads persons by line and days by column, a mark at their crossing, where a column holds codes and the
 * words above say « présences »: each day is a session of the training named there. Names stay where they
 * are. Null when the table is something else.
 */
export function readPresenceGrid(
  row: RowContext,
  { context, ledger }: { readonly context: ReadingContext; readonly ledger: Ledger },
): Pick<Gathered, 'sessions' | 'attendances'> | null {
  const { grid, table, columns } = row;
  const above = textsAbove(row.grid, row.table);
  if (!columns.some(({ target }) => target === 'code')) return null;
  if (!OF_PRESENCES.test(fold([grid.sheet, ...above].join(' ')))) return null;
  const training = trainingAmong(above, context);
  const days = columns.flatMap(({ column, target, why }): readonly DayColumn[] => {
    const isOpen = target === 'sessionDay' || (target === 'ignored' && why !== 'remembered');
    const day = isOpen ? grid.date(table.lastHeaderRow, column) : null;
    return day === null ? [] : [{ column, day, id: sessionIdOf(training, day) }];
  });
  if (days.length === 0) return null;
  const attendances: ProposedAttendance[] = [];
  const cells = openCells(row);
  for (const { at, role } of rowsUnder(row)) {
    if (role.kind !== 'data') continue;
    const read = cells.read(at);
    const code = collapseSpaces(read.text('code'));
    if (code === '') continue;
    for (const { column, id } of days) {
      const mark = readMark(grid.text(at, column));
      if (mark === null) continue;
      ledger.mark(at, column, IN_ROW);
      const fields = { ...attendanceOf(read, { code, context }), session: id, mark };
      attendances.push({ fields, sources: [{ sheet: grid.sheet, row: at, column }] });
    }
  }
  if (attendances.length === 0) return null;
  return {
    sessions: days.map((day) => sessionOfDay({ day, training, row, attendances }, context)),
    attendances,
  };
}

function sessionOfDay(
  given: {
    readonly day: DayColumn;
    readonly training: string;
    readonly row: RowContext;
    readonly attendances: readonly ProposedAttendance[];
  },
  context: ReadingContext,
): BuiltSession {
  const { day, training, row, attendances } = given;
  const { sheet } = row.grid;
  const header = { sheet, row: row.table.lastHeaderRow, column: day.column };
  const present = new Set(
    attendances.flatMap(({ fields: { session, mark, code } }) =>
      session === day.id && mark === 'Présent' ? [code] : [],
    ),
  );
  const words = {
    ...NO_SESSION_WORDS,
    key: `${sheet}!${String(header.row)}:${String(day.column)}`,
    id: day.id,
    training: { ...NO_SESSION_WORDS.training, training },
    date: { ...EMPTY_DUE_CELL, text: formatFrenchDate(day.day), date: day.day },
    present: present.size === 0 ? '' : String(present.size),
    sources: [header],
  };
  return buildSession(words, context);
}
