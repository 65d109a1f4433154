import { countsAll, isCountedTraining, isUnscheduled } from '../../tracker/sessions/counting';
import { DEFAULT_SETTINGS, type Settings } from '../../tracker/settings/settings';
import type { TrainingFacts } from '../context/context';
import { atWorkbook } from '../context/placed-hit';
import type { Params, PlacedHit, Unchecked } from '../context/finding';
import { workbookRule } from './make-rules';
import { askSetting } from '../fixes/setting-place';

/** The target written in the source document. */
const DOCUMENT_TARGET = DEFAULT_SETTINGS.target;

/** The target of persons to train. */
export const TARGET_RULES = [
  workbookRule.blocking(
    'OBJ-01',
    (context): readonly PlacedHit<{ missing: string; target: number | null }>[] => {
      const { target, countedTrainings } = context.settings;
      if (target === null) {
        // Every training counts, toward nothing: a programme that only tells whom it trained.
        if (countsAll(countedTrainings)) return [];
        const params = { missing: 'target', target };
        return [askSetting(context, 'target', { params, after: DOCUMENT_TARGET })];
      }
      if (countedTrainings.length > 0) return [];
      const proposed = DEFAULT_SETTINGS.countedTrainings.join(' ; ');
      const params = { missing: 'trainings', target };
      return [askSetting(context, 'countedTrainings', { params, after: proposed })];
    },
  ),
  workbookRule.warning('OBJ-07', (context) => {
    const { countedTrainings } = context.settings;
    const rows = context.tables.sessions?.rows ?? [];
    const scheduled = rows.filter(({ value }) => !isUnscheduled(value));
    const names = [...new Set(scheduled.map(({ value }) => value.training).filter(Boolean))];
    const isCounted = names.some((name) => isCountedTraining(name, countedTrainings));
    // A training that is in no list may be the one counted, misspelt: SES-03 tells it.
    const areKnown = names.every((name) => context.words.trainings.has(name));
    if (names.length === 0 || countedTrainings.length === 0 || isCounted || !areKnown) return [];
    const only = names.length === 1 ? (names[0] ?? null) : null;
    const params = { counted: countedTrainings, present: names };
    return [askSetting(context, 'countedTrainings', { params, after: only })];
  }),
  figuresRule('OBJ-02', ({ persons }, { target }) =>
    target === null || persons <= target ? null : { value: persons, expected: target },
  ),
  figuresRule('OBJ-03', ({ persons, projection, requiredPace, countingEnd }, { target }) => {
    if (target === null || projection === null || persons >= target || projection >= target) {
      return null;
    }
    // As Bilan and the pane show it, and never as what it falls short of.
    const value = Math.min(Math.round(projection), target - 1);
    return { value, end: countingEnd, expected: target, pace: requiredPace };
  }),
  figuresRule('OBJ-04', ({ participations, isExact }, { countedUnit }) =>
    countedUnit !== 'Personnes distinctes' || isExact || participations === 0
      ? null
      : { value: participations },
  ),
  workbookRule.info('OBJ-05', (context) => {
    const { target, programmeTitle } = context.settings;
    const isDocument = programmeTitle === DEFAULT_SETTINGS.programmeTitle;
    if (target === null || target === DOCUMENT_TARGET || !isDocument) return [];
    const params = { value: target, expected: DOCUMENT_TARGET };
    return [askSetting(context, 'target', { params, after: DOCUMENT_TARGET })];
  }),
  figuresRule('OBJ-06', ({ sessionsWithoutCount: sessions }) =>
    sessions.length === 0 ? null : { count: sessions.length, sessions },
  ),
] as const;

/** A rule on the figures of the training; without any session there is nothing to say. */
function figuresRule<const Code extends string, P extends Params>(
  code: Code,
  judge: (facts: TrainingFacts, settings: Settings) => P | null,
) {
  return workbookRule.warning(
    code,
    ({ training, tables, statusDate, settings }): readonly PlacedHit<P>[] | Unchecked => {
      if (training) {
        const params = judge(training, settings);
        return params === null ? [] : [atWorkbook(params)];
      }
      if (!tables.sessions || tables.sessions.rows.length === 0) return [];
      if (statusDate === null) return { unchecked: 'setting-missing', what: 'statusDate' };
      return { unchecked: 'not-provided', what: 'Bilan formations' };
    },
  );
}
