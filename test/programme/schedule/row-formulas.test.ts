import { columnFormula } from '../../../src/programme/schedule/rows/column-formula';
import { bodyOf, held } from '../../../src/programme/schedule/rows/formula';
import { scheduleSourceOf } from '../../../src/programme/schedule/rows/schedule-source';
import { anAction, aPartner, aSession } from '../../fixtures/builders';
import { aTracker } from '../../fixtures/tracker-workbook';

const tracker = aTracker({ actions: [anAction()], sessions: [aSession()], partners: [aPartner()] });

describe('What the schedule takes of a tracker', () => {
  it('is its actions, its sessions and its partners', () => {
    const source = scheduleSourceOf(tracker);
    expect(source?.sessions.map(({ id }) => id)).toEqual(['S01']);
    expect(source?.partners.map(({ acronym }) => acronym)).toEqual(['APF']);
  });

  it('is nothing without a table of actions, and does without the other tables', () => {
    expect(scheduleSourceOf({ ...tracker, actions: null })).toBeNull();
    const alone = scheduleSourceOf({ ...tracker, sessions: null, partners: null });
    expect([alone?.rows.length, alone?.sessions, alone?.partners]).toEqual([1, [], []]);
  });
});

describe('A formula of the schedule', () => {
  it.each([
    ['column', '$B9'],
    ['row', 'B$9'],
    ['both', '$B$9'],
  ] as const)('holds the %s of a cell: %s', (hold, address) => {
    expect(held(1, 8, hold)).toBe(address);
  });

  it('looks in a column of Suivi, and finds nothing in one that was taken away', () => {
    const place = { sheet: 'Suivi', area: { row: 3, column: 0, rowCount: 3, columnCount: 2 } };
    const shown = { ...place, columns: { title: 1 } } as unknown as Parameters<typeof bodyOf>[0];
    expect(bodyOf(shown, 'title')).toBe("'Suivi'!$B$5:$B$506");
    expect(bodyOf(shown, 'owner')).toBeNull();
    const source = { place: shown } as Parameters<typeof columnFormula>[0];
    expect(columnFormula(source, 'title', '$A1')).toMatch(/^INDEX\(\w+\[Action\],\$A1\)$/u);
    expect(columnFormula(source, 'owner', '$A1')).toBe('""');
  });
});
