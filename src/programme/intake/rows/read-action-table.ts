import { endsStep, type Steps } from '../../../lib/steps';
import { isKeptOut, type RowContext } from '../tables/row-context';
import type { ActionWords } from '../cells/action-words';
import { buildAction, type BuiltAction } from '../cells/build-action';
import {
  areSetIn,
  type CarriedTimes,
  carryCells,
  carryHeading,
  carriedFrom,
  carryParent,
  leaveHeadings,
  leaveState,
  saysEachStrand,
} from './carried-words';
import { areBands } from '../hand-made-gantt/gantt-background';
import { notesOfMarks, withBar, withBarWords } from '../hand-made-gantt/bar-of-row';
import { type Drawing, openDrawing } from '../hand-made-gantt/drawing';
import { wordsOfCards, wordsOfCells } from './matrix-words';
import { openRows, openSteps, wordsOfSteps } from './dated-steps';
import type { ColumnTarget } from '../columns/column-targets';
import type { CellUse } from '../../reading/proposal';
import { IN_ROW, type Ledger, leftFor } from '../../reading/ledger';
import { linkDependencies, type NumberedAction } from '../cells/link-dependencies';
import type { Gathered } from '../gather-reading';
import type { ReadingContext } from '../../reading/reading-context';
import type { SheetTopic } from '../sheet-topic';
import type { RowToRead } from './row-to-read';
import { monthOver, stateOfLog } from '../tables/title-times';
import { withLanguage } from './sheet-language';
import {
  markColumns,
  markHeading,
  markRow,
  rowsUnder,
  type TableRow,
  useOfRole,
} from '../tables/table-rows';

/** What the sheet says of every row of its tables. */
export interface TableSurroundings extends SheetTopic, CarriedTimes {
  readonly statusWords: Readonly<Record<string, string>>;
  /** The user says that the cells under its time axis are tasks. */
  readonly holdsTasks: boolean;
}

export interface ActionTableRequest {
  readonly context: ReadingContext;
  readonly around: TableSurroundings;
  readonly ledger: Ledger;
}

/** What holds for all the rows of a table. */
function saidOver(
  row: RowContext,
  { context, around }: ActionTableRequest,
): SheetTopic & CarriedTimes {
  const state = around.state || stateOfLog(row, context);
  return { month: monthOver(row), ...around, state };
}

/** Reads the rows of a table of actions, its strands as headings, in a column or from the sheet. */
export function* readActionTable(
  row: RowContext,
  asked: ActionTableRequest,
): Steps<Pick<Gathered, 'built' | 'colours'>> {
  const request = { ...asked, context: withLanguage(row, asked.context) };
  const { context, around, ledger } = request;
  const opened = openRows(row, context);
  const steps = openSteps(row, context);
  const rows = rowsUnder(row);
  yield;
  const drawing = openDrawing(row, rows, context);
  yield;
  const isOfEach = saysEachStrand(row, rows);
  yield;
  const numbered: NumberedAction[] = [];
  const fills: (string | null)[] = [];
  const colours: string[] = [];
  let carried = carriedFrom(saidOver(row, request), areSetIn(row, rows));
  for (const [index, line] of rows.entries()) {
    if (endsStep(index)) yield;
    const account = { row, ledger, at: line.at };
    const use = 'text' in line.role ? null : useOfRole(line.role);
    if (use) markRow(account, use);
    const isApart = line.role.kind === 'blank' && rows[index - 1]?.role.kind === 'data';
    carried = isApart ? leaveState(carried, row) : carryHeading(carried, line, row);
    if (line.role.kind !== 'data') continue;
    const read = opened.readRow(line.at);
    carried = carryCells(leaveHeadings(carried, line, row), { read, isOfEach }, row);
    const drawn = { drawing, request, at: line.at };
    const toRead = {
      ...opened.shared,
      at: line.at,
      read,
      carried,
      partedBy: partedBy(rows[index + 1]),
    };
    const cards = wordsOfCards(toRead);
    const told =
      cards.length > 0
        ? cards.flatMap((words) => actionsOf(words, drawn))
        : drawing !== null && (drawing.holdsTasks || around.holdsTasks)
          ? tasksOf(drawn, drawing, { carried, read })
          : wordsOfSteps(toRead, steps).flatMap((words) => actionsOf(words, drawn));
    const next = rows.slice(index + 1).find(({ role }) => role.kind !== 'blank');
    if (next?.role.kind === 'data') carried = carryParent(carried, row, line.at);
    if (told.length === 0) markRow(account, leftFor('not-understood'));
    else markColumns(account, useOfColumn);
    for (const [index, one] of told.entries()) {
      const { fill, statuses } = one.words;
      if (index === 0) fills.push(fill);
      // A colour is worth a question where no word tells the status.
      if (index === 0 && fill !== null && statuses.length === 0) colours.push(fill);
      const [number, dependsOn] = [read.text('number'), read.text('dependsOn')];
      numbered.push({ built: one.action, number, dependsOn });
    }
  }
  const built = linkDependencies(numbered);
  markHeadings(row, rows, { ledger, built });
  return { built, colours: areBands(fills) ? [] : colours };
}

