import baseline from '../../programme/schedule/baseline/baseline-words.fr.json';
import drawing from '../../programme/schedule/drawing/drawing-words.fr.json';
import words from '../../programme/schedule/gantt-frame/gantt-words.fr.json';
import milestones from '../../programme/schedule/milestones/milestone-words.fr.json';
import { formatFrenchDate } from '../../lib/calendar-date';
import type { GanttWords } from '../../programme/schedule/gantt/gantt-words';
import type { ScheduleWords } from '../../programme/schedule/schedule-words';
import workingsFr from '../../programme/workings/words.fr.json';

/** What the Gantt says in the workbook. */
const gantt: GanttWords = {
  ...drawing,
  ...words,
  title: (programme) => `${programme} – planning`,
  readings: (lines) => `Lectures retenues : ${lines.join(' ; ')}`,
  readingLines: (settings) => [
    settings.referenceDate === null
      ? 'année de référence : non dite'
      : `année de référence : ${settings.referenceDate.slice(0, 4)} (texte du ${formatFrenchDate(settings.referenceDate)})`,
    settings.seasons === 'calendrier' ? 'été : 21/06–22/09' : 'été : 01/07–31/08',
    settings.backToSchool === 'septembre' ? 'rentrée : 1–30/09' : 'rentrée : 1–15/09',
  ],
  baselineOf: (date) =>
    `décalages comptés depuis le planning mémorisé le ${formatFrenchDate(date)}`,
};

/** Everything the schedule writes into the workbook. */
export const scheduleFr: ScheduleWords = {
  workings: workingsFr,
  gantt,
  milestones: {
    ...milestones,
    title: (programme) => `${programme} – jalons et décisions`,
    noPersonalData: gantt.noPersonalData,
    workingDocument: gantt.workingDocument,
    pageOfPages: gantt.pageOfPages,
    noStrand: gantt.noStrand,
    changes: (since) => `Ce qui a changé depuis le ${formatFrenchDate(since)}`,
    shift: (days) => `${days > 0 ? '+' : '−'}${String(Math.abs(days))} j`,
  },
  baseline,
};
