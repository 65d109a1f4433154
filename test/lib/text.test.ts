import { fc } from '../fixtures/properties';
import { collapseSpaces, editDistance, fold, similarity } from '../../src/lib/text';

describe('Comparing texts', () => {
  it('ignores case, accents, ligatures, apostrophes and spaces', () => {
    expect(fold('  À L’ÉTÉ\u00a0')).toBe("a l'ete");
    expect(fold('MISE EN ŒUVRE')).toBe('mise en oeuvre');
    expect(fold('Saint‑André')).toBe('saint-andre');
  });

  it('changes nothing more when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)),
    );
  });

  it('counts the letters that differ', () => {
    expect(editDistance('Ulysse TRELAT', 'Ulysse Trélat')).toBe(0);
    expect(editDistance('Parcours de femme', 'Parcours de Femmes')).toBe(1);
    expect(similarity('', '')).toBe(1);
    expect(similarity('Littoral', 'Cambrai')).toBeLessThan(0.5);
  });

  it('keeps single spaces', () => {
    expect(collapseSpaces('GIP  Charente\t solidaritéS\n')).toBe('GIP Charente solidaritéS');
  });
});
