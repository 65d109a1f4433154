import { formatFrenchDate } from '../../lib/calendar-date';
import type { PaneGanttWords } from './gantt.fr';

export const paneGanttEn: PaneGanttWords = {
  intro:
    'Writes the sheets “Gantt” (one A3 page) and “Jalons” from the tracker. Undated rows stay visible.',
  generate: 'Generate the Gantt',
  generating: 'Generating Gantt and milestones…',
  done: ({ rows, late }) =>
    `Gantt and milestones written: ${plural(rows, 'row')}, ${String(late)} late.`,
  chosen: {
    wholePeriod: 'whole period',
    period: (start, end) => `${start} to ${end}`,
    allStrands: 'all strands',
  },
  scale: 'Scale',
  scales: {
    Automatique: 'Automatic',
    Semaine: 'Week',
    Quinzaine: 'Half-month',
    Mois: 'Month',
    Trimestre: 'Quarter',
    Semestre: 'Half-year',
  },
  period: {
    start: 'From',
    end: 'To',
    hint: 'Empty: the whole tracker.',
    incomplete: 'Give both dates, or none.',
    reversed: 'The second date comes before the first: swap them.',
  },
  filters: { strand: 'Strand', partner: 'Partner', territory: 'Territory', all: 'All' },
  late: (count) => `Late (${String(count)})`,
  watched: (count) => `To watch (${String(count)})`,
  nothingLate: 'No row is late or to be watched.',
  lateness: (lateness) => {
    switch (lateness.kind) {
      case 'late':
        return `${plural(lateness.days, 'day')} late`;
      case 'late-unless-condition':
        return `${plural(lateness.days, 'day')} past its date, condition not met`;
      case 'to-watch':
        return 'to watch';
      case 'on-time':
        return 'on time';
    }
  },
  baseline: {
    title: 'Planning kept',
    freeze: 'Keep this planning',
    compare: (frozenOn) => `Compare with the planning of ${formatFrenchDate(frozenOn)}`,
    none: 'Keep today’s dates: the Gantt, “Jalons” and “Synthèse” will then tell what has moved.',
    since: (frozenOn) =>
      `Dates kept on ${formatFrenchDate(frozenOn)}. Keeping others replaces them.`,
    freezing: 'Saving the planning…',
    frozen: ({ rows, frozenOn }) =>
      `Dates of ${plural(rows, 'row')} kept on ${formatFrenchDate(frozenOn)}. Generate the Gantt to see what moves.`,
  },
  exports: {
    title: 'Export',
    names: { calendar: 'Milestone calendar (.ics)', schedule: 'Schedule (text)' },
    ways: { download: 'Download', copy: 'Copy' },
    buttons: {
      download: { calendar: 'Download the calendar', schedule: 'Download the schedule' },
      copy: { calendar: 'Copy the calendar', schedule: 'Copy the schedule' },
    },
    preparing: 'Preparing the export…',
    ready: {
      calendar: ({ events }) =>
        events === 0
          ? 'No dated milestone to come: give a milestone a date in Suivi, then try again.'
          : `Calendar ready: ${plural(events, 'milestone')}. Open “jalons.ics” to add them to yours.`,
      schedule: () => 'Schedule ready: “echeancier.txt”.',
    },
    copied: {
      calendar: 'The calendar is copied.',
      schedule: 'The schedule is copied. Paste it in Word or in a message.',
    },
    notCopied: 'Excel does not allow copying here. Select the text shown, then copy it (Ctrl+C).',
    uncopied: 'Text to copy',
  },
};

function plural(count: number, one: string): string {
  return `${String(count)} ${one}${count === 1 ? '' : 's'}`;
}
