import { storeOf } from '../../src/taskpane/state/store';

/** A storage of the browser, in memory. */
function memory(): Storage {
  const held = new Map<string, string>();
  return {
    getItem: (name: string) => held.get(name) ?? null,
    setItem: (name: string, value: string) => void held.set(name, value),
    removeItem: (name: string) => void held.delete(name),
  } as unknown as Storage;
}

const isNumber = (value: unknown): value is number => typeof value === 'number';

describe('What is kept for a workbook', () => {
  it('is found again by the same workbook alone, until it is forgotten', () => {
    const storage = memory();
    const store = storeOf('plan.xlsx', () => storage);
    store.keep('step', 2);
    expect(store.recall('step', isNumber)).toBe(2);
    expect(storeOf('autre.xlsx', () => storage).recall('step', isNumber)).toBeNull();
    store.forget('step');
    expect(store.recall('step', isNumber)).toBeNull();
  });

  it('is nothing where the browser keeps nothing, and where it is no longer understood', () => {
    const refusing = (): Storage => {
      throw new DOMException('denied', 'SecurityError');
    };
    const closed = storeOf('plan.xlsx', refusing);
    closed.keep('step', 2);
    expect(closed.recall('step', isNumber)).toBeNull();
    const store = storeOf('plan.xlsx', memory);
    store.keep('step', 'two');
    expect(store.recall('step', isNumber)).toBeNull();
  });
});
