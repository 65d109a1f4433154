import type { SheetAnalysis } from '../../../src/programme/intake/analysis';
import type { Session } from '../../../src/programme/tracker/tracker';
import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { analyseAt, sheetOf } from './readings';

type Rows = Parameters<typeof aSheet>[1];

function read(rows: Rows, name = 'Sessions', dress?: Parameters<typeof aSheet>[2]): SheetAnalysis {
  const workbook = aWorkbook([aSheet(name, rows, dress)]);
  return sheetOf(analyseAt(workbook, { referenceDate: '2015-03-31' }), name);
}

function told(
  { reading }: SheetAnalysis,
  ...fields: readonly (keyof Session)[]
): readonly (readonly unknown[])[] {
  return reading.sessions.map((session) => fields.map((field) => session.fields[field]));
}

it('Who a training is for is no basin: it is kept in the comment', () => {
  const sheet = read([
    ['Formation', 'Public', 'Date', 'Lieu', 'Inscrits', 'Présents'],
    ['Premiers secours', 'Gardiens', '12/01/2015', 'Lens', '10', '9'],
    ['Premiers secours', 'Conseillers', '13/01/2015', 'Lens', '10', '10'],
  ]);
  expect(told(sheet, 'basin', 'comment')).toEqual([
    ['', 'Public : Gardiens'],
    ['', 'Public : Conseillers'],
  ]);
});

it('A day of a session that does not exist is not written: the nearest is offered, and the words stay', () => {
  const sheet = read([
    ['Formation', 'Date', 'Lieu', 'Inscrits', 'Présents'],
    ['Premiers secours', '31/02/2015', 'Lens', '10', '9'],
    ['Premiers secours', '03/03/2015', 'Lens', '10', '10'],
  ]);
  expect(told(sheet, 'start', 'comment')).toEqual([
    [null, 'Date : 31/02/2015'],
    ['2015-03-03', ''],
  ]);
  const [{ deduced, notes } = { deduced: [], notes: [] }] = sheet.reading.sessions;
  expect(notes.map(({ code }) => code)).toEqual(['due-impossible']);
  expect(deduced.map(({ field, value }) => [field, value])).toEqual([
    ['start', '2015-02-28'],
    ['end', '2015-02-28'],
  ]);
});

it('The days under the name of a month are of that month', () => {
  const sheet = read(
    [
      ['Jour', 'Formation', 'Intervenant', 'Inscrits', 'Présents'],
      ['Décembre 2014'],
      ['9 et 10', 'Premiers secours', 'Cabinet Belmont', '12', '11'],
      ['16', 'Accueil', 'Cabinet Belmont', '8', '8'],
      ['Avril 2015'],
      ['13-14', 'Premiers secours', 'Cabinet Belmont', '12', ''],
      ['28 et 29', 'Accueil', 'Cabinet Belmont', '12', ''],
    ],
    'Calendrier',
    { merged: ['A2:E2', 'A5:E5'], bold: ['A2', 'A5'] },
  );
  expect(told(sheet, 'training', 'start', 'end', 'present')).toEqual([
    ['Premiers secours', '2014-12-09', '2014-12-10', 11],
    ['Accueil', '2014-12-16', '2014-12-16', 8],
    ['Premiers secours', '2015-04-13', '2015-04-14', null],
    ['Accueil', '2015-04-28', '2015-04-29', null],
  ]);
});

