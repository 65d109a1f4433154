import type { SheetAnalysis } from '../../../src/programme/intake/analysis';
import { aSheet, aWorkbook, type SheetDress } from '../../fixtures/source-sheets';
import { actionOf, analyseAt, sheetOf } from './readings';

type Cells = readonly (readonly string[])[];

const GREEN = '#70AD47';
const ORANGE = '#FFC000';
const BLUE = '#4472C4';
const BAND = '#F2F2F2';

function analyse(rows: Cells, dress: SheetDress = {}) {
  const workbook = aWorkbook([aSheet('Plan 2026', rows, dress)]);
  return analyseAt(workbook, { referenceDate: '2026-01-15' });
}

function read(rows: Cells, dress: SheetDress = {}): SheetAnalysis {
  return sheetOf(analyse(rows, dress), 'Plan 2026');
}

function windowsOf({ reading }: SheetAnalysis): readonly (readonly unknown[])[] {
  return reading.actions.map(({ fields: { start, end } }) => [start, end]);
}

describe('Bars of a schedule drawn by hand', () => {
  const months = ['Janvier', 'Février', 'Mars', 'Avril', 'Mai', 'Juin'];
  const rows = [
    ['Action', 'Qui', ...months],
    ['Former les agents', 'Karim'],
    ['Revoir le plan', 'Marc'],
    ['Sortir au marché', 'Anne'],
    ['Poser les rails', 'Marc'],
    ['Changer les lits', 'Karim'],
  ];

  it('may cover the same month on every row, and are no background', () => {
    const sheet = read(rows, {
      fills: {
        'E2:G2': BLUE,
        'C3:H3': BLUE,
        'E4:E4': BLUE,
        'E5:H5': BLUE,
        'E6:F6': BLUE,
      },
    });
    expect(windowsOf(sheet)).toEqual([
      ['2026-03-01', '2026-05-31'],
      ['2026-01-01', '2026-06-30'],
      ['2026-03-01', '2026-03-31'],
      ['2026-03-01', '2026-06-30'],
      ['2026-03-01', '2026-04-30'],
    ]);
  });

  it('lie over the band of every second row, title and all', () => {
    const sheet = read(rows, {
      fills: {
        'A3:D3': BAND,
        'E3:F3': GREEN,
        'G3:H3': BAND,
        'A5:H5': BAND,
        'C2:C2': GREEN,
        'H4:H4': GREEN,
        'D6:D6': GREEN,
      },
    });
    expect(windowsOf(sheet)).toEqual([
      ['2026-01-01', '2026-01-31'],
      ['2026-03-01', '2026-04-30'],
      ['2026-06-01', '2026-06-30'],
      [null, null],
      ['2026-02-01', '2026-02-28'],
    ]);
  });

  it('are none where the colour of a title goes on over a whole half-year of weeks', () => {
    const weeks = Array.from({ length: 26 }, (_, index) => `S${index + 1}`);
    const sheet = read(
      [
        ['Action', 'Qui', ...weeks],
        ['Projet', ''],
        ['Former les agents', 'Karim'],
        ['Revoir le plan', 'Marc'],
      ],
      { fills: { 'A2:AB2': ORANGE, 'D3:E3': BLUE, 'F4:G4': BLUE } },
    );
    expect(windowsOf(sheet)).not.toContainEqual(['2025-12-29', '2026-06-28']);
    expect(windowsOf(sheet)).toContainEqual(['2026-01-05', '2026-01-18']);
  });
});

it('A committee that is drawn under several weeks apart comes back, and tells which', () => {
  const weeks = ['S5', 'S6', 'S7', 'S8', 'S9', 'S10'];
  const sheet = read([
    ['Action', ...weeks],
    ['Comité de pilotage', 'x', '', '', 'x', '', 'x'],
    ['Poser les rails', '', 'x', 'x', '', '', ''],
  ]);
  const { type, proposal } = actionOf(sheet, 'Comité');
  expect(type).toBe('Récurrent');
  expect(proposal.own.map(({ value }) => value)).toEqual(['S5, S8, S10']);
});

describe('What a sheet says of its looks', () => {
  const rows = [
    ['Action', 'Qui'],
    ['Tondre', 'Karim'],
    ['Tailler les haies', 'Marc'],
    ['Repeindre le hall', 'Anne'],
  ];

  it.each(['Barré = fait', '(rayé = traité)', 'Les lignes barrées sont terminées.'])(
    '« %s »: struck through is done',
    (words) => {
      const sheet = read([[words], [], ...rows], { struck: ['A4'] });
      expect(actionOf(sheet, 'Tondre').status).toBe('Réalisé');
    },
  );

  it('struck through is dropped, and told, where the sheet says nothing else of it', () => {
    const sheet = read([['vert = fait / barré = annulé'], [], ...rows], { struck: ['A4'] });
    const { status, proposal } = actionOf(sheet, 'Tondre');
    expect(status).toBe('Abandonné');
    expect(proposal.notes).toContainEqual({ code: 'struck-through', params: {} });
  });

  it('each colour means what is said beside its own name, in one cell or several', () => {
    const key = 'vert = terminé / orange = en cours';
    const { colours } = analyse([[key], [], ...rows], {
      fills: { 'A4:B4': GREEN, 'A5:B5': ORANGE },
    });
    expect(colours.map(({ colour, status }) => [colour, status])).toEqual([
      [GREEN, 'Réalisé'],
      [ORANGE, 'En cours'],
    ]);
  });
});

