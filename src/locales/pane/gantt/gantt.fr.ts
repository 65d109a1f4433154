import words from './gantt.fr.json';
import { type CalendarDate, formatFrenchDate } from '../../../lib/calendar-date';
import type { Lateness } from '../../../programme/tracker/lateness';
import { plural } from '../../french';

/** What the tab « Gantt » says. */
export const paneGanttFr = {
  ...words,
  done: ({ rows, late }: { readonly rows: number; readonly late: number }): string =>
    `Gantt et jalons écrits : ${plural(rows, 'ligne', 'lignes')}, ${late === 0 ? 'aucune en retard' : `${String(late)} en retard`}.`,
  chosen: {
    wholePeriod: 'toute la période',
    period: (start: string, end: string): string => `du ${start} au ${end}`,
    allStrands: 'tous les volets',
  },
  late: (count: number): string => `En retard (${String(count)})`,
  watched: (count: number): string => `À surveiller (${String(count)})`,
  lateness: (lateness: Lateness): string => {
    switch (lateness.kind) {
      case 'late':
        return `Retard ${String(lateness.days)} j`;
      case 'late-unless-condition':
        return `Échu depuis ${String(lateness.days)} j, condition non levée`;
      case 'to-watch':
        return 'À surveiller';
      case 'on-time':
        return 'Dans les temps';
    }
  },
  baseline: {
    title: 'Planning mémorisé',
    freeze: 'Mémoriser ce planning',
    compare: (frozenOn: CalendarDate): string =>
      `Comparer au planning du ${formatFrenchDate(frozenOn)}`,
    none: 'Mémorisez les dates d’aujourd’hui : le Gantt, « Jalons » et « Synthèse » diront ensuite ce qui a bougé.',
    since: (frozenOn: CalendarDate): string =>
      `Dates mémorisées au ${formatFrenchDate(frozenOn)}. En mémoriser d’autres les remplace.`,
    freezing: 'Enregistrement du planning…',
    frozen: ({
      rows,
      frozenOn,
    }: {
      readonly rows: number;
      readonly frozenOn: CalendarDate;
    }): string =>
      `Dates de ${plural(rows, 'ligne mémorisées', 'lignes mémorisées')} au ${formatFrenchDate(frozenOn)}. Générez le Gantt pour voir ce qui bouge.`,
  },
  exports: {
    ...words.exports,
    ready: {
      calendar: ({ events }: { readonly events: number }): string =>
        events === 0
          ? 'Aucun jalon daté à venir : donnez une date à un jalon dans Suivi, puis recommencez.'
          : `Agenda prêt : ${plural(events, 'jalon', 'jalons')}. Ouvrez « jalons.ics » pour les ajouter à votre agenda.`,
      schedule: (): string => 'Planning prêt : « planning.txt ».',
    },
  },
};

export type PaneGanttWords = typeof paneGanttFr;
