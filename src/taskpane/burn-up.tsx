import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { ReactElement } from 'react';
import type { MonthPoint, TrainingFigures } from '../programme/training/figures';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  picture: { width: '100%', height: 'auto', display: 'block' },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: '1' },
  tick: { fill: tokens.colorNeutralForeground3, fontSize: '10px' },
  cumulated: { fill: 'none', stroke: tokens.colorBrandStroke1, strokeWidth: '2.5' },
  expected: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: '1.5',
    strokeDasharray: '5 3',
  },
  projected: {
    fill: 'none',
    stroke: tokens.colorBrandStroke1,
    strokeWidth: '1.5',
    strokeDasharray: '2 3',
  },
  range: { fill: tokens.colorBrandBackground2 },
  target: { stroke: tokens.colorPaletteRedBorder2, strokeWidth: '1.5' },
});

const SIZE = { width: 300, height: 170, left: 30, right: 6, top: 12, bottom: 22 };

/** Persons trained month by month against the expected line and the target, with the projection. */
export function BurnUp({ figures }: { readonly figures: TrainingFigures }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const words = messages.training.burnUp;
  const { months, target } = figures;
  const last = months.at(-1)?.month ?? 1;
  const x = scaleLinear([1, Math.max(2, last)], [SIZE.left, SIZE.width - SIZE.right]);
  const y = scaleLinear([0, highest(figures)], [SIZE.height - SIZE.bottom, SIZE.top]).nice();
  const path = (value: (point: MonthPoint) => number | null): string =>
    line<MonthPoint>()
      .defined((point) => value(point) !== null)
      .x(({ month }) => x(month))
      .y((point) => y(value(point) ?? 0))([...months]) ?? '';
  const range =
    area<MonthPoint>()
      .defined(({ projected }) => projected !== null)
      .x(({ month }) => x(month))
      .y0(({ projected }) => y(projected?.cautious ?? 0))
      .y1(({ projected }) => y(projected?.optimistic ?? 0))([...months]) ?? '';
  return (
    <figure style={{ margin: 0 }}>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${String(SIZE.width)} ${String(SIZE.height)}`}
        role="img"
        aria-label={words.summary(figures)}
      >
        {y.ticks(4).map((tick) => (
          <text
            key={tick}
            className={styles.tick}
            x={SIZE.left - 4}
            y={y(tick) + 3}
            textAnchor="end"
          >
            {tick}
          </text>
        ))}
        {months
          .filter(({ start, month }) => month === 1 || start.slice(5, 7) === '01')
          .map(({ start, month }) => (
            <text key={month} className={styles.tick} x={x(month)} y={SIZE.height - 8}>
              {start.slice(0, 4)}
            </text>
          ))}
        <line className={styles.axis} x1={SIZE.left} x2={SIZE.width} y1={y(0)} y2={y(0)} />
        <path className={styles.range} d={range} />
        {target !== null && (
          <line
            className={styles.target}
            x1={SIZE.left}
            x2={SIZE.width - SIZE.right}
            y1={y(target)}
            y2={y(target)}
          />
        )}
        <path className={styles.expected} d={path(({ expected }) => expected)} />
        <path
          className={styles.projected}
          d={path(({ projected }) => projected?.central ?? null)}
        />
        <path className={styles.cumulated} d={path(({ cumulated }) => cumulated)} />
      </svg>
      <figcaption>
        <Text size={200}>{words.summary(figures)}</Text>
      </figcaption>
    </figure>
  );
}

function highest({ months, target }: TrainingFigures): number {
  const tops = months.map(({ cumulated, projected, expected }) =>
    Math.max(cumulated ?? 0, projected?.optimistic ?? 0, expected ?? 0),
  );
  return Math.max(1, target ?? 0, ...tops);
}
