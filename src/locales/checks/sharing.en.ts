import type { FindingSentences, FindingText } from '../../programme/checks/sheet/words';
import { number, plural, shortDate } from '../english';

type SharingCode = Extract<keyof FindingSentences, `RGP-${string}` | `PUB-${string}`>;

const PROPERTIES: Readonly<Record<string, string>> = {
  author: 'author',
  lastAuthor: 'last saved by',
  manager: 'manager',
};

/** Sentences about personal data and about what a recipient would see. */
export const SHARING_SENTENCES: Pick<FindingSentences, SharingCode> = {
  'RGP-01': ({ value }) =>
    say(`Probably a person’s name (“${value}”).`, 'Remove it before sharing.'),
  'RGP-02': ({ value }) =>
    say(`Contact details (“${value}”).`, 'Remove them from the shared copy.'),
  'RGP-03': () =>
    say(
      'Number or date of one person (social security, account, identity paper, file, birth).',
      'Delete it.',
    ),
  'RGP-04': ({ sheet, count, kind }) =>
    say(
      `Sheet “${sheet}”: ${kind === 'coded' ? 'coded data about individuals' : 'data about named persons'} (${plural(count, 'row', 'rows')}).`,
      'It must stay inside: click “Préparer la copie à partager”, which takes it out.',
    ),
  'RGP-11': ({ value }) =>
    say(`Possible name of a person (“${value}”).`, 'Keep a function or a department.'),
  'RGP-05': ({ value }) =>
    say(`Possibly sensitive data (“${value}”).`, 'Delete what is about one person.'),
  'RGP-06': ({ value, basin, job }) =>
    say(`Count of ${number(value)} (${basin} × ${job}).`, 'Group or mask it (“< 5”).'),
  'RGP-07': ({ value }) => say(`Precise address (“${value}”).`, 'Keep the estate or the town.'),
  'RGP-08': ({ value }) => say(`Judgement on a person (“${value}”).`, 'Write it in a neutral way.'),
  'RGP-09': ({ property, value }) =>
    say(
      `File properties: ${PROPERTIES[property] ?? property} “${value}”.`,
      'Remove it through File > Info > Inspect Document.',
    ),
  'RGP-10': () =>
    say('A person is named as in charge.', 'Prefer a function or a department in the shared copy.'),
  'PUB-01': ({ sheet, visibility }) =>
    say(
      `Sheet “${sheet}” is hidden${visibility === 'veryHidden' ? ' (very hidden)' : ''}.`,
      'Show it to check it, or delete it from the shared copy.',
    ),
  'PUB-02': ({ direction, count }) =>
    say(
      direction === 'rows'
        ? `${plural(count, 'hidden row', 'hidden rows')}.`
        : `${plural(count, 'hidden column', 'hidden columns')}.`,
      count > 1 ? 'Show or delete them.' : 'Show or delete it.',
    ),
  'PUB-03': ({ kind, author }) =>
    say(
      `1 ${kind}${author === '' ? '' : ` by “${author}”`}.`,
      'Read it again and delete it from the shared copy.',
    ),
  'PUB-04': ({ value, name }) =>
    say(
      `Link to “${value}”${name === null ? '' : ` (defined name “${name}”)`}.`,
      'Replace the formula by its value.',
    ),
  'PUB-05': ({ value }) => say(`Error ${value}.`, 'Correct it before sharing.'),
  'PUB-06': ({ sheet, value, count }) =>
    say(
      `Sheet “${sheet}”: active filter${value === '' ? '' : ` on “${value}”`}, ${plural(count, 'hidden row', 'hidden rows')}.`,
      'Clear the filter.',
    ),
  'PUB-07': ({ sheet, date, count }) =>
    say(
      `“${sheet}” was made on ${date}; ${plural(count, 'row has', 'rows have')} changed since.`,
      'Make it again.',
    ),
  'PUB-09': ({ value }) => say(`Defined name “${value}” is broken.`, 'Delete it.'),
  'PUB-10': ({ sheet, orientation, paper, onePage }) =>
    say(
      `Sheet “${sheet}”: page ${paper.toUpperCase()} ${orientation}${onePage === 'yes' ? '' : ', several pages'}.`,
      'Expected: A3 landscape, 1 page.',
    ),
  'PUB-11': ({ date }) => say(`Status date of ${shortDate(date)}.`, 'Update it before sharing.'),
  'PUB-12': ({ sheet }) =>
    say(`Sheet “${sheet}”: probably a draft.`, 'Delete it from the shared copy.'),
  'PUB-13': ({ value }) => say(`Format “${value}”.`, 'Save the shared copy as .xlsx.'),
  'PUB-14': ({ value }) =>
    say(`Pivot table “${value}”: its source data stay in the file.`, 'Replace it by its values.'),
  'PUB-15': ({ sheet, value, kind }) =>
    say(
      `Sheet “${sheet}”: ${kind.toLowerCase() === 'image' ? 'picture' : 'object'} “${value}”.`,
      'Check that it shows neither signature nor face.',
    ),
  'PUB-16': ({ value }) => say(`Content that does not show (“${value}”).`, 'Show or delete it.'),
  'PUB-17': ({ value }) => say(`Mention “${value}”.`, 'Confirm that the sheet may leave.'),
  'PUB-18': ({ value }) =>
    say(`Link to “${value}”, out of reach outside the organisation.`, 'Remove the link.'),
  'PUB-19': ({ sheet }) =>
    say(
      `Sheet “${sheet}” is protected: recipients will not be able to filter it.`,
      'Check that it is meant.',
    ),
  'PUB-20': ({ value, expected }) =>
    say(
      `Total shown ${number(value)}, total computed ${number(expected)}.`,
      'Correct it before sharing.',
    ),
};

function say(says: string, todo: string): FindingText {
  return { says, todo };
}
