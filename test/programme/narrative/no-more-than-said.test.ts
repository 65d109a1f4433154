import { readNarrative } from '../../../src/programme/narrative/read-narrative';
import { aSheet } from '../../fixtures/source-sheets';
import { readingContextOn } from '../intake/readings';

/** The title, the status and the end of each row of a text of 13 May 2024. */
function rowsOf(...lines: readonly string[]): readonly string[] {
  const sheet = aSheet(
    'Récit',
    lines.map((line) => [line]),
  );
  const { actions } = readNarrative(sheet, readingContextOn('2024-05-13'));
  return actions.map(({ fields }) =>
    `${fields.title}: ${fields.status} ${fields.end ?? ''}`.trim(),
  );
}

function partnersOf(text: string): readonly string[] {
  const { actions } = readNarrative(aSheet('Récit', [[text]]), readingContextOn('2024-05-13'));
  return actions.flatMap(({ fields }) => fields.partners);
}

describe('A title', () => {
  it.each([
    [
      'keeps what is done to what a pronoun stands for',
      ['Une commission des impayés a été créée. Elle a permis de traiter 40 dossiers.'],
      'La commission des impayés a permis de traiter 40 dossiers: Réalisé',
    ],
    [
      'takes no noun said before for « il faut »',
      ['Un dossier a été déposé. De plus, il convient d’établir un devis auprès du menuisier.'],
      'Établissement d’un devis auprès du menuisier: Prévu',
    ],
    [
      'takes no noun said before for what is asked of somebody',
      ['Un dossier a été déposé.', 'Il est demandé aux locataires de libérer les caves.'],
      'Il est demandé aux locataires de libérer les caves: Prévu',
    ],
    [
      'ends before « nous »',
      ['Les consignes ont été revues à la baisse, nous permettant des économies.'],
      'Révision des consignes à la baisse: Réalisé',
    ],
    [
      'has the gender its words tell',
      ['C’est cette somme qui est demandée au comité.'],
      'Demande de la somme au comité: Réalisé',
    ],
  ])('%s', (_why, lines, expected) => {
    expect(rowsOf(...lines).at(-1)).toBe(expected);
  });
});

describe('Everyday work', () => {
  it.each([
    [
      'Lise centralise les propositions de lots.',
      'Centralisation des propositions de lots: En cours',
    ],
    ['La rue du Port sera barrée.', 'Fermeture de la rue du Port: Prévu'],
    ['- Changement des menuiseries ;', 'Changement des menuiseries: Prévu'],
    [
      'En février 2020, l’office procède à une enquête auprès des locataires.',
      'L’office procède à une enquête auprès des locataires: Réalisé 2020-02-29',
    ],
  ])('has its verb: %s', (text, expected) => {
    expect(rowsOf(text)).toEqual([expected]);
  });
});

describe('A list that is announced', () => {
  it('has a row for each of its items, on the day of the line above', () => {
    const rows = rowsOf(
      'Compte rendu',
      'Nous vous remercions de votre présence.',
      '3. Organisation du 14 juin 2024',
      'Lors de cette journée se dérouleront :',
      '- un tournoi de pétanque',
      '- Barbecue le soir',
    );
    expect(rows).toEqual([
      'Tournoi de pétanque: Prévu 2024-06-14',
      'Barbecue le soir: Prévu 2024-06-14',
    ]);
  });

  it('has no day where none is told', () => {
    expect(rowsOf('Matériel à prévoir :', '- Trois barnums')).toEqual(['Trois barnums: Prévu']);
  });
});

describe('No row', () => {
  it.each([
    ['for who came', 'Conseiller(e)s présent(e)s : Jean Bosc et Lise Roux.'],
    ['for how a meeting was held', 'La réunion a eu lieu à la mairie avec les élus.'],
    ['for thanks', 'Nous vous remercions de votre compréhension.'],
    ['for what might be', 'Le dessin peut être adapté à chaque évènement.'],
    ['for a count of people', 'Une quarantaine de convives ont participé au repas.'],
    ['for how many there are', 'Il y a maintenant 97 enfants depuis janvier.'],
    ['for a count', 'Le nombre d’adhérents s’est élevé à 165.'],
    ['for what anybody may do', 'Les riverains pourront stationner sur la place.'],
    ['for what somebody can do', 'Le boulanger peut livrer.'],
    ['for what a thing would do', 'Un guichet commun pourrait éviter les oublis.'],
    ['for what nobody can do any more', 'Nous ne pouvons plus travailler avec ce menuisier.'],
    ['for what was so before', 'Le besoin de grands logements avait été pointé par les élus.'],
    ['for more thanks', 'Toute l’équipe tient à remercier les bénévoles.'],
    ['for what was seen', 'La visite a permis de constater une amélioration.'],
    ['for what is to be spoken of', 'À l’ordre du jour : bilan de la saison, élection du bureau.'],
    ['for who is there', 'Madame Roux sera présente.'],
    ['for a question', 'La question se pose pour le repas du soir.'],
  ])('%s: %s', (_why, text) => {
    expect(rowsOf(text)).toEqual([]);
  });

  it('is done before anybody was asked in', () => {
    expect(rowsOf('Chacun est invité à donner son avis.')).toEqual([
      'Chacun est invité à donner son avis: Prévu',
    ]);
  });
});

describe('What is able to be done', () => {
  it.each([
    ['Les travaux pourront débuter.', 'Les travaux pourront débuter: Prévu'],
    ['Un jardin pourrait être créé.', 'Création d’un jardin: Prévu'],
    ['La salle pourra accueillir un bal en juin.', 'Accueil d’un bal: Prévu 2024-06-30'],
  ])('is a row where it is a step, is done by somebody or has its day: %s', (text, expected) => {
    expect(rowsOf(text)).toEqual([expected]);
  });
});

