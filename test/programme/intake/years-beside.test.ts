import type { SheetAnalysis } from '../../../src/programme/intake/analysis';
import type { CalendarDate } from '../../../src/lib/calendar-date';
import { aSheet, aWorkbook, type SheetDress } from '../../fixtures/source-sheets';
import { actionOf, analyseAt, sheetOf } from './readings';

type Rows = readonly (readonly string[])[];

function read(rows: Rows, referenceDate: CalendarDate, dress: SheetDress = {}): SheetAnalysis {
  return sheetOf(analyseAt(aWorkbook([aSheet('Suivi', rows, dress)]), { referenceDate }), 'Suivi');
}

it('Days without their year lie near those of their row on which it was done', () => {
  const sheet = read(
    [
      ['Tâche', 'Début', 'Fin', 'Réalisé le', 'État'],
      ['Relever les jauges', '28/03', '02/04', '03/04', 'fait'],
      ['Graver les plaques', '04/04', '09/04', '07/04/2014', 'fait'],
      ['Caler la meule', '20/12', '15/01', '10/01/2015', 'fait'],
    ],
    '2015-02-04',
  );
  expect(actionOf(sheet, 'Relever')).toMatchObject({ start: '2014-03-28', end: '2014-04-02' });
  expect(actionOf(sheet, 'Graver')).toMatchObject({ start: '2014-04-04', end: '2014-04-09' });
  expect(actionOf(sheet, 'Caler')).toMatchObject({ start: '2014-12-20', end: '2015-01-15' });
});

it('« 12/11 » among days that climb is a day, though the month after it is told whole', () => {
  const sheet = read(
    [
      ['Date', 'Action', 'Équipe'],
      ['jeudi 1er octobre', 'Bilan des dents', 'Odile'],
      ['mer. 14 oct.', 'Stand rose', 'Hugo'],
      ['12/11', 'Mois sans fumée', 'Odile'],
      ['novembre', 'Gestes utiles', 'Hugo'],
      ['annulé', 'Course du parc', 'Odile'],
    ],
    '2026-10-12',
  );
  expect(actionOf(sheet, 'Mois')).toMatchObject({ start: '2026-11-12', end: '2026-11-12' });
});

it('What was done on a day told with its state was due near it', () => {
  const sheet = read(
    [
      ['Action', 'Échéance', 'État'],
      ['Bail du hangar', 'fin du 2e trimestre', 'signé le 04/05/2026'],
      ['Achat de la grue', 'fin septembre', 'en cours'],
    ],
    '2026-05-20',
  );
  expect(actionOf(sheet, 'Bail')).toMatchObject({ end: '2026-06-30', doneOn: '2026-05-04' });
  expect(actionOf(sheet, 'Achat').end).toBe('2026-09-30');
});

it('« fait le 20/11 » under a title of two years is the last 20 November', () => {
  const sheet = read(
    [
      ['Suivi des travaux 2025-2026'],
      ['Action', 'Échéance', 'État'],
      ['Changer les stores', 'fait le 20/11', 'fait'],
      ['Régler la porte', '12/09', 'fait'],
      ['Repeindre le préau', 'mars', 'prévu'],
    ],
    '2026-01-26',
  );
  expect(actionOf(sheet, 'Changer').end).toBe('2025-11-20');
  expect(actionOf(sheet, 'Régler').end).toBe('2025-09-12');
  expect(actionOf(sheet, 'Repeindre').end).toBe('2026-03-31');
});

describe('« 02/06 » done the day after the document was written', () => {
  const done = (days: readonly string[], title = ''): unknown =>
    actionOf(
      read(
        [
          [title],
          ['Tâche', 'Échéance', 'État'],
          ...days.map((day, at) => [`Ranger le lot ${String(at)}`, day, at === 0 ? 'fait' : '']),
        ],
        '2026-06-01',
      ),
      'Ranger le lot 0',
    );

  it('is of the year of the week of the title, days of the week beside it or not', () => {
    const title = 'Semaine du 1er juin 2026';
    expect(done(['02/06', 'jeudi', ''], title)).toMatchObject({ end: '2026-06-02' });
    expect(done(['02/06', '', ''], title)).toMatchObject({ end: '2026-06-02' });
  });

  it('is of the year of the days of its column', () => {
    expect(done(['02/06', '05/06', '12/06'])).toMatchObject({ end: '2026-06-02' });
    expect(done(['02/06', '05/11', '12/01'])).toMatchObject({ end: '2025-06-02' });
  });
});

it('Days of the week and delays under the title of a feast to come count from nobody knows when', () => {
  const sheet = read(
    [
      ['Fête du marais – samedi 20 juin 2026 – Comité des fêtes'],
      ['Tâche', 'Échéance'],
      ['Démonter les tentes', 'dimanche matin'],
      ['Faire le bilan', 'sous un mois'],
      ['Rendre les clés', 'lundi 22 juin'],
    ],
    '2026-05-25',
  );
  expect(actionOf(sheet, 'Démonter')).toMatchObject({ end: null, dueText: 'dimanche matin' });
  expect(actionOf(sheet, 'Faire')).toMatchObject({ end: null, dueText: 'sous un mois' });
  expect(actionOf(sheet, 'Rendre')).toMatchObject({ end: '2026-06-22' });
});

