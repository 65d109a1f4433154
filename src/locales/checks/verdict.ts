import { type CheckReport, verdictOf } from '../../programme/checks/report/report';
import type { Speech } from '../fill-sentence';
import type verdicts from './verdicts.fr.json';

/** The one thing to say of a check, in the pane and on its sheet. */
export function tellVerdict(
  report: CheckReport,
  words: typeof verdicts,
  { say }: Pick<Speech, 'say'>,
): string {
  return say(words[verdictOf(report)], { count: report.counts.blocking });
}

/** What is not blocking. */
export function tellRest(
  { counts }: CheckReport,
  words: typeof verdicts,
  { several }: Pick<Speech, 'several'>,
): readonly string[] {
  return several([
    [counts.warning, words.warning],
    [counts.info, words.info],
  ]);
}
