import type { Messages } from '../../locales/messages';
import {
  type Figure,
  isNumber,
  type TrainingFigures,
} from '../../programme/training/counts/figures';

/** The key figures that can be told, each with its name; those for which something lacks are left out. */
export function figureLines(
  figures: TrainingFigures,
  words: Messages['training'],
): readonly (readonly [string, string])[] {
  const { projections, remaining, attendanceRate } = figures;
  const { cautious, optimistic } = projections;
  const line = (
    name: keyof typeof words.figures,
    figure: Figure | null,
    write: (figure: Figure) => string = words.whole,
  ): readonly (readonly [string, string])[] =>
    figure === null || figure === 'not-computable' ? [] : [[words.figures[name], write(figure)]];
  // Without a number of registered persons nobody is known to be absent or not registered.
  const enrolled = (count: number): number | null => (isNumber(attendanceRate) ? count : null);
  return [
    ...line('remaining', remaining?.high ?? null, () => (remaining ? words.heads(remaining) : '')),
    ...line('requiredPace', figures.requiredPace, words.tenth),
    ...line('observedPace', figures.observedPace, words.tenth),
    ...line('sessionsNeeded', figures.sessionsNeeded),
    ...line('projection', projections.linear),
    ...line('range', cautious, () => `${words.whole(cautious)} – ${words.whole(optimistic)}`),
    ...line('planned', projections.planned),
    ...line('expected', figures.expected, words.tenth),
    ...line('gap', figures.gap, words.tenth),
    ...line('participations', figures.participations),
    ...line('attendanceRate', attendanceRate, words.percent),
    ...line('absent', enrolled(figures.absent)),
    ...line('walkIns', enrolled(figures.walkIns)),
  ];
}
