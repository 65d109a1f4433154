import { endsStep, type Steps } from '../../../lib/steps';
import { fold } from '../../../lib/text';
import { namesColumns } from './beside-axis';
import { headsOtherRows, isForeignHeader } from './foreign-header';
import {
  type Columns,
  filledWithin,
  foldedText,
  type Grid,
  isWithin,
  lineText,
} from '../../reading/grid';
import { LEGEND_START } from '../../reading/layout-words';
import { type HeaderMeaning, isHeaderWord, MIN_HEADERS, readHeader } from './header-kinds';
import type { FoundAxis } from '../time/axis-rows';
import { readPeriodLabel } from '../time/period-labels';

/** A row that looks like a header. Rows and columns count from 0. */
export interface HeaderRow {
  readonly row: number;
  readonly firstColumn: number;
  /** How many different columns its words announce. */
  readonly known: number;
  readonly hasSubject: boolean;
}

const MIN_SHARE = 0.5;
/** Rows under an axis that may name the columns beside it. */
const NEAR_AXIS = 2;
const MIN_STRICT_SHARE = 0.9;
/** Words that are the value of a status, never the name of a column of a later table. */
const STATUS_VALUE =
  /^(?:fait|ok|en cours|a venir|realise|termine|prevu|ec|av|oui|non|x|[✓✔☑]\uFE0F?)$/u;

/** The rows of a band of columns that look like headers, from the first to the last. */
export function* headerRows(
  grid: Grid,
  band: Columns,
  axes: readonly FoundAxis[],
): Steps<readonly HeaderRow[]> {
  const rows: HeaderRow[] = [];
  let above = 0;
  /** The last axis beside which columns are named. */
  let isNamed: FoundAxis | null = null;
  for (let row = 0; row < grid.rowCount; row += 1) {
    if (endsStep(row)) yield;
    const columns = filledWithin(grid, row, band);
    if (LEGEND_START.test(foldedText(grid, row, columns[0] ?? 0))) continue;
    const axis = axes.find(
      ({ firstRow, lastRow }) => row >= firstRow - 1 && row <= lastRow + NEAR_AXIS,
    );
    const isApart = above === 0 || axis !== undefined || rows.at(-1)?.row === row - 1;
    above = columns.length;
    const beside = columns.filter((column) => !axis || !isWithin(axis, column));
    const names = beside.map((column) => lineText(grid, row, column));
    const under = columns.filter((column) => !beside.includes(column));
    if (axis && namesColumns(grid, axis, { row, names, under, isNamed })) {
      isNamed = axis;
      rows.push({ row, firstColumn: 0, known: beside.length, hasSubject: true });
      continue;
    }
    if (columns.length < MIN_HEADERS) continue;
    // Under an axis, which heads its table, a task may be called as a column is.
    const isHeaded =
      (rows.length > 0 && !isUnderBands(grid, rows, row)) ||
      axes.some(({ lastRow }) => lastRow + NEAR_AXIS < row);
    const place = !isHeaded ? 'first' : isApart ? 'apart' : 'among-rows';
    const texts = columns.map((column) => lineText(grid, row, column));
    const figures = columns.map((column) => grid.value(row, column));
    // « 2024 | 2025 | 2026 » name what is spent in each year.
    const isYear = (one: number): boolean => readPeriodLabel(String(one))?.kind === 'year';
    const numbers = figures.filter((one) => typeof one === 'number' && !isYear(one)).length;
    const meanings = mayBeHeader(texts, place) ? texts.map(readHeader) : [];
    const isForm = place === 'first' && saysOfSheet(grid, row, columns);
    const isKnown = !isForm && meanings.length > 0 && isHeader({ texts, meanings, numbers, place });
    const isForeign =
      isForeignHeader(grid, row, columns) ||
      (place === 'apart' && headsOtherRows(grid, { row, top: (rows.at(-1)?.row ?? 0) + 1 }, band));
    if (!isKnown && (place === 'first' || !isForeign)) continue;
    rows.push({
      row,
      firstColumn: Math.min(...columns),
      known: isKnown ? countTargets(meanings) : 0,
      hasSubject: !isKnown || meanings.some(isSubject),
    });
  }
  return rows;
}

