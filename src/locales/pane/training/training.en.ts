import words from './training.en.json';
import { type CalendarDate, formatFrenchDate } from '../../../lib/calendar-date';
import type { ExclusionReason } from '../../../programme/tracker/session-counting';
import type { TrainingFigures, TrainingReading } from '../../../programme/training/counts/figures';
import { figureFormats } from '../../figure-formats';
import { paneTrainingListEn } from './training-list.en';
import type { PaneTrainingWords } from './training.fr';

const { heads, whole, tenth, percent } = figureFormats({
  locale: 'en-GB',
  between: (low, high) => `between ${low} and ${high}`,
  notComputable: 'not computable',
  finished: 'over',
});

const REASONS: Readonly<Record<ExclusionReason, string>> = words.REASONS;

const toward = ({ target }: TrainingFigures): string =>
  target === null ? '' : ` of ${whole(target)}`;

export const paneTrainingEn: PaneTrainingWords = {
  ...words.paneTrainingEn,
  done: (figures) =>
    `Summary written: ${heads(figures.persons)} persons trained${toward(figures)}, ${String(figures.countedSessions)} sessions counted.`,
  gauge: (figures) =>
    `${heads(figures.counted)} ${unit(figures.reading)}${toward(figures)}${figures.target === null ? '' : ` (${percent(figures.progress)})`}.`,
  heads,
  whole,
  tenth,
  percent,
  unit,
  reading: (reading) =>
    `Training counted: ${reading.trainings.join(', ') || 'none'}. Unit: ${unit(reading)}. Period: ${day(reading.start)} – ${day(reading.end)}. As of ${day(reading.statusDate)}.`,
  burnUp: {
    title: 'People trained, month by month',
    cumulated: 'Cumulated',
    expected: 'Expected',
    projected: 'Projection',
    target: 'Target',
    summary: (figures) =>
      `As of ${day(figures.reading.statusDate)}, ${heads(figures.counted)} ${unit(figures.reading)} for ${tenth(figures.expected)} expected. At the observed pace, ${whole(figures.projections.linear)} by ${day(figures.reading.end)} for a target of ${whole(figures.target ?? 0)}.`,
  },
  breakdowns: {
    title: 'Breakdowns',
    by: 'By',
    basin: 'Basin',
    year: 'Calendar year',
    programmeYear: 'Programme year',
    cycle: 'Cycle',
    job: 'Job',
    persons: 'People',
    unknown: 'Not told',
    unlisted: 'Known by number only',
    programmeYearName: (index) => `Year ${String(index)}`,
    total: 'Total',
  },
  exclusions: {
    title: (count) =>
      count === 1 ? '1 session not counted' : `${String(count)} sessions not counted`,
    line: (id, reason) => `${id}: ${REASONS[reason]}`,
  },
  list: paneTrainingListEn,
  whatIf: {
    title: 'What if…',
    persons: 'People per session',
    sessions: 'Sessions per month',
    tell: (answer) => {
      if (answer.kind === 'reached') return 'The target is already met.';
      if (answer.kind === 'never') return 'At this pace the target is not met.';
      const late = answer.isInTime ? '' : ', after the end of the period';
      return `Target met by ${day(answer.on)}${late} (${String(answer.sessions)} sessions, ${String(answer.months)} months). Nothing is written.`;
    },
  },
};

function unit({ unit: counted }: TrainingReading): string {
  return counted === 'Participations' ? 'attendances' : 'distinct persons';
}

function day(date: CalendarDate | null): string {
  return date === null ? 'to be told' : formatFrenchDate(date);
}
