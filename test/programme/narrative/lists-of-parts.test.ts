import { readNarrative } from '../../../src/programme/narrative/read-narrative';
import { aSheet } from '../../fixtures/source-sheets';
import { readingContextOn } from '../intake/readings';

/** The fields of the rows of some lines of 1 March 2024. */
function rowsOf(...lines: readonly string[]): readonly Readonly<Record<string, unknown>>[] {
  const sheet = aSheet(
    'Récit',
    lines.map((line) => [line]),
  );
  const { actions } = readNarrative(sheet, readingContextOn('2024-03-01'));
  return actions.map(({ fields }) => ({ ...fields }));
}

function told(...lines: readonly string[]): readonly string[] {
  return rowsOf(...lines).map(
    ({ title, status, start }) => `${String(title)}: ${String(status)} ${String(start)}`,
  );
}

describe('Who does it, at the end or the head of several lines', () => {
  it.each([
    ['- Affiches : Pauline, avant le 15 mars', 'Affiches', 'Pauline'],
    ['- Clôture : devis à demander (Miguel).', 'Clôture : demande du devis', 'Miguel'],
    [
      '- Interphonie : devis à demander (resp. Fabrice)',
      'Interphonie : demande du devis',
      'Fabrice',
    ],
    ['- Julie : relancer EDF avant le 15 mars', 'Relance d’EDF', 'Julie'],
    ['- Déclaration en préfecture : Philippe', 'Déclaration en préfecture', 'Philippe'],
  ])('is its owner, and no word of its title (%s)', (line, title, owner) => {
    const [row] = rowsOf(line, '- Envoi du courrier : Sandrine');
    expect(row).toMatchObject({ title, owner });
  });

  it('is not who was elected, nor the place of a commission', () => {
    const lines = ['- Envoi du courrier : Sandrine', '- Relance de la CAF : Karim'];
    const rows = rowsOf(...lines, '- Élection de la trésorière : Claire');
    expect(rows.map(({ owner }) => owner)).toEqual(['Sandrine', 'Karim', '']);
  });

  it('is read after « par » where no verb is conjugated, and never with « s’en »', () => {
    expect(rowsOf('Pièces à fournir par Karim pour le 16/03')[0]).toMatchObject({ owner: 'Karim' });
    const [row] = rowsOf('Sandrine et Paul s’en occupent samedi 9 mars.');
    expect(row).toMatchObject({ owner: 'Sandrine et Paul' });
  });
});

describe('Parts told of a lead', () => {
  it.each([
    [
      '- Halls : travaux terminés, réception le 3 avril',
      ['Halls : fin des travaux: Réalisé null', 'Halls : réception: Prévu 2024-04-03'],
    ],
    [
      '- Site internet : maquette validée, mise en ligne en mai',
      [
        'Site internet : validation de la maquette: Réalisé null',
        'Site internet : mise en ligne: Prévu 2024-05-01',
      ],
    ],
    [
      '- Chantier des vacances de printemps : 8 jeunes recrutés, démarrage le 17 avril.',
      [
        'Chantier des vacances de printemps : recrutement de 8 jeunes: Réalisé null',
        'Chantier des vacances de printemps : démarrage: Prévu 2024-04-17',
      ],
    ],
    [
      'Réception le 3 avril et remise des clés le 10 avril.',
      ['Réception: Prévu 2024-04-03', 'Remise des clés: Prévu 2024-04-10'],
    ],
  ])('are rows of their own, each with its date (%s)', (line, rows) => {
    expect(told(line)).toEqual(rows);
  });
});

describe('The members of a list told in one sentence', () => {
  it.each([
    [
      'Il faut : récupérer des bacs (Nina) ; acheter 200 L de terre',
      ['Récupération des bacs: Prévu null', 'Achat de 200 L de terre: Prévu null'],
    ],
    [
      'À faire : relancer la CAF, envoyer le bilan et réserver la salle.',
      [
        'Relance de la CAF: Prévu null',
        'Envoi du bilan: Prévu null',
        'Réservation de la salle: Prévu null',
      ],
    ],
    [
      'Les travaux seront menés en trois temps : études en mai, appel d’offres en juin et chantier en septembre.',
      [
        'Études: Prévu 2024-05-01',
        'Appel d’offres: Prévu 2024-06-01',
        'Chantier: Prévu 2024-09-01',
      ],
    ],
    [
      'Plusieurs rencontres sont prévues, notamment un atelier cuisine en mars et une sortie en mai.',
      [
        'Plusieurs rencontres: Prévu null',
        'Atelier cuisine: Prévu 2024-03-01',
        'Une sortie: Prévu 2024-05-01',
      ],
    ],
  ])('are rows of their own where each has its verb or its day (%s)', (line, rows) => {
    expect(told(line)).toEqual(rows);
  });

  it.each([
    ['Goûters avec les habitants : début en mars, fin prévue en octobre.', 1],
    ['Contacter Jeff (les obtenir courant mai, à faire impérativement avant juin).', 1],
  ])('are one row otherwise (%s)', (line, count) => {
    expect(told(line)).toHaveLength(count);
  });
});

describe('What is said is neither more nor less', () => {
  it.each([
    // Minutes are no « rendu », and what is to do is not done.
    ['Compte rendu à diffuser.', 'Prévu', null],
    // An agreement in principle is no deed to come.
    ['La Ville a donné son accord de principe en février.', 'Réalisé', '2024-02-01'],
    // « fin » of a month is no end ahead.
    ['Demande envoyée fin septembre.', 'Réalisé', '2023-09-21'],
  ])('%s', (line, status, start) => {
    expect(rowsOf(line)).toMatchObject([{ status, start }]);
  });
});

describe('A line of a list that opens with what is done', () => {
  it.each([
    ['- Basculement du trafic sur la nouvelle rue', 'Basculement du trafic sur la nouvelle rue'],
    ['- Enlèvement des clôtures.', 'Enlèvement des clôtures'],
    ['- Défrichement et broyage de la friche', 'Défrichement et broyage de la friche'],
  ])('is to do, whoever knows the noun (%s)', (line, title) => {
    expect(told('Étapes :', line)).toEqual([`${title}: Prévu null`]);
  });

  it('is none where it names somebody or something, or where a pronoun opens it', () => {
    expect(told('Étapes :', '- Association des jardiniers')).toEqual([]);
    expect(told('Il décida les achats pour 2023.')).toEqual([]);
    expect(told('Constats :', '- Dégradation des parties communes.')).toEqual([]);
  });

  it('takes the year over it before its hours', () => {
    const lines = [
      'Le bail est signé.',
      'Avril 2025',
      'Le 8 avril de 9h à 12h, ouverture du local.',
    ];
    expect(told(...lines).at(-1)).toBe('Ouverture du local: Prévu 2025-04-08');
  });
});

describe('What the words around a verb say', () => {
  it('tells two infinitives together, and none of a list with its « de »', () => {
    expect(told('Maintenir et étendre les horaires')).toEqual([
      'Maintenir et étendre les horaires: Prévu null',
    ]);
    expect(told('ABCD se chargera de louer la salle, de soutenir les bénévoles.')).toContain(
      'Soutenir les bénévoles: Prévu null',
    );
  });

  it('is no deed after « très », and « de fond » is none', () => {
    expect(told('Les mois de mai et juin sont très chargés.')).toEqual([]);
    expect(told('Initier un travail de fond sur les horaires')).toEqual([
      'Travail de fond sur les horaires: Prévu null',
    ]);
  });
});
