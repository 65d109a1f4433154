import type { Messages } from '../../locales/messages';
import type { Figure, TrainingFigures } from '../../programme/training/counts/figures';

/** The key figures that can be told, each with its name; those for which something lacks are left out. */
export function figureLines(
  figures: TrainingFigures,
  { figures: names, whole, tenth, percent, heads }: Messages['training'],
): readonly (readonly [string, string])[] {
  const { projections, remaining, attendanceRate } = figures;
  const { cautious, optimistic } = projections;
  const known = (figure: Figure, text: string): string => (figure === 'not-computable' ? '' : text);
  const lines = [
    [names.remaining, remaining === null ? '' : heads(remaining)],
    [names.requiredPace, known(figures.requiredPace, tenth(figures.requiredPace))],
    [names.observedPace, known(figures.observedPace, tenth(figures.observedPace))],
    [names.sessionsNeeded, known(figures.sessionsNeeded, whole(figures.sessionsNeeded))],
    [names.projection, known(projections.linear, whole(projections.linear))],
    [
      names.range,
      cautious === optimistic ? '' : known(cautious, `${whole(cautious)} – ${whole(optimistic)}`),
    ],
    [names.planned, known(projections.planned, whole(projections.planned))],
    [names.expected, known(figures.expected, tenth(figures.expected))],
    [names.gap, known(figures.gap, tenth(figures.gap))],
    [names.participations, whole(figures.participations)],
    [names.attendanceRate, known(attendanceRate, percent(attendanceRate))],
    // Without a number of registered persons nobody is known to be absent or not registered.
    [names.absent, known(attendanceRate, whole(figures.absent))],
    [names.walkIns, known(attendanceRate, whole(figures.walkIns))],
  ] as const;
  return lines.filter(([, text]) => text !== '');
}
