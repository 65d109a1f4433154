import type { ExclusionReason } from '../../../programme/tracker/sessions/counting';
import type {
  Figure,
  TrainingFigures,
  TrainingReading,
} from '../../../programme/training/counts/figures';
import { figureFormats } from '../../figure-formats';
import type { Speech } from '../../fill-sentence';
import { paneTrainingListWords } from './training-list-words';
import type list from './training-list.fr.json';
import type french from './training.fr.json';

/** What the tab « Formations » says. */
export function paneTrainingWords(
  { formats, ...words }: typeof french,
  trainingList: typeof list,
  speech: Speech,
) {
  const { say, told } = speech;
  const { burnUp, breakdowns, exclusions, whatIf } = words;
  const figures = figureFormats({ ...formats, between: told(formats.between, 'low', 'high') });
  const { heads, whole, tenth, percent } = figures;
  const unit = ({ unit: counted }: TrainingReading): string => words.units[counted];
  const targetOf = ({ target }: TrainingFigures): string => (target === null ? '' : whole(target));
  return {
    ...words,
    ...figures,
    unit,
    done: (told: TrainingFigures): string =>
      say(words.done, {
        persons: heads(told.persons),
        most: told.persons.high,
        target: targetOf(told),
        sessions: told.countedSessions,
      }),
    gauge: (told: TrainingFigures): string =>
      say(words.gauge, {
        counted: heads(told.counted),
        unit: unit(told.reading),
        target: targetOf(told),
        progress: percent(told.progress),
      }),
    lacking: lackingWords(words.lacking, speech),
    reading: ({ trainings, ...reading }: TrainingReading): string => {
      const { start, end, statusDate } = reading;
      const counted = { unit: unit({ ...reading, trainings }), trainings: trainings.join(', ') };
      return say(words.reading, { ...counted, start, end, statusDate });
    },
    burnUp: {
      ...burnUp,
      summary: ({ reading, target, counted, expected, projections: { linear } }: TrainingFigures) =>
        say(burnUp.summary, {
          statusDate: reading.statusDate,
          end: reading.end,
          unit: unit(reading),
          counted: heads(counted),
          expected: typeof expected === 'number' ? tenth(expected) : '',
          projected: typeof linear === 'number' ? whole(linear) : '',
          target: target === null ? '' : whole(target),
        }),
    },
    breakdowns: { ...breakdowns, programmeYearName: told(breakdowns.programmeYearName, 'index') },
    exclusions: {
      title: told(exclusions.title, 'count'),
      line: (id: string, reason: ExclusionReason): string =>
        say(exclusions.line, { id, why: words.reasons[reason] }),
    },
    list: paneTrainingListWords(trainingList, speech),
    whatIf: { ...whatIf, met: told(whatIf.met, 'on', 'sessions', 'months', 'after') },
  };
}

/** What is missing for the figures that are not told; empty when nothing is. */
function lackingWords(lacking: string, { say }: Speech) {
  const known = (figure: Figure): number | null => (typeof figure === 'number' ? figure : null);
  return (told: TrainingFigures): string => {
    const [period, pace] = [known(told.elapsedMonths), known(told.observedPace)];
    const rate = known(told.attendanceRate);
    return say(lacking, { target: told.target, period, pace, rate }).trim();
  };
}
