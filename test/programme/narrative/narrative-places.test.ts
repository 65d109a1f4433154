import { findTerritories } from '../../../src/programme/narrative/mentions/territories';
import { tokenise } from '../../../src/programme/narrative/grammar/tokens';
import { buildReferences, type References } from '../../../src/programme/names/references';
import { spokenDepartments } from '../../../src/programme/names/spoken-departments';

const REFERENCES = buildReferences({
  referenceDate: '2014-05-15',
  department: '19',
  council: '19',
  usesTerritories: false,
  partners: [],
  sites: [],
  territories: [],
});

/** The territories a sentence writes. */
function territoriesIn(text: string): readonly string[] {
  return findTerritories({ text, tokens: tokenise(text) }, REFERENCES).map(({ name }) => name);
}

describe('the territories of a sentence', () => {
  it.each([
    ['pour le bassin de Brive', ['Bassin de Brive']],
    ['Pour les bassins d’Uzerche et de Meymac, …', ['Bassin d’Uzerche', 'Bassin de Meymac']],
    [
      'dans les pays de Tulle, d’Égletons et de Treignac',
      ['Pays de Tulle', 'Pays d’Égletons', 'Pays de Treignac'],
    ],
    [
      'sur les cantons de la Souterraine et du Dorat',
      ['Canton de la Souterraine', 'Canton du Dorat'],
    ],
    ['pour le Val de Loire', ['Val de Loire']],
    ['Pour le Morvan et le Bazois, …', ['Morvan', 'Bazois']],
    ['pour l’Astarac et la Lomagne', ['Astarac', 'Lomagne']],
    ['pour le nord meusien', ['Nord meusien']],
    ['Sud charolais choisi comme premier terrain', ['Sud charolais']],
    ['avec le Relais et le centre ancien', []],
    ['avec Lyonnais Habitat', []],
    ['Le Ponthieu a été préféré aux autres secteurs.', ['Ponthieu']],
    ['pour les gardiens du Niortais et du Mellois', ['Niortais', 'Mellois']],
    ['Ceux du Bocage passeront en mai.', ['Bocage']],
    ['Les travaux du Relais débutent.', []],
    ['dans le cadre du contrat de territoire de la Région', []],
    ['le responsable de secteur de Brive', []],
  ])('%s', (text, expected) => {
    expect(territoriesIn(text)).toEqual(expected);
  });
});

describe('where those one learns from are', () => {
  const spokenOf = (...texts: readonly string[]): References => ({
    ...REFERENCES,
    spoken: spokenDepartments(texts),
  });
  const contact = 'Des contacts sont en cours avec Atlanhabitat en Gironde.';

  it.each([
    [contact, ['Logements en Corrèze et en Creuse'], ['Hors département']],
    [contact, ['Logements en Corrèze', 'Une agence en Gironde'], ['Gironde']],
    [contact, ['Logements en Nouvelle-Aquitaine'], ['Gironde']],
    // The text does not say where it takes place.
    [contact, ['Logements accompagnés', 'Le lot 2 est livré'], ['Gironde']],
    ['Nous échangeons avec Habitat 25, dans le Doubs.', ['Corrèze'], ['Hors département']],
    ['Des échanges ont lieu en Bourgogne avec Toit Commun.', ['Corrèze'], ['Hors département']],
    ['Nous avons rencontré Toit Commun en région lyonnaise.', ['UDAF 19'], ['Hors département']],
    ['Les contacts sont pris en Gironde.', ['Logements en Corrèze'], ['Gironde']],
    ['Les travaux débutent à Toit Commun en Gironde.', ['Logements en Corrèze'], ['Gironde']],
  ])('%s (%s)', (text, others, expected) => {
    const references = spokenOf(...others, text);
    const found = findTerritories({ text, tokens: tokenise(text) }, references);
    expect(found.map(({ name }) => name)).toEqual(expected);
  });
});
