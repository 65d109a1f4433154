import words from './schedule.fr.json';
import { formatFrenchDate } from '../../lib/calendar-date';
import type { GanttWords } from '../../programme/schedule/gantt/gantt-words';
import type { ScheduleWords } from '../../programme/schedule/schedule-words';
import { workingsFr } from './workings.fr';

/** What the Gantt says in the workbook. */
const gantt: GanttWords = {
  ...words.gantt,
  title: (programme) => `${programme} – planning`,
  headers: {
    number: 'N°',
    title: 'Action',
    partners: 'Partenaires',
    owner: 'Responsable',
    nobody: '',
    due: ['Échéance', '(mots de la source)'],
    status: 'Statut',
    notes: 'Renvois',
  },
  later: ['Au-', 'delà'],
  rollUp: {
    strand: (name, count) => `${name} (${String(count)})`,
    done: 'faites : ',
    late: 'en retard : ',
    held: 'sous condition : ',
    undated: 'sans date : ',
  },
  messages: {
    nothingDrawn: 'Aucune ligne de Suivi à dessiner avec ces filtres et cette période.',
    missingRows: [
      '1 ligne de Suivi n’est pas dessinée (',
      ' lignes de Suivi ne sont pas dessinées (dont ',
    ],
    disagreeing: [
      '1 ligne dont les mots et les dates se contredisent (',
      ' lignes dont les mots et les dates se contredisent (dont ',
    ],
    again: ') : générez le Gantt de nouveau. ',
    correct: ') : corrigez l’échéance ou les dates dans Suivi. ',
    withoutNumber: 'sans N°',
    trackerChanged: 'Suivi a moins de lignes qu’à la génération : générez le Gantt de nouveau. ',
    scaleTooFine:
      'Toute la durée ne tient pas à cette échelle : le reste est dans « Antérieur » et « Au-delà ». Générer le Gantt lui donne le nombre de colonnes qu’il faut.',
  },
  notes: {
    legend: 'Légende',
    conditions: 'Conditions',
    decisions: 'Décisions attendues',
    readings: (lines) => `Lectures retenues : ${lines.join(' ; ')}`,
    none: 'Aucune',
    symbols: [
      { symbol: '◆', meaning: 'jalon ou échéance au jour dit (le chiffre est le jour)' },
      { symbol: '◇', meaning: 'échéance connue à une période près : posé à son dernier jour' },
      { symbol: '●  ■', meaning: 'début d’une série (●), d’une tâche (■)' },
      { symbol: '►', meaning: 'fin non dite : la barre s’éteint, rien n’est inventé' },
      { symbol: '→', meaning: 'en cours à la date d’état, dates non dites' },
      { symbol: '✔', meaning: 'réalisé (colonne « Antérieur » quand la date n’est pas dite)' },
      { symbol: '▲  ▲ ?', meaning: 'décision, décision attendue' },
      { symbol: '?', meaning: 'à dater (colonne « Sans date »)' },
    ],
    signs: [
      '//// : date connue à une période près',
      '···· : fin non dite',
      'Cadre rouge : en retard',
      'Cadre pointillé : condition bloquante',
      '▼ et trait : date d’état',
      'v : vacances scolaires ; R : rentrée ; f : férié',
    ],
    decidedBy: ' – décideur : ',
    unknownDecider: 'à préciser',
    readingLines: (settings) => [
      settings.referenceDate === null
        ? 'année de référence : non dite'
        : `année de référence : ${settings.referenceDate.slice(0, 4)} (texte du ${formatFrenchDate(settings.referenceDate)})`,
      settings.seasons === 'calendrier' ? 'été : 21/06–22/09' : 'été : 01/07–31/08',
      settings.backToSchool === 'septembre' ? 'rentrée : 1–30/09' : 'rentrée : 1–15/09',
    ],
    baselineOf: (date) =>
      `décalages comptés depuis le planning mémorisé le ${formatFrenchDate(date)}`,
  },
};

/** Everything the schedule writes into the workbook and the files it exports. */
export const scheduleFr: ScheduleWords = {
  workings: workingsFr,
  gantt,
  milestones: {
    ...words.scheduleFr.milestones,
    title: (programme) => `${programme} – jalons et décisions`,
    noPersonalData: gantt.noPersonalData,
    workingDocument: gantt.workingDocument,
    pageOfPages: gantt.pageOfPages,
    others: {
      awaited: [' – dont ', ' sans ligne ici : générez le Gantt de nouveau'],
      late: [' – dont ', ' sans ligne ici : générez le Gantt de nouveau'],
      ahead: [' – dont ', ' sans ligne ici : générez le Gantt de nouveau'],
      list: [' – dont ', ' sans ligne ici : générez le Gantt de nouveau'],
    },
    noStrand: gantt.noStrand,
    changes: (since) => `Ce qui a changé depuis le ${formatFrenchDate(since)}`,
    shift: (days) => `${days > 0 ? '+' : '−'}${String(Math.abs(days))} j`,
  },
  baseline: {
    title: 'Planning mémorisé',
    frozenOn: 'Mémorisé le',
    help: 'Les dates de ce jour-là servent à dire ce qui a bougé depuis. « Mémoriser ce planning » les remplace.',
  },
  calendar: {
    atTheLatest: 'au plus tard',
    between: (start, end) => `Entre le ${start} et le ${end}`,
    condition: 'Condition : ',
    due: 'Échéance de la source : ',
    partners: 'Partenaires : ',
    decider: 'Décideur : ',
    reminder: 'Échéance proche : ',
  },
  text: {
    heading: (programme, statusDate) =>
      `${programme}\nPlanning arrêté au ${formatFrenchDate(statusDate)}`,
    colon: ' : ',
    semicolon: ' ; ',
    undatedRun: 'dates non dites',
    quotedDue: (words) => `(« ${words} »)`,
    partners: (names) => `avec ${names}`,
    decider: (name) => `décideur : ${name}`,
    condition: (condition) => `condition : ${condition}`,
    late: (days) => `retard ${String(days)} j`,
  },
};
