import { proveCopy } from '../../../src/programme/sharing/prove-copy';
import { lookAtWorkbook } from '../../../src/programme/sharing/sheet-choices';
import { readTracker } from '../../../src/programme/tracker/read-tracker';
import { aPartner } from '../../fixtures/builders';
import { aSheet, aTrackerWorkbook } from '../../fixtures/tracker-workbook';

const COPY = aTrackerWorkbook({
  otherSheets: [
    aSheet('Note', [
      ['Fait par Camille TESTMODELE, service habitat'],
      ['Testmodele'],
      ['A012 absent'],
      ['lot 12'],
    ]),
  ],
});

const NOTHING = { findings: [], faults: [] };

describe('The proof of a copy', () => {
  it.each([
    ['the name of who wrote the source', 'camille testmodele', 0],
    ['a code of letters and digits, anywhere', 'a012', 2],
    ['a code of letters alone, when it is all a cell says', 'testmodele', 1],
  ])('finds %s', (_what, code, row) => {
    expect(proveCopy(COPY, [], new Set([code])).codes).toEqual([
      { kind: 'cell', sheet: 'Note', row, column: 0 },
    ]);
  });

  it('finds nobody where nobody is told', () => {
    expect(proveCopy(COPY, [], new Set(['b007', '12', 'julie exemple'])).codes).toEqual([]);
  });

  it.each([
    ['a name', 'Camille TESTMODELE', ['camille testmodele']],
    ['an account', 'ctestmodele', ['ctestmodele']],
    ['a program', 'openpyxl', []],
    ['a partner', 'ARPE', []],
  ])('knows %s that the properties tell', (_what, author, known) => {
    const partners = [aPartner({ name: 'ARPE' })];
    const read = aTrackerWorkbook({ partners });
    const value = { author, lastAuthor: '', manager: '' };
    const snapshot = { ...read, properties: { known: true, value } } as const;
    expect([...lookAtWorkbook(snapshot, readTracker(snapshot), NOTHING).authors]).toEqual(known);
  });
});
