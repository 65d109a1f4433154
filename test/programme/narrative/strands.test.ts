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

describe('A heading', () => {
  it('of a letter is none', () => {
    expect(strandsIn('Travaux', 'Madame, Monsieur,', 'Le bail est signé.')).toEqual(['']);
  });

  it.each(['Présents', 'Personnes présentes :'])('of who came is none: %s', (heading) => {
    expect(strandsIn(heading, '• Mmes Arnaud et Roux', 'Le bail est signé.')).toEqual(['']);
  });

  it('is no line that looks like the next of its list', () => {
    const lines = [
      'Compte rendu du 22 janvier 2016',
      'Troc de plantes : fin avril, avec tous ceux qui ont des plants à donner',
      'Randonnées : marche à la journée le dimanche, une par mois à partir de mai, avec le pique-nique.',
    ];
    expect(strandsIn(...lines)).toEqual(['', '']);
  });

  it('is what follows the number of an article', () => {
    const lines = ['Convention', 'Article 2 – Engagements du bailleur', 'Le bail est signé.'];
    expect(strandsIn(...lines)).toEqual(['Engagements du bailleur']);
  });

  it('that bears a number is the first of several, and no title of the document', () => {
    const lines = ['Point du 18 février', '1- Projet d’école', 'La convention est signée.'];
    expect(strandsIn(...lines, '2- Travaux', 'Le bail est signé.')).toEqual([
      'Projet d’école',
      'Travaux',
    ]);
  });

  it('may be longer above a long paragraph', () => {
    const lines = [
      'Suivi :',
      'Le bail est signé.',
      'Le diagnostic local, première étape du contrat',
      'Dès ce début d’année, un diagnostic sera mené avec les habitants pour établir un état des lieux du quartier.',
    ];
    expect(strandsIn(...lines)).toEqual(['Suivi', lines[2]]);
  });
});

describe('A line above a longer one of the same list', () => {
  it('is no heading', () => {
    const lines = [
      'Travaux :',
      'Lancement de l’appel d’offres',
      'Formalisation d’un accord locatif pour les travaux et consultation des locataires pendant un délai de deux mois',
    ];
    expect(strandsIn(...lines)).toEqual(['Travaux', 'Travaux']);
  });
});

describe('A short heading', () => {
  it('is the strand of the list in a text of its programme', () => {
    const lines = ['Accès :', 'Le bail est signé.', 'Locataires :', 'Le guide est diffusé.'];
    expect(strandsIn(...lines)).toEqual(['Accès', 'Participation des habitants']);
  });

  it('is none of the rows of the paragraph under it, whatever its full stop and its year', () => {
    const text =
      'Le local à vélos de la résidence est plein depuis longtemps et les demandes ne sont plus satisfaites. Un abri sera posé en juin.';
    const lines = ['Travaux 2016 : un programme conséquent', text, 'Pose d’abris à vélos.', text];
    const sheet = aSheet(
      'Récit',
      lines.map((line) => [line]),
    );
    const { actions } = readNarrative(sheet, readingContextOn('2016-04-08'));
    expect(actions.map(({ fields }) => fields.title)).toEqual(['Pose d’un abri', 'Pose d’un abri']);
  });

  it('stays as written in the text of another programme', () => {
    const lines = ['Travaux :', 'Le bail est signé.', 'Locataires :', 'Le guide est diffusé.'];
    expect(strandsIn(...lines)).toEqual(['Travaux', 'Locataires']);
  });
});
