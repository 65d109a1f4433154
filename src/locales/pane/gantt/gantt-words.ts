import type { Lateness } from '../../../programme/tracker/lateness';
import type { Speech } from '../../fill-sentence';
import type french from './gantt.fr.json';

export type PaneGanttWords = ReturnType<typeof paneGanttWords>;

/** What the tab « Gantt » says. */
export function paneGanttWords(words: typeof french, { say, told }: Speech) {
  const { baseline, exports } = words;
  return {
    ...words,
    done: ({ rows, late }: { readonly rows: number; readonly late: number }): string =>
      say(words.done, { rows, late }),
    chosen: { ...words.chosen, period: told(words.chosen.period, 'start', 'end') },
    late: told(words.late, 'count'),
    watched: told(words.watched, 'count'),
    lateness: (lateness: Lateness): string =>
      say(words.lateness[lateness.kind], { days: 'days' in lateness ? lateness.days : null }),
    baseline: {
      ...baseline,
      compare: told(baseline.compare, 'frozenOn'),
      since: told(baseline.since, 'frozenOn'),
      frozen: ({ rows, frozenOn }: { readonly rows: number; readonly frozenOn: string }): string =>
        say(baseline.frozen, { rows, frozenOn }),
    },
    exports: {
      ...exports,
      ready: {
        calendar: ({ events }: { readonly events: number }): string =>
          say(exports.ready.calendar, { events }),
        schedule: (): string => exports.ready.schedule,
      },
    },
  };
}
