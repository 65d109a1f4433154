import { groupBy } from '../../src/lib/group-by';
import { joinLists } from '../../src/lib/join-lists';
import { remember } from '../../src/lib/remember';
import { err, ok } from '../../src/lib/result';
import { atOnce, endsStep, type Steps } from '../../src/lib/steps';
import { tally } from '../../src/lib/tally';

describe('Grouping and counting', () => {
  it('keeps things in the order they were met, one of two keys in both groups', () => {
    const groups = groupBy([1, 2, 3, 6], (n) => [
      ...(n % 2 === 0 ? ['even'] : []),
      ...(n % 3 === 0 ? ['threefold'] : []),
    ]);
    expect([...groups]).toEqual([
      ['even', [2, 6]],
      ['threefold', [3, 6]],
    ]);
  });

  it('counts each value', () => {
    expect([...tally(['fait', 'prévu', 'fait'])]).toEqual([
      ['fait', 2],
      ['prévu', 1],
    ]);
  });
});

describe('Lists of several records as one', () => {
  it('are joined in order, and empty where there is no record', () => {
    const none: { rows: readonly number[]; words: readonly string[] } = { rows: [], words: [] };
    expect(
      joinLists(none, [
        { rows: [1], words: ['a'] },
        { ...none, rows: [2, 3] },
      ]),
    ).toEqual({
      rows: [1, 2, 3],
      words: ['a'],
    });
    expect(joinLists(none, [])).toEqual(none);
  });
});

describe('A remembered computation', () => {
  it('is done once for a text, and again once too many others were met', () => {
    const asked: string[] = [];
    const length = remember((text) => asked.push(text), 2);
    expect([length('a'), length('a'), length('b')]).toEqual([1, 1, 2]);
    expect(asked).toEqual(['a', 'b']);
    length('c');
    length('a');
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
  });
});

describe('Results', () => {
  it('tell what was obtained, or why nothing was', () => {
    expect(ok(3)).toEqual({ ok: true, value: 3 });
    expect(err('busy')).toEqual({ ok: false, error: 'busy' });
  });
});

describe('A computation in steps', () => {
  it('may be taken at once', () => {
    function* sum(): Steps<number> {
      yield 0.5;
      yield;
      return 3;
    }
    expect(atOnce(sum())).toBe(3);
  });

  it('lets others live after each fifty rows', () => {
    const rows = Array.from({ length: 120 }, (_, index) => index);
    expect(rows.filter(endsStep)).toEqual([49, 99]);
  });
});
