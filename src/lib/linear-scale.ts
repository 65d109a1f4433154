/**
 * Where a value stands on one axis of a picture, in its units: `from[0]` at `to[0]` and `from[1]` at
 * `to[1]`, straight between and beyond.
 */
export function linearScale(
  from: readonly [number, number],
  to: readonly [number, number],
): (value: number) => number {
  const [low, high] = from;
  const [start, end] = to;
  const perUnit = high === low ? 0 : (end - start) / (high - low);
  return (value) => start + (value - low) * perUnit;
}

/**
 * Round marks from 0 up to the first at or above the highest value, whole numbers, some `about` of them.
 *
 * @example roundTicks(445, 4) // [0, 200, 400, 600]
 */
export function roundTicks(highest: number, about: number): readonly number[] {
  const step = roundStep(highest / about);
  const count = Math.max(1, Math.ceil(highest / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** 1, 2 or 5 times a power of ten, the nearest above, never under 1. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  const factor = [1, 2, 5].find((times) => times * power >= rough) ?? 10;
  return factor * power;
}
