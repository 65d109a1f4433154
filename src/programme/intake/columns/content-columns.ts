import { fold } from '../../../lib/text';
import type { ColumnContent } from './column-content';
import { type ColumnGuess, guessFromContent, likely } from './column-guess';
import { ACTUAL, type ColumnHeader, PLANNED } from './column-headers';
import { arePersons, contentOf, type Draft, open, settle, textsOf } from './column-draft';
import { fitOf, GROUPED, MOSTLY_FILLED } from './column-fit';
import { type ColumnTarget, WHEN } from './column-targets';
import { APPROVAL_HEADERS } from '../headers/header-words';
import { rowsUnderHeader } from '../headers/find-tables';
import { filledFirst, isMergedDown } from './group-columns';
import { hasHeaderOf } from './header-columns';
import { namesItsStates, settleDoneDays, SURELY_DUE } from './progress-columns';
import { areLabels } from './legend-columns';

const INDENT_SLACK = 0.2;
const NO_DATES = 0.2;
const NAME_LETTERS = 6;
const ALL_BUT_FEW = 0.9;
const HALF = 0.5;
const EQUAL: ColumnGuess = { target: 'own', confidence: 'low', why: 'equal' };
/** So many rows, or different words among them, may have names that come back. */
const MANY_NAMES = 12;
const MARKS = 0.3;
const TASKS: readonly ColumnTarget[] = ['title', 'owner', 'due', 'start', 'end'];
const OTHER_DATE = /^dates? \S/u;
/** What names the rows where no column is called after actions: what is delivered, what is still to be put right, or who meets. */
const NAMES_ROWS =
  /^(?:livrables?(?: attendus?)?|deliverables?|instances?|reunions?|comites?|reserves?)$/u;
/** Columns whose words may name the actions when nothing else does. */
const NAMING: readonly ColumnTarget[] = ['comment', 'detail', 'extra'];

/** What the cells tell where the headers do not. */
export function settleRest(draft: Draft): void {
  settleIndents(draft);
  settleByContent(draft);
  settleDays(draft);
  settleDoneDays(draft);
  settleEnds(draft);
}

/** Columns that look like dates, statuses, places or names; then the longest texts as titles. */
function settleByContent(draft: Draft): void {
  const contents = open(draft).map((header) => ({ header, content: contentOf(draft, header) }));
  settleDue(draft, contents);
  const equal = equalColumns(draft, contents);
  for (const { header, content } of contents) {
    // The one column of a list names its tasks, days and all.
    const isList = draft.headers.length === 1;
    const isLegend = header.header === '' && areLabels(draft, header);
    const guess = isLegend ? likely('ignored') : guessOfCells(draft, header, content);
    const isEqual = equal.has(header) && ['due', 'status'].includes(guess?.target ?? '');
    settle(draft, header, isList ? likely('title') : isEqual ? EQUAL : guess);
  }
  settleCarried(draft, contents);
  if (!draft.taken.has('title') && !draft.taken.has('card')) settleTitle(draft);
}

/**
 * Columns under names that say nothing of it, a site, a group or a meeting each, with days or states in all of them:
 * what one says holds for the row no more than what the others do. Two in a language that is not read may be its start and end.
 */
function equalColumns(
  { headers }: Draft,
  contents: readonly DescribedHeader[],
): ReadonlySet<ColumnHeader> {
  const named = contents.filter(({ header: { header } }) => header !== '');
  const days = named.filter(
    ({ content: { dates, years, states } }) => dates > years && dates + states >= HALF,
  );
  const states = named.filter(
    ({ content: { dates, statuses, marks } }) => !dates && statuses >= ALL_BUT_FEW && marks < MARKS,
  );
  const isRead = headers.some(({ meaning }) => meaning.action?.score === 1);
  const all = days.some((one) => one.content.states > 0) ? [[...days, ...states]] : [days, states];
  const equal = all.filter(({ length }) => length > (isRead ? 1 : 2)).flat();
  return new Set(equal.map(({ header }) => header));
}

/** Of several columns of days that no known word names, the one whose name says so is when it is due: « Pose prévue ». */
function settleDue(draft: Draft, contents: readonly DescribedHeader[]): void {
  const [due, other] = contents.filter(
    ({ header, content }) =>
      content.dates >= MOSTLY_FILLED && content.count > 1 && SURELY_DUE.test(fold(header.header)),
  );
  const isFree = WHEN.every((target) => !draft.taken.has(target));
  if (isFree && due && !other) settle(draft, due.header, likely('due', 'header'));
}

