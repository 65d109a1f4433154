import type { Reminders } from '../../app/schedule/read-reminders';
import { formatFrenchDate } from '../../lib/calendar-date';
import type {
  Reminder,
  WaitingFor,
  WaitingRow,
} from '../../programme/schedule/reminders/reminders';

const REASONS: Readonly<Record<WaitingFor, (row: WaitingRow) => string>> = {
  late: ({ days }) => `retard ${String(days)} j`,
  condition: ({ action }) => `condition à lever : ${action.condition}`,
  answer: () => 'décision attendue',
  date: () => 'date à préciser',
};

/** A short text to send to whom one waits for: always in French, as the programme is. */
export function reminderFr(
  { rows }: Reminder,
  { statusDate, programme }: Reminders,
): { readonly subject: string; readonly text: string } {
  const actions =
    rows.length === 1 ? 'une action attend' : `${String(rows.length)} actions attendent`;
  const lines = rows.map((row) => {
    const { title, id, dueText } = row.action;
    const due = dueText === '' ? '' : ` (prévu : ${dueText})`;
    return `- ${title}${due} – ${REASONS[row.waitsFor](row)}${id === '' ? '' : ` [${id}]`}`;
  });
  return {
    subject: `${programme} : ${actions} votre retour`,
    text: [
      'Bonjour,',
      '',
      `Dans le suivi du programme « ${programme} », arrêté au ${formatFrenchDate(statusDate)}, ${actions} votre retour :`,
      '',
      ...lines,
      '',
      'Pouvez-vous nous dire où cela en est ?',
      '',
      'Merci.',
    ].join('\n'),
  };
}
