import { readNarrative } from '../../../src/programme/narrative/read-narrative';
import { aSheet } from '../../fixtures/source-sheets';
import { readingContextOn } from '../intake/readings';

interface ReadRow {
  readonly strand: string;
  readonly status: string | null;
  readonly title: string;
  readonly days: string;
  readonly dueText: string;
  readonly condition: string;
}

function rowsOf(...lines: readonly string[]): readonly ReadRow[] {
  const sheet = aSheet(
    'Récit',
    lines.map((line) => [line]),
  );
  const { actions } = readNarrative(sheet, readingContextOn('2024-03-15'));
  return actions.map(({ fields }) => {
    const { strand, status, title, start, end, dueText, condition } = fields;
    return { strand, status, title, days: `${start ?? ''}/${end ?? ''}`, dueText, condition };
  });
}

describe('What is denied is never done nor under way', () => {
  it.each([
    ['Le marché des menuiseries n’a pu être attribué.', 'Suspendu'],
    ['L’étude de sol n’a pas pu être réalisée.', 'Suspendu'],
    ['Bail non encore signé.', 'Prévu'],
    ['Convention toujours pas signée.', 'Prévu'],
    ['Exercice incendie non fait.', 'Prévu'],
  ])('%s', (line, status) => {
    expect(rowsOf(line).map((row) => row.status)).toEqual([status]);
  });

  it.each([
    'Aucun des trois dossiers transmis par la mairie à la préfecture en mars n’a été signé.',
    'La convention ne peut être signée.',
    'Le diagnostic n’a nullement été réalisé.',
  ])('%s', (line) => {
    expect(rowsOf(line).map((row) => row.status)).not.toContain('Réalisé');
  });

  it.each([
    'La subvention n’a pas été accordée par la Région le 12 février.',
    'Le Département n’a pas donné suite à notre relance de janvier.',
    'L’offre n’a pas été retenue.',
  ])('is no decision taken, nor anything else: what becomes of it is asked (%s)', (line) => {
    expect(rowsOf(line).map(({ status, days }) => [status, days])).toEqual([[null, '/']]);
  });

  it('keeps its denial in its title', () => {
    expect(rowsOf('Bail non encore signé.')[0]?.title).toBe('Bail non encore signé');
  });
});

describe('A line without a verb', () => {
  it('is no row for the name before its colon', () => {
    const rows = rowsOf('Fête de la musique : retour d’une édition itinérante cette année');
    expect(rows.map(({ status }) => status)).toEqual(['Prévu']);
  });

  it('goes on when it tells since when', () => {
    const [row] = rowsOf('Réclamations : nouvel outil opérationnel depuis le 1/2.');
    expect([row?.status, row?.days]).toEqual(['En cours', '2024-02-01/']);
  });

  it('is told when it is a figure, not a milestone to come', () => {
    expect(rowsOf('Agressions : 14 déclarations au 1er semestre (9 en 2023).')).toEqual([]);
  });

  it('is two rows when the second waits for something', () => {
    const rows = rowsOf(
      'PTI : test en cours au siège, généralisation sous réserve du budget 2025.',
    );
    expect(rows.map(({ status, condition }) => [status, condition])).toEqual([
      ['En cours', ''],
      ['Prévu', 'Sous réserve du budget 2025'],
    ]);
  });
});

describe('What has begun', () => {
  it('before a day does not end that day', () => {
    const [row] = rowsOf('Les interventions ont commencé avant l’été.');
    expect([row?.status, row?.days, row?.dueText]).toEqual(['En cours', '/', 'avant l’été']);
  });
});

describe('What stops', () => {
  it('of itself was decided by nobody', () => {
    const [, row] = rowsOf('Les travaux ont commencé et s’arrêtent pendant les vacances.');
    expect(row?.status).toBe('Suspendu');
  });
});

describe('A condition', () => {
  it('is none where « si » grants a fact', () => {
    const line = 'Si deux projets ont commencé en 2020, plusieurs n’ont pas encore été lancés.';
    const rows = rowsOf(line);
    expect(rows.map(({ status, condition }) => [status, condition])).toEqual([['Prévu', '']]);
  });
});

