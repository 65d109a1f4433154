/** A point of a picture, in its units; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The `d` of an SVG path through the points, broken where one is missing.
 *
 * @example pathThrough([{ x: 0, y: 1 }, { x: 2, y: 3 }, null, { x: 6, y: 1 }, { x: 8, y: 1 }])
 * // 'M0,1L2,3M6,1L8,1'
 */
export function pathThrough(points: readonly (Point | null)[]): string {
  return points
    .map((point, index) => {
      if (point === null) return '';
      return `${(points[index - 1] ?? null) === null ? 'M' : 'L'}${place(point)}`;
    })
    .join('');
}

/** The `d` of the surface between two lines over the same points; none has no surface. */
export function pathBetween(upper: readonly Point[], lower: readonly Point[]): string {
  if (upper.length === 0) return '';
  return `M${[...upper, ...[...lower].reverse()].map(place).join('L')}Z`;
}

/** A hundredth of a unit is finer than any screen. */
function place({ x, y }: Point): string {
  return `${String(Math.round(x * 100) / 100)},${String(Math.round(y * 100) / 100)}`;
}
