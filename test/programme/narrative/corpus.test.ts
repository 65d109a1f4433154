import baseline from '../../score/baseline.json';
import { readText, TEXT_NAMES } from '../../score/read-texts';
import { tallyOf } from '../../score/tally';
import { TITLE_FAULTS } from './title-faults';

/** Points that the score may lose before somebody has to say why in `baseline.json`. */
const TOLERANCE = 1;

describe('The texts of the corpus', () => {
  const texts = TEXT_NAMES.map((name) => readText(name));
  const tally = tallyOf(texts);

  it('are read no worse than the baseline says, on strand, type, status and dates', () => {
    const { right, of } = tally.rows;
    expect((100 * right) / of).toBeGreaterThanOrEqual(baseline.rowsRight - TOLERANCE);
  });

  it('give no more values that their sentences do not say', () => {
    expect(tally.unsaid).toBeLessThanOrEqual(baseline.unsaid);
  });

  it.each(texts.map(({ name, reading, pairs }) => [name, reading, pairs] as const))(
    'have every line accounted for, and short titles without a loose end (%s)',
    (_name, { actions, cells }) => {
      const left = cells.flatMap(({ use }) => (use.kind === 'left' ? use.reason : []));
      expect(left.filter((reason) => !['title', 'not-understood'].includes(reason))).toEqual([]);
      for (const { fields, rule } of actions) {
        expect([rule, fields.title.length > 3 && fields.title.length <= 120]).toEqual([rule, true]);
        if (fields.type !== null) expect(fields.title).not.toMatch(TITLE_FAULTS);
      }
    },
  );
});
