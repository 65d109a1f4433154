import type { DueDateReading } from '../../../src/programme/dates/windows/due-window';
import { readDueDate } from '../../../src/programme/dates/read-due-date';
import { readCsv } from '../../fixtures/csv';
import { dateOrThrow } from './table';

const CONFIDENCES: Readonly<Record<string, string>> = {
  haute: 'high',
  moyenne: 'medium',
  basse: 'low',
};

/** The words of the catalogue for what is no window. */
const NOT_WINDOWS: Readonly<Record<string, readonly [string, string, string?]>> = {
  condition: ['événement', 'événement', 'high'],
  event: ['événement', 'événement', 'high'],
  status: ['inconnue', 'en cours', 'high'],
  undated: ['inconnue', 'non daté', 'high'],
  duration: ['inconnue', 'durée', 'low'],
  recurrence: ['récurrence', 'récurrent', 'high'],
  quantity: ['non-date', 'non compris', 'high'],
  'place-number': ['non-date', 'non compris', 'high'],
  label: ['non-date', 'non compris', 'high'],
  impossible: ['invalide', 'erreur'],
  unreadable: ['inconnue', 'non compris'],
};

function shapeOf(reading: DueDateReading): readonly (string | undefined)[] {
  if (reading.kind === 'window') return [reading.precision, reading.relation, reading.confidence];
  return NOT_WINDOWS['what' in reading ? reading.what : reading.kind] ?? [];
}

describe('Every expression of the catalogue reads as it says', () => {
  test.each(readCsv('dates.csv').map((row) => [row['expression'] ?? '', row] as const))(
    '« %s »',
    (expression, row) => {
      const reading = readDueDate(expression, {
        referenceDate: dateOrThrow(row['reference_date'] ?? ''),
      });
      const alternative = reading.kind === 'window' ? reading.alternative : null;
      const nearest = reading.kind === 'impossible' ? reading.nearest : null;
      const [precision, relation, confidence] = shapeOf(reading);
      const got = {
        start: reading.kind === 'window' ? (reading.start ?? '') : '',
        end: reading.kind === 'window' ? (reading.end ?? '') : '',
        precision,
        relation,
        alt_start: alternative?.start ?? nearest ?? '',
        alt_end: alternative?.end ?? nearest ?? '',
        confidence,
      };
      const isRefused = row['confidence'] === 'refus';
      expect({ ...got, confidence: isRefused ? undefined : got.confidence }).toEqual({
        start: row['start'],
        end: row['end'],
        precision: row['precision'],
        relation: row['relation'],
        alt_start: row['alt_start'],
        alt_end: row['alt_end'],
        confidence: CONFIDENCES[row['confidence'] ?? ''],
      });
    },
  );
});