/** Under a name that says nothing of it, only words of statuses, all of them, tell the status of the row. */
function guessOfCells(
  draft: Draft,
  header: ColumnHeader,
  content: ColumnContent,
): ColumnGuess | null {
  if (namesOwners(draft, header)) return likely('owner');
  // Of a list of tests it is the result: something else must say that these are tasks.
  const areTasks = TASKS.some((target) => draft.taken.has(target));
  if (areTasks && namesItsStates(header, textsOf(draft, header))) return likely('status', 'header');
  const { numbers, marks, shares } = content;
  const areWords = content.statuses >= ALL_BUT_FEW && Math.max(numbers, marks, shares) < MARKS;
  // « Prévu » beside a bar and « Réalisé » beside the next say which is which.
  const areLines =
    draft.request.table.axis !== null &&
    textsOf(draft, header).every((text) => PLANNED.test(fold(text)) || ACTUAL.test(fold(text)));
  const isSilent = header.header === '' ? areLines : !areWords || isApproval(header);
  const statuses = isSilent ? 0 : Math.max(0, content.statuses - content.fractions);
  // Beside when the work begins or ends, days under a name that says nothing of it are the user's own;
  // « Date de relance » always is.
  const days = WHEN.filter((target) => isClaimed(draft, target));
  const isOther = OTHER_DATE.test(fold(header.header)) || days.some((target) => target !== 'due');
  const isTold = header.header === '' ? days.length > 1 || days.includes('due') : isOther;
  // « fait », « 20/03 », « jour J » under no name: when, or that it is done.
  const isMixed = header.header === '' && content.dates > 0;
  const others = isMixed ? content.statuses + content.countedDays : 0;
  const dates = isTold ? 0 : content.dates - content.years + others;
  const seen = { ...content, statuses, dates };
  return guessFromContent(seen, draft.taken);
}

/** Whether a column holds such a thing, or is called so: none without a name stands in for it. */
function isClaimed(draft: Draft, target: ColumnTarget): boolean {
  return draft.taken.has(target) || hasHeaderOf(draft, target);
}

/** Names of persons beside the tasks of each, in a column without a name or « Par », where no other says who. */
function namesOwners(draft: Draft, header: ColumnHeader): boolean {
  const isNamed = !['', 'par'].includes(fold(header.header));
  if (isNamed || isClaimed(draft, 'owner') || standsAlone(draft, header)) return false;
  return arePersons(draft, header);
}

/** « Visa du maire », « Accord DG »: whose word is awaited, and not how far the work is. */
function isApproval({ header }: ColumnHeader): boolean {
  const [first = ''] = fold(header).split(/[^a-z]+/u);
  return APPROVAL_HEADERS.includes(first);
}

/** Without a title, the texts that most rows have name them: a remark, a description, a column of no name. */
function settleTitle(draft: Draft): void {
  const candidates = draft.headers
    .filter(
      ({ column, header }) =>
        NAMING.includes(draft.settled.get(column)?.target ?? 'ignored') ||
        NAMES_ROWS.test(fold(header)),
    )
    .concat(open(draft))
    .map((header) => ({ header, content: contentOf(draft, header) }))
    .filter(({ content }) => fitOf('title', content) !== 'contradicts' && content.count > 0);
  // What stands after the weeks of a schedule comments them.
  const { axis } = draft.request.table;
  const before = candidates.filter(({ header }) => header.column < (axis?.firstColumn ?? 0));
  const near = before.length > 0 ? before : candidates;
  const most = Math.max(0, ...near.map(({ content }) => content.count));
  const filled = near.filter(({ content }) => content.count >= most * MOSTLY_FILLED);
  const named = filled.filter(({ header }) => draft.settled.get(header.column) !== undefined);
  const told = filled.filter(({ header }) => NAMES_ROWS.test(fold(header.header)));
  // A remark names its row where no other column of words is as full.
  const others = filled.filter(
    ({ header, content }) =>
      !named.some((one) => one.header === header) &&
      header.header !== '' &&
      content.distinct >= GROUPED &&
      fitOf('title', content) === 'fits',
  );
  const best = told.length > 0 ? told : named;
  const [title] =
    best.length > 0
      ? [...best].sort((a, b) => a.header.column - b.header.column)
      : (others.length > 0 ? others : filled).sort((a, b) => b.content.length - a.content.length);
  const group = namerAmong(draft, ['strand', 'due']);
  // « urgent » beside one row of several that « Chantier » names is a remark.
  const isRare =
    group !== undefined && contentOf(draft, group).count >= 2 * (title?.content.count ?? 0);
  const isNamed = !isRare && (title?.content.length ?? 0) >= NAME_LETTERS;
  const header = isNamed ? title?.header : (group ?? title?.header ?? namerAmong(draft, ['own']));
  if (header) settle(draft, header, likely('title'));
}