describe('Sessions by group under a title that names the training', () => {
  const sheet = read(
    [
      ['Formation Tranquillité publique – suivi des groupes'],
      [],
      ['Groupe', 'Bassin', 'Date début', 'Date fin', 'Présents / inscrits', 'Formateur', 'État'],
      ['Groupe 1', 'Littoral', '12/01/2015', '13/01/2015', '11/12', 'Cabinet Belmont', 'Fait'],
      ['Groupe 2', 'Littoral', '02/02/2015', '03/02/2015', '0/12', 'Cabinet Belmont', 'Annulé'],
      ['Groupe 3', 'Littoral', '18/05/2015', '19/05/2015', '-/12', 'Cabinet Belmont', 'Confirmé'],
      ['Groupe 4', 'Littoral', '', '', '', 'Cabinet Belmont', 'À programmer'],
    ],
    'Suivi',
  );

  it('are sessions of that training, the one to be planned too', () => {
    expect(told(sheet, 'training', 'cycle', 'start', 'status')).toEqual([
      ['Tranquillité publique', 'Groupe 1', '2015-01-12', 'Réalisée'],
      ['Tranquillité publique', 'Groupe 2', '2015-02-02', 'Annulée'],
      ['Tranquillité publique', 'Groupe 3', '2015-05-18', 'Confirmée'],
      ['Tranquillité publique', 'Groupe 4', null, 'Prévue'],
    ]);
  });

  it('tell who is registered where nobody is counted yet', () => {
    expect(told(sheet, 'registered', 'present')).toEqual([
      [12, 11],
      [12, 0],
      [12, null],
      [null, null],
    ]);
  });
});

it('The group after the name of a training is its group, and the training the one that counts', () => {
  const sheet = read([
    ['Formation', 'Date', 'Inscrits', 'Présents'],
    ['Tranquillité publique – groupe 1', '12/01/2015', '12', '11'],
    ['Tranquillité publique (session 2)', '13/01/2015', '12', '12'],
    ['Bureautique niveau 2', '14/01/2015', '12', '12'],
  ]);
  expect(told(sheet, 'training', 'cycle')).toEqual([
    ['Tranquillité publique', 'groupe 1'],
    ['Tranquillité publique', 'session 2'],
    ['Bureautique niveau 2', ''],
  ]);
});

it('A remark that opens with « Annulée » or « Reportée » tells the status that no column tells', () => {
  const sheet = read([
    ['Formation', 'Date', 'Lieu', 'Capacité', 'Présents', 'Observations'],
    ['Accueil', '12/01/2015', 'Lens', '12', '', 'Annulée : formatrice malade'],
    ['Accueil', '20/01/2015', 'Lens', '12', '', 'Reportée au 14/04/2015'],
    ['Accueil', '21/01/2015', 'Lens', '12', '', 'Reportée du 12/01'],
    ['Accueil', '22/01/2015', 'Lens', '12', '9', 'Annulée en partie'],
    ['Accueil', '23/06/2015', 'Lens', '12', '', 'à ne pas annuler'],
  ]);
  expect(told(sheet, 'status', 'comment')).toEqual([
    ['Annulée', 'Annulée : formatrice malade'],
    ['Reportée', 'Reportée au 14/04/2015'],
    ['Prévue', 'Reportée du 12/01'],
    ['Réalisée', 'Annulée en partie'],
    ['Prévue', 'à ne pas annuler'],
  ]);
});

it('« 12/14 » counts those who came and those who were registered, under « Inscrits » too', () => {
  const sheet = read([
    ['Formation', 'Date', 'Inscrits', 'Statut'],
    ['Accueil', '12/01/2015', '12/14', 'Réalisée'],
    ['Accueil', '20/01/2015', '9 + 1', 'Réalisée'],
  ]);
  expect(told(sheet, 'registered', 'present')).toEqual([
    [14, 12],
    [null, null],
  ]);
  expect(sheet.reading.sessions[1]?.deduced.map(({ value }) => value)).toEqual(['10']);
});

it('A status followed by its reason is that status, and the reason is kept', () => {
  const sheet = read([
    ['Formation', 'Date', 'Inscrits', 'Statut'],
    ['Accueil', '12/01/2015', '12', 'Annulée (grève)'],
    ['Accueil', '20/01/2015', '12', 'Reportée au 14/04/2015'],
  ]);
  expect(told(sheet, 'status', 'comment')).toEqual([
    ['Annulée', 'Statut : Annulée (grève)'],
    ['Reportée', 'Statut : Reportée au 14/04/2015'],
  ]);
});

