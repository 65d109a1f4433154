import { formatFrenchDate } from '../../lib/calendar-date';
import type { SharingWords } from '../../programme/sharing/sharing-words';
import { CHECK_SHEET_WORDS } from '../checks/checks.fr';
import trackerFr from '../../programme/tracker/words.fr.json';
import { trainingFr } from './training.fr';

const MASKED = 'masqué';

/** What a copy to share says, in the workbook itself. */
export const sharingFr: SharingWords = {
  removed: '(retiré)',
  small: (limit) => `< ${limit}`,
  masked: MASKED,
  draft: trackerFr.footer,
  copyOf: (date) => `Copie du ${formatFrenchDate(date)}`,
  without: (headers) => `, sans : ${headers.join(', ')}`,
  frozen: (limit) =>
    `Chiffres figés au jour de la copie. « < ${limit} » : moins de ${limit} personnes ; « ${MASKED} » : effectif qui redonnerait un effectif de moins de ${limit}.`,
  countHeaders: [
    trainingFr.headers.persons,
    trainingFr.headers.participations,
    trainingFr.headers.present,
  ],
  total: trainingFr.headers.total,
  checkHeaders: CHECK_SHEET_WORDS.headers,
};
