import { range } from '../../../lib/numbers';
import { fold } from '../../../lib/text';
import { fitOf, MOSTLY_FILLED } from './column-fit';
import { MARK } from './column-content';
import type { ColumnHeader } from './column-headers';
import { contentOf, type Draft, open, settle, textsOf } from './column-draft';
import { headsCards, isPersonName, namePersons } from '../../reading/card-heads';
import { rowsUnderHeader } from '../headers/find-tables';
import { foldedText, lineText } from '../../reading/grid';
import { isStatus, readStatus } from '../../reading/read-status';

const MOSTLY_CROSSES = 0.8;
const UNSURE = /^\?+$/u;
/** Two words with capitals may be a task too. */
const NOT_CARDS = 0.3;
/** The degree that heads a column of a scale, in each of its parts. */
const SHARE = /^\d{1,3} ?%$/u;
const OF_A_SCALE = { target: 'own', confidence: 'medium', why: 'content' } as const;
const WHEN_OF_CARDS = { target: 'due', confidence: 'medium', why: 'content' } as const;

/** Columns that are all named after statuses, or persons, and hold tasks; a first one may say when. */
export function settleCards(draft: Draft): boolean {
  const named = draft.headers.filter(({ header }) => header !== '');
  const [first] = named;
  const mayTellWhen = first !== undefined && !headsCards(first.header);
  const when = mayTellWhen && contentOf(draft, first).dates >= MOSTLY_FILLED ? first : null;
  const heads = cardHeads(named.filter((header) => header !== when));
  // One name merged over several columns heads none of them.
  const areApart = new Set(heads.map(({ header }) => header)).size === heads.length;
  const areHeads = areApart && heads.every(({ header }) => headsCards(header));
  const areCalled =
    when !== null &&
    // « 0,5 uur » is no task.
    heads.every((header) => fitOf('title', contentOf(draft, header)) !== 'contradicts') &&
    namePersons(heads.map(({ header }) => header));
  const areCards =
    draft.request.kind === 'actions' &&
    heads.length > 1 &&
    (areHeads || areCalled) &&
    shareOf(
      heads.flatMap((header) => textsOf(draft, header)),
      headsCards,
    ) < NOT_CARDS &&
    heads.every((header) => {
      const share = shareOf(textsOf(draft, header), isMark);
      return when === null ? share === 0 : share < NOT_CARDS;
    });
  if (areCards && when !== null) settle(draft, when, WHEN_OF_CARDS);
  for (const header of areCards ? heads : []) {
    settle(draft, header, { target: 'card', confidence: 'medium', why: 'header' });
  }
  return areCards;
}

/** Of columns of which none names the tasks, those under persons: remarks and lists may stand beside them. */
function cardHeads(named: readonly ColumnHeader[]): readonly ColumnHeader[] {
  const persons = named.filter(({ header }) => isPersonName(header));
  const isTitled = named.some(({ meaning }) => meaning.action?.meaning === 'title');
  const areOwners = persons.length > 1 && namePersons(persons.map(({ header }) => header));
  return areOwners && !isTitled ? persons : named;
}

/** « OK/NOK », « F/EC/AF » over nothing but these words: how far the work is. « P/A » are marks. */
export function namesItsStates({ header }: ColumnHeader, texts: readonly string[]): boolean {
  const names = fold(header).split(/\s*[/|,]\s*/u);
  const told = texts.map(fold);
  return (
    names.length > 1 &&
    names.some(isStatus) &&
    told.length > 0 &&
    told.every((text) => names.includes(text)) &&
    !told.every((text) => MARK.test(text))
  );
}

function isMark(text: string): boolean {
  return MARK.test(fold(text)) || /^[\d\s.,/:-]+$/u.test(text);
}

function shareOf(texts: readonly string[], isSuch: (text: string) => boolean): number {
  return texts.filter(isSuch).length / Math.max(1, texts.length);
}

/** Columns named after statuses and filled with crosses; « Fait » alone is a column of statuses. */
export function settleStatusMarks(draft: Draft): void {
  if (draft.request.kind !== 'actions') return;
  const crossed = open(draft).filter((header) => {
    // A share at the head of a column is that of the whole plan, « No » a number.
    const isNamed = /\p{L}/u.test(header.header) && header.meaning.action?.meaning !== 'number';
    return isNamed && isStatus(header.header) && isCrossed(draft, header);
  });
  const [first, second] = crossed;
  // « F » beside « E » and « M » is a degree of a scale; « Engagé : oui » tells no state of a task.
  const isLetter = first?.header.length === 1;
  const isOpen = readStatus(first?.header ?? '', {})?.status !== 'Réalisé';
  const isNamed = first?.meaning.action?.meaning === 'status';
  const isAlone = second === undefined && (isLetter || isOpen || isNamed);
  for (const header of isAlone ? [] : crossed) {
    settle(draft, header, { target: 'statusMark', confidence: 'medium', why: 'header' });
  }
}

/** « Avancement » over several columns of crosses: the degree of the one that is crossed, « 25 % », says how far. */
export function settleScales(draft: Draft): void {
  const told = draft.headers.filter(({ column }) => draft.settled.get(column)?.target === 'status');
  const ofName = ({ header }: ColumnHeader): readonly ColumnHeader[] =>
    told.filter((other) => fold(other.header) === fold(header));
  const isOfScale = (header: ColumnHeader): boolean =>
    textsOf(draft, header).every(
      (text) => MARK.test(fold(text)) || SHARE.test(text) || text === header.header,
    );
  for (const header of told) {
    const all = ofName(header);
    if (all.length < 2 || !all.every(isOfScale)) continue;
    const degrees = all.map((one) => degreeOf(draft, one));
    const areTold = new Set(degrees).size === all.length && !degrees.includes(null);
    const degree = areTold ? degreeOf(draft, header) : null;
    settle(draft, degree === null ? header : { ...header, header: degree }, {
      ...OF_A_SCALE,
      target: degree === null ? 'own' : 'statusMark',
    });
  }
}

/** « 25 % », or 0.25, under or in the header of a column of a scale; null without, or with two. */
function degreeOf({ request: { grid, table } }: Draft, { column }: ColumnHeader): string | null {
  const told = range(table.firstHeaderRow, table.lastRow).flatMap((row) => {
    const value = grid.value(row, column);
    if (typeof value === 'number' && value >= 0 && value <= 1)
      return `${String(Math.round(value * 100))} %`;
    const text = lineText(grid, row, column);
    return SHARE.test(text) ? text : [];
  });
  return new Set(told).size === 1 ? (told[0] ?? null) : null;
}

/** Whether nothing but crosses is typed in a column; a count under it is computed. */
function isCrossed({ request }: Draft, { column }: ColumnHeader): boolean {
  const { grid, table } = request;
  const typed = rowsUnderHeader(table)
    .filter((row) => !grid.isEmpty(row, column) && !grid.isFormula(row, column))
    .map((row) => foldedText(grid, row, column))
    .filter((text) => !UNSURE.test(text));
  // What is left to do, in hours: 15, 10, 0.
  if (typed.some((text) => Number(text) > 1) || typed.every((text) => text === '0')) return false;
  return typed.filter((text) => MARK.test(text)).length >= typed.length * MOSTLY_CROSSES;
}
