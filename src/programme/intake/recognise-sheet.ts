import { tally } from '../../lib/tally';
import { fold } from '../../lib/text';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { SheetKind } from './analysis';
import type { FoundTable } from './headers/find-tables';
import { isLyingDown } from './headers/lying-table';
import { foldedText, type Grid, lineText } from '../reading/grid';
import { ADDRESSED, HAS_VERB, HELP_SHEET, SAYS_WHEN } from '../reading/layout-words';
import type { LeftReason, ProposalNote } from '../reading/proposal';
import type { TableKind } from './headers/table-kind';

export interface RecognisedSheet {
  readonly kind: SheetKind;
  readonly reason: ProposalNote;
  /** Whether it is read unless the user says otherwise. */
  readonly isSelected: boolean;
  /** Why its cells are left when it is not read. */
  readonly leftReason: LeftReason;
}

export interface SheetToRecognise {
  readonly sheet: SheetSnapshot;
  readonly grid: Grid;
  readonly tables: readonly FoundTable[];
  readonly kinds: readonly TableKind[];
  readonly hasHeader: boolean;
}

type IgnoredFor =
  'empty' | 'help' | 'formulas' | 'contacts' | 'lying-table' | 'other-table' | 'not-understood';
type TableSheetKind = Exclude<SheetKind, 'tracker' | 'ignored' | 'narrative' | 'banner-table'>;

const KIND_OF_TABLE: Readonly<Record<TableKind, TableSheetKind | null>> = {
  actions: 'table',
  gantt: 'hand-made-gantt',
  sessions: 'training-sessions',
  dashboard: 'training-dashboard',
  attendances: 'attendance-list',
  names: 'name-list',
  partners: 'partner-list',
  sites: 'site-list',
  contacts: null,
  other: null,
};
/** A list beside a schedule does not make the sheet. */
const LISTS: readonly TableSheetKind[] = ['name-list', 'partner-list', 'site-list'];
const FORMULA_SHARE = 0.4;
/** Formulas of a synthesis that look at other sheets; the others add up what these bring. */
const ELSEWHERE_SHARE = 0.3;
/** Texts of a narrative that say when. */
const TIMED_SHARE = 0.2;
const ADDRESSED_SHARE = 0.25;
const LONG_TEXT = 60;
const MIN_LETTERS = 150;
/** Texts enough to tell what a sheet holds. */
const LOOKED_AT = 200;
const MIN_SENTENCES = 4;
const SENTENCE_SHARE = 0.6;

/** Tells what a sheet is, from the tables found on it, or from its texts when there is none. */
export function recogniseSheet(request: SheetToRecognise): RecognisedSheet {
  const { sheet, grid, kinds, tables } = request;
  const found = { isSelected: true, leftReason: 'not-selected' as const };
  if (isEmptySheet(grid)) return ignored('empty', 'not-understood');
  if (isSheetOfFormulas(grid)) return ignored('formulas', 'computed');
  if (isHelpSheet(sheet)) return ignored('help', 'note');
  const rows = tables.map(({ lastHeaderRow }) => lastHeaderRow + 1).join(', ');
  const telling = kinds.flatMap((kind) => KIND_OF_TABLE[kind] ?? []);
  const kind = telling.find((told) => !LISTS.includes(told)) ?? telling[0] ?? null;
  if (kind !== null) {
    const reason: ProposalNote = {
      code: request.hasHeader ? `kind-${kind}` : 'kind-headerless',
      params: { rows, tables: tables.length },
    };
    return { ...found, kind, reason };
  }
  if (isNarrative(grid)) {
    const isSchedule = tellsSchedule(grid);
    const code = isSchedule ? 'kind-narrative' : 'narrative-unsure';
    return { ...found, kind: 'narrative', isSelected: isSchedule, reason: { code, params: {} } };
  }
  if (isLyingDown(grid)) return ignored('lying-table', 'other-table');
  if (kinds.includes('contacts')) return ignored('contacts', 'contact-list');
  return kinds.includes('other')
    ? ignored('other-table', 'other-table')
    : ignored('not-understood', 'not-understood');
}

