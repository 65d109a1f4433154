import { readNarrative } from '../../../src/programme/narrative/read-narrative';
import type { ProposedAction } from '../../../src/programme/reading/proposal';
import { aSheet } from '../../fixtures/source-sheets';
import { readingContextOn } from '../intake/readings';

function rowsOf(...lines: readonly string[]): readonly ProposedAction[] {
  const sheet = aSheet(
    'Récit',
    lines.map((line) => [line]),
  );
  return readNarrative(sheet, readingContextOn('2026-03-02')).actions;
}

function titlesOf(...lines: readonly string[]): readonly string[] {
  return rowsOf(...lines).map(({ fields }) => fields.title);
}

/** Type, status and dates of the one row a line gives. */
function told(line: string): readonly string[] {
  return rowsOf('Engagements :', line).map(({ fields: { type, status, start, end } }) =>
    [type, status, `${start ?? ''} → ${end ?? ''}`].join(', '),
  );
}

describe('The formulas of a deliberation', () => {
  it.each([
    'Séance du 12 février 2026 à 20 h, sous la présidence de Mme Arnaud, maire.',
    'Date de convocation : 05/02/2026',
    'Le quorum étant atteint, le conseil peut délibérer.',
    'Vu l’avis de la commission du 3 février 2026 ;',
    'Considérant que trente familles ont demandé un logement,',
    'Le conseil municipal, après en avoir délibéré, à l’unanimité :',
    'Ont voté pour : 14',
  ])('give no row and no strand: %s', (line) => {
    const rows = rowsOf('Logement', 'Le bail est signé.', line, '- Le bail est résilié.');
    expect(rows.map(({ fields }) => fields.title)).toHaveLength(2);
    expect(rows.map(({ fields }) => fields.strand)).toEqual(['Logement', 'Logement']);
  });
});

describe('A sentence that only leads to a list', () => {
  it.each([
    'L’association s’engage à :',
    'Le bailleur, par courrier du 14 avril 2025, s’est engagé :',
    'La préparation a été jalonnée de différentes étapes :',
    'Monsieur le Maire propose au conseil d’émettre un avis favorable à :',
  ])('gives no row: %s', (line) => {
    expect(titlesOf('Engagements', line, '- désigner un référent,')).toEqual([
      'Désignation d’un référent',
    ]);
  });

  it('stays a row when it tells what is done on a day', () => {
    expect(titlesOf('Travaux :', 'Le chantier ouvrira en juin dans deux tours :')).toHaveLength(1);
  });
});

describe('What a text says', () => {
  it.each([
    'La présente note annule et remplace celle du 3 octobre 2025.',
    'La loi n° 2023-175 du 10 mars 2023 vise à accélérer les travaux.',
    'Le compte rendu ci-dessous synthétise les échanges.',
    'Pourquoi sommes-nous réunis ?',
  ])('is nobody’s action: %s', (line) => {
    expect(titlesOf('Organisation :', line)).toEqual([]);
  });
});

describe('A day from which', () => {
  it('is the verb’s, not that of a participle before it', () => {
    expect(
      told('Le bailleur met à disposition six logements meublés à compter du 1er mai 2026.'),
    ).toEqual(['Tâche, Prévu, 2026-05-01 → ']);
  });

  it.each([
    ['pour une durée de trois ans à compter du 1er mai 2026', '2026-05-01 → 2029-04-30'],
    ['pour un an à compter de juin 2026', '2026-06-01 → 2027-05-31'],
  ])('begins what is agreed %s', (length, days) => {
    expect(told(`La convention est conclue ${length}.`)).toEqual([`Tâche, Prévu, ${days}`]);
    expect(told(`La présente convention est conclue ${length}.`)).toHaveLength(1);
  });

  it('leaves open what was decided to do from it', () => {
    expect(told('Le conseil décide d’ouvrir un accueil à compter du 1er septembre 2026.')).toEqual([
      'Décision, Prévu, 2026-09-01 → ',
    ]);
  });
});

describe('What days told in full date', () => {
  it.each([
    [
      'Les visites techniques se dérouleront du 5 au 23 octobre.',
      'Jalon, Prévu, 2026-10-05 → 2026-10-23',
    ],
    ['La permanence a eu lieu le 15 février.', 'Jalon, Réalisé, 2026-02-15 → 2026-02-15'],
  ])('is held once: %s', (line, expected) => {
    expect(told(line)).toEqual([expected]);
  });
});

describe('« il » before what is asked for', () => {
  it('stands for nothing told before', () => {
    const lines = ['Mission d’un architecte.', 'Il est préconisé de recourir à un géomètre.'];
    expect(titlesOf('Étude :', ...lines).at(-1)).toBe('Il est préconisé de recourir à un géomètre');
  });
});

describe('What a deliberation resolves', () => {
  it.each([
    ['- Valide le principe d’une étude ;', 'Valide le principe d’une étude, Réalisé'],
    ['- dit que la recette sera inscrite au budget.', 'Inscription de la recette au budget, Prévu'],
  ])('is told by the verb of its line, and names nobody: %s', (line, expected) => {
    const rows = rowsOf('Décisions :', line);
    expect(rows.map(({ fields: { title, status } }) => `${title}, ${status}`)).toEqual([expected]);
    expect(rows.flatMap(({ deduced }) => deduced)).toEqual([]);
  });

  it('is no row where it only says who carries it out', () => {
    const line = '- Charge la directrice de l’exécution de la présente délibération.';
    expect(titlesOf('Décisions :', line)).toEqual([]);
  });
});

describe('A line of a list', () => {
  it.each([
    ['- Valide les modalités de la concertation ;', 'Décision, Réalisé'],
    ['- VALIDE la convention avec la Région ;', 'Décision, Réalisé'],
    // What was asked for are the tables: nothing says that they are bought.
    ['- l’achat des tables demandées', 'Jalon, Prévu'],
    ['- la possibilité de corriger les comptes rendus', ''],
  ])('is read by its own verb, or by its noun: %s', (line, expected) => {
    const rows = rowsOf('Décisions :', line).map(
      ({ fields: { type, status } }) => `${type}, ${status}`,
    );
    expect(rows.join()).toBe(expected);
  });

  it('stands under the few words above what leads to it', () => {
    const rows = rowsOf(
      'Travaux :',
      'Le bail est signé.',
      'Demandes du conseil',
      'Nous avons retenu :',
      '- poser un banc',
    );
    expect(rows.map(({ fields }) => fields.strand)).toEqual(['Travaux', 'Demandes du conseil']);
  });
});

describe('What tells where a contract comes from', () => {
  it.each([
    'Introduit par la loi Hôpital Avenir du 21 juillet 2009, le contrat a pour vocation la prévention.',
    'Le contrat se définit comme un outil de la stratégie locale.',
  ])('is no work under way, and names no body: %s', (line) => {
    expect(rowsOf('Santé :', line)).toEqual([]);
  });
});

describe('Who is named beside an action', () => {
  it('is asked, not written, where it is a branch', () => {
    const [row] = rowsOf('Suivi :', 'La directrice de l’agence Nord a visité la résidence.');
    expect(row?.fields.partners).toEqual([]);
    expect(row?.deduced.map(({ value }) => value)).toEqual(['Agence Nord']);
  });
});
