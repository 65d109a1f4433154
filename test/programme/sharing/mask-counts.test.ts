import { fc } from '../../fixtures/properties';
import { hideSmallCounts, type HiddenCount } from '../../../src/programme/sharing/mask-counts';

const LIMIT = 5;

function hide(values: readonly (readonly number[])[]): readonly HiddenCount[] {
  const rows = values.map((_, row) => row);
  const columns = (values[0] ?? []).map((_, column) => column);
  return hideSmallCounts(values, { rows, columns }, LIMIT);
}

/** `3 → small`, in the order of the sheet. */
function told(values: readonly (readonly number[])[]): readonly string[] {
  return hide(values).map(({ row, column, why }) => `${values[row]?.[column] ?? ''} ${why}`);
}

describe('Counts of persons in what is shared', () => {
  it('hide those from 1 to 4, and the smallest other of their column, which the total would give back', () => {
    expect(told([[3], [20], [8]])).toEqual(['3 small', '8 gives-back']);
  });

  it('show 5 and none', () => {
    expect(told([[5], [0], [12]])).toEqual([]);
    expect(told([[4], [12]])).toEqual(['4 small', '12 gives-back']);
  });

  it('hide the smallest other count of the line', () => {
    expect(told([[12, 11, 1]])).toEqual(['1 small', '11 gives-back']);
  });

  it('hide a nil count when there is no other', () => {
    expect(told([[3], [0]])).toEqual(['3 small', '0 gives-back']);
  });

  it('never leave one small count alone in its column', () => {
    const table = fc.array(fc.array(fc.nat(30), { minLength: 2, maxLength: 2 }), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(table, (values) => {
        const hidden = hide(values);
        for (const column of [0, 1]) {
          const inColumn = hidden.filter((one) => one.column === column);
          const smalls = inColumn.filter(({ why }) => why === 'small');
          if (smalls.length > 0) expect(inColumn.length).toBeGreaterThan(1);
        }
        const isSmall = ([row, column]: readonly [number, number]): boolean => {
          const count = values[row]?.[column] ?? 0;
          return count > 0 && count < LIMIT;
        };
        const shown = values.flatMap((line, row) =>
          line.map((_, column) => [row, column] as const),
        );
        const isHidden = ([row, column]: readonly [number, number]): boolean =>
          hidden.some((one) => one.row === row && one.column === column);
        expect(shown.filter((at) => isSmall(at) && !isHidden(at))).toEqual([]);
      }),
    );
  });
});
