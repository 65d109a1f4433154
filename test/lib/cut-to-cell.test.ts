import { cutToCell, LONGEST_CELL_TEXT } from '../../src/lib/text';

describe('A text for a cell', () => {
  it.each([
    [LONGEST_CELL_TEXT - 1, false],
    [LONGEST_CELL_TEXT, false],
    [LONGEST_CELL_TEXT + 1, true],
  ])('of %i letters is cut: %s', (length, isCut) => {
    const text = cutToCell('a'.repeat(length));
    expect(text.length).toBe(Math.min(length, LONGEST_CELL_TEXT));
    expect(text.endsWith('…')).toBe(isCut);
  });
});
