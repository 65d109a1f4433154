import { fr } from '../../src/locales/fr';

const { rows } = fr.structure.sheets;

describe('The rows of a sheet', () => {
  it('are counted once where each is one of the tracker', () => {
    expect(rows(18, 18)).toBe('18 lignes reprises');
  });

  it('tell how many of the tracker they make where that is another number', () => {
    // Two tables side by side: each row of the sheet holds two tasks.
    expect(rows(18, 36)).toBe('18 lignes reprises en 36');
  });

  it('say nothing of actions on a sheet of attendances', () => {
    expect(rows(101, 0)).toBe('101 lignes reprises');
  });
});
