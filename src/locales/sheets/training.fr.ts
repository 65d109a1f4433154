import words from '../../programme/training/plan/summary-words.fr.json';
import type { SummaryWords } from '../../programme/training/plan/summary-words';

/** Every sentence of the sheet « Bilan formations ». */
export const trainingFr: SummaryWords = {
  ...words,
  noneCounted: (counted, typed) => {
    const told = typed.map(
      ({ name, sessions }) => `« ${name} » (${String(sessions)} session${sessions > 1 ? 's' : ''})`,
    );
    return `Aucune session de la formation comptée (${counted}). Formations saisies : ${told.join(', ')}. Le choix est dans Paramètres. `;
  },
  missingSheet: (sheet) => `feuille ${sheet} absente`,
};
