import words from './training.fr.json';
import { SHORT_MONTHS } from '../../lib/french-date';
import type { SummaryWords } from '../../programme/training/plan/summary-words';

/** Every sentence of the sheet « Bilan formations ». */
export const trainingFr: SummaryWords = {
  ...words,
  guide: {
    title: 'Aucune session de formation n’est saisie : il n’y a encore rien à compter.',
    lines: [
      '1. Dans Paramètres, dites la formation comptée (« Formations comptées »), l’objectif de participants et le début du comptage.',
      '2. Dans Formations, saisissez une ligne par session : formation, date, statut, inscrits et présents.',
      '3. Cliquez sur « Calculer les formations » ou « Tout mettre à jour » : les personnes formées, le rythme et la projection viennent ici.',
      'Sans formation dans ce programme, laissez cette feuille ainsi : les autres n’en ont pas besoin.',
    ],
    typed:
      'Des sessions sont saisies : cliquez sur « Calculer les formations » ou « Tout mettre à jour ».',
  },
  unreadRows: [
    '{count} ligne de {table} n’est pas lue : relancez « Calculer les formations ». ',
    '{count} lignes de {table} ne sont pas lues : relancez « Calculer les formations ». ',
  ],
  missingCounts: [
    '{count} session réalisée sans effectif : le cumul est un minimum. ',
    '{count} sessions réalisées sans effectif : le cumul est un minimum. ',
  ],
  noneCounted: (counted, typed) => {
    const told = typed.map(
      ({ name, sessions }) => `« ${name} » (${String(sessions)} session${sessions > 1 ? 's' : ''})`,
    );
    return `Aucune session de la formation comptée (${counted}). Formations saisies : ${told.join(', ')}. Le choix est dans Paramètres. `;
  },
  missingSheet: (sheet) => `feuille ${sheet} absente`,
  monthNames: SHORT_MONTHS,
};