describe('Two participles', () => {
  it('are one where the second is of a noun', () => {
    expect(rowsOf('Le comité a validé le plan présenté et financé par la Région.')).toHaveLength(1);
  });
});

describe('A heading in capitals', () => {
  it('does nothing', () => {
    expect(rowsOf('Compte rendu', 'La salle sera louée.', 'AFFICHE - PUBLICITE')).toEqual([
      'Location de la salle: Prévu',
    ]);
  });
});

describe('A feast', () => {
  it.each([
    'Nous avons listé les artisans du marché de Noël.',
    'Les ventes auront lieu comme l’année précédente.',
    'Le trésorier a présenté le bilan de l’année écoulée.',
    'Une date a été choisie pour faire les travaux ce jour-là.',
  ])('or a comparison is no date: %s', (text) => {
    expect(rowsOf(text).join()).not.toMatch(/\d{4}-/u);
  });
});

describe('Nobody is a partner', () => {
  it.each([
    'La présidente a convoqué l’assemblée, présentée par le Président Daniel Fons.',
    'La route entre la mairie et le stade sera fermée.',
    'Une VMC a été posée par un artisan.',
    'Le bal est ouvert à tous : thé dansant avec Lise Bosc.',
  ])('who has an office, is a building or a thing: %s', (text) => {
    expect(partnersOf(text)).toEqual([]);
  });
});

describe('A line above prose', () => {
  const strandsOf = (...lines: readonly string[]): readonly string[] => {
    const sheet = aSheet(
      'Récit',
      lines.map((line) => [line]),
    );
    const { actions } = readNarrative(sheet, readingContextOn('2024-05-13'));
    return actions.map(({ fields }) => fields.strand);
  };
  const works = 'Le hall sera repeint en juin 2024.';

  it.each(['Monsieur Petit, Directeur', 'En conséquence :', 'Par ailleurs'])(
    'is no strand where it names who was there, or goes on: « %s »',
    (line) => {
      expect(strandsOf(line, works)).toEqual(['']);
    },
  );

  it('is one where it names what is told', () => {
    expect(strandsOf('Travaux du hall :', works)).toEqual(['Travaux du hall']);
  });
});

describe('A number after a body', () => {
  it.each([
    ['Une convention a été signée avec VISA 10 logements en mars 2024.', ['Association VISA']],
    ['Les bailleurs ont confié à l’UDAF 12 ménages en avril 2024.', ['UDAF']],
    ['Une réunion a eu lieu avec l’OPAC 38 en mars 2024.', ['OPAC 38']],
    ['Une convention sera signée avec tous les partenaires en juin 2024.', []],
  ])('is of its name unless it counts what follows: %s', (text, bodies) => {
    expect(partnersOf(text)).toEqual(bodies);
  });
});

it('A count between brackets is kept in the comment', () => {
  const text = 'Les formations démarreront en juin 2024 (445 personnes y participeront au total).';
  const { actions } = readNarrative(aSheet('Récit', [[text]]), readingContextOn('2024-05-13'));
  expect(actions.map(({ fields }) => fields.comment)).toEqual([
    '445 personnes y participeront au total',
  ]);
});

it('Proposes the site of a paragraph to no row of another town', () => {
  const paragraph =
    'La résidence des Tilleuls, à Maubeuge, sera réhabilitée en juin. Les familles seront reçues en mai. Une permanence ouvrira à Roubaix en septembre.';
  const { actions } = readNarrative(aSheet('Récit', [[paragraph]]), readingContextOn('2014-05-15'));
  const sites = actions.map(({ deduced }) => deduced.find(({ field }) => field === 'site')?.value);
  expect(sites).toEqual([undefined, 'Résidence des Tilleuls', undefined]);
});

it('Takes what is sent each time for no deed done', () => {
  expect(
    rowsOf('En cas d’absence répétée, l’agence adresse un courrier recommandé.'),
  ).not.toContainEqual(expect.stringContaining('Réalisé'));
});

it('Dates nothing that is done on a day to come: it is the day of an aim', () => {
  expect(
    rowsOf('Des échanges ont eu lieu afin d’appliquer la loi au 1er janvier 2026.').join(),
  ).not.toContain('2026-01-01');
  expect(rowsOf('Des échanges ont eu lieu le 6 mai.').join()).toContain('2024-05-06');
});

it('« Jamais la société n’avait … » denies, as « n’avait jamais »', () => {
  const rows = rowsOf('Jamais la société n’avait organisé une réunion avec les locataires.');
  expect(rows.join()).not.toContain('Réalisé');
});

it('What people would rather have is no action', () => {
  expect(rowsOf('41 % des locataires préfèrent une baignoire à une douche.')).toEqual([]);
});

describe('Nothing is to be done, nor dropped', () => {
  it.each([
    ['of choices that nobody has made', 'Plusieurs options sont envisagées pour le local.'],
    ['of words that were said', 'Le maire prononcera quelques mots.'],
  ])('%s', (_, text) => {
    expect(rowsOf(text)).toEqual([]);
  });

  it('for what had not been planned', () => {
    const rows = rowsOf('Nous n’avions pas prévu de refaire le hall.');
    expect(rows.filter((row) => row.includes('Abandonné'))).toEqual([]);
  });

  it('with meetings for a partner', () => {
    expect(partnersOf('Le projet sera présenté avec les Assemblées de quartier.')).toEqual([]);
  });
});
