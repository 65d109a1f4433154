import { readNarrative } from '../../../src/programme/narrative/read-narrative';
import { aSheet } from '../../fixtures/source-sheets';
import { readingContextOn } from '../intake/readings';

/** The title and the comment of each row of a sentence of 1 March 2024. */
function rowsOf(text: string): readonly string[] {
  const { actions } = readNarrative(aSheet('Récit', [[text]]), readingContextOn('2024-03-01'));
  return actions.map(({ fields }) => [fields.title, fields.comment].filter(Boolean).join(' // '));
}

describe('What a sentence tells besides its row stays in the comment of the row', () => {
  it.each([
    [
      'a clause that gives no row',
      'Les logements de l’entrée B sont rénovés et les familles en sont ravies.',
      ['Rénovation des logements de l’entrée B // les familles en sont ravies'],
    ],
    [
      'what follows, and not what only introduces the row',
      'La MSA est notre premier appui et la convention sera signée en mai.',
      ['Signature de la convention'],
    ],
    [
      'a part without a verb',
      'Le Département n’a pas encore rendu son avis sur la convention, transmise le 4 février.',
      ['Le Département n’a pas encore rendu son avis sur la convention // transmise le 4 février'],
    ],
    [
      'the condition of what is done',
      'Le recrutement est lancé (sous réserve de financement).',
      ['Lancement du recrutement // Sous réserve de financement'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(rowsOf(text)).toEqual(expected);
  });

  it('but for what the row says, and what it is for', () => {
    expect(rowsOf('La salle a été rénovée en mai, afin d’accueillir les familles.')).toEqual([
      'Rénovation de la salle',
    ]);
  });
});
