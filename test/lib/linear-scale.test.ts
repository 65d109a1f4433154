import { linearScale, roundTicks } from '../../src/lib/linear-scale';

describe('linearScale', () => {
  const scale = linearScale([1, 36], [30, 294]);

  it('puts both ends of the values at both ends of the picture', () => {
    expect([scale(1), scale(36)]).toEqual([30, 294]);
  });

  it('puts the middle in the middle, and goes on beyond the ends', () => {
    expect([scale(18.5), scale(71)]).toEqual([162, 558]);
  });

  it('goes downwards when the picture does', () => {
    expect(linearScale([0, 500], [148, 12])(250)).toBe(80);
  });

  it('puts everything at the start when the values have no width', () => {
    expect(linearScale([3, 3], [10, 20])(3)).toBe(10);
  });
});

describe('roundTicks', () => {
  it.each([
    [445, 4, [0, 200, 400, 600]],
    [400, 4, [0, 100, 200, 300, 400]],
    [401, 4, [0, 200, 400, 600]],
    [12, 4, [0, 5, 10, 15]],
    [1, 4, [0, 1]],
    [0, 4, [0, 1]],
  ])('marks values up to %d in about %d steps', (highest, about, ticks) => {
    expect(roundTicks(highest, about)).toEqual(ticks);
  });
});
