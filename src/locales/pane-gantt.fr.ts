import type { Lateness } from '../programme/tracker/lateness';

/** What the tab « Gantt » says. */
export const paneGanttFr = {
  intro:
    'Écrit les feuilles « Gantt » (une page A3) et « Jalons » à partir du suivi. Les lignes sans date y restent visibles.',
  generate: 'Générer le Gantt',
  generating: 'Génération du Gantt et des jalons…',
  done: ({ rows, late }: { readonly rows: number; readonly late: number }): string =>
    `Gantt et jalons écrits : ${plural(rows, 'ligne', 'lignes')}, ${late === 0 ? 'aucune en retard' : `${String(late)} en retard`}.`,
  scale: 'Échelle',
  from: 'Du',
  to: 'Au',
  periodHint: 'Vide : toute la durée du suivi.',
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
  baseline: 'Figer une référence',
  freezing: 'Enregistrement de la référence…',
  frozen: 'Les dates du jour sont figées dans le classeur. Le Gantt montrera ce qui bouge.',
  exports: 'Exporter',
  calendar: 'Agenda des jalons (.ics)',
  schedule: 'Copier l’échéancier',
  copied: 'L’échéancier est copié. Collez-le dans Word ou dans un message.',
  exporting: 'Préparation de l’export…',
  exported: 'L’agenda est prêt.',
};

export type PaneGanttWords = typeof paneGanttFr;

function plural(count: number, one: string, many: string): string {
  return `${String(count)} ${count < 2 ? one : many}`;
}
