import type { Severity } from '../../../programme/checks/context/finding';
import type { CheckReport } from '../../../programme/checks/report/report';
import { tellRest, tellVerdict } from '../../checks/verdict';
import type verdicts from '../../checks/verdicts.fr.json';
import type { Speech } from '../../fill-sentence';
import type french from './check.fr.json';

export type PaneCheckWords = ReturnType<typeof paneCheckWords>;

/** What the tab « Contrôler » says, the findings apart. */
export function paneCheckWords(
  words: typeof french & { readonly verdicts: typeof verdicts },
  speech: Speech,
) {
  const { say, several, told } = speech;
  const verdict = (report: CheckReport): string => tellVerdict(report, words.verdicts, speech);
  const rest = (report: CheckReport): readonly string[] => tellRest(report, words.verdicts, speech);
  return {
    ...words,
    done: (report: CheckReport): string =>
      say(words.done, { parts: [verdict(report), ...rest(report)] }),
    verdict,
    /** What is not blocking, under the verdict. */
    rest: (report: CheckReport): string =>
      [...rest(report), ...several([[report.acceptedCount, words.verdicts.accepted]])].join(', '),
    checkedAt: told(words.checkedAt, 'time'),
    section: (severity: Severity, count: number): string =>
      say(words.sections[severity], { count }),
    place: told(words.place, 'at', 'of'),
    /** What the list says of the row besides. */
    andInfo: told(words.andInfo, 'count'),
    /** The days that would be written. */
    followWords: (days: readonly string[]): string =>
      say(words.followWords, { days: days.join(' – ') }),
    openTab: told(words.openTab, 'tab'),
    theseMany: told(words.theseMany, 'count'),
    fillTitle: told(words.fillTitle, 'header'),
    fillNow: told(words.fillNow, 'count'),
    andMore: told(words.andMore, 'count'),
    fixed: told(words.fixed, 'count'),
    rowsAdded: told(words.rowsAdded, 'sheet', 'row', 'count'),
    rowsRemoved: told(words.rowsRemoved, 'sheet', 'row', 'title', 'id'),
    unmerged: told(words.unmerged, 'cells'),
    unhidden: told(words.unhidden, 'sheet'),
    filterCleared: told(words.filterCleared, 'sheet'),
    madeVisible: told(words.madeVisible, 'cells'),
    linkRemoved: told(words.linkRemoved, 'cell'),
    nameRemoved: told(words.nameRemoved, 'name'),
    acceptedNow: told(words.acceptedNow, 'count'),
    accepted: told(words.accepted, 'reason'),
    acceptedCount: told(words.acceptedCount, 'count'),
    unchecked: told(words.unchecked, 'count'),
  };
}
