import type { FindingSentences, FindingText } from '../../programme/checks/sheet/words';
import { interval, number, plural, proposal, shortDate } from '../english';

type PeopleCode = Extract<
  keyof FindingSentences,
  `REF-${string}` | `SES-${string}` | `PRS-${string}` | `OBJ-${string}`
>;

/** Sentences about partners, sites, sessions, attendances and the target. */
export const PEOPLE_SENTENCES: Pick<FindingSentences, PeopleCode> = {
  'REF-01': ({ value, proposed }) =>
    say(
      `Unknown partner “${value}”.`,
      proposed === null
        ? 'Add it to the sheet “Partenaires” or correct the name.'
        : `Replace it or add it to “Partenaires”.${proposal(proposed)}`,
    ),
  'REF-02': ({ value, current }) =>
    say(`“${value}” is now called “${current}”.`, 'The original text is left as it is.'),
  'REF-03': ({ value }) => say(`Partner not named (“${value}”).`, 'Choose a partner of the list.'),
  'REF-04': ({ value, reason, proposed }) =>
    say(
      reason === 'unnamed'
        ? `Basin or territory “${value}” not named.`
        : `Basin or territory “${value}” not in the list.`,
      `Choose a word of the list.${proposal(proposed)}`,
    ),
  'REF-05': ({ value, proposed, reason }) => {
    if (reason === 'to-confirm') {
      return say(`Site “${value}”: spelling to be confirmed.`, 'Confirm the name in “Sites”.');
    }
    return proposed === null
      ? say(`Site “${value}” is not in “Sites”.`, 'Add it or correct the name.')
      : say(`Site “${value}” taken for “${proposed}”.`, 'Confirm it.');
  },
  'REF-06': ({ value, site, expected }) =>
    say(
      `Territory “${value}” but the site “${site}” is in “${expected}”.`,
      'Take the territory of the site or correct the site.',
    ),
  'REF-07': ({ value, expected }) =>
    say(
      `${number(value)} dwellings under agreement in Sites, ${number(expected)} in the agreements of Suivi.`,
      'Check both numbers.',
    ),
  'REF-08': ({ value, expected }) =>
    say(
      `${number(value)} dwellings allocated out of ${number(expected)} planned.`,
      'Check both numbers.',
    ),
  'REF-09': ({ value, proposed }) =>
    say(`Partners separated by “${value}”.`, `Suggested: ${proposed.join(' ; ')}.`),
  'SES-01': ({ value }) =>
    say(`No session typed for “${value}”.`, 'Add at least one session (even “Prévue”).'),
  'SES-02': ({ value, other, proposed }) =>
    say(
      other === null ? 'Empty session number.' : `Session “${value}” is already used in ${other}.`,
      `Give a free number.${proposal(proposed)}`,
    ),
  'SES-03': ({ value, proposed }) =>
    say(
      value === '' ? 'The training is empty.' : `Unknown training “${value}”.`,
      `Choose a training of the list.${proposal(proposed)}`,
    ),
  'SES-04': ({ value, proposed }) =>
    say(`“${value}” is not a whole number.`, `Type a whole number.${proposal(proposed)}`),
  'SES-05': ({ value, expected }) =>
    say(
      `${number(value)} present for ${number(expected)} registered.`,
      'Register those who came without registration, or correct.',
    ),
  'SES-06': ({ value, of, expected }) =>
    say(
      `${number(value)} ${of === 'registered' ? 'registered' : 'present'} for a capacity of ${number(expected)}.`,
      'Check the capacity.',
    ),
  'SES-07': ({ value, start, statusDate }) =>
    say(
      `${number(value)} present at a session of ${shortDate(start)}, after the status date (${shortDate(statusDate)}).`,
      'Empty the cell or correct the date.',
    ),
  'SES-08': ({ proposed }) =>
    say(
      'Session held without a number of persons present. Not counted toward the target.',
      proposed === null
        ? 'Type the number of persons present.'
        : `Number found in Présences: ${number(proposed)}.`,
    ),
  'SES-09': ({ status, value }) =>
    say(`Session “${status}” with ${number(value)} present.`, 'Correct the status or the number.'),
  'SES-10': ({ date, status }) =>
    say(
      `Session of ${shortDate(date)} is past but still “${status}”.`,
      'Set it to Réalisée, Reportée or Annulée.',
    ),
  'SES-11': ({ other }) =>
    say(
      `Same training, same basin and same date as ${other}.`,
      'Keep one row only if it is the same session.',
    ),
  'SES-12': ({ value, expected }) =>
    say(
      `${number(value)} already trained for ${number(expected)} present.`,
      'Correct one of the two numbers.',
    ),
  'SES-13': ({ value, present, registered, estimate }) => {
    if (registered !== null && present !== null) {
      return say(
        `“${value}” read as ${number(present)} present out of ${number(registered)} registered.`,
        'Confirm it.',
      );
    }
    return present === null
      ? say(
          `“${value}” is an estimate (${number(estimate ?? 0)}), not counted.`,
          'Type the exact number.',
        )
      : say(`“${value}” read as ${number(present)}.`, 'Confirm it.');
  },
  'SES-14': ({ date, from, to }) =>
    say(
      `Session of ${shortDate(date)} outside the counted period (${interval(from, to)}). Not counted toward the target.`,
      'Check the date or the period.',
    ),
  'SES-15': ({ value, expected, session }) =>
    say(
      `${number(value)} present typed, ${number(expected)} in Présences for session ${session}.`,
      'Take the number by name or complete Présences.',
    ),
  'SES-16': ({ column }) =>
    say(
      `“${column === 'basin' ? 'Bassin' : 'Organisme'}” is empty: the session will not show in the breakdown.`,
      'Fill the cell.',
    ),
  'SES-17': ({ start, end, days, halfDays }) =>
    halfDays === null
      ? say(
          `Session ${interval(start, end)} (${plural(days, 'day', 'days')}).`,
          'Type a cycle as several sessions.',
        )
      : say(
          `${plural(halfDays, 'half-day', 'half-days')} for ${plural(days, 'day', 'days')}.`,
          'Check the length or the dates.',
        ),
  'PRS-01': () => say('Empty code.', 'The row cannot be counted: type the code.'),
  'PRS-02': ({ value, proposed }) =>
    say(
      value === '' ? 'Empty session number.' : `Unknown session “${value}”.`,
      `Choose a session of Formations.${proposal(proposed)}`,
    ),
  'PRS-03': ({ value, session, other }) =>
    say(
      `${value} is already in session ${session} (${other}). One row only is counted.`,
      'Delete the double.',
    ),
  'PRS-04': ({ value, proposed }) =>
    say(
      value === '' ? 'Empty attendance.' : `“${value}” is unknown.`,
      `Choose Présent, Absent, Excusé or Partiel.${proposal(proposed)}`,
    ),
  'PRS-05': ({ value, other }) => say(`${value} already trained in ${other}: counted once.`, ''),
  'PRS-06': ({ value, session, other }) =>
    say(`${value} present on the same day in ${session} and ${other}.`, 'Check both rows.'),
  'PRS-07': () => say('The column Code agent holds a name.', 'Replace names by internal codes.'),
  'PRS-08': ({ value, column, first, second }) =>
    say(
      `${value} has two ${column === 'job' ? 'jobs' : 'basins'} (“${first}” and “${second}”). The first is kept.`,
      'Make both rows agree.',
    ),
  'PRS-09': ({ value, other }) =>
    say(`Are “${value}” and “${other}” the same person?`, 'If so, write the same code.'),
  'PRS-10': ({ value, setting }) =>
    say(`${value} was there in part: counted as set (“Présence partielle = ${setting}”).`, ''),
  'OBJ-01': ({ missing, target }) =>
    missing === 'target'
      ? say('The target of persons is empty.', 'Type it (445 in the document).')
      : say(
          `No training counts toward the target of ${number(target ?? 0)} persons.`,
          'Write “Tranquillité publique” in Paramètres, “Formations comptées”.',
        ),
  'OBJ-07': ({ counted, present }) =>
    say(
      `No session of ${quoted(counted)}, the only training counted. Trainings typed: ${quoted(present)}.`,
      'Write in Paramètres, “Formations comptées”, the one that counts toward the target.',
    ),
  'SES-18': ({ id, status, done, ahead, proposed }) =>
    say(
      done > 0 && status !== 'Réalisé'
        ? `${plural(done, 'session was', 'sessions were')} held but ${id} is “${status}”.`
        : `${id} is “${status}” but ${plural(ahead, 'session is', 'sessions are')} still to be held.`,
      `Make the status agree with the sessions. Set ${id} to “${proposed}”.`,
    ),
  'REF-10': ({ value, other }) =>
    say(
      `“${value}” and “${other}” are the same partner.`,
      'Keep one line, the other writing in “Autres graphies”.',
    ),
  'OBJ-02': ({ value, expected }) =>
    say(
      `${number(value)} persons trained for a target of ${number(expected)}.`,
      'Check doubles and the trainings counted.',
    ),
  'OBJ-03': ({ value, end, expected, pace }) =>
    say(
      `At the present pace: ${number(value)} persons on ${shortDate(end)} for a target of ${number(expected)}.`,
      pace === null ? '' : `Pace needed: ${number(pace, 1)} persons a month.`,
    ),
  'OBJ-04': ({ value }) =>
    say(
      `${number(value)} attendances counted: persons who came twice cannot be told. There are ${number(value)} persons at most.`,
      'Fill “Dont déjà formés” or the sheet Présences.',
    ),
  'OBJ-05': ({ value, expected }) =>
    say(
      `Target ${number(value)} other than the document’s (${number(expected ?? 0)}).`,
      'Check the target.',
    ),
  'OBJ-06': ({ count, sessions }) =>
    say(
      `${plural(count, 'session', 'sessions')} held without a count (${sessions.join(', ')}): the sum is a minimum.`,
      'Fill “Présents”.',
    ),
};

function say(says: string, todo: string): FindingText {
  return { says, todo };
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}
