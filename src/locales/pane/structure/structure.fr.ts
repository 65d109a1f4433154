import words from './structure.fr.json';
import type { StructureNews } from '../../../app/structure-news';
import type { PlanReport } from '../../../programme/intake/plan/plan';
import { interval, plural, several } from '../../french';
import { reviewFr, tellBalance } from './review.fr';
import { sheetsFr } from './sheets.fr';

/** What the tab « Structurer » says, the reasons of the reading apart. */
export const paneStructureFr = {
  ...words,
  ...sheetsFr,
  ...reviewFr,
  window: interval,
  analysed: ({ sheets, proposed, next, ...news }: StructureNews): string => {
    const analysed = plural(sheets, 'feuille analysée', 'feuilles analysées');
    const found = [
      analysed,
      ...several(proposed.actions, 'ligne proposée', 'lignes proposées'),
      ...several(proposed.sessions, 'session', 'sessions'),
      ...several(proposed.attendances, 'présence', 'présences'),
    ].join(', ');
    switch (next) {
      case 'create':
        return `${found}. Vérifiez puis créez le suivi.`;
      case 'date':
        return `${found}. Indiquez la date du document pour continuer.`;
      case 'create-empty':
        return 'Classeur analysé : aucune ligne à reprendre. Vous pouvez créer un suivi vide.';
      case 'update':
        return `${analysed} : ${tellNews(news)}. Vérifiez puis mettez à jour le suivi.`;
      case 'nothing':
        return 'Classeur analysé : rien de nouveau depuis la dernière mise à jour du suivi.';
    }
  },
  createCount: (rows: number, toReview: number): string =>
    `(${[plural(rows, 'ligne', 'lignes'), ...several(toReview, 'à relire', 'à relire')].join(', ')})`,
  /** How to go back, with Excel's own key or with the pane's button. */
  goBack: (isByExcel: boolean): string =>
    isByExcel
      ? 'Pour revenir en arrière : Ctrl+Z dans Excel.'
      : 'Pour revenir en arrière : « Annuler la dernière opération », en haut du panneau.',
  /** `changed`: rows that take values from a source that changed. */
  written: ({ added, kept, ...report }: PlanReport, changed: number): string => {
    if (report.rowsWritten + kept + changed === 0) return words.emptyCreated;
    const facts = [
      plural(added.actions, 'action ajoutée', 'actions ajoutées'),
      ...several(added.sessions, 'session ajoutée', 'sessions ajoutées'),
      ...several(added.attendances, 'présence ajoutée', 'présences ajoutées'),
      ...several(changed, 'ligne mise à jour', 'lignes mises à jour'),
      ...several(kept, 'action déjà là', 'actions déjà là'),
    ];
    return `${tellBalance(report)}. ${facts.join(', ')}.`;
  },
};

export type PaneStructureWords = typeof paneStructureFr;

function tellNews({
  added,
  changed,
  vanished,
}: Pick<StructureNews, 'added' | 'changed' | 'vanished'>): string {
  return [
    ...several(added, 'ligne nouvelle', 'lignes nouvelles'),
    ...several(changed, 'ligne changée', 'lignes changées'),
    ...several(vanished, 'ligne disparue', 'lignes disparues'),
  ].join(', ');
}
