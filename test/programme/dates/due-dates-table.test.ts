import { readDueDate } from '../../../src/programme/dates/read-due-date';
import { readCsv } from '../../fixtures/csv';
import { dateOrThrow } from './table';

const CONFIDENCES: Readonly<Record<string, string>> = {
  haute: 'high',
  moyenne: 'medium',
  basse: 'low',
};

describe('Every expression of the catalogue reads as it says', () => {
  test.each(readCsv('dates.csv').map((row) => [row['expression'] ?? '', row] as const))(
    '« %s »',
    (expression, row) => {
      const reading = readDueDate(expression, {
        referenceDate: dateOrThrow(row['reference_date'] ?? ''),
      });
      const alternative = 'alternative' in reading ? reading.alternative : null;
      const got = {
        start: reading.kind === 'window' ? (reading.start ?? '') : '',
        end: reading.kind === 'window' ? (reading.end ?? '') : '',
        precision: reading.precision,
        relation: reading.relation,
        alt_start: alternative?.start ?? '',
        alt_end: alternative?.end ?? '',
        confidence: 'confidence' in reading ? reading.confidence : undefined,
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
