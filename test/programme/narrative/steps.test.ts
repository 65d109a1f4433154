import { readNarrative } from '../../../src/programme/narrative/read-narrative';
import { aSheet } from '../../fixtures/source-sheets';
import { readingContextOn } from '../intake/readings';

/** The rows of some lines of 15 January 2024: strand, title, status and days. */
function told(...lines: readonly string[]): readonly string[] {
  const sheet = aSheet(
    'Récit',
    lines.map((line) => [line]),
  );
  const { actions } = readNarrative(sheet, readingContextOn('2024-01-15'));
  return actions.map(({ fields }) => {
    const { strand, title, status, start, end } = fields;
    return `${strand} | ${title} | ${status ?? ''} | ${start ?? ''} → ${end ?? ''}`;
  });
}

describe('A step of a project', () => {
  it('heads the sentences under it, after a bullet too', () => {
    expect(
      told(
        '• Phase 1 : Diagnostic',
        'Le bureau d’études visitera les logements en février.',
        '• Phase 2 : Concertation',
        'Une réunion publique aura lieu le 12 avril.',
        '• Phase 3 : Travaux',
      ),
    ).toEqual([
      'Phase 1 : Diagnostic | Visite des logements | Prévu | 2024-02-01 → 2024-02-29',
      'Phase 2 : Concertation | Réunion publique | Prévu | 2024-04-12 → 2024-04-12',
    ]);
  });

  it('is a row above another that says nothing', () => {
    const lines = ['- 1ère étape : réunion de cadrage (18 mai 2023)', '- 2e étape :', '- enquêtes'];
    expect(told(...lines)[0]).toContain('1ère étape : réunion de cadrage');
  });

  it('is a row where several follow each other', () => {
    expect(told('Étape 1 : diagnostic (mars 2024)', 'Étape 2 : vote (juin 2024)')).toEqual([
      ' | Étape 1 : diagnostic | Prévu | 2024-03-01 → 2024-03-31',
      ' | Étape 2 : vote | Prévu | 2024-06-01 → 2024-06-30',
    ]);
  });
});

describe('What a line says', () => {
  it('may open with its day', () => {
    expect(told('Le bail est signé.', '- Le 14 mars 2024 : vote du budget').at(-1)).toContain(
      'Vote du budget | Prévu | 2024-03-14 → 2024-03-14',
    );
    expect(told('Le bail est signé.', '- 2025 : 12 logements livrés').at(-1)).toContain(
      'Livraison de 12 logements | Prévu | 2025-01-01 → 2025-12-31',
    );
  });

  it.each([
    ['Étude en lien avec la Ville en 2026', 'Prévu | 2026-01-01 → 2026-12-31'],
    ['Le carnaval s’est bien déroulé avec presque 50 enfants.', 'Réalisé |  → '],
  ])('is no more than that: %s', (line, said) => {
    expect(told(line)[0]).toContain(said);
  });
});
