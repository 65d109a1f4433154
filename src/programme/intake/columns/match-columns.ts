import { fold } from '../../../lib/text';
import { type ColumnContent, describeColumn, MARK } from './column-content';
import {
  byPriority,
  type ColumnGuess,
  guessFromContent,
  guessFromHeader,
  guessOfRest,
} from './column-guess';
import { bandOver, type ColumnHeader, headersOf } from './column-headers';
import { type Draft, type MatchRequest, open, settle, textsOf } from './column-draft';
import { columnKeys } from './column-keys';
import { fitOf } from './column-fit';
import { type ColumnMatch, type ColumnTarget, fitsKind, targetOfLabel } from './column-targets';
import { headsCards, mayCallPersons } from '../../reading/card-heads';
import { yearInTitle } from '../time/period-labels';
import { captionOf } from './table-caption';
import { rowsUnderHeader } from '../headers/find-tables';
import { isMergedDown, settleGroups } from './group-columns';
import { foldedText } from '../../reading/grid';
import { readStatus } from '../../reading/read-status';

const MOSTLY_CROSSES = 0.8;
/** Columns that say when. */
const WHEN: readonly ColumnTarget[] = ['due', 'start', 'end'];
const WEEK = /^(?:s|sem\.?|semaine|w|week) ?(\d{1,2})$/u;
/** « Nombre de modifications effectuées » */
const COUNT = /^(?:nombres?|nbres?|nb) /u;
const REFERENCE = /^ref\.?$/u;
const UNSURE = /^\?+$/u;
/** « Sous-tâche », « détail de l'action ». */
const PART_OF_ACTION =
  /^(?:(?:titre|nom|intitule|libelle) de (?:la |l'))?(?:sous[- ]|details? (?:de|des) |etape)/u;
/** A title that comes back so often names groups. */
const GROUPED = 0.7;
const PARTNERS_SHARE = 0.3;
const INDENT_SLACK = 0.2;
const NO_DATES = 0.2;
const NAME_LETTERS = 6;
const WORK_LETTERS = 15;
const MOSTLY_FILLED = 0.7;
/** Beside who completed a task, its end is the day it was. */
const COMPLETED_BY = /^(?:termine|acheve|cloture)e? par$|^completed by$/u;
const BUCKET = /^(?:bucket|(?:nom d[ue] )?(?:la )?(?:compartiment|liste)|list)(?: name)?$/u;
const BARE_NAME = /^(?:nom|name)$/u;
const PROJECT = /^proje(?:t|ct)s?$/u;
const ACTUAL =
  /^(?:reele?s?|reelles?|realisee?s?|realise|effecti(?:f|ve)s?|actual|constatee?s?)(?![a-z])/u;
/** Two words with capitals may be a task too. */
const NOT_CARDS = 0.3;
const WHEN_OF_CARDS = { target: 'due', confidence: 'medium', why: 'content' } as const;
const LIST_TITLE = { target: 'title', confidence: 'medium', why: 'content' } as const;
const DESCRIPTION = /^(?:descri(?:ption|ptif)s?|details?|precisions?)$/u;
/** Columns whose words may name the actions when nothing else does. */
const NAMING: readonly ColumnTarget[] = ['comment', 'detail', 'extra'];
/** Targets that the cells must bear out. */
const PROVEN: readonly ColumnTarget[] = ['due', 'start', 'end', 'doneOn', 'status', 'number'];

/** Decides what each column holds: the user's choice, then its header, then its content. */
export function matchColumns(request: MatchRequest): readonly ColumnMatch[] {
  const { grid, table, kind } = request;
  const headers = headersOf(grid, table);
  const keys = columnKeys({ sheet: grid.sheet, order: request.order }, headers);
  const draft: Draft = { request, headers, keys, settled: new Map(), taken: new Set() };
  settleChoices(draft);
  if (!settleCards(draft)) settleStatusMarks(draft);
  settleGroups(draft);
  settleBareName(draft);
  for (const header of byPriority(open(draft), kind)) {
    settle(draft, header, withinContent(draft, header, guessFromHeader(header, kind, draft.taken)));
  }
  if (kind === 'actions' || kind === 'gantt') {
    settleNumbers(draft);
    settleIndents(draft);
    settleByContent(draft);
    settleEnds(draft);
  }
  for (const header of open(draft)) settle(draft, header, guessOfRest(header, kind));
  return headers.flatMap(({ column }) => draft.settled.get(column) ?? []);
}

/** What the user chose, now or at an earlier run. */
function settleChoices(draft: Draft): void {
  const { chosen, kind } = draft.request;
  for (const header of draft.headers) {
    const target = targetOfLabel(chosen[draft.keys.get(header.column) ?? ''] ?? '');
    if (target !== null && fitsKind(target, kind))
      settle(draft, header, { target, confidence: 'high', why: 'remembered' });
  }
}

/** Columns that are all named after statuses, or persons, and hold tasks; a first one may say when. */
function settleCards(draft: Draft): boolean {
  const named = draft.headers.filter(({ header }) => header !== '');
  const [first] = named;
  const when = first !== undefined && contentOf(draft, first).dates >= MOSTLY_FILLED ? first : null;
  const heads = named.filter((header) => header !== when);
  const holdOthers = heads.map((header) => shareOf(textsOf(draft, header), isHeadOrMark));
  const areHeads = heads.every(({ header }) => headsCards(header));
  const areCalled =
    when !== null &&
    heads.every(({ meaning }) => meaning.action === null) &&
    mayCallPersons(heads.map(({ header }) => header));
  const areCards =
    draft.request.kind === 'actions' &&
    heads.length > 1 &&
    (areHeads || areCalled) &&
    holdOthers.every((share) => (when === null ? share === 0 : share < NOT_CARDS));
  if (areCards && when !== null) settle(draft, when, WHEN_OF_CARDS);
  for (const header of areCards ? heads : []) {
    settle(draft, header, { target: 'card', confidence: 'medium', why: 'header' });
  }
  return areCards;
}

function isHeadOrMark(text: string): boolean {
  return headsCards(text) || MARK.test(fold(text)) || /^[\d\s.,/:-]+$/u.test(text);
}

function shareOf(texts: readonly string[], isSuch: (text: string) => boolean): number {
  return texts.filter(isSuch).length / Math.max(1, texts.length);
}

/** Columns named after statuses and filled with crosses; « Fait » alone is a column of statuses. */
function settleStatusMarks(draft: Draft): void {
  if (draft.request.kind !== 'actions') return;
  const crossed = open(draft).filter((header) => {
    // A share at the head of a column is that of the whole plan, « No » a number.
    const isNamed = /\p{L}/u.test(header.header) && header.meaning.action?.meaning !== 'number';
    return (
      isNamed && readStatus(header.header, {})?.confidence === 'high' && isCrossed(draft, header)
    );
  });
  const [first, second] = crossed;
  // « F » beside « E » and « M » is a degree of a scale.
  const isLetter = first?.header.length === 1;
  const isAlone = second === undefined && (isLetter || first?.meaning.action?.meaning === 'status');
  for (const header of isAlone ? [] : crossed) {
    settle(draft, header, { target: 'statusMark', confidence: 'medium', why: 'header' });
  }
}

/** Whether nothing but crosses is typed in a column; a count under it is computed. */
function isCrossed({ request }: Draft, { column }: ColumnHeader): boolean {
  const { grid, table } = request;
  const typed = rowsUnderHeader(table)
    .filter((row) => !grid.isEmpty(row, column) && !grid.isFormula(row, column))
    .map((row) => foldedText(grid, row, column))
    .filter((text) => !UNSURE.test(text));
  return typed.filter((text) => MARK.test(text)).length >= typed.length * MOSTLY_CROSSES;
}

/** What a header says, unless the cells under it say that it cannot be. */
function withinContent(
  draft: Draft,
  header: ColumnHeader,
  guess: ColumnGuess | null,
): ColumnGuess | null {
  if (guess === null || !isPlan(draft)) return guess;
  const content = contentOf(draft, header);
  if (guess.target === 'number' && REFERENCE.test(fold(header.header))) {
    const isCoded = content.count === 0 || textsOf(draft, header).every((text) => /\d/u.test(text));
    if (!isCoded && !draft.taken.has('owner') && content.length >= 2) {
      return { target: 'owner', confidence: 'medium', why: 'content' };
    }
  }
  if (guess.target === 'own' && isActualEnd(draft, header)) {
    return { target: 'doneOn', confidence: 'medium', why: 'header' };
  }
  if (guess.target === 'own' && header.meaning.action?.meaning === 'title') {
    return secondTitle(draft, header);
  }
  if (
    guess.target === 'end' &&
    draft.headers.some((other) => COMPLETED_BY.test(fold(other.header)))
  ) {
    return { ...guess, target: 'doneOn' };
  }
  if (guess.target === 'title' && isDescription(draft, header, content)) {
    return { target: 'own', confidence: 'medium', why: 'content' };
  }
  if (guess.target === 'status' && isGroupOfCards(draft, header, content)) {
    const isFree = !draft.taken.has('strand');
    return { target: isFree ? 'strand' : 'own', confidence: 'medium', why: 'content' };
  }
  if (guess.target === 'owner' && content.partners >= PARTNERS_SHARE && isOfPartners(header)) {
    return { ...guess, target: 'partners' };
  }
  const isCount = guess.target === 'status' && COUNT.test(fold(header.header));
  if (isCount || isOfProject(draft, header, guess))
    return { ...guess, target: 'own', confidence: 'medium' };
  // The tasks of « Tâche » may come back, such as a test of each module, unlike the names of kinds of work.
  const isWork =
    guess.target === 'title' && header.meaning.isTask && content.length >= WORK_LETTERS;
  const fit = fitOf(guess.target, isWork ? { ...content, distinct: 1 } : content);
  if (fit === 'contradicts') return null;
  const isDoubtful = fit === 'unknown' && PROVEN.includes(guess.target) && content.count > 0;
  // A name that only looks like a known one needs cells that bear it out.
  if (isDoubtful && guess.why === 'spelling') return null;
  return isDoubtful ? { ...guess, confidence: 'medium' } : guess;
}

/** « S1 » to « S8 »: weeks of the project and not of a year, when no title says the year. */
function isOfProject(draft: Draft, header: ColumnHeader, { target }: ColumnGuess): boolean {
  const weeksOf = (other: ColumnHeader): readonly number[] => {
    const texts = textsOf(draft, other);
    const weeks = texts.flatMap((text) => WEEK.exec(fold(text))?.[1] ?? []);
    return weeks.length === texts.length ? weeks.map(Number) : [];
  };
  const { grid, table } = draft.request;
  return (
    WHEN.includes(target) &&
    weeksOf(header).length > 1 &&
    draft.headers.some((other) => weeksOf(other).includes(1)) &&
    yearInTitle(captionOf(grid, table)) === null
  );
}

/** « Name » of a task tool names the tasks, where no other column does but « Projects ». */
function settleBareName(draft: Draft): void {
  if (draft.request.kind !== 'actions' || draft.taken.has('title')) return;
  const titles = open(draft).filter(({ meaning }) => meaning.action?.meaning === 'title');
  const name = open(draft).find(({ header }) => BARE_NAME.test(fold(header)));
  const areProjects = titles.every(({ header }) => PROJECT.test(fold(header)));
  if (!name || !areProjects || fitOf('title', contentOf(draft, name)) !== 'fits') return;
  settle(draft, name, { target: 'title', confidence: 'medium', why: 'header' });
}

/** « Fin » once more, under « RÉEL ». */
function isActualEnd({ request, taken }: Draft, header: ColumnHeader): boolean {
  const isEnd = header.meaning.action?.meaning === 'end' && !taken.has('doneOn');
  return isEnd && ACTUAL.test(fold(bandOver(request.grid, request.table, header)));
}

/** « Description » beside names that more rows have: it says more of some of them. */
function isDescription(draft: Draft, header: ColumnHeader, { count }: ColumnContent): boolean {
  if (!DESCRIPTION.test(fold(header.header))) return false;
  return open(draft).some((other) => {
    if (other.column >= header.column || other.meaning.action !== null) return false;
    const content = contentOf(draft, other);
    const names = fitOf('title', content) === 'fits' && content.distinct >= GROUPED;
    return names && content.count * MOSTLY_FILLED >= count;
  });
}

/** « Compartiment » beside a status of its own: what the cards are about. */
function isGroupOfCards(
  draft: Draft,
  header: ColumnHeader,
  { count, statuses, marks }: ColumnContent,
): boolean {
  const isOther =
    count > 0 &&
    (BUCKET.test(fold(header.header)) || (statuses < PARTNERS_SHARE && marks < PARTNERS_SHARE));
  return (
    isOther &&
    draft.headers.some(
      ({ column, meaning }) => column !== header.column && meaning.action?.meaning === 'status',
    )
  );
}

/** « Acteurs », « Intervenants »: the partners, where the cells name some. */
function isOfPartners({ header }: ColumnHeader): boolean {
  return /^(?:acteur|intervenant)/u.test(fold(header));
}

/** The parts of an action: what names them goes on with its title; anything else is kept beside it. */
function secondTitle(draft: Draft, header: ColumnHeader): ColumnGuess {
  const first = draft.headers.find(({ column }) => draft.settled.get(column)?.target === 'title');
  const isGroup =
    first !== undefined &&
    (isMergedDown(draft, first) || contentOf(draft, first).distinct < GROUPED);
  const isMore = DESCRIPTION.test(fold(header.header)) && first && !isMergedDown(draft, first);
  const areWords = !isMore && fitOf('title', contentOf(draft, header)) !== 'contradicts';
  const isPart = areWords && (isGroup || PART_OF_ACTION.test(fold(header.header)));
  const isFree = !draft.taken.has('detail');
  return isPart && isFree
    ? { target: 'detail', confidence: 'medium', why: 'header' }
    : { target: 'own', confidence: 'medium', why: 'header' };
}

function isPlan({ request: { kind } }: Draft): boolean {
  return kind === 'actions' || kind === 'gantt';
}

/** A first column without header that counts the rows: 1, 2, 3. */
function settleNumbers(draft: Draft): void {
  const { table } = draft.request;
  const [first] = open(draft);
  if (first?.column !== table.firstColumn || first.header !== '') return;
  if (draft.taken.has('number')) return;
  const { codes, distinct, count } = contentOf(draft, first);
  if (count < 2 || codes < 1 || distinct < 1) return;
  settle(draft, first, { target: 'number', confidence: 'medium', why: 'content' });
}

/** Columns that look like dates, statuses, places or names; then the longest texts as titles. */
function settleByContent(draft: Draft): void {
  const contents = open(draft).map((header) => ({ header, content: contentOf(draft, header) }));
  for (const { header, content } of contents) {
    // The one column of a list names its tasks, days and all.
    const isList = draft.headers.length === 1;
    settle(draft, header, isList ? LIST_TITLE : guessOfCells(draft, header, content));
  }
  settleDays(draft);
  settleCarried(draft, contents);
  if (!draft.taken.has('title')) settleTitle(draft);
}

/** Days in two columns of unknown names, the second never before the first: when it begins and ends. */
function settleDays(draft: Draft): void {
  const { grid, table } = draft.request;
  const first = draft.headers.find(({ column }) => {
    const { target = 'ignored', why = 'none' } = draft.settled.get(column) ?? {};
    return target === 'due' && why === 'content';
  });
  const second = open(draft).find(({ column }) => column === (first?.column ?? NaN) + 1);
  if (!first || !second || draft.taken.has('start') || draft.taken.has('end')) return;
  const rows = rowsUnderHeader(table).filter((row) => grid.date(row, first.column) !== null);
  const areInOrder = rows.every((row) => {
    const [start, end] = [first, second].map(({ column }) => grid.date(row, column));
    return start && end && start <= end;
  });
  if (rows.length < 2 || !areInOrder) return;
  settle(draft, first, { target: 'start', confidence: 'medium', why: 'content' });
  settle(draft, second, { target: 'end', confidence: 'medium', why: 'content' });
  draft.taken.delete('due');
}

/** Shares or crosses under a name that says nothing of them, such as a person's, are no status of the row. */
function guessOfCells(
  draft: Draft,
  header: ColumnHeader,
  content: ColumnContent,
): ColumnGuess | null {
  const areMarks = Math.max(content.numbers, content.marks) >= MOSTLY_FILLED;
  const isSilent = header.header !== '' && areMarks;
  const statuses = isSilent ? 0 : Math.max(0, content.statuses - content.fractions);
  const seen = { ...content, statuses };
  const guess = guessFromContent(seen, draft.taken);
  return guess !== null && isOfProject(draft, header, guess) ? null : guess;
}

/** Without a title, the texts that most rows have name them: a remark, a description, a column of no name. */
function settleTitle(draft: Draft): void {
  const candidates = draft.headers
    .filter(({ column }) => NAMING.includes(draft.settled.get(column)?.target ?? 'ignored'))
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
  const [title] =
    named.length > 0
      ? named.sort((a, b) => a.header.column - b.header.column)
      : filled.sort((a, b) => b.content.length - a.content.length);
  const isNamed = title !== undefined && title.content.length >= NAME_LETTERS;
  const header = isNamed ? title.header : (nameOfEachRow(draft) ?? title?.header);
  if (header) settle(draft, header, { target: 'title', confidence: 'medium', why: 'content' });
}

/** « Phase », « Lot » or « Planning » over other words on each row, and nothing else to name them. */
function nameOfEachRow(draft: Draft): ColumnHeader | undefined {
  return draft.headers.find((header) => {
    const target = draft.settled.get(header.column)?.target;
    if (target !== 'strand' && target !== 'due') return false;
    const { count, distinct, dates, numbers, length } = contentOf(draft, header);
    // Short words of which none comes back, « Hall », « Cour », name their rows too.
    const areShort = distinct === 1 && numbers === 0;
    const areTold = distinct >= GROUPED && (length >= NAME_LETTERS || areShort);
    return count > 1 && areTold && dates < NO_DATES && !isMergedDown(draft, header);
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
  settle(draft, outer, { target: 'strand', confidence: 'medium', why: 'content' });
  settle(draft, inner, { target: 'title', confidence: 'medium', why: 'content' });
}

/** A day by which to be done, beside a start: the end. */
function settleEnds(draft: Draft): void {
  if (!draft.taken.has('start') || draft.taken.has('end')) return;
  const due = draft.headers.find(({ column }) => draft.settled.get(column)?.target === 'due');
  if (!due || fitOf('end', contentOf(draft, due)) !== 'fits') return;
  settle(draft, due, { target: 'end', confidence: 'medium', why: 'header' });
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
  if (!isNamed || !(isMergedDown(draft, first.header) || (isSparse && isText))) return;
  settle(draft, first.header, { target: 'strand', confidence: 'medium', why: 'content' });
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

function contentOf({ request }: Draft, { column }: ColumnHeader): ColumnContent {
  const { grid, table, references } = request;
  const rows = { firstRow: table.lastHeaderRow + 1, lastRow: table.lastRow };
  return describeColumn(grid, references, { column, ...rows });
}