describe('Two colours by turns', () => {
  const titles = ['Tondre', 'Semer', 'Tailler', 'Planter', 'Arroser', 'Biner'];
  const rows = [['Action', 'Qui'], ...titles.map((title) => [title, 'Karim'])];
  const fillsOf = (colours: readonly string[]): SheetDress => ({
    fills: Object.fromEntries(colours.map((fill, at) => [`A${at + 2}:B${at + 2}`, fill])),
  });

  it('are bands to read by, and nothing is asked of them', () => {
    const [grey, other] = ['#D9D9D9', '#EDEDED'];
    const bands = fillsOf([grey, other, grey, other, grey, other]);
    expect(analyse(rows, bands).colours).toEqual([]);
    expect(analyse(rows, fillsOf(['#FFFFFF', BAND, '#FFFFFF', BAND])).colours).toEqual([]);
  });

  it('are asked once they come in no such order', () => {
    const { colours } = analyse(rows, fillsOf([GREEN, ORANGE, GREEN, GREEN, ORANGE, ORANGE]));
    expect(colours).toMatchObject([{ colour: GREEN }, { colour: ORANGE }]);
  });
});

it('« À faire ou en cours » beside a colour says neither', () => {
  const { colours } = analyse(
    [
      ['À faire ou en cours'],
      ['Fait'],
      ['Suspendu'],
      [],
      ['Action', 'Qui'],
      ['Tondre', 'Karim'],
      ['Semer', 'Anne'],
    ],
    { fills: { A1: ORANGE, A2: GREEN, A3: BLUE, 'A6:B6': ORANGE, 'A7:B7': GREEN } },
  );
  expect(colours.map(({ colour, status }) => [colour, status])).toEqual([
    [ORANGE, null],
    [GREEN, 'Réalisé'],
  ]);
});

describe('Columns under a name that nothing knows', () => {
  it('words on every row name them, and « Remarques » says more of some', () => {
    const { reading } = read([
      ['Préconisation', 'Échéance', 'Remarques'],
      ['Changer la serrure', '10/03/2026', 'voir devis'],
      ['Poser un interphone', '12/03/2026', ''],
      ['Revoir le contrat', '20/03/2026', 'voir devis'],
    ]);
    expect(reading.actions.map(({ fields: { title, comment } }) => [title, comment])).toEqual([
      ['Changer la serrure', 'voir devis'],
      ['Poser un interphone', ''],
      ['Revoir le contrat', 'voir devis'],
    ]);
  });

  it.each(['Conducteur', 'CdP', 'Réf.'])('persons under « %s » do the tasks', (name) => {
    const sheet = read([
      ['Action', name, 'Échéance'],
      ['Changer la serrure', 'Karim', '10/03/2026'],
      ['Poser un interphone', 'Claire', '12/03/2026'],
      ['Revoir le contrat', 'Julien', '20/03/2026'],
    ]);
    expect(actionOf(sheet, 'Poser').owner).toBe('Claire');
  });

  it.each(['Locataire', 'Demandeur', 'Bénéficiaire'])(
    'persons under « %s » are those it is done for',
    (name) => {
      const sheet = read([
        ['Action', name, 'Échéance'],
        ['Changer la serrure', 'Karim', '10/03/2026'],
        ['Poser un interphone', 'Claire', '12/03/2026'],
        ['Revoir le contrat', 'Julien', '20/03/2026'],
      ]);
      expect(actionOf(sheet, 'Poser').owner).toBe('');
    },
  );
});

it('Lines that all begin with a star are a list, and one under a table is a note', () => {
  const titles = (...rows: Cells): readonly string[] =>
    read(rows).reading.actions.map(({ fields }) => fields.title);
  const starred = ['* Tondre la cour', '* Tailler les haies', '* Repeindre le hall'];
  expect(titles(['À FAIRE'], ...starred.map((line) => [line]))).toEqual([
    'Tondre la cour',
    'Tailler les haies',
    'Repeindre le hall',
  ]);
  const tasks = [
    ['Tondre la cour', 'Karim'],
    ['Tailler les haies', 'Marc'],
  ];
  expect(titles(['Action', 'Qui'], ...tasks, ['* selon la météo'])).toEqual([
    'Tondre la cour',
    'Tailler les haies',
  ]);
});

