import { readNarrative } from '../../../src/programme/narrative/read-narrative';
import { aSheet } from '../../fixtures/source-sheets';
import { readingContextOn } from '../intake/readings';

/** The rows of the minutes of 17 May 2022: title and status. */
function rowsOf(...lines: readonly string[]): readonly string[] {
  const sheet = aSheet(
    'Récit',
    lines.map((line) => [line]),
  );
  const { actions } = readNarrative(sheet, readingContextOn('2022-05-17'));
  return actions.map(({ fields }) => `${fields.title}: ${fields.status ?? ''}`);
}

describe('The to-do list of the minutes of a meeting', () => {
  it.each([
    ['- Reconvoquer une assemblée générale', ['Reconvoquer une assemblée générale: Prévu']],
    [
      '- Marc : chercher une date pour le forum',
      ['Marc : recherche d’une date pour le forum: Prévu'],
    ],
    [
      '- Thomas : se renseigner pour savoir si l’aide est reconduite',
      ['Thomas : se renseigner pour savoir si l’aide est reconduite: Prévu'],
    ],
    ['Il est nécessaire de relancer la CAF.', ['Relance de la CAF: Prévu']],
    ['Il serait souhaitable que la Région finance ce poste.', ['Financement de ce poste: Prévu']],
  ])('has a row for each thing to do: %s', (line, expected) => {
    expect(rowsOf(line)).toEqual(expected);
  });

  it.each([
    ['- Relancer la DDCS (fait)', 'Réalisé'],
    ['- Relancer la DDCS FAIT', 'Réalisé'],
    ['- Relancer la DDCS PAS FAIT', 'Prévu'],
    ['- Relancer la DDCS (en cours)', 'En cours'],
    ['- Relancer la DDCS – en cours', 'En cours'],
    ['- Nettoyage des vieilles annonces (fait)', 'Réalisé'],
    ['- Faire le transfert de la ligne à la banque. PAS FAIT', 'Prévu'],
    ['- Relancer la DDCS', 'Prévu'],
  ])('takes the status that ends a line: %s', (line, status) => {
    const rows = rowsOf(line);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatch(new RegExp(`: ${status}$`, 'u'));
    expect(rows[0]).not.toMatch(/FAIT|\(/u);
  });

  it('stands under its heading, which is no row', () => {
    expect(rowsOf('Actions', '- Relancer la DDCS', '- Écrire à la CAF')).toHaveLength(2);
  });

  it('does not take a noun that ends like a verb for something to do', () => {
    expect(rowsOf('- Grenier de la résidence Foch')).toEqual([]);
  });
});

describe('What someone does now is under way', () => {
  it.each([
    ['Quentin fait le rapport financier.', 'En cours'],
    ['Le diocèse met à disposition un presbytère.', 'En cours'],
  ])('%s', (text, status) => {
    expect(rowsOf(text).join()).toContain(`: ${status}`);
  });

  it.each([
    'L’opération s’élevant à 9 000 € porte sur les façades et la rénovation des halls.',
    'Les deux projets ne vont pas suivre le même calendrier.',
  ])('and what only tells how things are gives no row: %s', (text) => {
    expect(rowsOf(text)).toEqual([]);
  });
});
