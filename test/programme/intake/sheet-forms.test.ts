import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { actionOf, analyseAt, countUses, sheetOf } from './readings';

/** The action sheet of a social centre, as its staff fills it in. */
const CANTEEN = [
  ['FICHE ACTION N° 1'],
  ['Intitulé de l’action', 'Ouvrir la cantine le mercredi'],
  ['Pilote', 'Nora'],
  ['Calendrier', 'juin 2014'],
  ['Avancement', 'En cours'],
  ['Moyens', 'deux agents'],
];
const GARDEN = [
  ['FICHE ACTION N° 2'],
  ['Intitulé de l’action', 'Planter le verger'],
  ['Pilote', 'Samir'],
  ['Calendrier', 'novembre 2014'],
  ['Avancement', 'À lancer'],
  ['Budget', '4 000 €'],
];

function read(...sheets: readonly SheetSnapshot[]) {
  return analyseAt(aWorkbook(sheets));
}

describe('A sheet that is a form, a field a line', () => {
  it('gives one action, in the cells where it stands', () => {
    const sheet = sheetOf(read(aSheet('Fiche 1', CANTEEN)), 'Fiche 1');
    expect(sheet.reason.code).toBe('kind-forms');
    expect(sheet.reading.actions).toHaveLength(1);
    expect(actionOf(sheet, 'Ouvrir')).toMatchObject({
      owner: 'Nora',
      status: 'En cours',
      start: '2014-06-01',
      end: '2014-06-30',
      source: 'Fiche 1!B2',
      proposal: { own: [{ header: 'Moyens', value: 'deux agents' }] },
    });
    expect(countUses(sheet)).toEqual({ title: 1, header: 5, row: 5 });
    expect(sheet.left).toMatchObject([{ row: 0, columns: [0], text: 'FICHE ACTION N° 1' }]);
  });

  it('gives an action a form where several stand below one another, with the fields of each', () => {
    const sheet = sheetOf(read(aSheet('Fiches', [...CANTEEN, [], ...GARDEN])), 'Fiches');
    expect(sheet.reading.actions.map(({ fields }) => [fields.title, fields.source])).toEqual([
      ['Ouvrir la cantine le mercredi', 'Fiches!B2'],
      ['Planter le verger', 'Fiches!B9'],
    ]);
    expect(actionOf(sheet, 'Planter')).toMatchObject({
      owner: 'Samir',
      status: 'Prévu',
      proposal: { own: [{ header: 'Budget', value: '4 000 €' }] },
    });
    expect(countUses(sheet)).toEqual({ title: 2, header: 10, row: 10 });
  });

  it('gives an action a column where the actions stand side by side', () => {
    const rows = CANTEEN.slice(1, 5).map(([name = '', value = ''], index) => [
      name,
      value,
      GARDEN[index + 1]?.[1] ?? '',
    ]);
    const sheet = sheetOf(read(aSheet('Actions', rows)), 'Actions');
    expect(sheet.reading.actions.map(({ fields }) => [fields.owner, fields.source])).toEqual([
      ['Nora', 'Actions!B1'],
      ['Samir', 'Actions!C1'],
    ]);
  });

  it('reads fields that stand two by two on a line, form after form', () => {
    const sheet = sheetOf(
      read(
        aSheet('Fiches', [
          ['Action n° 1', 'Ouvrir la cantine', 'Pilote', 'Nora'],
          ['Début', '02/06/2014', 'Fin', '27/06/2014'],
          [],
          ['Action n° 2', 'Planter le verger', 'Pilote', 'Association'],
          ['Début', '03/11/2014', 'Fin', '28/11/2014'],
        ]),
      ),
      'Fiches',
    );
    expect(
      sheet.reading.actions.map(({ fields: { title, owner, start, end } }) => [
        title,
        owner,
        start,
        end,
      ]),
    ).toEqual([
      ['Ouvrir la cantine', 'Nora', '2014-06-02', '2014-06-27'],
      ['Planter le verger', 'Association', '2014-11-03', '2014-11-28'],
    ]);
    expect(countUses(sheet)).toEqual({ header: 8, row: 8 });
  });

  it('keeps the steps of one action together, be they numbered', () => {
    const rows = [
      ['Action', 'Ouvrir la cantine'],
      ['Étape 1', 'Choisir le traiteur'],
      ['Étape 2', 'Former les agents'],
      ['Pilote', 'Nora'],
      ['Échéance', '27/06/2014'],
    ];
    const sheet = sheetOf(read(aSheet('Fiche', rows)), 'Fiche');
    expect(sheet.reading.actions).toHaveLength(1);
    expect(actionOf(sheet, 'Ouvrir')).toMatchObject({ owner: 'Nora', end: '2014-06-27' });
  });

  it('tells what stands where no form begins', () => {
    const rows = CANTEEN.map((row) => (row[0] === 'Pilote' ? [...row, 'à confirmer'] : row));
    const sheet = sheetOf(read(aSheet('Fiche 1', rows)), 'Fiche 1');
    expect(countUses(sheet)['not-understood']).toBe(1);
    expect(sheet.left.map(({ text }) => text)).toContain('à confirmer');
  });
});

describe('What only looks like a form', () => {
  it('is the card of a project beside its plan: offered unticked', () => {
    const plan = aSheet('Plan', [
      ['Action', 'Échéance', 'Pilote'],
      ['Choisir le maître d’œuvre', '30/06/2014', 'Samir'],
      ['Réunir les locataires', '15/07/2014', 'Nora'],
    ]);
    const card = aSheet('Projet', [
      ['Projet', 'Réhabiliter les Lilas'],
      ['Chef de projet', 'Nora'],
      ['Date de fin', '30/09/2014'],
    ]);
    const analysis = read(card, plan);
    expect(sheetOf(analysis, 'Projet')).toMatchObject({
      isSelected: false,
      reason: { code: 'forms' },
    });
    expect(sheetOf(analysis, 'Plan').isSelected).toBe(true);
    expect(sheetOf(read(card), 'Projet').isSelected).toBe(true);
  });

  it('is the list of what each column of a plan means: no action', () => {
    const words = aSheet('Colonnes', [
      ['Action', 'ce qui est à faire'],
      ['Responsable', 'qui répond de l’action'],
      ['Échéance', 'la date limite'],
      ['Statut', 'où en est l’action'],
    ]);
    expect(sheetOf(read(words), 'Colonnes').reading.actions).toEqual([]);
  });
});
