import type { Settings } from '../../tracker/settings/settings';
import type { Proposal } from './planned-table';
import type { FoundRows } from './plan-rows';
import { ACTION_NAMES, markRows, type RowMark, type RowNames } from './row-marks';
import { readTakenRows } from './taken-rows';
import { ATTENDANCES, SESSIONS } from './training-rows';

type ReadRows = Pick<FoundRows, 'actions' | 'sessions' | 'attendances'>;

/** At least this share of the rows of a sheet must have been noted under its former name. */
const MOSTLY = 0.5;

/**
 * The marks that earlier runs noted. A sheet that was renamed since keeps those of its former name:
 * what the user deleted or refused does not come back for it.
 */
export function knownMarks(
  { takenRows }: Pick<Settings, 'takenRows'>,
  { actions, sessions, attendances }: ReadRows,
  sheets: readonly string[],
): ReadonlySet<string> {
  const taken = readTakenRows(takenRows);
  const noted = new Set(Object.keys(takenRows).map((name) => name.replace(/ \(\d+\)$/u, '')));
  const gone = [...noted].filter((name) => !sheets.includes(name));
  const known = new Set(taken);
  for (const sheet of gone.length === 0 ? [] : sheets.filter((name) => !noted.has(name))) {
    /** The marks of its rows, in order, as if it bore a name. */
    const marksAs = (name: string): readonly RowMark[] => [
      ...marksOf(actions, ACTION_NAMES, { sheet, name }),
      ...marksOf(sessions, SESSIONS, { sheet, name }),
      ...marksOf(attendances, ATTENDANCES, { sheet, name }),
    ];
    const now = marksAs(sheet);
    for (const former of gone) {
      const then = marksAs(former);
      const held = then.filter(({ mark }) => taken.has(mark)).length;
      if (held === 0 || held < then.length * MOSTLY) continue;
      for (const [index, { mark, content }] of then.entries()) {
        if (taken.has(mark)) known.add(now[index]?.mark ?? mark);
        if (content !== null && taken.has(content)) known.add(now[index]?.content ?? content);
      }
    }
  }
  return known;
}

function marksOf<Proposed extends Proposal>(
  proposed: readonly Proposed[],
  names: RowNames<Proposed>,
  { sheet, name }: { readonly sheet: string; readonly name: string },
): readonly RowMark[] {
  const own = proposed.filter(({ sources: [first] }) => first?.sheet === sheet);
  const named = own.map((proposal) => ({
    ...proposal,
    sources: proposal.sources.map((source) => ({ ...source, sheet: name })),
  }));
  return [...markRows(named, names).values()];
}