it('A duration counts half-days where its unit is told, and stays as written where it is not', () => {
  const durations = (header: string, text: string) =>
    told(
      read([
        ['Formation', 'Date', header, 'Inscrits'],
        ['Accueil', '12/01/2015', text, '12'],
      ]),
      'halfDays',
      'comment',
    )[0];
  expect(durations('Durée', '2 j')).toEqual([4, '']);
  expect(durations('Durée (jours)', '1,5')).toEqual([3, '']);
  expect(durations('Durée (demi-journées)', '3')).toEqual([3, '']);
  expect(durations('Durée', '14')).toEqual([null, 'Durée : 14']);
  expect(durations('Durée (h)', '14')).toEqual([null, 'Durée (h) : 14']);
});

it('Basins over the sessions are their basins', () => {
  const sheet = read(
    [
      ['Formation', 'Date', 'Inscrits', 'Présents'],
      ['Littoral'],
      ['Accueil', '12/01/2015', '12', '11'],
      ['Accueil', '19/01/2015', '12', '10'],
      ['Métropole lilloise'],
      ['Accueil', '13/01/2015', '12', '12'],
      ['Accueil', '20/01/2015', '12', '12'],
    ],
    'Sessions',
    { merged: ['A2:D2', 'A5:D5'], bold: ['A2', 'A5'] },
  );
  expect(told(sheet, 'training', 'basin')).toEqual([
    ['Accueil', 'Littoral'],
    ['Accueil', 'Littoral'],
    ['Accueil', 'Métropole lilloise'],
    ['Accueil', 'Métropole lilloise'],
  ]);
});

it('A training plan with its trainees is a list of sessions; its budget is none', () => {
  const plan = read(
    [
      ['Domaine', 'Intitulé', 'Public', 'Organisme', 'Dates', 'Nb stagiaires', 'Coût', 'Statut'],
      [
        'Sécurité',
        'Premiers secours',
        'Gardiens',
        'Belmont',
        '12 et 13 mars 2015',
        '10',
        '18',
        'Réalisé',
      ],
      ['Accueil', 'Relation client', 'Siège', 'Belmont', '', '9', '21', 'à programmer'],
    ],
    'Plan 2015',
  );
  expect(plan.kind).toBe('training-sessions');
  expect(told(plan, 'training', 'start', 'registered', 'status')).toEqual([
    ['Premiers secours', '2015-03-12', 10, 'Réalisée'],
    ['Relation client', null, 9, 'Prévue'],
  ]);
  const budget = read(
    [
      ['Formation', 'Nb stagiaires', 'Coût pédagogique', 'Frais'],
      ['Premiers secours', '150', '67500', '4200'],
      ['Relation client', '40', '12000', '900'],
    ],
    'Budget',
  );
  expect(budget.reading.sessions).toEqual([]);
});

it('« Nb pers. » are those who came where the session is held, those expected where it is not', () => {
  const sheet = read([
    ['Formation', 'Organisme', 'Nb pers.', 'Dates', 'Statut'],
    ['Gestion des conflits', 'Cabinet Belmont', '12', '12/01/2015', 'Réalisée'],
    ['Premiers secours', 'Cabinet Belmont', '10', '13/05/2015', 'Confirmée'],
    ['Habilitation', 'Cabinet Belmont', '14', 'T4', 'En attente devis'],
  ]);
  expect(told(sheet, 'registered', 'present', 'status')).toEqual([
    [null, 12, 'Réalisée'],
    [10, null, 'Confirmée'],
    [14, null, 'Prévue'],
  ]);
  const both = read([
    ['Formation', 'Date', 'Participants', 'Inscrits'],
    ['Accueil', '12/01/2015', '11', '12'],
    ['Accueil', '13/05/2015', '9', '12'],
  ]);
  expect(told(both, 'registered', 'present', 'comment')).toEqual([
    [12, 11, ''],
    [12, null, 'Effectif : 9'],
  ]);
});
