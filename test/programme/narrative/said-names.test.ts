import { readNarrative } from '../../../src/programme/narrative/read-narrative';
import { aSheet } from '../../fixtures/source-sheets';
import { readingContextOn } from '../intake/readings';

/** What is written and what is asked of a field, row by row. */
function namesIn(text: string, field: 'partners' | 'site'): readonly string[] {
  const { actions } = readNarrative(aSheet('Récit', [[text]]), readingContextOn('2016-04-11'));
  return actions.map(({ fields, deduced }) => {
    const asked = deduced.filter((value) => value.field === field).map(({ value }) => `${value} ?`);
    return [fields[field], asked].flat().filter(Boolean).join(', ');
  });
}

describe('a body is a partner when its sentence shows it', () => {
  it.each([
    ['Le livret sera relu avec l’association Oppelia.', ['Oppelia']],
    ['La convention avec Scalis sera signée en juin.', ['Scalis']],
    ['L’ESRN anime deux ateliers en mai.', ['ESRN']],
    ['Le dossier a été transmis à la CRAB en mars.', ['CRAB']],
    ['Les visites se font avec la Sauvegarde.', ['Sauvegarde']],
    ['Les visites se font avec notre partenaire Scalis.', ['Scalis']],
    ['Les visites se font avec Jeunesse et Habitat.', ['Jeunesse et Habitat']],
  ])('%s', (text, expected) => {
    expect(namesIn(text, 'partners').join()).toContain(expected.join());
    expect(namesIn(text, 'partners').join()).not.toContain('?');
  });

  it.each([
    ['Le questionnaire a été dépouillé à l’aide de Sophie.', 'Sophie ?'],
    ['Nous avons rencontré Paul Rivière en mars.', 'Paul Rivière ?'],
    ['L’enquête sera diffusée via Trello en juin.', 'Trello ?'],
    ['Le remplacement de la KXV débutera en mai.', 'KXV ?'],
    ['L’équipe de Brigitte fera l’état des lieux en avril.', 'Brigitte ?'],
    ['Le comité se tiendra le 24 mai en mairie de Liévin.', 'Mairie de Liévin ?'],
  ])('and is only asked otherwise: %s', (text, expected) => {
    expect(namesIn(text, 'partners')).toEqual([expected]);
  });

  it.each([
    'Le dossier a été préparé avec Madame Lopez en mars.',
    'La VMC sera remplacée en mai.',
    'Le PV a été diffusé le 8 mars.',
  ])('and somebody with a title or a thing in letters is none: %s', (text) => {
    expect(namesIn(text, 'partners')).toEqual(['']);
  });

  it('and who « elle » may be is asked where one body was named', () => {
    const text =
      'Nous avons rencontré l’association Aurore ; elle nous adressera une proposition avant fin mai.';
    expect(namesIn(text, 'partners')).toEqual(['Association Aurore', 'Association Aurore ?']);
  });

  it('and keeps both words of « Toit & Lien »', () => {
    const text = 'La convention avec l’association Toit & Lien sera signée en juin.';
    expect(namesIn(text, 'partners')).toEqual(['Toit & Lien']);
  });
});

describe('a site is written where its sentence names it', () => {
  it('and only asked where the paragraph carries it', () => {
    const text =
      'Pour la résidence Les Acacias, le bail est signé. La réunion aura lieu le 3 mai. Les travaux du quartier sont terminés.';
    expect(namesIn(text, 'site')).toEqual([
      'Résidence Les Acacias',
      'Résidence Les Acacias ?',
      'Résidence Les Acacias ?',
    ]);
  });

  it('and the site of the Internet is none', () => {
    expect(namesIn('Le site Internet sera refondu en mai.', 'site')).toEqual(['']);
  });
});
