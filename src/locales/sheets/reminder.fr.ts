import type { Reminders } from '../../app/schedule/read-reminders';
import { formatFrenchDate } from '../../lib/calendar-date';
import type {
  Reminder,
  WaitingFor,
  WaitingRow,
} from '../../programme/schedule/reminders/reminders';

const REASONS: Readonly<Record<WaitingFor, (row: WaitingRow) => string>> = {
  late: ({ days }) => `en retard de ${String(days)} ${days > 1 ? 'jours' : 'jour'}`,
  condition: ({ action }) => `condition à lever : ${action.condition}`,
  answer: () => 'décision attendue',
  date: () => 'date à préciser',
};

/** A short text to send to whom one waits for: always in French, as the programme is. */
export function reminderFr(
  { rows }: Reminder,
  { statusDate, programme }: Reminders,
): { readonly subject: string; readonly text: string } {
  const points = rows.length === 1 ? 'un point attend' : `${String(rows.length)} points attendent`;
  const lines = rows.map((row) => {
    const { title, id, dueText } = row.action;
    const due = dueText === '' ? '' : ` (prévu : ${dueText})`;
    return `- ${title}${due} – ${REASONS[row.waitsFor](row)}${id === '' ? '' : ` [${id}]`}`;
  });
  return {
    subject: `${programme} : ${points} votre retour`,
    text: [
      'Bonjour,',
      '',
      `Dans le suivi du programme « ${programme} », arrêté au ${formatFrenchDate(statusDate)}, ${points} votre retour :`,
      '',
      ...lines,
      '',
      'Pouvez-vous nous dire où cela en est ?',
      '',
      'Merci.',
    ].join('\n'),
  };
}
