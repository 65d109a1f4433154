import { readNarrative } from '../../../src/programme/narrative/read-narrative';
import { aSheet } from '../../fixtures/source-sheets';
import { readingContextOn } from '../intake/readings';

/** The rows of a text of 17 May 2022. */
function actionsOf(...lines: readonly string[]): ReturnType<typeof readNarrative>['actions'] {
  const sheet = aSheet(
    'Récit',
    lines.map((line) => [line]),
  );
  return readNarrative(sheet, readingContextOn('2022-05-17')).actions;
}

function rowsOf(...lines: readonly string[]): readonly string[] {
  return actionsOf(...lines).map(({ fields }) => `${fields.title}: ${fields.status ?? ''}`);
}

describe('The formal lines of minutes give no row', () => {
  it.each([
    'L’ an deux mil vingt-deux, le trois mai, à 20 heures, le Conseil Municipal s’est réuni en séance publique.',
    'Procuration(s) : Mme Roux donne pouvoir à M. Blanc.',
    'Secrétaire élu : M. Blanc',
    'Prise de notes : Charlotte',
    'Date : 12 décembre 2022 à 18 h',
    'Vote : pour 12, contre 0, abstention 1.',
    'Mme Roux est désignée secrétaire de séance.',
    'Séance levée à 23h10',
    'Fin de la séance à 22 h 15.',
    'L’ordre du jour étant épuisé, la séance est levée à 20 h.',
    'Vu le projet de délibération, en date du 26 février 2022, par lequel le bureau demande un avis ;',
    'Nous mettons tout en œuvre pour limiter la gêne.',
    'Pour tous renseignements, n’hésitez pas à contacter la mairie.',
    'La réunion a débuté par l’approbation du compte rendu.',
  ])('%s', (line) => {
    expect(rowsOf(line)).toEqual([]);
  });

  it.each([
    ['who was there', 'Étaient présents :', '- … accompagné d’un stagiaire.'],
    ['what was considered', 'Considérant que la commission :', '- participe à la désignation.'],
    ['what was to be discussed', 'Ordre du jour :', '- Délibération sur le poste'],
  ])('nor does the list of %s', (_what, heading, line) => {
    expect(rowsOf(heading, line, 'Le bail est signé.')).toEqual(['Signature du bail: Réalisé']);
  });

  it('but what was decided does', () => {
    expect(rowsOf('Après en avoir délibéré :', '- Approuve la convention')).toHaveLength(1);
    expect(rowsOf('À l’unanimité des membres présents :', '- Le bail est signé')).toHaveLength(1);
  });
});

describe('The number of an article', () => {
  it('is no part of a title', () => {
    const [row] = rowsOf('Art. 2.- Une subvention est attribuée à la crèche des Lilas en juin.');
    expect(row).toMatch(/^Attribution d’une subvention/u);
  });
});

describe('What opens with a preposition', () => {
  it('is no strand', () => {
    const lines = [
      'Travaux :',
      'Le bail est signé.',
      'Pour la sécurité de tous :',
      'Un sas est posé.',
    ];
    expect(actionsOf(...lines).map(({ fields }) => fields.strand)).toEqual(['Travaux', 'Travaux']);
  });
});

describe('A title above a sentence', () => {
  it('is no row, even of seven words', () => {
    const lines = [
      'Le bail est signé.',
      'Entretien avec Anne Roux et son stagiaire',
      'Le plan est validé.',
    ];
    expect(rowsOf(...lines)).toHaveLength(2);
  });
});

describe('What somebody tells', () => {
  it.each([
    ['Paul informe les membres du bureau que le bail a été signé.', 'Signature du bail'],
    ['Le syndic ajoute que le bail a été signé.', 'Signature du bail'],
  ])('is the row: %s', (text, expected) => {
    const rows = rowsOf(text);
    expect(rows).toHaveLength(1);
    expect(rows.join()).toMatch(new RegExp(`${expected}.*: Réalisé`, 'iu'));
  });

  it('is nothing to do where it is not wished', () => {
    expect(rowsOf('Les résidents ne souhaitent pas que la messe soit organisée au salon.')).toEqual(
      [],
    );
  });

  it('is no work under way', () => {
    expect(rowsOf('Mme Roux présente le règlement.').join()).toContain(': Réalisé');
    expect(rowsOf('Le cabinet suggère la location d’une benne.').join()).toContain(': Prévu');
  });
});

describe('A clause', () => {
  it('is whole around what is told of its subject', () => {
    const text =
      'La convention, qui courra toute la durée du programme, a été signée le 4 mai 2022.';
    expect(rowsOf(text)).toEqual([expect.stringMatching(/onvention.*: Réalisé$/u)]);
  });

  it('takes no name of somebody for what it is about', () => {
    const rows = rowsOf(
      'M. Roux revient sur les frais. Il est convenu de ne pas solliciter les familles.',
    );
    expect(rows).toEqual(['Il est convenu de ne pas solliciter les familles: Réalisé']);
  });

  it.each([
    'Le retard est dû à l’expert.',
    'Cet argent vient compléter les 217 euros injectés.',
    'Lise a fait la démonstration que le projet avançait.',
  ])('that only tells how things are gives no row: %s', (text) => {
    expect(rowsOf(text)).toEqual([]);
  });
});

describe('A day that is to come', () => {
  it('is not over because it was fixed', () => {
    expect(rowsOf('La visite a été fixée au 23 septembre 2022.')).toEqual([
      'La visite a été fixée au 23 septembre 2022: Prévu',
    ]);
  });

  it('is that of what was decided', () => {
    const [row] = actionsOf('Il a été décidé d’arrêter la mission en septembre.');
    expect(row?.fields.end).toBe('2022-09-30');
  });

  it('is told by « tenue des stands », which is not over', () => {
    expect(rowsOf('15h : tenue des stands').join()).not.toContain('Réalisé');
    expect(rowsOf('Date fixée pour la réunion : 23 juin')).toEqual([
      'Date fixée pour la réunion: Prévu',
    ]);
  });
});

describe('A condition', () => {
  it.each([
    'Il faut demander à la mairie si elle pourrait prêter une salle.',
    'Il faut demander si la salle est libre.',
  ])('is none that is asked: %s', (text) => {
    expect(actionsOf(text).map(({ fields }) => fields.condition)).toEqual(['']);
  });
});

describe('Who acts', () => {
  it.each([
    'Le Conseil Municipal approuve la convention.',
    'Nicolas LE GOFF propose de renouveler le contrat.',
    'M. FLEURY a visité les halls en mars.',
  ])('is no partner: %s', (text) => {
    const [row] = actionsOf(text);
    expect(row?.fields.partners).toEqual([]);
    expect(row?.deduced.filter(({ field }) => field === 'partners')).toEqual([]);
  });
});
