import { isCountedTraining } from '../../tracker/session-counting';
import { DEFAULT_SETTINGS } from '../../tracker/settings';
import type { CheckContext, TrainingFacts } from '../context/context';
import type { CellWrite, FindingPlace, Fix, Params } from '../context/finding';
import { type PlacedHit, type Unchecked, workbookRule } from './rule';
import { settingPlace } from './setting-place';

const WORKBOOK: FindingPlace = { kind: 'workbook' };
/** The target written in the source document. */
const DOCUMENT_TARGET = DEFAULT_SETTINGS.target;

/** The target of persons to train. */
export const TARGET_RULES = [
  workbookRule({
    code: 'OBJ-01',
    severity: 'blocking',
    reads: [],
    check: (context): readonly PlacedHit<{ missing: string; target: number | null }>[] => {
      const { target, countedTrainings } = context.settings;
      if (target === null) {
        const place = settingPlace(context, 'target');
        return [
          { place, params: { missing: 'target', target }, ...ask(place, '', DOCUMENT_TARGET) },
        ];
      }
      if (countedTrainings.length > 0) return [];
      const place = settingPlace(context, 'countedTrainings');
      const proposed = DEFAULT_SETTINGS.countedTrainings.join(' ; ');
      return [{ place, params: { missing: 'trainings', target }, ...ask(place, '', proposed) }];
    },
  }),
  workbookRule({
    code: 'OBJ-07',
    severity: 'warning',
    reads: ['sessions'],
    watches: ['training'],
    check: (context) => {
      const { countedTrainings } = context.settings;
      const rows = context.tables.sessions?.rows ?? [];
      const names = [...new Set(rows.map(({ value }) => value.training).filter(Boolean))];
      const isCounted = names.some((name) => isCountedTraining(name, countedTrainings));
      // A training that is in no list may be the one counted, misspelt: SES-03 tells it.
      const areKnown = names.every((name) => context.words.trainings.has(name));
      if (names.length === 0 || countedTrainings.length === 0 || isCounted || !areKnown) return [];
      const place = settingPlace(context, 'countedTrainings');
      const only = names.length === 1 ? (names[0] ?? null) : null;
      const params = { counted: countedTrainings, present: names };
      return [{ place, params, ...ask(place, countedTrainings.join(' ; '), only) }];
    },
  }),
  workbookRule({
    code: 'OBJ-02',
    severity: 'warning',
    reads: [],
    check: (context) =>
      withFigures(context, ({ persons }) => {
        const { target } = context.settings;
        if (target === null || persons <= target) return [];
        return [{ place: WORKBOOK, params: { value: persons, expected: target } }];
      }),
  }),
  workbookRule({
    code: 'OBJ-03',
    severity: 'warning',
    reads: [],
    check: (context) =>
      withFigures(context, ({ persons, projection, requiredPace, countingEnd }) => {
        const { target } = context.settings;
        if (target === null || projection === null || persons >= target) return [];
        const value = Math.floor(projection);
        if (projection >= target) return [];
        const params = { value, end: countingEnd, expected: target, pace: requiredPace };
        return [{ place: WORKBOOK, params }];
      }),
  }),
  workbookRule({
    code: 'OBJ-04',
    severity: 'warning',
    reads: [],
    check: (context) =>
      withFigures(context, ({ participations, isExact }) => {
        const areHeads = context.settings.countedUnit === 'Personnes distinctes';
        if (!areHeads || isExact || participations === 0) return [];
        return [{ place: WORKBOOK, params: { value: participations } }];
      }),
  }),
  workbookRule({
    code: 'OBJ-05',
    severity: 'info',
    reads: [],
    check: (context) => {
      const { target } = context.settings;
      if (target === null || target === DOCUMENT_TARGET) return [];
      const place = settingPlace(context, 'target');
      const params = { value: target, expected: DOCUMENT_TARGET };
      return [{ place, params, ...ask(place, String(target), DOCUMENT_TARGET) }];
    },
  }),
  workbookRule({
    code: 'OBJ-06',
    severity: 'warning',
    reads: [],
    check: (context) =>
      withFigures(context, ({ sessionsWithoutCount }) =>
        sessionsWithoutCount.length === 0
          ? []
          : [
              {
                place: WORKBOOK,
                params: { count: sessionsWithoutCount.length, sessions: sessionsWithoutCount },
              },
            ],
      ),
  }),
] as const;

/** Runs on the figures of the training; without any session there is nothing to say. */
function withFigures<P extends Params>(
  { training, tables, statusDate }: CheckContext,
  check: (facts: TrainingFacts) => readonly PlacedHit<P>[],
): readonly PlacedHit<P>[] | Unchecked {
  if (training) return check(training);
  if (!tables.sessions || tables.sessions.rows.length === 0) return [];
  if (statusDate === null) return { unchecked: 'setting-missing', what: 'statusDate' };
  return { unchecked: 'not-provided', what: 'Bilan formations' };
}

function ask(
  place: FindingPlace,
  before: string,
  after: string | number | null,
): { readonly fix?: Fix } {
  if (place.kind !== 'cell' || after === null) return {};
  const { sheet, row, column } = place;
  const write: CellWrite = { sheet, row, column, before, after };
  return { fix: { mode: 'on-confirmation', writes: [write], edits: [] } };
}
