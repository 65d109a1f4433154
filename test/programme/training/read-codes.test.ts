import { readCodes } from '../../../src/programme/training/lists/read-codes';

describe('Codes pasted for a session', () => {
  it.each([
    ['one a line', 'A012\nA013', ['A012', 'A013']],
    ['under their header', 'Code agent\nA012', ['A012']],
    ['beside names, which go no further', 'A012\tEXEMPLE Ada\nA013;FICTIF Bob', ['A012', 'A013']],
    ['once each', 'A012\n\nA012', ['A012']],
    ['none', ' \n', []],
  ])('are read %s', (_, text, codes) => {
    expect(readCodes(text)).toMatchObject({ codes, uncoded: [] });
  });

  it('are told where they stand again', () => {
    expect(readCodes('A012\nA013\nA012\nA012').repeated).toEqual(['A012']);
  });

  it.each([
    ['names alone', 'EXEMPLE Ada\nFICTIF Bob', [1, 2]],
    ['one name among codes', 'A012\n\nFICTIF Bob', [3]],
    ['a social security number', '1850578006084', [1]],
  ])('are refused when there are %s, and the lines told', (_, text, lines) => {
    expect(readCodes(text).uncoded).toEqual(lines);
  });
});
