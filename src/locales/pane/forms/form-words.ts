import type { Session } from '../../../programme/tracker/tracker';
import type { Speech } from '../../fill-sentence';
import type french from './forms.fr.json';

/** What the forms of the pane say: a session, an action, reminders. */
export function formWords(words: typeof french, { say, told }: Speech) {
  const { session, action, reminders } = words;
  return {
    ...words,
    session: {
      ...session,
      namesRefused: (lines: readonly number[]): string =>
        say(session.namesRefused, { count: lines.length, lines: lines.join(', ') }),
      repeated: told(session.repeated, 'codes'),
      written: ({ id, training, start }: Session, attendances: number): string =>
        say(session.written, { id, training, start, attendances }),
    },
    action: {
      ...action,
      written: told(action.written, 'id', 'title'),
      dueHint: told(action.dueHint, 'year'),
      readBack: told(action.readBack, 'window'),
    },
    reminders: { ...reminders, rows: told(reminders.rows, 'count') },
  };
}
