import { type CalendarDate, formatFrenchDate } from '../../lib/calendar-date';
import type { Lateness } from '../../programme/tracker/lateness';

/** What the tab « Gantt » says. */
export const paneGanttFr = {
  intro:
    'Écrit les feuilles « Gantt » (une page A3) et « Jalons » à partir du suivi. Les lignes sans date y restent visibles.',
  generate: 'Générer le Gantt',
  generating: 'Génération du Gantt et des jalons…',
  done: ({ rows, late }: { readonly rows: number; readonly late: number }): string =>
    `Gantt et jalons écrits : ${plural(rows, 'ligne', 'lignes')}, ${late === 0 ? 'aucune en retard' : `${String(late)} en retard`}.`,
  chosen: {
    wholePeriod: 'toute la période',
    period: (start: string, end: string): string => `du ${start} au ${end}`,
    allStrands: 'tous les volets',
  },
  scale: 'Échelle',
  scales: {
    Automatique: 'Automatique',
    Semaine: 'Semaine',
    Quinzaine: 'Quinzaine',
    Mois: 'Mois',
    Trimestre: 'Trimestre',
    Semestre: 'Semestre',
  },
  period: {
    start: 'Du',
    end: 'Au',
    hint: 'Vide : toute la durée du suivi.',
    incomplete: 'Donnez les deux dates, ou aucune.',
    reversed: 'La seconde date précède la première : échangez-les.',
  },
  filters: { strand: 'Volet', partner: 'Partenaire', territory: 'Territoire', all: 'Tous' },
  late: (count: number): string => `En retard (${String(count)})`,
  watched: (count: number): string => `À surveiller (${String(count)})`,
  nothingLate: 'Aucune ligne en retard ni à surveiller.',
  lateness: (lateness: Lateness): string => {
    switch (lateness.kind) {
      case 'late':
        return `retard de ${plural(lateness.days, 'jour', 'jours')}`;
      case 'late-unless-condition':
        return `${plural(lateness.days, 'jour', 'jours')} après l’échéance, condition non levée`;
      case 'to-watch':
        return 'à surveiller';
      case 'on-time':
        return 'dans les temps';
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
    title: 'Exporter',
    names: { calendar: 'Agenda des jalons (.ics)', schedule: 'Échéancier (texte)' },
    ways: { download: 'Télécharger', copy: 'Copier' },
    buttons: {
      download: { calendar: 'Télécharger l’agenda', schedule: 'Télécharger l’échéancier' },
      copy: { calendar: 'Copier l’agenda', schedule: 'Copier l’échéancier' },
    },
    preparing: 'Préparation de l’export…',
    ready: {
      calendar: ({ events }: { readonly events: number }): string =>
        events === 0
          ? 'Aucun jalon daté à venir : donnez une date à un jalon dans Suivi, puis recommencez.'
          : `Agenda prêt : ${plural(events, 'jalon', 'jalons')}. Ouvrez « jalons.ics » pour les ajouter à votre agenda.`,
      schedule: (): string => 'Échéancier prêt : « echeancier.txt ».',
    },
    copied: {
      calendar: 'L’agenda est copié.',
      schedule: 'L’échéancier est copié. Collez-le dans Word ou dans un message.',
    },
    notCopied:
      'Excel n’autorise pas la copie ici. Sélectionnez le texte affiché, puis copiez-le (Ctrl+C).',
    uncopied: 'Texte à copier',
  },
};

export type PaneGanttWords = typeof paneGanttFr;

function plural(count: number, one: string, many: string): string {
  return `${String(count)} ${count < 2 ? one : many}`;
}