it('« Étape » beside « Agent », one word each of other subjects, is a plan', () => {
  const sheet = read([
    ['Statut', 'Étape', 'Agent', 'Priorité', 'À partir du'],
    ['à faire', 'Déposer le dossier', 'Karim', 'haute', '10/03/2026'],
    ['en cours', 'Relancer la mairie', 'Claire', 'basse', '12/03/2026'],
  ]);
  expect(actionOf(sheet, 'Déposer')).toMatchObject({ owner: 'Karim', start: '2026-03-10' });
});

it('« Votre service » is that of who fills in the form, and « Traité par » who does it', () => {
  const sheet = read([
    ['Votre service', 'Description de la demande', 'Pour quelle date ?', 'Traité par', 'Suivi'],
    ['Crèche', 'Changer la serrure', '10/03/2026', 'Luc', 'fait'],
    ['Gymnase', 'Fixer trois tableaux', '12/03/2026', 'Sami', 'en cours'],
  ]);
  expect(actionOf(sheet, 'Fixer').owner).toBe('Sami');
});

it('States in colours of their own beside a table, its header included, are what the colours of its rows mean', () => {
  const sheet = read(
    [
      ['Action', 'Qui', 'Échéance', '', '', 'Fait'],
      ['Numériser l’état civil', 'Ahmed', '11/06/2026', '', '', 'En cours'],
      ['Réviser le plan', 'Julie', '27/06/2026'],
      ['Élire le conseil', 'Ahmed', '14/03/2026'],
      ['Rédiger la charte', 'Julie', '11/02/2026'],
    ],
    { fills: { 'F1:F1': GREEN, 'F2:F2': ORANGE, 'A2:C2': GREEN, 'A3:C3': ORANGE } },
  );
  expect(sheet.reading.actions.map(({ fields }) => fields.status)).toEqual([
    'Réalisé',
    'En cours',
    null,
    null,
  ]);
});

it('The menus of a week are no tasks, and wait for the user to say otherwise', () => {
  const sheet = read([
    ['Menus du 12 au 16'],
    [],
    ['', 'Lundi 12', 'Mardi 13', 'Jeudi 15', 'Vendredi 16'],
    ['Entrée', 'Carottes râpées', 'Potage', 'Betteraves', 'Salade verte'],
    ['Plat', 'Hachis parmentier', 'Dahl de lentilles', 'Poulet rôti', 'Poisson pané'],
    ['Dessert', 'Pomme', 'Yaourt', 'Galette', 'Clémentine'],
  ]);
  expect(sheet.isSelected).toBe(false);
});

it('A meeting called monthly comes back, unless it has its day', () => {
  const sheet = read([
    ['Action', 'Échéance'],
    ['Réunion d’équipe mensuelle', ''],
    ['Point mensuel de janvier', '20/01/2026'],
    ['Loyer mensuel à fixer', ''],
  ]);
  expect(actionOf(sheet, 'Réunion').type).toBe('Récurrent');
  expect(actionOf(sheet, 'Point').type).not.toBe('Récurrent');
  expect(actionOf(sheet, 'Loyer').type).toBe('Tâche');
});

describe('Lines of their own in a table of actions', () => {
  const ROWS = [
    ['Action', 'Qui', 'Pour le'],
    ['Renouveler les manuels', 'Gestionnaire', '{d:2025-02-06}'],
    ['Programmer la sortie', 'Mme Faure', '{d:2025-02-27}'],
    ['Réparer les casiers', 'agent chef', '{d:2025-03-13}'],
  ];
  const LAST = ['Voter les tarifs', 'Gestionnaire', '{d:2025-04-10}'];
  const titlesOf = (rows: readonly (readonly string[])[]): readonly string[] =>
    sheetOf(analyseAt(aWorkbook([aSheet('Suivi', rows)])), 'Suivi').reading.actions.map(
      ({ fields }) => fields.title,
    );
  const TITLES = [...ROWS.slice(1), LAST].map(([title]) => title);

  it.each(['(en attente de la réponse de la mairie)', '→ à revoir en CODIR', '>>> priorité'])(
    'are no actions: « %s »',
    (note) => {
      expect(titlesOf([...ROWS, [note], LAST])).toEqual(TITLES);
    },
  );

  it('are no actions where they close the sheet, right under its last row', () => {
    const closing = [['Copie : DGS, élus'], ['Fait à Lyon, le 12/01/2025'], ['La présidente']];
    expect(titlesOf([...ROWS, LAST, ...closing])).toEqual(TITLES);
  });
});

it('« Fait en continu » when it is due says that it goes on, and not that it is done', () => {
  const rows = ['fait en continu', 'fait chaque mois', 'réalisé au fil de l’eau'].map((due, at) => [
    `Contrôler le chariot ${at + 1}`,
    due,
  ]);
  const sheet = aSheet('Suivi', [['Action', 'Échéance'], ...rows]);
  const { actions } = sheetOf(analyseAt(aWorkbook([sheet])), 'Suivi').reading;
  expect(actions.map(({ fields: { status, end } }) => [status, end])).toEqual(
    rows.map(() => [null, null]),
  );
});
