import { fold } from '../../../lib/text';
import { type ColumnContent, describeColumn, MARK } from './column-content';
import {
  byPriority,
  type ColumnGuess,
  guessFromContent,
  guessFromHeader,
  guessOfRest,
} from './column-guess';
import { type ColumnHeader, headersOf } from './column-headers';
import { type Draft, type MatchRequest, open, settle, textsOf } from './column-draft';
import { columnKeys } from './column-keys';
import { fitOf } from './column-fit';
import { type ColumnMatch, type ColumnTarget, fitsKind, targetOfLabel } from './column-targets';
import { isMergedDown, settleGroups } from './group-columns';
import { foldedText } from '../../reading/grid';
import { readStatus } from '../../reading/read-status';

const ROW_NUMBER = /^\p{Lu}{0,3}[- ]?\d{1,3}(?:[.-]\d{1,2})*[.)]?$/u;
const MOSTLY_CROSSES = 0.8;
const REFERENCE = /^ref\.?$/u;
const UNSURE = /^\?+$/u;
/** « Sous-tâche », « détail de l'action ». */
const PART_OF_ACTION =
  /^(?:(?:titre|nom|intitule|libelle) de (?:la |l'))?(?:sous[- ]|details? (?:de|des) |etape)/u;
/** A title that comes back so often names groups. */
const GROUPED = 0.7;
const PARTNERS_SHARE = 0.3;
const MOSTLY_FILLED = 0.7;
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
  settleStatusMarks(draft);
  settleGroups(draft);
  for (const header of byPriority(open(draft), kind)) {
    settle(draft, header, withinContent(draft, header, guessFromHeader(header, kind, draft.taken)));
  }
  if (kind === 'actions' || kind === 'gantt') {
    settleNumbers(draft);
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

/** Columns named after statuses and filled with crosses; « Fait » alone is a column of statuses. */
function settleStatusMarks(draft: Draft): void {
  if (draft.request.kind !== 'actions') return;
  const crossed = open(draft).filter((header) => {
    if (readStatus(header.header, {})?.confidence !== 'high') return false;
    return isCrossed(draft, header);
  });
  const isAlone = crossed.length === 1 && crossed[0]?.meaning.action?.meaning === 'status';
  for (const header of isAlone ? [] : crossed) {
    settle(draft, header, { target: 'statusMark', confidence: 'medium', why: 'header' });
  }
}

/** Whether nothing but crosses is typed in a column; a count under it is computed. */
function isCrossed({ request }: Draft, { column }: ColumnHeader): boolean {
  const { grid, table } = request;
  let typed = 0;
  let crosses = 0;
  for (let row = table.lastHeaderRow + 1; row <= table.lastRow; row += 1) {
    if (grid.isEmpty(row, column) || grid.isFormula(row, column)) continue;
    if (UNSURE.test(foldedText(grid, row, column))) continue;
    typed += 1;
    if (MARK.test(foldedText(grid, row, column))) crosses += 1;
  }
  return crosses >= typed * MOSTLY_CROSSES;
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
  if (guess.target === 'own' && header.meaning.action?.meaning === 'title') {
    return secondTitle(draft, header);
  }
  if (guess.target === 'owner' && content.partners >= PARTNERS_SHARE && isOfPartners(header)) {
    return { ...guess, target: 'partners' };
  }
  const fit = fitOf(guess.target, content);
  if (fit === 'contradicts') return null;
  const isDoubtful = fit === 'unknown' && PROVEN.includes(guess.target) && content.count > 0;
  return isDoubtful ? { ...guess, confidence: 'medium' } : guess;
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
  const isPart = isGroup || PART_OF_ACTION.test(fold(header.header));
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
  const texts = textsOf(draft, first);
  const isCount = texts.length > 1 && texts.every((text) => ROW_NUMBER.test(text));
  if (!isCount || new Set(texts).size < texts.length) return;
  settle(draft, first, { target: 'number', confidence: 'medium', why: 'content' });
}

/** Columns that look like dates, statuses, places or names; then the longest texts as titles. */
function settleByContent(draft: Draft): void {
  const contents = open(draft).map((header) => ({ header, content: contentOf(draft, header) }));
  for (const { header, content } of contents) {
    settle(draft, header, guessFromContent(content, draft.taken));
  }
  settleCarried(draft, contents);
  if (!draft.taken.has('title')) settleTitle(draft);
}

/** Without a title, the texts that most rows have name them: a remark, a description, a column of no name. */
function settleTitle(draft: Draft): void {
  const candidates = draft.headers
    .filter(({ column }) => NAMING.includes(draft.settled.get(column)?.target ?? 'ignored'))
    .concat(open(draft))
    .map((header) => ({ header, content: contentOf(draft, header) }))
    .filter(({ content }) => fitOf('title', content) !== 'contradicts' && content.count > 0);
  const most = Math.max(0, ...candidates.map(({ content }) => content.count));
  const filled = candidates.filter(({ content }) => content.count >= most * MOSTLY_FILLED);
  const named = filled.filter(({ header }) => draft.settled.get(header.column) !== undefined);
  const [title] =
    named.length > 0
      ? named.sort((a, b) => a.header.column - b.header.column)
      : filled.sort((a, b) => b.content.length - a.content.length);
  if (!title) return;
  settle(draft, title.header, { target: 'title', confidence: 'medium', why: 'content' });
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
  if (draft.settled.has(first.header.column) || first.content.numbers >= 0.5) return;
  const names = contents
    .slice(1)
    .some(
      ({ header, content }) => isOpenTitle(draft, header) && fitOf('title', content) === 'fits',
    );
  const isNamed = draft.taken.has('title') || names;
  const isSparse = contents
    .slice(1)
    .some(({ content }) => first.content.count <= content.count * MOSTLY_FILLED);
  const isText =
    first.header.header === '' && first.content.length >= 3 && first.content.dates < 0.5;
  if (!isNamed || !(isMergedDown(draft, first.header) || (isSparse && isText))) return;
  settle(draft, first.header, { target: 'strand', confidence: 'medium', why: 'content' });
}

function isOpenTitle(draft: Draft, { column }: ColumnHeader): boolean {
  return !draft.settled.has(column);
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
