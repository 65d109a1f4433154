import type {
  CodedList,
  LeftLineReason,
} from '../../../programme/training/lists/code-attendance-list';
import type { Speech } from '../../fill-sentence';
import type french from './training-list.fr.json';

/** What « Coder une liste de présence » says. Persons are told by their line, never by their name. */
export function paneTrainingListWords(words: typeof french, { say, told }: Speech) {
  const counted =
    (sentence: string) =>
    ({ attendances, given }: CodedList): string => {
      const fresh = given.filter(({ origin }) => origin === 'new').length;
      const persons = given.length;
      return say(sentence, { rows: attendances.length, persons, fresh, known: persons - fresh });
    };
  return {
    ...words,
    selected: told(words.selected, 'place'),
    wasRead: counted(words.wasRead),
    sessionOf: told(words.sessionOf, 'header'),
    summary: counted(words.summary),
    alreadyListed: told(words.alreadyListed, 'sessions'),
    left: told(words.left, 'count'),
    leftLine: (row: number, reason: LeftLineReason): string =>
      say(words.leftLine, { row, why: words.reasons[reason] }),
    write: told(words.write, 'count'),
    written: counted(words.written),
  };
}