function partedBy(under: TableRow | undefined): number | null {
  return under?.role.kind === 'actual' ? under.role.column : null;
}

/** Accounts for the headings, once the rows that bear their words are known. */
function markHeadings(
  row: RowContext,
  rows: readonly TableRow[],
  { ledger, built }: { readonly ledger: Ledger; readonly built: readonly BuiltAction[] },
): void {
  const borne = new Set(
    built.flatMap(({ action: { fields, own } }) => [
      fields.strand,
      ...own.map(({ value }) => value),
    ]),
  );
  for (const { at, role } of rows) markHeading({ row, ledger, at }, role, borne);
}

interface DrawnRow {
  readonly at: number;
  /** Null when the table has no time axis. */
  readonly drawing: Drawing | null;
  readonly request: ActionTableRequest;
}

interface ToldAction {
  readonly words: ActionWords;
  readonly action: BuiltAction;
}

/** The tasks that stand under the axis on a row, each in its own time. */
function tasksOf(
  { at, request }: DrawnRow,
  drawing: Drawing,
  { carried, read }: Pick<RowToRead, 'carried' | 'read'>,
): readonly ToldAction[] {
  const { context } = request;
  const { statusWords } = request.around;
  const cells = wordsOfCells(drawing, at, { carried, named: drawing.nameAt(at) });
  const [place] = read.all('place');
  return cells.map(({ words: told, marks }) => {
    const site = read.text('site') || told.site;
    const territory = read.text('territory') || told.territory;
    const where = { site, territory, place: place?.text ?? '' };
    const notes = notesOfMarks(drawing.layout.row, marks);
    const words = { ...told, ...where, placeHeader: place?.match.header ?? '', notes };
    const action = withBar(buildAction(words, context, statusWords), marks);
    return { words, action: { ...action, action: { ...action.action, rule: 'matrix' } } };
  });
}

/** The actions of one set of words: one, or one for each bar of its row. Typed dates win over bars. */
function actionsOf(words: ActionWords, { at, drawing, request }: DrawnRow): readonly ToldAction[] {
  const { context, around } = request;
  const build = (one: ActionWords): BuiltAction =>
    buildAction({ ...one, owner: one.owner || around.owner }, context, around.statusWords);
  const isDated = [words.due, words.start, words.end].some(({ text }) => text.trim() !== '');
  if (drawing === null) return [{ words, action: build(words) }];
  const marks = drawing.barsAt(at);
  const spoken = withBarWords(words, marks, drawing);
  if (isDated) return [{ words: spoken, action: build({ ...spoken, notes: words.notes }) }];
  const isUndated = drawing.layout.axis.isYearMissing && marks.length > 0;
  const action = build(spoken);
  return [
    {
      words: spoken,
      action: isUndated ? { ...action, needsReferenceDate: true } : withBar(action, marks),
    },
  ];
}

/** What becomes of a cell of a row of data. */
export function useOfColumn(target: ColumnTarget): CellUse {
  if (target === 'total') return leftFor('computed');
  if (target === 'ignored') return leftFor('not-selected');
  return isKeptOut(target) ? leftFor('personal-data') : IN_ROW;
}
