import type { Settings } from '../../tracker/settings/settings';
import type { ProposedAction } from '../../reading/proposal';
import { ATTENDANCES, type KeyedTable, SESSIONS } from './keyed-table';
import type { KeyedProposal } from './match-keyed';
import type { FoundRows } from './plan-rows';
import { markActions, markRow, type RowMark } from './row-marks';
import { readTakenRows } from './taken-rows';

type ReadRows = Pick<FoundRows, 'actions' | 'sessions' | 'attendances'>;

/** At least this share of the rows of a sheet must have been noted under its former name. */
const MOSTLY = 0.5;

/**
 * The marks that earlier runs noted. A sheet that was renamed since keeps those of its former name:
 * what the user deleted or refused does not come back for it.
 */
export function knownMarks(
  { takenRows }: Pick<Settings, 'takenRows'>,
  found: ReadRows,
  sheets: readonly string[],
): ReadonlySet<string> {
  const taken = readTakenRows(takenRows);
  const noted = new Set(Object.keys(takenRows).map((name) => name.replace(/ \(\d+\)$/u, '')));
  const gone = [...noted].filter((name) => !sheets.includes(name));
  const known = new Set(taken);
  for (const sheet of gone.length === 0 ? [] : sheets.filter((name) => !noted.has(name))) {
    const rows = rowsOf(found, sheet);
    const now = marksOf(rows, sheet);
    for (const former of gone) {
      const then = marksOf(rows, former);
      const held = then.filter(({ mark }) => taken.has(mark)).length;
      if (held === 0 || held < then.length * MOSTLY) continue;
      for (const [index, { mark, content }] of then.entries()) {
        if (taken.has(mark)) known.add(now[index]?.mark ?? mark);
        if (taken.has(content)) known.add(now[index]?.content ?? content);
      }
    }
  }
  return known;
}

type Marks = Omit<RowMark, 'sheet'>;

/** The marks of the rows of one sheet, in order, as if it bore this name. */
function marksOf({ actions, sessions, attendances }: ReadRows, sheet: string): readonly Marks[] {
  const named = actions.map((action) => ({
    ...action,
    sources: action.sources.map((source) => ({ ...source, sheet })),
  }));
  return [
    ...[...markActions(named).values()].map((mark) => ({ mark, content: mark })),
    ...keyedMarks(sessions, SESSIONS, sheet),
    ...keyedMarks(attendances, ATTENDANCES, sheet),
  ];
}

function keyedMarks<Row extends object>(
  rows: readonly KeyedProposal<Row>[],
  kind: KeyedTable<Row>,
  sheet: string,
): readonly Marks[] {
  return rows.map(({ fields }) => markRow({ sheet, kind, name: kind.nameOf(fields), fields }));
}

function rowsOf({ actions, sessions, attendances }: ReadRows, sheet: string): ReadRows {
  const isHere = ({ sources }: Pick<ProposedAction, 'sources'>): boolean =>
    sources[0]?.sheet === sheet;
  return {
    actions: actions.filter(isHere),
    sessions: sessions.filter(isHere),
    attendances: attendances.filter(isHere),
  };
}
