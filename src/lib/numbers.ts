/**
 * What the numbers make together; 0 without any.
 *
 * @example sum([1, 2, 3]) // 6
 */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/**
 * The whole numbers from one to another, both included.
 *
 * @example range(2, 4) // [2, 3, 4]
 */
export function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
