import { pathBetween, pathThrough } from '../../src/lib/svg-path';

describe('pathThrough', () => {
  it('draws one line through points that follow each other', () => {
    expect(
      pathThrough([
        { x: 0, y: 1 },
        { x: 2.005, y: 3 },
      ]),
    ).toBe('M0,1L2.01,3');
  });

  it('lifts the pen where a point is missing, at the ends too', () => {
    const points = [null, { x: 1, y: 1 }, null, { x: 6, y: 1 }, { x: 8, y: 1 }, null];
    expect(pathThrough(points)).toBe('M1,1M6,1L8,1');
  });

  it('draws nothing of nothing', () => {
    expect(pathThrough([])).toBe('');
  });
});

describe('pathBetween', () => {
  it('goes along one line and comes back along the other', () => {
    const upper = [
      { x: 0, y: 5 },
      { x: 9, y: 6 },
    ];
    const lower = [
      { x: 0, y: 1 },
      { x: 9, y: 2 },
    ];
    expect(pathBetween(upper, lower)).toBe('M0,5L9,6L9,2L0,1Z');
  });

  it('has no surface without points', () => {
    expect(pathBetween([], [])).toBe('');
  });
});
