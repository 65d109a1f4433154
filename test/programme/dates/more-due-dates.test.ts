import { readDueDate } from '../../../src/programme/dates/read-due-date';
import { readExpectedWindows } from './table';

describe('Words that follow the same rules as the catalogue read the same way', () => {
  test.each(readExpectedWindows().map((row) => [row.expression, row.referenceDate, row] as const))(
    '« %s » in a document of %s',
    (expression, referenceDate, { start, end, confidence }) => {
      const reading = readDueDate(expression, { referenceDate });
      expect(reading).toMatchObject({
        kind: 'window',
        start: start === '' ? null : start,
        end: end === '' ? null : end,
        confidence,
      });
    },
  );
});