/** Words of one of some targets, « Phase », « Planning », the user's own, that may name the rows where nothing else does. */
function namerAmong(draft: Draft, targets: readonly ColumnTarget[]): ColumnHeader | undefined {
  return draft.headers.find((header) => {
    const { target = 'own' } = draft.settled.get(header.column) ?? {};
    if (!targets.includes(target) || isMergedDown(draft, header)) return false;
    const { words, marks, dates, numbers, distinct, count } = contentOf(draft, header);
    const comeBack = count >= MANY_NAMES && distinct < MARKS && distinct * count < MANY_NAMES;
    return words > Math.max(numbers, marks) && dates < NO_DATES && !comeBack;
  });
}

/** Headings in the column of the titles, and the titles in the next, which has no name of its own. */
function settleIndents(draft: Draft): void {
  const { grid, table } = draft.request;
  const at = draft.headers.findIndex(({ column }) => draft.settled.get(column)?.target === 'title');
  const [outer, inner] = draft.headers.slice(at, at + 2);
  if (at < 0 || !outer || !inner || draft.taken.has('strand')) return;
  if (inner.header !== '' && inner.header !== outer.header) return;
  const filledIn = ({ column }: ColumnHeader): readonly number[] =>
    rowsUnderHeader(table).filter((row) => !grid.isEmpty(row, column));
  const [outside, inside] = [filledIn(outer), filledIn(inner)];
  const both = outside.filter((row) => inside.includes(row)).length;
  const isIndented =
    outside.length > 0 && inside.length >= outside.length && both <= outside.length * INDENT_SLACK;
  if (!isIndented || fitOf('title', contentOf(draft, inner)) === 'contradicts') return;
  settle(draft, outer, likely('strand'));
  settle(draft, inner, likely('title'));
}

/** Days under an unknown name, and right of them others that are hardly ever before: when it begins and ends. */
function settleDays(draft: Draft): void {
  const { grid, table } = draft.request;
  const first = draft.headers.find(({ column }) => {
    const { target = 'ignored', why = 'none' } = draft.settled.get(column) ?? {};
    return target === 'due' && why === 'content';
  });
  const after = open(draft).filter(({ column }) => column > (first?.column ?? Infinity));
  const holdsDays = (header: ColumnHeader): boolean =>
    header.header === '' && contentOf(draft, header).dates >= ALL_BUT_FEW;
  const second =
    after.find(holdsDays) ?? after.find(({ column }) => column === (first?.column ?? 0) + 1);
  if (!first || !second || isClaimed(draft, 'start') || isClaimed(draft, 'end')) return;
  const rows = rowsUnderHeader(table).filter((row) => grid.date(row, first.column) !== null);
  const inOrder = rows.filter((row) => {
    const [start, end] = [first, second].map(({ column }) => grid.date(row, column));
    return start && end && start <= end;
  });
  if (rows.length < 2 || inOrder.length < rows.length * ALL_BUT_FEW) return;
  settle(draft, first, likely('start'));
  settle(draft, second, likely('end'));
  draft.taken.delete('due');
}

/** A day by which to be done, beside a start: the end. */
function settleEnds(draft: Draft): void {
  if (!draft.taken.has('start') || draft.taken.has('end')) return;
  const due = draft.headers.find(({ column }) => draft.settled.get(column)?.target === 'due');
  if (!due || fitOf('end', contentOf(draft, due)) !== 'fits') return;
  settle(draft, due, likely('end', 'header'));
}

/** The first column, when its words are merged over the rows under them: it groups the rows. */
function settleCarried(draft: Draft, contents: readonly DescribedHeader[]): void {
  const { table } = draft.request;
  const [first] = contents;
  if (draft.taken.has('strand') || first?.header.column !== table.firstColumn) return;
  if (draft.settled.has(first.header.column)) return;
  if (first.content.numbers >= 0.5 || first.content.marks >= 0.5) return;
  const names = contents
    .slice(1)
    .some(
      ({ header, content }) =>
        !draft.settled.has(header.column) && fitOf('title', content) === 'fits',
    );
  const isNamed = draft.taken.has('title') || names;
  const titled = draft.headers.filter(
    ({ column }) => draft.settled.get(column)?.target === 'title',
  );
  const isSparse = [...contents.slice(1).map(({ header }) => header), ...titled].some(
    (header) => first.content.count <= contentOf(draft, header).count * MOSTLY_FILLED,
  );
  const isHeading = first.header.header === '' || standsAlone(draft, first.header);
  const isText = isHeading && first.content.length >= 3 && first.content.dates < 0.5;
  const isFirst = filledFirst(draft, first.header);
  if (!isNamed || !(isMergedDown(draft, first.header) || (isSparse && isText && isFirst))) return;
  settle(draft, first.header, likely('strand'));
}

/** Whether each cell of a column is all that its row says. */
function standsAlone({ request: { grid, table } }: Draft, { column }: ColumnHeader): boolean {
  return rowsUnderHeader(table).every(
    (row) => grid.isEmpty(row, column) || grid.filled(row).length === 1,
  );
}

interface DescribedHeader {
  readonly header: ColumnHeader;
  readonly content: ColumnContent;
}
