import { frameFr } from '../../../src/locales/pane/frame/frame.fr';
import trackerFr from '../../../src/programme/tracker/words.fr.json';
import type * as Columns from '../../../src/programme/tracker/columns';
import { takeOver } from '../../../src/programme/tracker/layout/take-over';
import { readTracker } from '../../../src/programme/tracker/read-tracker';
import type * as Settings from '../../../src/programme/tracker/settings/settings';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { anAction } from '../../fixtures/builders';
import { aTrackerWorkbook } from '../../fixtures/tracker-workbook';

/** The add-in once a version has come that adds a column to Suivi. */
jest.mock('../../../src/programme/tracker/settings/settings', (): unknown => {
  const today = jest.requireActual<typeof Settings>(
    '../../../src/programme/tracker/settings/settings',
  );
  return { ...today, TRACKER_VERSION: 3 };
});
jest.mock('../../../src/programme/tracker/columns', (): unknown => {
  const today = jest.requireActual<typeof Columns>('../../../src/programme/tracker/columns');
  const added = { key: 'owner2', header: 'Copilote', kind: 'text', width: 12, since: 3 };
  const columns = [...today.ACTION_TABLE.columns, added];
  return { ...today, ACTION_TABLE: { ...today.ACTION_TABLE, columns } };
});

/** A tracker as the version of today leaves it: all its columns but the one that is to come. */
function madeToday(): WorkbookSnapshot {
  const made = aTrackerWorkbook({ actions: [anAction()], settings: { version: 2 } });
  const tables = made.tables.map((table) =>
    table.name === 'tblSuivi'
      ? {
          ...table,
          headers: table.headers.slice(0, -1),
          area: { ...table.area, columnCount: table.area.columnCount - 1 },
        }
      : table,
  );
  const sheets = made.sheets.map((sheet) =>
    sheet.name === 'Suivi'
      ? { ...sheet, values: sheet.values.map((line) => line.slice(0, -1)) }
      : sheet,
  );
  return { ...made, tables, sheets };
}

it('A tracker of today gets the column of the next version at its right, and keeps its order without a word', () => {
  const made = madeToday();
  const taken = takeOver(made, trackerFr);
  expect(taken?.news).toEqual({ added: ['Copilote'], order: null, cleaned: 0 });
  expect(taken && frameFr.pane.home.tellTakenOver(taken.news)).toBe(
    'Le suivi d’une version antérieure est repris : « Copilote » est ajoutée ; vos colonnes, vos commentaires et vos motifs sont gardés.',
  );
  const headers = (of: WorkbookSnapshot | undefined) =>
    of?.tables.find(({ name }) => name === 'tblSuivi')?.headers ?? [];
  expect(headers(taken?.snapshot)).toEqual([...headers(made), 'Copilote']);
  expect(taken && readTracker(taken.snapshot).actions?.rows).toHaveLength(1);
});
