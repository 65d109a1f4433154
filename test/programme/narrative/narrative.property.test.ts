import { fc } from '../../fixtures/properties';
import { readNarrative } from '../../../src/programme/narrative/read-narrative';
import { aSheet } from '../../fixtures/source-sheets';
import { readingContextOn } from '../intake/readings';

const CONTEXT = readingContextOn('2014-05-15');

/** Pieces of prose in any order: some make sense together, most do not. */
const piece = fc.constantFrom(
  'Pour Brest,',
  'la convention',
  'est signée',
  'avec l’association Aurore',
  'et',
  'les travaux',
  'débuteront en mars',
  'si le projet est retenu',
  'dont',
  'nous',
  'sommes en attente de leur décision',
  'qui',
  '« Les Lilas »',
  '(12 logements)',
  'même si',
  ', ',
  '; ',
  '. ',
  ' : ',
  'n’a pas encore été',
  'le 31/06/2014',
  'la Ville',
  'À',
  'il est prévu que',
  '\n- ',
);
const line = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(' '));
const sheet = fc.array(fc.oneof(line, fc.constantFrom('Accès :', 'Santé', '', '12')), {
  minLength: 1,
  maxLength: 12,
});

describe('any text pasted on a sheet', () => {
  it('is read without a cell lost, and each row keeps words of its cell', () => {
    fc.assert(
      fc.property(sheet, (lines) => {
        const source = aSheet(
          'Récit',
          lines.map((text) => [text]),
        );
        const { actions, cells } = readNarrative(source, CONTEXT);
        const filled = lines.flatMap((text, row) => (text === '' ? [] : [row]));
        expect(cells.map(({ location }) => location.row)).toEqual(filled);
        for (const { fields, sources, dependsOn, key } of actions) {
          const words = sources.map(({ row }) => lines[row] ?? '').join('\n');
          for (const part of fields.originalText.split('\n')) expect(words).toContain(part);
          expect(fields.title.length).toBeLessThanOrEqual(120);
          expect(dependsOn.some((link) => link.key === key)).toBe(false);
        }
        const read = new Set(actions.flatMap(({ sources }) => sources.map(({ row }) => row)));
        const said = cells
          .filter(({ use }) => use.kind === 'row')
          .map(({ location }) => location.row);
        expect(said).toEqual([...read].sort((a, b) => a - b));
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same rows however often it is read', () => {
    fc.assert(
      fc.property(sheet, (lines) => {
        const source = aSheet(
          'Récit',
          lines.map((text) => [text]),
        );
        expect(readNarrative(source, CONTEXT)).toEqual(readNarrative(source, CONTEXT));
      }),
      { numRuns: 30 },
    );
  });
});
