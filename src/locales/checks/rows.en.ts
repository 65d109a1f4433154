import type { FindingSentences, FindingText } from '../../programme/checks/sheet/words';
import { number, proposal, shortDate } from '../english';

type RowCode = Extract<keyof FindingSentences, `STR-${string}` | `ACT-${string}` | `CNF-${string}`>;

const STRAY_WORDS: Readonly<Record<string, string>> = {
  control: 'a control character',
  tab: 'a tab',
  'no-break-space': 'a stray no-break space',
  spaces: 'several spaces in a row',
};

/** Sentences about the shape of the tables and about the rows of Suivi. */
export const ROW_SENTENCES: Pick<FindingSentences, RowCode> = {
  'STR-01': ({ sheet, column }) =>
    column === null
      ? say(`Sheet “${sheet}”: the tracker’s table is missing.`, 'Structure the workbook again.')
      : say(
          `Sheet “${sheet}”: the required column “${column}” is missing.`,
          'Structure the workbook again or rename the matching column.',
        ),
  'STR-02': ({ value, other }) =>
    other === null
      ? say('Empty column header.', 'Name the column.')
      : say(`The header “${value}” already stands in ${other}.`, 'Rename one of the two columns.'),
  'STR-03': ({ value }) =>
    say(`Merged cells (${value}).`, 'Unmerge them and copy the value into each row.'),
  'STR-04': () => say('Empty row in the table.', 'Delete it.'),
  'STR-05': ({ value }) =>
    say(
      `Row “${value}” taken for data.`,
      'Take it out of the table: totals are computed in “Bilan formations”.',
    ),
  'STR-06': ({ value }) =>
    say(
      `“${value}” is the heading of a strand, not an action.`,
      'Take the row out: each row bears its strand.',
    ),
  'STR-07': ({ value }) =>
    say(`Column “${value}”: not part of the tracker, kept as it is, not checked.`, ''),
  'STR-08': ({ count }) =>
    say(`${number(count)} actions in one cell.`, `Split them into ${number(count)} rows.`),
  'STR-09': ({ kind, value }) =>
    say(
      `Stray characters (${kind === 'bookmark' ? `“${value}”` : (STRAY_WORDS[kind] ?? 'to clean')}).`,
      'Clean the cell.',
    ),
  'STR-10': ({ value }) =>
    say(`Error ${value}.`, 'Correct the formula or replace it by its value.'),
  'STR-11': ({ value, proposed }) =>
    say(`“${value}” is text.`, `Suggested value: ${number(proposed)}.`),
  'STR-12': ({ colour, proposed }) =>
    say(`Status told by the colour alone (${colour}).`, `Suggested status: “${proposed}”.`),
  'STR-13': () =>
    say(
      'The workbook counts days from 1904: every date would be 1,462 days off.',
      'Copy the sheets into a new workbook, then look at a date: if it went back four years, add 1,462 to the dates (Paste Special, Add). Do not untick the option: it would move every date.',
    ),
  'STR-14': ({ sheet, count }) =>
    say(`Sheet “${sheet}”: ${number(count)} tables found.`, 'Choose the one to structure.'),
  'ACT-01': () => say('The action is empty.', 'Type a short title.'),
  'ACT-02': ({ value, proposed, rows }) => {
    if (value === '' && rows > 1) {
      return say(
        `Without a strand: ${number(rows)} rows, most of the tracker.`,
        'Give them one with “Fill”, or accept: a tracker without strands is sound.',
      );
    }
    return say(
      value === '' ? 'The strand is empty.' : `Unknown strand “${value}”.`,
      `Choose a strand of the list.${proposal(proposed)}`,
    );
  },
  'ACT-03': ({ value, other, proposed }) =>
    say(
      other === null ? 'The N° is empty.' : `The N° “${value}” is already used in ${other}.`,
      `Give a free number.${proposal(proposed)}`,
    ),
  'ACT-04': ({ value, strand, prefix }) =>
    say(
      `The N° “${value}” does not match the strand “${strand}”.`,
      `Expected number: ${prefix}-nn.`,
    ),
  'ACT-05': ({ value, proposed }) =>
    say(
      value === '' ? 'The status is empty.' : `Unknown status “${value}”.`,
      `Choose a status of the list.${value === '' ? ' “Remplir” gives one to several rows.' : proposal(proposed)}`,
    ),
  'ACT-06': ({ value, proposed }) =>
    say(
      value === '' ? 'The type is empty.' : `Unknown type “${value}”.`,
      `Choose Jalon, Tâche, Récurrent or Décision.${proposal(proposed)}`,
    ),
  'ACT-07': ({ length }) =>
    say(
      `Title of ${number(length)} characters or of several sentences.`,
      'Keep a short title: the whole text stays in “Texte d’origine”.',
    ),
  'ACT-08': () => say('Decision without a decision maker.', 'Say who decides.'),
  'ACT-09': ({ other, value }) =>
    say(`Probably the same as ${other} (“${value}”).`, 'Keep one row only.'),
  'ACT-10': ({ date, statusDate }) =>
    say(
      `Done on a day to come (${shortDate(date)}).`,
      `The status date is ${shortDate(statusDate)}: empty the cell or correct the date.`,
    ),
  'ACT-11': ({ date, status }) =>
    say(
      `Done on ${shortDate(date)} but status “${status}”.`,
      'Set the status to “Réalisé” or empty the date.',
    ),
  'ACT-12': () =>
    say(
      'Action done without a date. It stands in the column “Antérieur” of the Gantt.',
      'Type the date if it is known.',
    ),
  'ACT-13': () => say('No one in charge.', 'Name a department, an agency or a function.'),
  'ACT-14': ({ value, proposed }) =>
    say(
      `“${value}” is not a whole number of dwellings.`,
      `Type a whole number.${proposal(proposed)}`,
    ),
  'ACT-15': ({ value }) =>
    say(`${number(value)} dwellings.`, 'Is it not the national target of the call (10,000)?'),
  'ACT-16': ({ status, value }) =>
    say(`Status “${status}” but the text says “${value}”.`, 'Check it.'),
  'ACT-17': () =>
    say(
      'Recurring action without end or rhythm. The Gantt draws it on with an arrow.',
      'Type an end or a rhythm if it is known.',
    ),
  'ACT-19': ({ date, statusDate }) =>
    say(
      `Status “Réalisé” but the due date is ${shortDate(date)}, after ${shortDate(statusDate)}.`,
      'Type “Réalisé le”, or correct the status.',
    ),
  'ACT-20': ({ date, start }) =>
    say(
      `Done on ${shortDate(date)}, before its start (${shortDate(start)}).`,
      'Correct one of the two dates.',
    ),
  'ACT-21': ({ start, end, statusDate }) =>
    start === null
      ? say(
          `Action “En cours” whose end (${shortDate(end)}) has passed and whose condition is not met on ${shortDate(statusDate)}.`,
          'Update the condition, the status or the due date.',
        )
      : say(
          `Action “En cours” that only starts on ${shortDate(start)}.`,
          'Set the status to “Prévu”, or correct the start.',
        ),
  'CNF-01': ({ column, value, words, source }) => {
    const why = `${words === '' ? '' : ` after “${words}”`}${source === '' ? '' : ` (${source})`}`;
    return column === 'Action'
      ? say(
          `Row “${value}” is suggested${why}.`,
          'Correct to add it to the tracker, or accept to leave it out.',
        )
      : say(
          `${column}: “${value}” is suggested${why}.`,
          'Correct to write it, or accept to leave the cell as it is.',
        );
  },
  'ACT-18': () => say('Row deduced from the text, not written in it.', 'Confirm or delete it.'),
};

function say(says: string, todo: string): FindingText {
  return { says, todo };
}
