import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TrainingFigures } from '../../programme/training/counts/figures';
import { type BurnUpPicture, drawBurnUp, SIZE } from './burn-up-picture';
import { usePane } from '../state/pane-context';

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
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalXS,
  },
  key: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** Persons trained month by month against the expected line and the target, with the projection. */
export function BurnUp({ figures }: { readonly figures: TrainingFigures }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const words = messages.training.burnUp;
  const picture = drawBurnUp(figures);
  return (
    <figure style={{ margin: 0 }}>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${String(SIZE.width)} ${String(SIZE.height)}`}
        role="img"
        aria-label={words.summary(figures)}
      >
        <Axes picture={picture} />
        <path className={styles.range} d={picture.range} />
        {picture.target !== null && (
          <line
            className={styles.target}
            x1={SIZE.left}
            x2={SIZE.width - SIZE.right}
            y1={picture.target}
            y2={picture.target}
          />
        )}
        <path className={styles.expected} d={picture.expected} />
        <path className={styles.projected} d={picture.projected} />
        <path className={styles.cumulated} d={picture.cumulated} />
      </svg>
      <figcaption>
        <Legend />
        <Text size={200}>{words.summary(figures)}</Text>
      </figcaption>
    </figure>
  );
}

function Axes({ picture }: { readonly picture: BurnUpPicture }): ReactElement {
  const styles = useStyles();
  const { counts, years, floor } = picture;
  return (
    <>
      {counts.map((mark) => (
        <text
          key={mark.text}
          className={styles.tick}
          x={SIZE.left - 4}
          y={mark.at + 3}
          textAnchor="end"
        >
          {mark.text}
        </text>
      ))}
      {years.map((mark) => (
        <text key={mark.text} className={styles.tick} x={mark.at} y={SIZE.height - 8}>
          {mark.text}
        </text>
      ))}
      <line className={styles.axis} x1={SIZE.left} x2={SIZE.width} y1={floor} y2={floor} />
    </>
  );
}

/** What each line is, drawn as it is drawn above. */
function Legend(): ReactElement {
  const styles = useStyles();
  const words = usePane().messages.training.burnUp;
  return (
    <div className={styles.legend}>
      {(['cumulated', 'expected', 'projected', 'target'] as const).map((name) => (
        <span key={name} className={styles.key}>
          <svg width="20" height="8" aria-hidden>
            <path className={styles[name]} d="M0,4L20,4" />
          </svg>
          <Text size={200}>{words[name]}</Text>
        </span>
      ))}
    </div>
  );
}
