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

describe('What a line asks for', () => {
  it.each([
    ['- Penser aux appareils à crêpes', 'Penser aux appareils à crêpes'],
    ['- Pensez à apporter vos gobelets', 'Pensez à apporter vos gobelets'],
    ['- Voir si la salle est libre', 'Voir si la salle est libre'],
    ['- Ne pas oublier les clés', 'Ne pas oublier les clés'],
    ['- Débroussailler autour du lavoir', 'Débroussailler autour du lavoir'],
    ['- Compléter le dossier', 'Compléter le dossier'],
    ['- Végétalisation de la cour', 'Végétalisation de la cour'],
    ['- Il faut décider d’autres chantiers (par mail ?)', 'Il faut décider d’autres chantiers'],
  ])('is a row to come: %s', (line, title) => {
    expect(told('Le bail est signé.', line).at(-1)).toBe(` | ${title} | Prévu |  → `);
  });

  it.each([
    '- Goûter de Noël',
    '- Déjeuner avec les élus',
    '- Association de parents',
    '- Quel jour ?',
  ])('is nothing where nobody does a thing: %s', (line) => {
    expect(told('Le bail est signé.', line)).toHaveLength(1);
  });

  it('gives each of its deeds a row, or one to all of them', () => {
    const deeds = told(
      'Finaliser le devis et envoyer la convention.',
      'Il reste à signer la convention et à poser les panneaux avant le 15 mars.',
      'Envoyer le compte rendu aux adhérents et le publier sur le site.',
    );
    expect(deeds).toEqual([
      ' | Finalisation du devis | Prévu |  → ',
      ' | Envoyer la convention | Prévu |  → ',
      ' | Signature de la convention | Prévu |  → ',
      ' | Pose des panneaux | Prévu |  → 2024-03-14',
      ' | Envoyer le compte rendu aux adhérents et le publier sur le site | Prévu |  → ',
    ]);
  });
});

it('What was not stopped is no stop to come', () => {
  expect(told('Le bail est signé.', 'Les travaux n’ont pas été interrompus.')).toHaveLength(1);
});

describe('A day', () => {
  it('that ends with a question mark is likely', () => {
    expect(told('Le bail est signé.', 'Fête familiale : samedi 30 mars ?').at(-1)).toBe(
      ' | Fête familiale | Prévu | 2024-03-30 → 2024-03-30',
    );
  });

  it.each([
    'Fête de l’école : dimanche 9 juin ou dimanche 16 juin',
    '- 3 réunions de concertation (4 septembre, 11 octobre et 8 novembre)',
  ])('is asked where several may be meant, or that of last year: %s', (line) => {
    expect(told('Le bail est signé.', line).at(-1)).toMatch(/ → $/u);
  });

  it('without its year heads what stands under it, and each part of it', () => {
    expect(
      told(
        'Les étapes du budget participatif',
        '25 février',
        'Présentation du budget au conseil municipal.',
        'Du 1er mars au 31 mai',
        'Dépôt des projets. Chaque habitant peut soumettre le sien.',
        '2025-2028',
        '- Travaux de réalisation',
      ),
    ).toEqual([
      ' | Présentation du budget au conseil municipal | Prévu | 2024-02-25 → 2024-02-25',
      ' | Dépôt des projets | Prévu | 2024-03-01 → 2024-05-31',
      ' | Travaux de réalisation | Prévu | 2025-01-01 → 2028-12-31',
    ]);
  });

  it('by which something is due heads nothing', () => {
    expect(told('- Date butoir : 30 novembre 2024', '- Envoyer le compte rendu').at(-1)).toBe(
      ' | Envoi du compte rendu | Prévu |  → ',
    );
  });

  it('is none in the name of somebody', () => {
    expect(told('Chaque classe se déplacera pour rencontrer le Père-Noël.')[0]).toMatch(/ → $/u);
  });

  it('of what was set is to come', () => {
    expect(told('Objectif de livraison fixé à l’architecte : le 19 décembre.')[0]).toContain(
      'Prévu',
    );
    expect(told('Permis à déposer a priori à l’été 2024.')[0]).toContain('Prévu');
  });
});
