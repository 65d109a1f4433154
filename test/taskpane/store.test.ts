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

  it('lasts as long as the pane where the browser keeps nothing', () => {
    const refusing = (): Storage => {
      throw new DOMException('denied', 'SecurityError');
    };
    const store = storeOf('plan.xlsx', refusing);
    store.keep('step', 2);
    expect(store.recall('step', isNumber)).toBe(2);
    store.forget('step');
    expect(store.recall('step', isNumber)).toBeNull();
  });

  it('is nothing once it is no longer understood', () => {
    const store = storeOf('plan.xlsx', memory);
    store.keep('step', 'two');
    expect(store.recall('step', isNumber)).toBeNull();
  });
});
