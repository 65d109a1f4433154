import type { PaneGanttWords } from './pane-gantt.fr';

export const paneGanttEn: PaneGanttWords = {
  intro:
    'Writes the sheets “Gantt” (one A3 page) and “Jalons” from the tracker. Undated rows stay visible.',
  generate: 'Generate the Gantt',
  generating: 'Generating Gantt and milestones…',
  done: ({ rows, late }) =>
    `Gantt and milestones written: ${plural(rows, 'row')}, ${String(late)} late.`,
  scale: 'Scale',
  from: 'From',
  to: 'To',
  periodHint: 'Empty: the whole tracker.',
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
  baseline: 'Freeze a baseline',
  freezing: 'Saving the baseline…',
  frozen: 'Today’s dates are frozen in the workbook. The Gantt will show what moves.',
  exports: 'Export',
  calendar: 'Milestone calendar (.ics)',
  schedule: 'Copy the schedule',
  copied: 'The schedule is copied. Paste it in Word or in a message.',
  exporting: 'Preparing the export…',
  exported: 'The calendar is ready.',
};

function plural(count: number, one: string): string {
  return `${String(count)} ${one}${count === 1 ? '' : 's'}`;
}
