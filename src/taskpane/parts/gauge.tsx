import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  numbers: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalXS },
  value: { fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800 },
  picture: { width: '100%', height: '18px', display: 'block' },
  /** Forced colours know no shades: an edge shows how long the track is. */
  track: {
    fill: tokens.colorNeutralBackground4,
    stroke: tokens.colorTransparentStroke,
    vectorEffect: 'non-scaling-stroke',
  },
  filled: { fill: tokens.colorBrandBackground },
  maybe: { fill: tokens.colorBrandBackground2Pressed },
  mark: { stroke: tokens.colorNeutralForeground1, strokeWidth: '0.6' },
});

const WIDTH = 100;
const HEIGHT = 6;

/** How far a count has come toward its target; a mark stands where it was expected to be. */
export function Gauge(props: {
  readonly low: number;
  readonly high: number;
  readonly target: number;
  readonly expected: number | null;
  readonly value: string;
  readonly caption: string;
  readonly label: string;
}): ReactElement {
  const { low, high, target, expected, value, caption, label } = props;
  const styles = useStyles();
  const share = (count: number): number => (target === 0 ? 0 : Math.min(1, count / target) * WIDTH);
  return (
    <div className={styles.root}>
      <div className={styles.numbers}>
        <Text weight="semibold" className={styles.value}>
          {value}
        </Text>
        <Text>{caption}</Text>
      </div>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        <rect className={styles.track} width={WIDTH} height={HEIGHT} rx="1" />
        <rect className={styles.maybe} width={share(high)} height={HEIGHT} rx="1" />
        <rect className={styles.filled} width={share(low)} height={HEIGHT} rx="1" />
        {expected !== null && (
          <line
            className={styles.mark}
            x1={share(expected)}
            x2={share(expected)}
            y1="0"
            y2={HEIGHT}
          />
        )}
      </svg>
    </div>
  );
}
