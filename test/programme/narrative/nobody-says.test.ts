import { readNarrative } from '../../../src/programme/narrative/read-narrative';
import { aSheet } from '../../fixtures/source-sheets';
import { readingContextOn } from '../intake/readings';

/** The rows of a sentence of 1 March 2024. */
function rowsOf(text: string): readonly (readonly (string | null)[])[] {
  const { actions } = readNarrative(aSheet('Récit', [[text]]), readingContextOn('2024-03-01'));
  return actions.map(({ fields: { start, end } }) => [start, end]);
}

describe('A new date told by a second clause', () => {
  it.each([
    [
      'La Région devait se prononcer en février, elle a reporté sa décision au 22 mai.',
      '2024-05-22',
    ],
    ['La livraison devait avoir lieu en avril ; elle est repoussée au 3 juin.', '2024-06-03'],
  ])('is that of the one row (%s)', (text, day) => {
    expect(rowsOf(text)).toEqual([[day, day]]);
  });
});

describe('A value that nobody says is not written', () => {
  it.each([
    'Son dossier en serait mieux financé.',
    'Le besoin de logements avait été pointé.',
    'Les artisans semblent être satisfaits.',
    'Les douches se sont avérées désuètes.',
    'Le stand n’est pas adapté.',
    'Une autre table serait plus pratique pour les ventes.',
    'Cela va prendre une bonne journée.',
    'Le trésorier doit',
    '"Démolir était facile. Il faudra travailler sur l’image du quartier."',
  ])('no row (%s)', (text) => {
    expect(rowsOf(text)).toEqual([]);
  });

  it('no count of dwellings of a national programme', () => {
    const text = 'Nous préparons un dossier pour l’appel à projets « 10 000 logements ».';
    const { actions } = readNarrative(aSheet('Récit', [[text]]), readingContextOn('2024-03-01'));
    expect(actions.map(({ fields }) => fields.dwellings)).toEqual([null]);
  });

  it.each([
    'Le bureau doit être élu avant l’assemblée pour éviter un report au printemps.',
    'Nous prévoyons un mot pour les élèves passés en sixième cette année.',
    'Nous étudierons les dégâts de l’hiver dernier.',
  ])('no date of what is only named (%s)', (text) => {
    expect(rowsOf(text)).toEqual([[null, null]]);
  });

  it('no feast of « salle des fêtes »', () => {
    expect(rowsOf('Nous avons réservé la salle des fêtes.')).toEqual([[null, null]]);
  });
});
