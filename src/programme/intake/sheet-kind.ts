import { tally } from '../../lib/tally';
import { fold } from '../../lib/text';
import type { ChosenKind, IntakeAnswers, SheetKind } from './analysis';
import { filledCells, fillOf, foldedText, type Grid, lineText, rowsOf } from '../reading/grid';
import { isPersonName } from '../reading/card-heads';
import { ADDRESSED, HAS_VERB, HELP_SHEET, SAYS_WHEN } from '../reading/layout-words';
import type { LeftReason, ProposalNote } from '../reading/proposal';
import type { Forms } from './sheet-forms';
import { isSchedule, type SheetTables, type TableKind } from './headers/table-kind';
import type { SheetSnapshot } from '../../workbook/snapshot';

export interface RecognisedSheet {
  readonly kind: SheetKind;
  readonly reason: ProposalNote;
  /** Whether it is read unless the user says otherwise. */
  readonly isSelected: boolean;
  /** Why its cells are left when it is not read. */
  readonly leftReason: LeftReason;
}

/** A sheet with the tables found on it, and what each is. */
export interface SheetToRecognise extends SheetTables {
  readonly sheet: SheetSnapshot;
  readonly grid: Grid;
  /** Whether names of columns stand over its tables. */
  readonly hasHeader: boolean;
  /** What its cells were laid out from, when they are forms. */
  readonly forms?: Forms;
}

type IgnoredFor = 'empty' | 'help' | 'formulas' | 'contacts' | 'other-table' | 'not-understood';
type TableSheetKind = Exclude<SheetKind, 'tracker' | 'ignored' | 'narrative'>;

/** What a sheet is by the user's word, and what its tables hold. */
const CHOSEN: Readonly<Record<Exclude<ChosenKind, 'none'>, readonly [SheetKind, TableKind?]>> = {
  table: ['table', 'actions'],
  gantt: ['hand-made-gantt', 'gantt'],
  matrix: ['hand-made-gantt', 'gantt'],
  narrative: ['narrative'],
  trainings: ['training-sessions', 'sessions'],
};

const KIND_OF_TABLE: Readonly<Record<TableKind, TableSheetKind | null>> = {
  actions: 'table',
  gantt: 'hand-made-gantt',
  sessions: 'training-sessions',
  dashboard: 'training-dashboard',
  attendances: 'attendance-list',
  names: 'name-list',
  contacts: null,
  other: null,
};
const FORMULA_SHARE = 0.4;
/** Formulas of a synthesis that look at other sheets; the others add up what these bring. */
const ELSEWHERE_SHARE = 0.3;
/** Letters of a narrative that stand in texts which say when. */
const TIMED_SHARE = 0.2;
const ADDRESSED_SHARE = 0.25;
const LONG_TEXT = 60;
const MIN_LETTERS = 150;
/** Texts enough to tell what a sheet holds. */
const LOOKED_AT = 200;
const MIN_SENTENCES = 4;
const SENTENCE_SHARE = 0.6;

/** What the user says a sheet is; undefined when he says nothing of it. */
export function chosenKind({ kinds }: IntakeAnswers, sheet: string): ChosenKind | undefined {
  const kind = kinds[sheet];
  return kind === 'automatic' ? undefined : kind;
}

/** What the tables of a sheet hold by the user's word, whatever it looks like; undefined when he says none. */
export function tableChosen(chosen: ChosenKind | undefined): TableKind | undefined {
  return chosen === undefined || chosen === 'none' ? undefined : CHOSEN[chosen][1];
}

/** What tables hold as the user sees them: where none is what he says, all of them are. */
export function kindsAsChosen(
  kinds: readonly TableKind[],
  chosen: ChosenKind | undefined,
): readonly TableKind[] {
  const said = tableChosen(chosen);
  const isKnown = chosen === 'table' && kinds.some(isSchedule);
  return kinds.map((kind) => (said === undefined || (isKnown && !isSchedule(kind)) ? kind : said));
}

/** Tells what a sheet is: what the user says, when it can be, else what it looks like. */
export function recogniseSheet(
  layout: SheetToRecognise,
  chosen: ChosenKind | undefined,
): RecognisedSheet {
  const recognised = recogniseByLook(layout);
  const said = { code: 'kind-chosen', params: {} } as const;
  if (chosen === 'none') return { ...recognised, kind: 'ignored', reason: said, isSelected: false };
  if (chosen === undefined) return recognised;
  const isPossible = chosen === 'narrative' || layout.tables.length > 0;
  if (!isPossible) return { ...recognised, reason: said };
  const [kind] = CHOSEN[chosen];
  const reason = recognised.kind === kind ? recognised.reason : said;
  return { kind, reason, isSelected: true, leftReason: 'not-selected' };
}

