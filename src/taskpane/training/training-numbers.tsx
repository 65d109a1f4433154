import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TrainingFigures } from '../../programme/training/counts/figures';
import { usePane } from '../state/pane-context';
import { SectionTitle } from '../parts/section-title';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
  },
  value: { margin: '0', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

/** The key figures, each with its name. */
export function TrainingNumbers({ figures }: { readonly figures: TrainingFigures }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const words = messages.training;
  const { projections } = figures;
  const lines: readonly (readonly [string, string])[] = [
    [words.figures.remaining, figures.remaining === null ? '—' : words.heads(figures.remaining)],
    [words.figures.requiredPace, words.tenth(figures.requiredPace)],
    [words.figures.observedPace, words.tenth(figures.observedPace)],
    [words.figures.sessionsNeeded, words.whole(figures.sessionsNeeded)],
    [words.figures.projection, words.whole(projections.linear)],
    [
      words.figures.range,
      `${words.whole(projections.cautious)} – ${words.whole(projections.optimistic)}`,
    ],
    [words.figures.planned, words.whole(projections.planned)],
    [words.figures.expected, words.tenth(figures.expected)],
    [words.figures.gap, words.tenth(figures.gap)],
    [words.figures.participations, words.whole(figures.participations)],
    [words.figures.attendanceRate, words.percent(figures.attendanceRate)],
    [words.figures.absent, words.whole(figures.absent)],
    [words.figures.walkIns, words.whole(figures.walkIns)],
  ];
  return (
    <section>
      <SectionTitle>{words.figures.title}</SectionTitle>
      <dl className={styles.list}>
        {lines.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>
              <Text>{name}</Text>
            </dt>
            <dd className={styles.value}>
              <Text weight="semibold">{value}</Text>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
