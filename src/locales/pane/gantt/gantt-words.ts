import type { ParamValue } from '../../../programme/checks/context/finding';
import type { LateRow, SchedulePlan } from '../../../programme/schedule/plan-schedule';
import type { Speech } from '../../fill-sentence';
import type french from './gantt.fr.json';

export type PaneGanttWords = ReturnType<typeof paneGanttWords>;

/** What the tab « Gantt » says. */
export function paneGanttWords(words: typeof french, { say, told, interval }: Speech) {
  const { baseline } = words;
  return {
    ...words,
    done: ({ rows, undated, late }: Omit<SchedulePlan, 'workings' | 'edits'>): string =>
      say(words.done, { rows, undated, late: late.length }),
    chosen: { ...words.chosen, period: told(words.chosen.period, 'start', 'end') },
    late: told(words.late, 'count'),
    watched: told(words.watched, 'count'),
    /** By how many days; of what is only to be watched, when it is due. */
    lateness: ({ lateness, action: { start, end } }: Omit<LateRow, 'row'>): string =>
      'days' in lateness
        ? say(words.lateness[lateness.kind], { days: lateness.days })
        : interval(start, end),
    baseline: {
      ...baseline,
      compare: told(baseline.compare, 'frozenOn'),
      since: told(baseline.since, 'frozenOn'),
      frozen: (done: { readonly [what in 'rows' | 'undated' | 'frozenOn']: ParamValue }): string =>
        say(baseline.frozen, { ...done }),
    },
  };
}
