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

  it('is read when it dates what it tells its reader, or says what one commits to', () => {
    const invited = 'La réunion se tiendra le 14 avril dans la salle, vous y êtes invités.';
    const keys = 'La remise des clés est prévue pour le 16 mai 2027, avec le concours de tous.';
    const agenda = ['Ordre du jour :', 'Rapport moral'];
    expect(isSelected(invited, keys, ...agenda, 'Vous trouverez ci-joint le rapport.')).toBe(true);
    const lead = 'L’association s’engage à :';
    expect(isSelected(lead, `- ${WHAT_IT_IS}`, lead, lead, lead)).toBe(true);
  });

  it('waits for its user when none does', () => {
    expect(isSelected(WHAT_IT_IS, `${WHAT_IT_IS} Chacun y garde son logement.`)).toBe(false);
  });
});
