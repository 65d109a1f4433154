import type { CalendarDate } from '../../../lib/calendar-date';
import type { RowTable } from '../context/tables';
import type { FindingParams, RuleCode } from '../rules/catalogue';
import type { Severity } from '../context/finding';
import type { Finding, UncheckedRule } from '../report/judged-finding';
import type { CheckReadings, CheckReport } from '../report/report';
import type words from './words.fr.json';
import checkWidths from './check-widths.json';

/** What is wrong, and the one thing to do about it. */
export interface FindingText {
  readonly says: string;
  /** `''` when there is nothing to do. */
  readonly todo: string;
}

/** The sentence of every rule: one that lacks does not compile. */
export type FindingSentences = {
  readonly [Code in RuleCode]: (params: FindingParams[Code]) => FindingText;
};

/** What the findings of one rule stand in: rows of a table, rows of several, sheets. */
export type CountedWhat = RowTable | 'rows' | 'sheets' | 'findings';

/** How findings are told, in one language. */
export interface FindingWords {
  readonly sentences: FindingSentences;
  /** A rule's subject in a few words: « Décision sans décideur ». */
  readonly titles: Readonly<Record<RuleCode, string>>;
  /** Several findings of one rule as one entry: « 25 lignes sans responsable ». */
  readonly groupTitle: (code: RuleCode, count: number, what: CountedWhat) => string;
  readonly severities: Readonly<Record<Severity, string>>;
  /** What there is to do where the copy to share puts things right. */
  readonly mendedByCopy: string;
  readonly unchecked: (rule: UncheckedRule) => string;
}

type PlainWords = Omit<typeof words, 'about' | 'others' | 'readings'>;

/** Every text of the sheet « Contrôle », which is always in French. */
export interface CheckSheetWords extends FindingWords, PlainWords {
  readonly verdict: (report: CheckReport) => string;
  /** What the sheet is, on its second line: the status date and the day of the check. */
  readonly about: (dates: {
    readonly statusDate: CalendarDate | null;
    readonly checkedOn: CalendarDate | null;
  }) => string;
  /** The problems that find no line of their own, by title and count. */
  readonly others: (
    problems: readonly { readonly title: string; readonly count: number }[],
  ) => string;
  readonly readings: (readings: CheckReadings) => readonly string[];
}

/** The columns of tblControle, in order, and their widths in characters. */
export const CHECK_WIDTHS = checkWidths;
export type CheckColumn = keyof typeof CHECK_WIDTHS;
export const CHECK_COLUMNS = Object.keys(CHECK_WIDTHS) as readonly CheckColumn[];

/** What a finding says, in the words of a language. */
export function tellFinding(finding: Finding, words: FindingWords): FindingText {
  const tell: (params: never) => FindingText = words.sentences[finding.code];
  const told = tell(finding.params as never);
  return finding.isMendedByCopy ? { ...told, todo: words.mendedByCopy } : told;
}
