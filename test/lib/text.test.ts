import { fc } from '../fixtures/properties';
import {
  areSwapped,
  capitalised,
  collapseSpaces,
  foldCase,
  fold,
  foldedDistance,
  literally,
  similarity,
  uncapitalised,
} from '../../src/lib/text';

describe('Comparing texts', () => {
  it('ignores case, accents, ligatures, apostrophes and spaces', () => {
    expect(fold('  À L’ÉTÉ\u00a0')).toBe("a l'ete");
    expect(fold('MISE EN ŒUVRE')).toBe('mise en oeuvre');
    expect(fold('Saint‑André')).toBe('saint-andre');
    expect(fold('Curriculum VITÆ')).toBe('curriculum vitae');
  });

  it('changes nothing more when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)),
    );
  });

  it('tells accents apart as the formulas of Excel do, capitals not', () => {
    expect(foldCase(' RÉALISÉ')).toBe(foldCase('Réalisé'));
    expect(foldCase('Realise')).not.toBe(foldCase('Réalisé'));
  });

  it('counts the letters that differ', () => {
    expect(similarity('', '')).toBe(1);
    expect(similarity('Littoral', 'Cambrai')).toBeLessThan(0.5);
    expect(similarity('mars', 'mardi')).toBeCloseTo(0.6);
    expect(foldedDistance('mars', 'mai')).toBe(2);
  });

  it.each([
    ['septembre', 'setpembre', true],
    ['mars', 'amrs', true],
    ['mars', 'mars', false],
    ['mars', 'mar', false],
    ['mars', 'mras!', false],
    ['juin', 'jiun', true],
    ['juin', 'jiux', false],
    ['abc', 'bca', false],
  ])('« %s » and « %s » have two neighbouring letters swapped: %s', (one, other, isSo) => {
    expect(areSwapped(one, other)).toBe(isSo);
  });

  it('keeps single spaces', () => {
    expect(collapseSpaces('GIP  Charente\t solidaritéS\n')).toBe('GIP Charente solidaritéS');
  });
});

describe('Shaping a text', () => {
  it('gives a capital or a small letter to the first word alone', () => {
    expect(capitalised('ouverture du Site')).toBe('Ouverture du Site');
    expect(uncapitalised('Ouverture du Site')).toBe('ouverture du Site');
  });

  it('is found as it is written, whatever its signs mean in a pattern', () => {
    const signs = 'a.b*(c) [d] {e} f+g? $h^ i|j \\k';
    expect(new RegExp(`^${literally(signs)}$`, 'u').test(signs)).toBe(true);
    expect(new RegExp(literally('a.b'), 'u').test('axb')).toBe(false);
  });
});