it('Days without their year lie near the day merged over their rows on which they were done', () => {
  const sheet = read(
    [
      ['Tâche', 'Début', 'Fin', 'Réalisé le', 'État'],
      ['Relever les jauges', '13/05', '15/05', '18/05/2014', 'fait'],
      ['Graver les plaques', '16/05', '20/05', '', ''],
      ['Caler la meule', '21/05', '23/05', '', ''],
    ],
    '2015-02-04',
    { merged: ['D2:D4', 'E2:E4'] },
  );
  expect(actionOf(sheet, 'Graver')).toMatchObject({ start: '2014-05-16', end: '2014-05-20' });
  expect(actionOf(sheet, 'Caler')).toMatchObject({ start: '2014-05-21', end: '2014-05-23' });
});

describe('What is crossed as done though its day is to come', () => {
  const festival = (title: string, ...days: readonly string[]): SheetAnalysis =>
    read(
      [
        [title],
        [],
        ['À faire', 'Qui', 'Quand', 'OK'],
        ['Signer le contrat', 'Léo', 'fait', 'x'],
        ['Réserver la sono', 'Léo', '15/05', 'x'],
        ...days.map((day, at) => [`Coller les affiches ${String(at)}`, 'Anne', day, '']),
      ],
      '2026-03-01',
    );

  it('is of the year of the days beside it', () => {
    const sheet = festival('Fête du quartier', '31/03/2026', 'avril', '10/04/2026');
    expect(actionOf(sheet, 'Réserver')).toMatchObject({ end: '2026-05-15', status: 'Réalisé' });
  });

  it('is of the one year that the title says, where no day says its own', () => {
    expect(actionOf(festival('Plan d’actions 2026', 'cf. Anne'), 'Réserver').end).toBe(
      '2026-05-15',
    );
    expect(actionOf(festival('Bilan 2025-2026', 'cf. Anne'), 'Réserver').end).toBe('2025-05-15');
  });

  it('is past where the days beside it are as near on both sides', () => {
    const sheet = festival('', '02/11/2025', '20/11/2025');
    expect(actionOf(sheet, 'Réserver').end).toBe('2025-05-15');
  });
});

it('What is done by a share typed as a number is of the year of the days of its column', () => {
  const sheet = read(
    [
      ['Action', 'Pilote', 'Délai', 'Avct'],
      ['Revoir les projets', 'IDEC', '30/06/2026', '{n:0.4}'],
      ['Recueillir les avis', 'Dr Colin', '31/03', '{n:1}'],
      ['Contrôler les chariots', 'IDEC', '30/04', '{n:0}'],
    ],
    '2026-01-15',
  );
  expect(actionOf(sheet, 'Recueillir')).toMatchObject({ end: '2026-03-31', status: 'Réalisé' });
});

it('« fait le 3/2 » of what was due in 2026 was not done in 2025, nor later than now', () => {
  const sheet = read(
    [
      ['Action', 'Échéance', 'Suivi'],
      ['Mettre à jour le livret', '12/02/2026', 'fait le 3/2'],
      ['Trier les archives', '30/06/2026', 'fait le 20/12'],
      ['Réparer le portail', 'fait le 5/1', ''],
    ],
    '2026-01-15',
  );
  expect(actionOf(sheet, 'Mettre').doneOn).toBe('2026-02-03');
  expect(actionOf(sheet, 'Trier').doneOn).toBe('2025-12-20');
  expect(actionOf(sheet, 'Réparer').doneOn).toBe('2026-01-05');
});

it('Figures of four years beside what they pay for are columns, and date nothing', () => {
  const sheet = sheetOf(
    analyseAt(
      aWorkbook([
        aSheet('Suivi', [
          ['Action', 'Pilote', '{n:2024}', '{n:2025}', '{n:2026}', '{n:2027}', 'Total'],
          ['Isoler', 'DT', '{n:10}', '{n:20}', '{n:30}', '{n:40}', '{n:100}'],
          ['Former', 'DRH', '{n:5}', '{n:5}', '{n:5}', '{n:5}', '{n:20}'],
          ['Réparer', 'DT', '', '{n:3}', '', '{n:2}', '{n:5}'],
        ]),
      ]),
    ),
    'Suivi',
  );
  const told = sheet.reading.actions.map(({ fields: { title, owner, start, end }, own }) => [
    title,
    owner,
    start,
    end,
    own.map(({ header, value }) => `${header} ${String(value)}`).join(' '),
  ]);
  expect(told).toEqual([
    ['Isoler', 'DT', null, null, '2024 10 2025 20 2026 30 2027 40 Total 100'],
    ['Former', 'DRH', null, null, '2024 5 2025 5 2026 5 2027 5 Total 20'],
    ['Réparer', 'DT', null, null, '2025 3 2027 2 Total 5'],
  ]);
});

