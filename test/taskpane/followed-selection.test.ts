import { followSelection, isSelectionFollowed, storeOf } from '../../src/taskpane/state/store';

function unkept(): Storage {
  throw new DOMException('denied', 'SecurityError');
}

describe('The selection in Excel', () => {
  it('is followed where that costs nothing, and nowhere else until it is asked for', () => {
    const store = storeOf('plan.xlsx', unkept);
    expect(isSelectionFollowed(store, true)).toBe(true);
    expect(isSelectionFollowed(store, false)).toBe(false);
    followSelection(store, true);
    expect(isSelectionFollowed(store, false)).toBe(true);
  });
});