describe('The headings of a sheet', () => {
  const lines = [
    'Comité de quartier des Tilleuls',
    'Rue des Écoles : le chantier avance',
    'La chaussée a été refaite en janvier.',
    'Salle des fêtes',
    'La toiture a été réparée en novembre.',
    'Bilan',
    'La réunion publique a été tenue en février. La prochaine aura lieu le 5 juin.',
    'Finances',
    'Le budget a été voté en février.',
  ];

  it('are alike: « Bilan » heads its rows as the others do, and the first is the title', () => {
    const [, , , hall, , , , money] = lines;
    const strands = rowsOf(...lines).map(({ strand }) => strand);
    expect(strands).toEqual(['', hall, 'Bilan', 'Bilan', money]);
  });

  it('stay a title above numbered ones', () => {
    const numbered = lines.map((line, at) => (at > 2 && at % 2 === 1 ? `${at}. ${line}` : line));
    expect(rowsOf(...numbered)[0]?.strand).toBe('');
  });

  it('head the line under them, whatever word it opens with', () => {
    const long =
      'Le contrat de chauffage collectif sera renégocié avec le prestataire au printemps prochain, avec les autres résidences.';
    const sheet = [
      'QUALITE',
      'Le bail est signé.',
      'ENVIRONNEMENT',
      'Bilan carbone : données collectées, rapport remis.',
      long,
    ];
    const [first, ...others] = rowsOf(...sheet).map(({ strand }) => strand);
    expect([first, ...new Set(others)]).toEqual(['Qualite', 'Environnement']);
  });
});

describe('What is offered or asked is to come', () => {
  it.each([
    ['Le midi, un barbecue est organisé.', 'Prévu'],
    ['Il est donc fait appel aux bénévoles pour tenir les stands.', 'Prévu'],
    ['La chorale a été organisée par les parents.', 'Réalisé'],
    ['A réserver 2 racks auprès de la mairie.', 'Prévu'],
    ['Il faudra disposer d’un frigo pour le club.', 'Prévu'],
    ['Samedi 30 mars au matin faire le métrage du jardin', 'Prévu'],
    ['Samedi 30 mars au matin dans les jardins pour retourner la terre', 'Prévu'],
  ])('%s', (sentence, status) => {
    expect(rowsOf(sentence).map((row) => row.status)).toEqual([status]);
  });

  it('and a preposition that opens a line is no verb', () => {
    expect(rowsOf('- entre les deux : Fanny, Émilie')).toEqual([]);
  });
});

describe('What only says how things are is no row', () => {
  it.each([
    'La séance du bureau (CA) débute à 20h00.',
    'Le conseil est composé de 8 membres.',
    'De riches échanges ont suivi.',
    'La licence est valable à vie.',
    'Annie et Paul ne seront pas disponibles le 4 octobre.',
    'M. Garcia signale des nuisances sonores.',
    'Paul fait le point sur les travaux.',
    'Un problème se pose au niveau du portail.',
    'Très bon démarrage du potager.',
  ])('%s', (line) => {
    expect(rowsOf(line)).toEqual([]);
  });

  it.each([
    ['Le jury sera composé le 3 mai.', 'Prévu'],
    ['Quatre agents ont suivi une formation.', 'Réalisé'],
    ['Paul fera le point sur les travaux.', 'Prévu'],
    ['Paul signalera la panne.', 'Prévu'],
    ['Paul doit renvoyer les statuts signés.', 'Prévu'],
    ['Le point est renvoyé à la prochaine réunion.', 'Suspendu'],
    ['Paul a été chargé de relancer la mairie.', 'Prévu'],
  ])('but %s is %s', (line, status) => {
    expect(rowsOf(line).map((row) => row.status)).toEqual([status]);
  });

  it.each([
    ['Voir avec la mairie si la salle est libre.', ''],
    ['Demander à la mairie un devis si la toiture fuit.', 'Si la toiture fuit'],
  ])('what is asked is no condition: %s', (line, condition) => {
    expect(rowsOf(line).map((row) => row.condition)).toEqual([condition]);
  });

  it.each([
    ['La rencontre aura lieu lundi 18.', '2024-03-18/2024-03-18'],
    ['La salle accueille lundi 18.5 % du public.', undefined],
  ])('a weekday with its day ends a sentence: %s', (line, days) => {
    expect(rowsOf(line)[0]?.days).toBe(days);
  });
});
