import words from './gantt.en.json';
import { formatFrenchDate } from '../../../lib/calendar-date';
import type { PaneGanttWords } from './gantt.fr';
import { plural } from '../../english';

export const paneGanttEn: PaneGanttWords = {
  ...words,
  done: ({ rows, late }) =>
    `Gantt and milestones written: ${plural(rows, 'row')}, ${String(late)} late.`,
  chosen: {
    wholePeriod: 'whole period',
    period: (start, end) => `${start} to ${end}`,
    allStrands: 'all strands',
  },
  late: (count) => `Late (${String(count)})`,
  watched: (count) => `To watch (${String(count)})`,
  lateness: (lateness) => {
    switch (lateness.kind) {
      case 'late':
        return `Late ${String(lateness.days)} d`;
      case 'late-unless-condition':
        return `Due ${String(lateness.days)} d ago, condition not met`;
      case 'to-watch':
        return 'to watch';
      case 'on-time':
        return 'on time';
    }
  },
  baseline: {
    title: 'Baseline',
    freeze: 'Keep this schedule as baseline',
    compare: (frozenOn) => `Compare with the baseline of ${formatFrenchDate(frozenOn)}`,
    none: 'Keep today’s dates: the Gantt, “Jalons” and “Synthèse” will then tell what has moved.',
    since: (frozenOn) =>
      `Dates kept on ${formatFrenchDate(frozenOn)}. Keeping others replaces them.`,
    freezing: 'Saving the baseline…',
    frozen: ({ rows, frozenOn }) =>
      `Dates of ${plural(rows, 'row')} kept on ${formatFrenchDate(frozenOn)}. Generate the Gantt to see what moves.`,
  },
  exports: {
    ...words.exports,
    ready: {
      calendar: ({ events }) =>
        events === 0
          ? 'No dated milestone to come: give a milestone a date in Suivi, then try again.'
          : `Calendar ready: ${plural(events, 'milestone')}. Open “jalons.ics” to add them to yours.`,
      schedule: () => 'Schedule ready: “planning.txt”.',
    },
  },
};
