import { findSites } from '../../../src/programme/narrative/mentions/sites';
import { findTerritories } from '../../../src/programme/narrative/mentions/territories';
import { tokenise } from '../../../src/programme/narrative/words/tokens';
import { buildReferences } from '../../../src/programme/names/references';

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
    ['pour le Val de Loire', ['Val de Loire']],
    ['avec le Relais et le centre ancien', []],
    ['avec Lyonnais Habitat', []],
    ['Les travaux du Relais débutent.', []],
    ['dans le cadre du contrat de territoire de la Région', []],
    ['le responsable de secteur de Brive', []],
  ])('%s', (text, expected) => {
    expect(territoriesIn(text)).toEqual(expected);
  });
});

describe('the sites of a sentence', () => {
  it.each([
    ['Le quartier Foch sera rénové.', ['Quartier Foch']],
    ['La résidence Foch et le square seront rénovés.', ['Résidence Foch']],
    // Half of a name is another’s.
    ['Visite de la résidence Foch mardi 12 mai.', ['Résidence Foch']],
    ['Réunion à la résidence Foch fin mars.', ['Résidence Foch']],
  ])('%s', (text, expected) => {
    const found = findSites({ text, tokens: tokenise(text) }, REFERENCES);
    expect(found.map(({ site }) => site.name)).toEqual(expected);
  });
});
