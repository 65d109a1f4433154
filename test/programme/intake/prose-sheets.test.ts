import { NO_ANSWERS } from '../../../src/programme/intake/analysis';
import { readNarrative } from '../../../src/programme/narrative/read-narrative';
import { analyseWorkbook } from '../../fixtures/analyse-at-once';
import { aSheet, aWorkbook } from '../../fixtures/source-sheets';

function isSelected(...lines: readonly string[]): boolean | undefined {
  const sheet = aSheet(
    'Texte',
    lines.map((line) => [line]),
  );
  return analyseWorkbook(aWorkbook([sheet]), NO_ANSWERS, readNarrative).sheets[0]?.isSelected;
}

const WHAT_IT_IS =
  'L’habitat partagé réunit des personnes qui choisissent de vivre ensemble dans un immeuble ordinaire.';

describe('A sheet of paragraphs', () => {
  it('is read when a long one of few says what will be done and when', () => {
    const told =
      'Le chantier de la maison, confié à deux entreprises, accueillera ses premiers habitants au printemps 2027.';
    const list = ['- une cuisine,', '- un jardin,', '- un atelier,', '- une buanderie.'];
    expect(isSelected(WHAT_IT_IS, told, ...list)).toBe(true);
  });

  it('waits for its user when none does', () => {
    expect(isSelected(WHAT_IT_IS, `${WHAT_IT_IS} Chacun y garde son logement.`)).toBe(false);
  });
});
