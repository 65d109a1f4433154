import type { CodedLists, LeftLineReason } from '../../../programme/training/lists/code-lists';
import type { ToldSession } from '../../../programme/training/lists/list-sessions';
import type { Speech } from '../../fill-sentence';
import type french from './training-list.fr.json';

/** What « Coder une liste de présence » says. Persons are told by their line, never by their name. */
export function paneTrainingListWords(words: typeof french, { say, told }: Speech) {
  const counted =
    (sentence: string) =>
    ({ attendances, persons, fresh }: CodedLists): string =>
      say(sentence, { rows: attendances.length, persons, fresh, known: persons - fresh });
  return {
    ...words,
    selected: told(words.selected, 'place'),
    wasRead: counted(words.wasRead),
    sessionOf: ({ sheet, header }: { sheet: string; header: string | null }): string =>
      header === null ? say(words.session, { sheet }) : say(words.sessionOf, { header }),
    keep: told(words.keep, 'sheet'),
    newSessions: (sessions: readonly ToldSession[]): string =>
      say(words.newSessions, {
        count: sessions.length,
        sessions: sessions.map((session) => say(words.newSession, { ...session })),
      }),
    summary: counted(words.summary),
    alreadyListed: told(words.alreadyListed, 'sessions'),
    left: told(words.left, 'count'),
    leftLine: (line: { sheet: string; row: number; reason: LeftLineReason }): string =>
      say(words.leftLine, { ...line, why: words.reasons[line.reason] }),
    write: told(words.write, 'count'),
    written: counted(words.written),
  };
}
