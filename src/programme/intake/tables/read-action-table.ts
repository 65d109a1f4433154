import { isKeptOut, openCells, type RowCellsReader } from './action-cells';
import type { ActionWords } from '../cells/action-words';
import { buildAction, type BuiltAction } from '../cells/build-action';
import { carryCells, carryHeading, type CarriedWords } from './carried-words';
import type { RowContext } from './classify-rows';
import { doubtfulColumns } from './doubtful-columns';
import type { ColumnTarget } from './column-targets';
import { IN_ROW, type Ledger, leftFor } from '../../reading/ledger';
import { linkDependencies, type NumberedAction } from '../cells/link-dependencies';
import type { CellUse, ProposedAction } from '../../reading/proposal';
import type { ReadingContext } from '../../reading/reading-context';
import { wordsOfRow } from './row-words';
import { legendRowsOf, markColumns, markRow, rowsUnder, useOfRole } from './table-rows';

/** What the sheet says of every row of its tables. */
export interface TableSurroundings {
  /** Empty unless the sheet is about one strand. */
  readonly strand: string;
  /** Empty unless the sheet is about one territory. */
  readonly territory: string;
  readonly statusWords: Readonly<Record<string, string>>;
}

export interface ActionTableRequest {
  readonly context: ReadingContext;
  readonly around: TableSurroundings;
  readonly ledger: Ledger;
}

export interface ActionTableReading {
  readonly built: readonly BuiltAction[];
  readonly actions: readonly ProposedAction[];
  readonly legendRows: readonly number[];
  readonly bannerCount: number;
  /** Fills met where no word tells the status, with how many rows each. */
  readonly colours: ReadonlyMap<string, number>;
}

/** Reads the rows of a table of actions, its strands as headings, in a column or from the sheet. */
export function readActionTable(row: RowContext, request: ActionTableRequest): ActionTableReading {
  const { context, around, ledger } = request;
  const cells = openCells(row);
  const rows = rowsUnder(row);
  const doubtful = doubtfulColumns(row, context);
  const numbered: NumberedAction[] = [];
  const built: BuiltAction[] = [];
  const colours = new Map<string, number>();
  let carried: CarriedWords = { strand: around.strand, territory: around.territory, site: '' };
  for (const line of rows) {
    const account = { row, ledger, at: line.at };
    const use = useOfRole(line.role);
    if (use) markRow(account, use);
    carried = carryHeading(carried, line, row);
    if (line.role.kind !== 'data') continue;
    const read = cells.read(line.at);
    carried = carryCells(carried, read, row);
    const words = wordsOfRow({ row, at: line.at, read, carried, doubtful });
    if (words.length === 0) markRow(account, leftFor('not-understood'));
    else markColumns(account, useOfColumn);
    for (const one of words) {
      const action = buildAction(one, context, around.statusWords);
      built.push(action);
      countColour(colours, one);
      numbered.push(numberedAction(action, read));
    }
  }
  return {
    built,
    actions: linkDependencies(numbered),
    legendRows: legendRowsOf(rows),
    bannerCount: rows.filter(({ role }) => role.kind === 'strand').length,
    colours,
  };
}

/** What becomes of a cell of a row of data. */
export function useOfColumn(target: ColumnTarget): CellUse {
  if (target === 'total') return leftFor('computed');
  if (target === 'ignored') return leftFor('not-selected');
  return isKeptOut(target) ? leftFor('personal-data') : IN_ROW;
}

/** A colour is worth a question where no word tells the status. */
export function countColour(
  colours: Map<string, number>,
  { fill, statuses }: Pick<ActionWords, 'fill' | 'statuses'>,
): void {
  if (fill !== null && statuses.length === 0) colours.set(fill, (colours.get(fill) ?? 0) + 1);
}

function numberedAction({ action }: BuiltAction, read: RowCellsReader): NumberedAction {
  return { action, number: read.text('number'), dependsOn: read.text('dependsOn') };
}
