import type { VNode } from 'preact';
import type { MonthPoint, TrainingFigures } from '../../programme/training/counts/figures';
import { useMessages } from '../state/pane-context';
import { linearScale, roundTicks } from '../../lib/linear-scale';
import { pathBetween, pathThrough, type Point } from '../../lib/svg-path';

/** Persons trained month by month against the expected line and the target, with the projection. */
export function BurnUp({ figures }: { readonly figures: TrainingFigures }): VNode {
  const words = useMessages().training.burnUp;
  const picture = drawBurnUp(figures);
  return (
    <figure class="burn-up">
      <svg
        class="picture"
        viewBox={`0 0 ${String(SIZE.width)} ${String(SIZE.height)}`}
        role="img"
        aria-label={words.summary(figures)}
      >
        <Axes picture={picture} />
        <path class="range" d={picture.range} />
        {picture.target !== null && (
          <line
            class="target"
            x1={SIZE.left}
            x2={SIZE.width - SIZE.right}
            y1={picture.target}
            y2={picture.target}
          />
        )}
        <path class="expected" d={picture.expected} />
        <path class="projected" d={picture.projected} />
        <path class="cumulated" d={picture.cumulated} />
      </svg>
      <figcaption>
        <Legend picture={picture} />
        <span class="small-text">{words.summary(figures)}</span>
      </figcaption>
    </figure>
  );
}

function Axes({ picture }: { readonly picture: BurnUpPicture }): VNode {
  const { counts, years, floor } = picture;
  return (
    <>
      {counts.map((mark) => (
        <text key={mark.text} class="tick" x={SIZE.left - 4} y={mark.at + 3} text-anchor="end">
          {mark.text}
        </text>
      ))}
      {years.map((mark) => (
        <text key={mark.text} class="tick" x={mark.at} y={SIZE.height - 8}>
          {mark.text}
        </text>
      ))}
      <line class="axis" x1={SIZE.left} x2={SIZE.width} y1={floor} y2={floor} />
    </>
  );
}

/** What each line is, drawn as it is drawn above; none for a line that is not there. */
function Legend({ picture }: { readonly picture: BurnUpPicture }): VNode {
  const words = useMessages().training.burnUp;
  return (
    <div class="legend">
      {(['cumulated', 'expected', 'projected', 'target'] as const)
        .filter((name) => picture[name] !== null && picture[name] !== '')
        .map((name) => (
          <span key={name} class="key">
            <svg width="20" height="8" aria-hidden>
              <path class={name} d="M0,4L20,4" />
            </svg>
            <span class="small-text">{words[name]}</span>
          </span>
        ))}
    </div>
  );
}

/** The picture's own units; the pane scales it to its width. */
const SIZE = { width: 300, height: 170, left: 30, right: 6, top: 12, bottom: 22 } as const;

/** What a year under the picture takes: the first, begun late, would touch the next. */
const YEAR_ROOM = 26;

type BurnUpPicture = ReturnType<typeof drawBurnUp>;

/** Lines and marks of the burn-up: persons upwards, months to the right. */
function drawBurnUp(figures: TrainingFigures) {
  const { months, target } = figures;
  const last = months.at(-1)?.month ?? 1;
  const ticks = roundTicks(highest(figures), 4);
  const x = linearScale([1, Math.max(2, last)], [SIZE.left, SIZE.width - SIZE.right]);
  const y = linearScale([0, ticks.at(-1) ?? 1], [SIZE.height - SIZE.bottom, SIZE.top]);
  const line = (valueOf: (month: MonthPoint) => number | null): (Point | null)[] =>
    months.map((month) => {
      const value = valueOf(month);
      return value === null ? null : { x: x(month.month), y: y(value) };
    });
  const edge = (name: 'cautious' | 'optimistic'): readonly Point[] =>
    line(({ projected }) => projected?.[name] ?? null).filter((point) => point !== null);
  return {
    /** The words beside and under the picture, and where each stands. */
    counts: ticks.map((tick) => ({ text: String(tick), at: y(tick) })),
    years: months
      .filter(({ start, month }) => month === 1 || start.slice(5, 7) === '01')
      .map(({ start, month }) => ({ text: start.slice(0, 4), at: x(month) }))
      .filter(
        ({ at }, index, all) => (all[index + 1]?.at ?? SIZE.width + YEAR_ROOM) - at > YEAR_ROOM,
      ),
    floor: y(0),
    target: target === null ? null : y(target),
    /** The `d` of each SVG path. */
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
