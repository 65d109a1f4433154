import { runs } from '../../src/lib/runs';

it('Runs are as long as each goes on from the one before it', () => {
  const isNext = (before: number, next: number): boolean => next === before + 1;
  expect(runs([1, 2, 3, 7, 9, 10], isNext)).toEqual([[1, 2, 3], [7], [9, 10]]);
  expect(runs([], isNext)).toEqual([]);
});
