import { linearScale, roundTicks } from '../../lib/linear-scale';
import { pathBetween, pathThrough, type Point } from '../../lib/svg-path';
import type { MonthPoint, TrainingFigures } from '../../programme/training/counts/figures';

/** The picture's own units; the pane scales it to its width. */
export const SIZE = { width: 300, height: 170, left: 30, right: 6, top: 12, bottom: 22 } as const;

/** A word beside or under the picture, and where it stands. */
export interface Mark {
  readonly text: string;
  readonly at: number;
}

export interface BurnUpPicture {
  readonly counts: readonly Mark[];
  readonly years: readonly Mark[];
  readonly floor: number;
  readonly target: number | null;
  /** The `d` of each SVG path. */
  readonly cumulated: string;
  readonly expected: string;
  readonly projected: string;
  readonly range: string;
}

/** Lines and marks of the burn-up: persons upwards, months to the right. */
export function drawBurnUp(figures: TrainingFigures): BurnUpPicture {
  const { months, target } = figures;
  const last = months.at(-1)?.month ?? 1;
  const ticks = roundTicks(highest(figures), 4);
  const x = linearScale([1, Math.max(2, last)], [SIZE.left, SIZE.width - SIZE.right]);
  const y = linearScale([0, ticks.at(-1) ?? 1], [SIZE.height - SIZE.bottom, SIZE.top]);
  const line = (valueOf: (month: MonthPoint) => number | null): (Point | null)[] =>
    months.map((month) => {
      const value = valueOf(month);
      return value === null ? null : { x: x.at(month.month), y: y.at(value) };
    });
  const edge = (name: 'cautious' | 'optimistic'): readonly Point[] =>
    line(({ projected }) => projected?.[name] ?? null).filter((point) => point !== null);
  return {
    counts: ticks.map((tick) => ({ text: String(tick), at: y.at(tick) })),
    years: months
      .filter(({ start, month }) => month === 1 || start.slice(5, 7) === '01')
      .map(({ start, month }) => ({ text: start.slice(0, 4), at: x.at(month) })),
    floor: y.at(0),
    target: target === null ? null : y.at(target),
    cumulated: pathThrough(line(({ cumulated }) => cumulated)),
    expected: pathThrough(line(({ expected }) => expected)),
    projected: pathThrough(line(({ projected }) => projected?.central ?? null)),
    range: pathBetween(edge('optimistic'), edge('cautious')),
  };
}

function highest({ months, target }: TrainingFigures): number {
  const tops = months.map(({ cumulated, projected, expected }) =>
    Math.max(cumulated ?? 0, projected?.optimistic ?? 0, expected ?? 0),
  );
  return Math.max(1, target ?? 0, ...tops);
}
