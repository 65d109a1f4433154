import type { ToldFault } from '../../../src/programme/checks/context/finding';
import { mendedByCopy } from '../../../src/programme/sharing/mended-by-copy';
import { ACTION_TABLE, type ActionKey } from '../../../src/programme/tracker/columns';
import { readTracker } from '../../../src/programme/tracker/read-tracker';
import { anAction } from '../../fixtures/builders';
import { aTrackerWorkbook } from '../../fixtures/tracker-workbook';

describe('A name typed below the last row, before the workbook is read again', () => {
  const snapshot = aTrackerWorkbook({ actions: [anAction()] });
  const isMended = mendedByCopy(snapshot, readTracker(snapshot));
  const nameIn = (key: ActionKey, subject: object | null): ToldFault => {
    const column = ACTION_TABLE.columns.findIndex((one) => one.key === key);
    const place = { kind: 'cell', sheet: 'Suivi', row: 6, column } as const;
    return { code: 'RGP-01', severity: 'blocking', place, fix: null, subject };
  };

  it('keeps nobody from sharing as the owner of a new row: no owner is in the copy', () => {
    expect(isMended(nameIn('owner', { table: 'actions' }))).toBe(true);
  });

  it('does in the comment of a new row, and in a note under the table', () => {
    expect(isMended(nameIn('comment', { table: 'actions' }))).toBe(false);
    expect(isMended(nameIn('owner', null))).toBe(false);
  });
});
