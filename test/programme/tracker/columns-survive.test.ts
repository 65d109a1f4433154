import trackerFr from '../../../src/programme/tracker/words.fr.json';
import { ACTION_TABLE } from '../../../src/programme/tracker/columns';
import { layOutTracker } from '../../../src/programme/tracker/layout/lay-out-tracker';
import { chooseSheetNames } from '../../../src/programme/tracker/sheets/names';
import { readTracker } from '../../../src/programme/tracker/read-tracker';
import { writeAction } from '../../../src/programme/tracker/rows/row-cells';
import type { Action, OwnValue, TrackerContent } from '../../../src/programme/tracker/tracker';
import { openTracker } from '../../app/open-tracker';
import { closeExcel, type TestExcel } from '../../excel/open-excel';
import { anAction } from '../../fixtures/builders';
import { readWhole } from '../../fixtures/open-tracker-of';

afterEach(closeExcel);

/** Something in every column that a row may hold. */
const FULL = anAction({
  partners: ['Association VISA'],
  site: 'Ulysse Trélat',
  territory: 'Littoral',
  status: 'En attente de décision',
  doneOn: '2014-05-12',
  condition: 'si le projet est retenu',
  effect: 'Bloquante',
  decisionMaker: 'Conseil Général',
  dependsOn: [{ id: 'ACC-02', effect: 'non-blocking' }],
  dwellings: 10,
  comment: 'Vu avec la DDS',
  originalText: 'Comité de suivi le 20 novembre 2014',
  source: 'Feuil1!A14',
});
const ALSO = anAction({ id: 'ACC-02', title: 'Convention VISA' });

const PRIORITY: OwnValue = { header: 'Priorité', value: 1, format: '0' };
const BUDGET: OwnValue = { header: 'Budget', value: 12_500.5, format: '#,##0.00' };
const STATUS_OF_THEIRS: OwnValue = { header: 'Statut', value: '007', format: '@' };

describe('Every column of Suivi', () => {
  it('holds something in the row of this test', () => {
    const empty = Object.entries(writeAction(FULL)).filter(([, cell]) => cell === null);
    expect(empty).toEqual([]);
  });

  it('is as it was after the tracker is made and updated', async () => {
    const excel = await openTracker({ actions: [FULL, ALSO] });
    const made = await actionsOf(excel);
    expect(made).toEqual([FULL, ALSO]);
    await update(excel, { actions: [...made, anAction({ id: 'ACC-03' })] });
    expect(await actionsOf(excel)).toEqual([FULL, ALSO, anAction({ id: 'ACC-03' })]);
    expect(await headersOf(excel)).toEqual(ACTION_TABLE.columns.map(({ header }) => header));
  });
});

describe('The columns of the user', () => {
  it('stand after ours, each cell as it was typed', async () => {
    const excel = await openTracker({
      actions: [FULL, ALSO],
      own: { 'ACC-01': [PRIORITY, STATUS_OF_THEIRS], 'ACC-02': [BUDGET] },
    });
    expect((await headersOf(excel)).slice(-3)).toEqual(['Priorité', 'Statut (source)', 'Budget']);
    expect(await ownOf(excel)).toEqual([
      [1, '007', null],
      [null, null, 12_500.5],
    ]);
  });

  it('take the values of new rows under their header, and grow by the headers that are new', async () => {
    const excel = await openTracker({ actions: [FULL], own: { 'ACC-01': [PRIORITY] } });
    const added = { ...ALSO, title: 'Nouvelle convention' };
    await update(excel, {
      actions: [FULL, added],
      own: { 'ACC-02': [BUDGET, { ...PRIORITY, value: 3 }] },
    });
    expect((await headersOf(excel)).slice(-2)).toEqual(['Priorité', 'Budget']);
    expect(await ownOf(excel)).toEqual([
      [1, null],
      [3, 12_500.5],
    ]);
    expect(await actionsOf(excel)).toEqual([FULL, added]);
  });
});

async function actionsOf(excel: TestExcel): Promise<readonly Action[]> {
  const { actions } = readTracker(await readWhole(excel));
  return actions?.rows.map(({ value }) => value) ?? [];
}

async function headersOf(excel: TestExcel): Promise<readonly string[]> {
  const { tables } = await readWhole(excel);
  return tables.find(({ name }) => name === ACTION_TABLE.table)?.headers ?? [];
}

/** The cells of the columns that are none of ours. */
async function ownOf(excel: TestExcel): Promise<readonly unknown[]> {
  const snapshot = await readWhole(excel);
  const { actions } = readTracker(snapshot);
  const sheet = snapshot.sheets.find(({ name }) => name === actions?.place.sheet);
  return (actions?.rows ?? []).map(({ raw }) =>
    actions?.place.foreign.map(({ column }) => sheet?.values[raw.row]?.[column] ?? null),
  );
}

async function update(excel: TestExcel, change: Partial<TrackerContent>): Promise<void> {
  const snapshot = await readWhole(excel);
  const existing = readTracker(snapshot);
  const rowsOf = <Value>(table: { rows: readonly { value: Value }[] } | null): readonly Value[] =>
    table?.rows.map(({ value }) => value) ?? [];
  const content: TrackerContent = {
    actions: rowsOf(existing.actions),
    sessions: rowsOf(existing.sessions),
    attendances: rowsOf(existing.attendances),
    partners: rowsOf(existing.partners),
    sites: rowsOf(existing.sites),
    lists: existing.lists,
    settings: existing.settings,
    ...change,
  };
  const sheets = chooseSheetNames(snapshot);
  const edits = layOutTracker({ content, existing, sheets, words: trackerFr });
  expect(await excel.workbook.apply(edits)).toMatchObject({ ok: true });
}