/**
 * « Projet | Accueil, merged over nine columns | Module | 151 » over an empty line: each name is followed by what it is
 * of the sheet, and heads no column.
 */
function saysOfSheet(grid: Grid, row: number, columns: readonly number[]): boolean {
  const isTold = (at: number): boolean =>
    typeof grid.value(row, at) === 'number' || (grid.merge(row, at)?.columnCount ?? 1) > 1;
  const areNames = columns.every(
    (at, index) => isHeaderWord(readHeader(lineText(grid, row, at))) === (index % 2 === 0),
  );
  const areTold = columns.some((at, index) => index % 2 === 1 && isTold(at));
  return columns.length % 2 === 0 && areNames && areTold && grid.filled(row + 1).length === 0;
}

/** Whether the one header so far is a row of merged bands right above: what it groups are the names. */
function isUnderBands(grid: Grid, rows: readonly HeaderRow[], row: number): boolean {
  const [bands, other] = rows;
  if (bands?.row !== row - 1 || other !== undefined) return false;
  const spans = grid.filled(bands.row).map((column) => grid.merge(bands.row, column));
  return spans.some((merge) => (merge?.columnCount ?? 1) > 1);
}

/** Where a row stands: before any table, after a blank row or a header, or among the rows of one. */
type HeaderPlace = 'first' | 'apart' | 'among-rows';

/** A quick look, to spare the rows of long tables a closer one. */
function mayBeHeader(texts: readonly string[], place: HeaderPlace): boolean {
  if (place === 'first') return texts.some((text) => isHeaderWord(readHeader(text)));
  const [first = '', second = ''] = texts;
  return isHeaderWord(readHeader(first)) || isHeaderWord(readHeader(second));
}

interface HeaderCandidate {
  readonly texts: readonly string[];
  readonly meanings: readonly HeaderMeaning[];
  readonly numbers: number;
  readonly place: HeaderPlace;
}

function isHeader({ texts, meanings, numbers, place }: HeaderCandidate): boolean {
  const share = meanings.filter(isHeaderWord).length / meanings.length;
  const distinct = countTargets(meanings);
  // « Tâche | Description | Estimation »: names of columns, whatever the others are; « task | task » is a line of a list.
  const isOfWork = numbers === 0 && tellsWork(meanings) && meanings[0]?.isTask === true;
  if (texts.every((text) => text === texts[0])) return false;
  if (place === 'first' && isOfWork) return true;
  if (numbers > meanings.length / 2 || distinct < MIN_HEADERS) return false;
  if (place === 'first') {
    const isNamed = distinct > MIN_HEADERS && numbers === 0 && meanings.some(isSubject);
    const isOfTasks = numbers === 0 && meanings.some(({ isTask }) => isTask);
    return share >= MIN_SHARE || isNamed || isOfTasks;
  }
  if (texts.some((text) => STATUS_VALUE.test(fold(text)))) return false;
  if (place === 'apart') return share >= (distinct > MIN_HEADERS ? MIN_SHARE : MIN_STRICT_SHARE);
  return distinct > MIN_HEADERS && share >= MIN_STRICT_SHARE;
}

/** Three columns, one of tasks; or two, both of them: « Activités | Tâches ». */
export function tellsWork(meanings: readonly HeaderMeaning[]): boolean {
  const tasks = meanings.filter(({ isTask }) => isTask);
  return tasks.length > 0 && (meanings.length > MIN_HEADERS || tasks.length === MIN_HEADERS);
}

/** A table is about its subject; columns without one belong to the table beside them. */
function isSubject({ action, session, attendance, person }: HeaderMeaning): boolean {
  return (
    action?.meaning === 'title' ||
    action?.meaning === 'strand' ||
    session?.meaning === 'training' ||
    session?.meaning === 'sessionId' ||
    attendance?.meaning === 'code' ||
    person?.meaning === 'lastName'
  );
}

function countTargets(meanings: readonly HeaderMeaning[]): number {
  return new Set(meanings.map(firstTarget).filter((target) => target !== null)).size;
}

function firstTarget(meaning: HeaderMeaning): string | null {
  const { action, session, attendance, person } = meaning;
  const found = action ?? session ?? attendance ?? person;
  return found?.meaning ?? null;
}