/** A sheet that explains the workbook or feeds its lists, by its name. */
export function isHelpSheet({ name }: SheetSnapshot): boolean {
  return HELP_SHEET.test(fold(name).replace(/[_.]/gu, ' '));
}

/** A synthesis: most of its figures are computed from other sheets. */
export function isSheetOfFormulas(grid: Grid): boolean {
  let formulas = 0;
  let elsewhere = 0;
  let figures = 0;
  let cells = 0;
  for (let row = 0; row < grid.rowCount; row += 1) {
    for (const column of grid.filled(row)) {
      cells += 1;
      if (grid.isFromElsewhere(row, column)) elsewhere += 1;
      if (grid.isFormula(row, column)) formulas += 1;
      else if (typeof grid.value(row, column) === 'number') figures += 1;
    }
  }
  const isOfOthers = elsewhere > 0 && elsewhere >= formulas * ELSEWHERE_SHARE;
  return isOfOthers && formulas > figures && formulas >= (cells - formulas) * FORMULA_SHARE;
}

/**
 * Whether prose tells what is done and when: it says times, or what was and will be. A text that speaks
 * to its reader, « cliquez », « saisissez », « votre », explains a workbook.
 */
export function tellsSchedule(grid: Grid): boolean {
  let texts = 0;
  let timed = 0;
  let addressed = 0;
  for (let row = 0; row < grid.rowCount; row += 1) {
    for (const column of grid.filled(row)) {
      const text = foldedText(grid, row, column);
      texts += 1;
      if (SAYS_WHEN.test(text)) timed += 1;
      if (ADDRESSED.test(text)) addressed += 1;
    }
  }
  return timed >= texts * TIMED_SHARE && addressed <= texts * ADDRESSED_SHARE;
}

/** The share of the cells that stands in one column. */
const ONE_COLUMN = 0.6;

/** Headings in one column and what they head in the next: no row has two cells. */
function isOneCellARow(grid: Grid): boolean {
  for (let row = 0; row < grid.rowCount; row += 1) {
    if (grid.filled(row).length > 1) return false;
  }
  return true;
}

/** Sentences, one under the other, in one column or under headings beside it. */
export function isNarrative(grid: Grid): boolean {
  const columns: number[] = [];
  const texts: string[] = [];
  for (let row = 0; row < grid.rowCount; row += 1) {
    columns.push(...grid.filled(row));
    texts.push(...grid.filled(row).map((column) => lineText(grid, row, column)));
  }
  const widest = Math.max(0, ...tally(columns).values());
  const isOneColumn = widest / texts.length >= ONE_COLUMN || isOneCellARow(grid);
  return texts.length > 0 && isOneColumn && (hasLongTexts(texts) || hasSentences(texts));
}

function hasLongTexts(texts: readonly string[]): boolean {
  const letters = texts.reduce((count, { length }) => count + length, 0);
  const long = texts.filter(({ length }) => length >= LONG_TEXT).length;
  return letters >= MIN_LETTERS && long >= 1 && (long >= 3 || long / texts.length >= 0.2);
}

/** « Le permis est déposé. »: short, and yet a sentence. */
function hasSentences(texts: readonly string[]): boolean {
  const sentences = texts
    .slice(0, LOOKED_AT)
    .filter((text) => /^\p{Lu}.*[.!;]$/su.test(text) && HAS_VERB.test(fold(text)));
  return (
    sentences.length >= MIN_SENTENCES &&
    sentences.length >= Math.min(texts.length, LOOKED_AT) * SENTENCE_SHARE
  );
}

function isEmptySheet(grid: Grid): boolean {
  for (let row = 0; row < grid.rowCount; row += 1) {
    if (grid.filled(row).length > 0) return false;
  }
  return true;
}

function ignored(why: IgnoredFor, leftReason: LeftReason): RecognisedSheet {
  return {
    kind: 'ignored',
    reason: { code: `ignored-${why}`, params: {} },
    isSelected: false,
    leftReason,
  };
}
