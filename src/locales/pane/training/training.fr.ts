import words from './training.fr.json';
import { type CalendarDate, formatFrenchDate } from '../../../lib/calendar-date';
import { MONTH_NAMES } from '../../../lib/french-date';
import type { ExclusionReason } from '../../../programme/tracker/session-counting';
import type { TrainingFigures, TrainingReading } from '../../../programme/training/counts/figures';
import type { WhatIf } from '../../../programme/training/counts/what-if';
import { figureFormats } from '../../figure-formats';
import { paneTrainingListFr } from './training-list.fr';

const { heads, whole, tenth, percent } = figureFormats({
  locale: 'fr-FR',
  between: (low, high) => `entre ${low} et ${high}`,
  notComputable: 'non calculable',
  finished: 'terminé',
});

const REASONS: Readonly<Record<ExclusionReason, string>> = words.REASONS;

const toward = ({ target }: TrainingFigures): string =>
  target === null ? '' : ` sur ${whole(target)}`;

/** What the tab « Formations » says. */
export const paneTrainingFr = {
  ...words.paneTrainingFr,
  done: (figures: TrainingFigures): string =>
    `Bilan écrit : ${heads(figures.persons)} personnes formées${toward(figures)}, ${String(figures.countedSessions)} sessions comptées.`,
  gauge: (figures: TrainingFigures): string =>
    `${heads(figures.counted)} ${unit(figures.reading)}${toward(figures)}${figures.target === null ? '' : ` (${percent(figures.progress)})`}.`,
  heads,
  whole,
  tenth,
  percent,
  unit,
  reading: (reading: TrainingReading): string =>
    `Formation comptée : ${reading.trainings.join(', ') || 'aucune'}. Unité : ${unit(reading)}. Période : ${day(reading.start)} – ${day(reading.end)}. Arrêté au ${day(reading.statusDate)}.`,
  burnUp: {
    title: 'Personnes formées, mois par mois',
    cumulated: 'Cumul',
    expected: 'Attendu',
    projected: 'Projection',
    target: 'Objectif',
    summary: (figures: TrainingFigures): string =>
      `Au ${day(figures.reading.statusDate)}, ${heads(figures.counted)} ${unit(figures.reading)} pour ${tenth(figures.expected)} attendues. Au rythme observé, ${whole(figures.projections.linear)} au ${day(figures.reading.end)} pour un objectif de ${whole(figures.target ?? 0)}.`,
  },
  breakdowns: {
    title: 'Répartitions',
    by: 'Par',
    basin: 'Bassin',
    year: 'Année civile',
    programmeYear: 'Année de programme',
    cycle: 'Cycle',
    job: 'Métier',
    persons: 'Personnes',
    unknown: 'Non renseigné',
    unlisted: 'Connues en nombre seulement',
    programmeYearName: (index: number): string => `Année ${String(index)}`,
    total: 'Total',
  },
  exclusions: {
    title: (count: number): string =>
      count === 1 ? '1 session non comptée' : `${String(count)} sessions non comptées`,
    line: (id: string, reason: ExclusionReason): string => `${id} : ${REASONS[reason]}`,
  },
  list: paneTrainingListFr,
  whatIf: {
    title: 'Et si…',
    persons: 'Personnes par session',
    sessions: 'Sessions par mois',
    tell: (answer: WhatIf): string => {
      if (answer.kind === 'reached') return 'L’objectif est déjà atteint.';
      if (answer.kind === 'never') return 'À ce rythme, l’objectif n’est pas atteint.';
      const late = answer.isInTime ? '' : ', après la fin de la période';
      return `Objectif atteint en ${monthName(answer.on)}${late} (${String(answer.sessions)} sessions, ${String(answer.months)} mois). Rien n’est écrit.`;
    },
  },
};

export type PaneTrainingWords = typeof paneTrainingFr;

function unit({ unit: counted }: TrainingReading): string {
  return counted === 'Participations' ? 'participations' : 'personnes distinctes';
}

function day(date: CalendarDate | null): string {
  return date === null ? 'à préciser' : formatFrenchDate(date);
}

function monthName(date: CalendarDate): string {
  return `${MONTH_NAMES[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`;
}
