import type { VNode } from 'preact';
import type { TrainingFigures } from '../../programme/training/counts/figures';
import { useMessages } from '../state/pane-context';

/** The key figures, each with its name. */
export function TrainingNumbers({ figures }: { readonly figures: TrainingFigures }): VNode {
  const words = useMessages().training;
  const { projections } = figures;
  const lines: readonly (readonly [string, string])[] = [
    [words.figures.remaining, figures.remaining === null ? '–' : words.heads(figures.remaining)],
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
    <section class="stack tight">
      <h2>{words.figures.title}</h2>
      <dl class="definitions">
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
