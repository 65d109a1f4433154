import { readNarrative } from '../../../src/programme/narrative/read-narrative';
import { aSheet } from '../../fixtures/source-sheets';
import { readingContextOn } from '../intake/readings';

function strandsIn(...lines: readonly string[]): readonly string[] {
  const sheet = aSheet(
    'Récit',
    lines.map((line) => [line]),
  );
  const { actions } = readNarrative(sheet, readingContextOn('2016-04-11'));
  return actions.map(({ fields }) => fields.strand);
}

describe('A short heading', () => {
  it('is the strand of the list in a text of its programme', () => {
    const lines = ['Accès :', 'Le bail est signé.', 'Locataires :', 'Le guide est diffusé.'];
    expect(strandsIn(...lines)).toEqual(['Accès', 'Participation des habitants']);
  });

  it('stays as written in the text of another programme', () => {
    const lines = ['Travaux :', 'Le bail est signé.', 'Locataires :', 'Le guide est diffusé.'];
    expect(strandsIn(...lines)).toEqual(['Travaux', 'Locataires']);
  });
});
