import { collapseSpaces, fold } from '../../../lib/text';
import { hashText } from '../../tracker/fingerprint';
import type { ProposedAction, ProposedAttendance, ProposedSession } from '../proposal';

const MARK_LENGTH = 8;

/**
 * Names each proposed row by its sheet and words: the mark stays the same when rows are inserted
 * above, so that what the user decided of a row is found again, within a preview and at later runs.
 */
export function markActions(
  proposed: readonly ProposedAction[],
): ReadonlyMap<ProposedAction, string> {
  const counts = new Map<string, number>();
  return new Map(
    proposed.map((action) => {
      const { source, originalText } = action.fields;
      const sheet = action.sources[0]?.sheet ?? source.slice(0, source.lastIndexOf('!'));
      const base = [sheet, action.basis, fold(collapseSpaces(originalText))].join('\n');
      const count = (counts.get(base) ?? 0) + 1;
      counts.set(base, count);
      return [action, markOf(`${base}\n${String(count)}`)];
    }),
  );
}

/** The mark of a row, and the source sheet whose rows it is noted with. */
export interface SheetMark {
  readonly sheet: string;
  readonly mark: string;
}

/** The mark of an attendance: its code and session. */
export function markAttendance({ fields, sources }: ProposedAttendance): string {
  const { code, session } = fields;
  return markOf([sources[0]?.sheet ?? '', 'attendance', fold(code), fold(session)].join('\n'));
}

/** The mark of a session: its own N°, or its training, basin and day. */
export function markSession({ fields, sources }: ProposedSession): string {
  const { id, training, basin, start, comment } = fields;
  const name = id === '' ? [training, basin, start ?? comment].map(fold) : [fold(id)];
  return markOf([sources[0]?.sheet ?? '', 'session', ...name].join('\n'));
}

/** The mark of a partner or a site of a list: its sheet and name. */
export function markListed(sheet: string, kind: 'partners' | 'sites', name: string): string {
  return markOf([sheet, kind, fold(name)].join('\n'));
}

function markOf(text: string): string {
  return hashText(text).slice(0, MARK_LENGTH);
}
