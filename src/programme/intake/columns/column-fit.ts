import type { ColumnContent } from './column-content';
import type { ColumnTarget } from './column-targets';

/** Whether the cells of a column may hold what its header says. */
export type Fit = 'fits' | 'unknown' | 'contradicts';

/** Of the rows of a table, those that most columns of it fill. */
export const MOSTLY_FILLED = 0.7;
/** A text that comes back so often names groups; hardly ever, each row by itself. */
export const GROUPED = 0.7;
export const MOSTLY_DISTINCT = 0.9;

type Test = (content: ColumnContent) => boolean;

const MOSTLY = 0.6;
const SOME = 0.3;
const SENTENCE = 60;
/** Fewer cells say little of how often they come back. */
const FEW = 5;
const MANY = 12;
const FEW_WORDS = 0.3;
/** Texts as long as the names of tasks. */
export const WORK_LETTERS = 15;
/** Fewer rows tell no group. */
export const FEW_ROWS = 3;

const areDates: Test = ({ dates, serials }) => dates + serials >= SOME;
const areFigures: Test = ({ numbers, shares, serials, dates }) =>
  numbers + shares - serials >= MOSTLY && dates < SOME;
/** Figures, or not one day: the crosses of a person who is called « Fin », words. */
const areNoDays: Test = (content) =>
  areFigures(content) ||
  (content.dates + content.serials + content.countedDays + content.rhythms + content.periods ===
    0 &&
    (content.marks >= MOSTLY || content.count >= FEW || content.length >= WORK_LETTERS));
const areSentences: Test = ({ length }) => length > SENTENCE;
const comeBack: Test = ({ distinct, count }) => distinct < 0.9 || count < FEW;
const areAllDifferent: Test = ({ distinct, count }) => distinct > 0.95 && count >= FEW;
/** The same few words again and again: persons, days of a form, and no names of actions. */
const areAFew: Test = ({ distinct, count }) => count >= MANY && distinct < 0.3;
/** « R », « A », « C », « I » under a role: what it does, not who it is. */
const areLetters: Test = ({ length }) => length < 1.5;
/** « envoyé », « signé », « à relancer »: how far something is. */
const areStates: Test = ({ statuses, states, length }) =>
  statuses >= SOME && states >= MOSTLY && length < WORK_LETTERS;
const areWordless: Test = (content) => areFigures(content) || content.dates >= MOSTLY;

/** What speaks for a target, and what speaks against it. */
const TESTS: Readonly<
  Partial<Record<ColumnTarget, { readonly for: Test; readonly against: Test }>>
> = {
  title: {
    for: ({ length, dates }) => length >= 6 && dates < MOSTLY,
    against: (content) =>
      content.words < FEW_WORDS ||
      content.marks >= MOSTLY ||
      content.codes >= 0.8 ||
      content.dates >= 0.8 ||
      content.numbers >= MOSTLY ||
      areStates(content) ||
      areAFew(content),
  },
  strand: {
    for: comeBack,
    against: (content) =>
      areWordless(content) || Math.max(content.statuses, content.outlines) >= MOSTLY,
  },
  due: { for: areDates, against: areNoDays },
  start: { for: areDates, against: areNoDays },
  end: { for: areDates, against: areNoDays },
  doneOn: {
    for: areDates,
    against: (content) =>
      areFigures(content) || (content.statuses >= MOSTLY && content.dates < SOME),
  },
  status: {
    for: ({ statuses, marks }) => statuses >= SOME || marks >= MOSTLY,
    against: (content) =>
      content.states < SOME &&
      content.marks < SOME &&
      ((areAllDifferent(content) && content.states === 0) || areSentences(content)),
  },
  owner: {
    for: (content) => !areSentences(content) && comeBack(content),
    against: (content) => areWordless(content) || areLetters(content),
  },
  decisionMaker: {
    for: (content) => !areSentences(content),
    against: areWordless,
  },
  partners: { for: ({ partners }) => partners >= SOME, against: areWordless },
  place: { for: ({ places }) => places >= SOME, against: areWordless },
  site: { for: ({ places }) => places >= SOME, against: areWordless },
  territory: { for: ({ places }) => places >= SOME, against: areWordless },
  condition: { for: () => true, against: areWordless },
  // « 3 », « F » under « Difficulté »: a degree.
  comment: { for: areSentences, against: (content) => areFigures(content) || areLetters(content) },
  number: { for: ({ length, codes }) => length <= 8 || codes >= SOME, against: areSentences },
  duration: { for: ({ numbers }) => numbers >= SOME, against: areSentences },
  dwellings: {
    for: ({ numbers }) => numbers >= SOME,
    against: (content) => areSentences(content) || content.dwellingNames >= MOSTLY,
  },
  type: { for: ({ types }) => types >= 0.5, against: ({ types }) => types < 0.5 },
};

/** What the cells of a column say of the target that its header announces. */
export function fitOf(target: ColumnTarget, content: ColumnContent): Fit {
  const tests = TESTS[target];
  if (tests === undefined || content.count === 0) return 'unknown';
  if (tests.against(content)) return 'contradicts';
  return tests.for(content) ? 'fits' : 'unknown';
}