/** From the tables found on it, or from its texts when there is none. */
function recogniseByLook({
  sheet,
  grid,
  kinds,
  tables,
  hasHeader,
  forms,
}: SheetToRecognise): RecognisedSheet {
  const found = { isSelected: true, leftReason: 'not-selected' as const };
  if (filledCells(grid).length === 0) return ignored('empty', 'not-understood');
  if (isSheetOfFormulas(grid)) return ignored('formulas', 'computed');
  // A sheet that explains the workbook or feeds its lists, by its name.
  if (HELP_SHEET.test(fold(sheet.name).replace(/[_.]/gu, ' '))) return ignored('help', 'note');
  const headers = new Set(tables.map(({ lastHeaderRow }) => lastHeaderRow + 1));
  const telling = kinds.flatMap((kind) => KIND_OF_TABLE[kind] ?? []);
  // A list of names beside a schedule does not make the sheet.
  const kind = telling.find((told) => told !== 'name-list') ?? telling[0] ?? null;
  if (kind !== null) {
    const reason: ProposalNote = {
      code: forms ? 'kind-forms' : hasHeader ? `kind-${kind}` : 'kind-headerless',
      params: { rows: [...headers].join(', '), headers: headers.size, tables: tables.length },
    };
    return { ...found, kind, reason };
  }
  if (isNarrative(grid)) {
    const isSchedule = tellsSchedule(grid);
    const code = isSchedule ? 'kind-narrative' : 'narrative-unsure';
    return { ...found, kind: 'narrative', isSelected: isSchedule, reason: { code, params: {} } };
  }
  if (kinds.includes('contacts')) return ignored('contacts', 'contact-list');
  return kinds.includes('other')
    ? ignored('other-table', 'other-table')
    : ignored('not-understood', 'not-understood');
}

/** A synthesis: most of its figures are computed from other sheets. */
export function isSheetOfFormulas(grid: Grid): boolean {
  const cells = filledCells(grid);
  const computed = cells.filter(({ row, column }) => grid.isFormula(row, column));
  const elsewhere = computed.filter(({ row, column }) => grid.isFromElsewhere(row, column)).length;
  const figures = cells.filter(
    ({ row, column }) =>
      typeof grid.value(row, column) === 'number' && !grid.isFormula(row, column),
  ).length;
  const formulas = computed.length;
  const isOfOthers = elsewhere > 0 && elsewhere >= formulas * ELSEWHERE_SHARE;
  return isOfOthers && formulas > figures && formulas >= (cells.length - formulas) * FORMULA_SHARE;
}

/**
 * Whether prose tells what is done and when: it says times, what was and will be, or what one commits
 * to. A text that speaks to its reader, « cliquez », « saisissez », « votre », and dates nothing of it
 * explains a workbook.
 */
export function tellsSchedule(grid: Grid): boolean {
  const texts = filledCells(grid).map(({ row, column }) => foldedText(grid, row, column));
  // A paragraph says more than the lines of its list.
  const timed = texts.filter((text) => SAYS_WHEN.test(text)).join('').length;
  const addressed = texts.filter((text) => ADDRESSED.test(text) && !SAYS_DAY.test(text)).length;
  return (
    timed >= texts.join('').length * TIMED_SHARE && addressed <= texts.length * ADDRESSED_SHARE
  );
}

/** « le 14 avril ». Folded. */
const SAYS_DAY =
  /\d(?:er)? (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)/u;

/** The share of the cells that stands in one column. */
const ONE_COLUMN = 0.6;

/** Sentences, one under the other, in one column or under headings beside it. */
export function isNarrative(grid: Grid): boolean {
  const cells = filledCells(grid);
  const texts = cells.map(({ row, column }) => lineText(grid, row, column));
  const widest = Math.max(0, ...tally(cells.map(({ column }) => column)).values());
  const isOneCellARow = rowsOf(grid).every((row) => grid.filled(row).length < 2);
  const isOneColumn = widest / texts.length >= ONE_COLUMN || isOneCellARow;
  const isProse = hasLongTexts(texts) || hasSentences(texts);
  return texts.length > 0 && isOneColumn && isProse && !isOfPersons(grid);
}

/** Names of persons side by side, over cells some of which are painted: whose each line is. */
function isOfPersons(grid: Grid): boolean {
  const [top = 0, ...under] = rowsOf(grid).filter((row) => grid.filled(row).length > 0);
  const heads = grid.filled(top);
  const arePainted = heads.every((at) => under.some((row) => fillOf(grid, row, at) !== null));
  const areNames = heads.every((at) => isPersonName(lineText(grid, top, at)));
  return heads.length > 1 && arePainted && areNames;
}

function hasLongTexts(texts: readonly string[]): boolean {
  const letters = texts.reduce((count, { length }) => count + length, 0);
  const long = texts.filter(({ length }) => length >= LONG_TEXT).length;
  return letters >= MIN_LETTERS && (long >= 3 || long / texts.length >= 0.2);
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

function ignored(why: IgnoredFor, leftReason: LeftReason): RecognisedSheet {
  const reason: ProposalNote = { code: `ignored-${why}`, params: {} };
  return { kind: 'ignored', reason, isSelected: false, leftReason };
}
