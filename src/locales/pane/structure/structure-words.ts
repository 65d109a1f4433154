import type { StructureNews } from '../../../app/structure';
import type { PlanReport } from '../../../programme/intake/plan/plan';
import type { Speech } from '../../fill-sentence';
import { reviewWords } from './review-words';
import type review from './review.fr.json';
import { sheetsWords } from './sheets-words';
import type sheets from './sheets.fr.json';
import type french from './structure.fr.json';

/** What the tab « Structurer » says, the reasons of the reading apart. */
export function paneStructureWords(
  words: typeof french,
  steps: { readonly sheets: typeof sheets; readonly review: typeof review },
  speech: Speech,
) {
  const { say, several, told } = speech;
  const { found, news, goBack, writtenFacts } = words;
  const reviewed = reviewWords(steps.review, speech);
  return {
    ...words,
    ...sheetsWords(steps.sheets, speech),
    ...reviewed,
    window: speech.interval,
    analysed: (draft: StructureNews): string => {
      const { sheets, proposed, next, added, changed, vanished, lacking } = draft;
      const [analysed = ''] = several([[sheets, found.sheets]]);
      const rows = several([
        [proposed.actions, found.actions],
        [proposed.sessions, found.sessions],
        [proposed.attendances, found.attendances],
      ]);
      const since = several([
        [added, news.added],
        [changed, news.changed],
        [vanished, news.vanished],
        [lacking, news.lacking],
      ]);
      const all = [analysed, ...rows].join(', ');
      return say(words.analysed[next], { found: all, sheets: analysed, news: since.join(', ') });
    },
    createCount: told(words.createCount, 'rows', 'toReview'),
    /** How to go back, with Excel's own key or with the pane's button. */
    goBack: (isByExcel: boolean): string => goBack[isByExcel ? 'excel' : 'pane'],
    /** `changed`: rows that take values from a source that changed. */
    written: (report: PlanReport, changed: number): string => {
      const { added, kept } = report;
      if (report.rowsWritten + kept + changed === 0) return words.emptyCreated;
      const facts = several([
        [added.sessions, writtenFacts.sessions],
        [added.attendances, writtenFacts.attendances],
        [changed, writtenFacts.changed],
        [kept, writtenFacts.kept],
      ]);
      const balance = reviewed.preview.balance(report);
      // Those that are there stay first, in the order their user gave them.
      const after = added.actions > 0 ? kept : 0;
      const { actions } = added;
      return say(words.written, { balance, actions, after, facts: facts.join(', ') });
    },
  };
}