describe('Days without their year, the first of them done, a little after the document was written', () => {
  const read = (days: readonly string[], done: number, over = ''): readonly string[] => {
    const title = over === '' ? [] : [[over], []];
    const rows = days.map((day, at) => [
      `Tâche ${String(at)}`,
      'Anne',
      day,
      at < done ? 'oui' : '',
    ]);
    const sheet = aSheet('Liste', [...title, ['Action', 'Qui', 'Quand', 'Fait'], ...rows]);
    const analysis = analyseAt(aWorkbook([sheet]), { referenceDate: '2026-01-15' });
    return sheetOf(analysis, 'Liste').reading.actions.map(
      ({ fields: { start, end } }) => `${start ?? ''}..${end ?? ''}`,
    );
  };
  const years = (read: readonly string[]): readonly string[] => [
    ...new Set(read.map((span) => span.replaceAll(/-\d\d-\d\d/gu, ''))),
  ];

  it('are of that year all down the list', () => {
    const days = ['12/01', '30/01', '13/02', '20/03', '10/04', '29/05'];
    expect(read(days, 3)).toEqual(
      days.map((day) => {
        const told = `2026-${day.slice(3)}-${day.slice(0, 2)}`;
        return `${told}..${told}`;
      }),
    );
    expect(years(read(['S4', 'S6', 'S7', 'S11', 'S12', 'S15'], 3))).toEqual(['2026..2026']);
    expect(years(read(['fin janvier', 'mi-février', 'mars', 'avril'], 2))).toEqual(['2026..2026']);
    expect(years(read(days, 2, 'Réunion du 8 décembre 2025'))).toEqual(['2026..2026']);
  });

  it('are of the year in which they are named rightly', () => {
    const days = ['lundi 2 février', 'mercredi 4 février', 'lundi 16 février', 'jeudi 26 février'];
    expect(years(read(days, 2))).toEqual(['2026..2026']);
  });

  it('are of the month of their sheet, in the year of its days of the week', () => {
    const rows = ['lundi 2', 'mercredi 4', 'lundi 16', 'jeudi 26'];
    const sheet = aSheet('Février', [
      ['Jour', 'Travaux', 'Terminé'],
      ...rows.map((day, at) => [day, `Peindre le hall ${String(at)}`, at < 2 ? 'x' : '']),
    ]);
    const { reading } = sheetOf(
      analyseAt(aWorkbook([sheet]), { referenceDate: '2026-01-15' }),
      'Février',
    );
    expect(reading.actions.map(({ fields }) => fields.start)).toEqual([
      '2026-02-02',
      '2026-02-04',
      '2026-02-16',
      '2026-02-26',
    ]);
  });

  it('are of the year before where what is done would be long to come', () => {
    expect(years(read(['12/03', '15/06', '20/09', '20/11'], 3))).toEqual(['2025..2025']);
  });

  it('tell no day on which it was done: « avant le 15/02 » is when it was due', () => {
    const sheet = aSheet('Liste', [
      ['Action', 'Quand', 'Fait'],
      ['Nettoyage des avaloirs', 'avant le 15/01', 'x'],
      ['Peindre le hall', 'après le 10/01', 'x'],
    ]);
    const { reading } = sheetOf(
      analyseAt(aWorkbook([sheet]), { referenceDate: '2026-01-20' }),
      'Liste',
    );
    expect(
      reading.actions.map(({ fields }) => [fields.status, fields.doneOn, fields.condition]),
    ).toEqual([
      ['Réalisé', null, ''],
      ['Réalisé', null, ''],
    ]);
  });
});

it('« 3.14 » before a row is its number in a part, no month that dates it', () => {
  const rows = Array.from({ length: 6 }, (_, at) => `3.${String(at + 12)}`);
  const dues = ['02/03/2026', '15/04/2026', 'mai 2026', '2026', 'juin 2026', 'avant le 20 mars'];
  const sheet = read(
    [
      ['Réf', 'Action', 'Échéance'],
      ...rows.map((ref, at) => [ref, `Pavage ${ref}`, dues[at] ?? '']),
    ],
    '2026-01-15',
  );
  expect(actionOf(sheet, 'Pavage 3.17').end).toBe('2026-03-19');
});

it('What is done was not so far ahead, however near the days of its column', () => {
  const sheet = read(
    [
      ['Action', 'Échéance', 'État'],
      ['Poser le columbarium', 'fait en février', 'terminé'],
      ['Relier les registres', 'décembre', 'terminé'],
      ['Reprendre trente concessions', 'nov. 2026', 'pas démarré'],
      ['Changer la station', 'juin 2026', 'en cours'],
    ],
    '2026-01-15',
  );
  expect(actionOf(sheet, 'Poser').end).toBe('2026-02-28');
  expect(actionOf(sheet, 'Relier').end).toBe('2025-12-31');
});
