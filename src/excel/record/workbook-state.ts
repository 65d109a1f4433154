import { type Area, parseArea } from '../../workbook/location';
import type { KnownTable } from '../edits/write-tables';
import type { Session } from '../run';
import { queueKnownTables } from './capture-tables';
import type { Edits } from '../../workbook/edit';

export interface SheetState {
  readonly name: string;
  readonly isProtected: boolean;
  /** Formats included; null for an empty sheet. */
  readonly used: Area | null;
  readonly tables: readonly string[];
  /** Whether a filter hides rows, told for sheets that lose rows: Excel then deletes otherwise. */
  readonly isFiltered: boolean;
}

/** What must be known of the workbook before anything is written. Keys are in lower case. */
export interface WorkbookState {
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
  readonly isCalculatedByHand: boolean;
  readonly sheets: ReadonlyMap<string, SheetState>;
  readonly tables: ReadonlyMap<string, KnownTable>;
  /** Names of the workbook, and what they stand for. */
  readonly names: ReadonlyMap<string, string>;
}

/** Reads it in two round trips. */
export async function readState(session: Session, edits: Edits): Promise<WorkbookState> {
  const workbook = await session.send((context) => {
    context.workbook.load('readOnly');
    context.workbook.application.load('calculationMode');
    context.workbook.protection.load('protected');
    context.workbook.worksheets.load('items/name');
    context.workbook.tables.load('items/name,items/worksheet/name');
    context.workbook.names.load('items/name,items/formula');
    return context.workbook;
  });
  const edited = new Set(edits.flatMap((edit) => ('sheet' in edit ? [lower(edit.sheet)] : [])));
  const touched = workbook.worksheets.items.filter(({ name }) => edited.has(lower(name)));
  const tablesOf = (sheet: string): readonly string[] =>
    workbook.tables.items
      .filter(({ worksheet }) => worksheet.name === sheet)
      .map(({ name }) => name);
  const losing = new Set(
    edits.flatMap((edit) => (edit.kind === 'deleteRows' ? [lower(edit.sheet)] : [])),
  );
  const filterOf = (table: string): Excel.AutoFilter => workbook.tables.getItem(table).autoFilter;
  const read = await session.send((context) => ({
    tables: queueKnownTables(
      context,
      workbook.tables.items.map(({ name }) => name),
    ),
    sheets: touched.map((sheet) => ({
      name: sheet.name,
      protection: sheet.protection.load('protected'),
      used: sheet.getUsedRangeOrNullObject(false).load('address'),
      filters: (losing.has(lower(sheet.name))
        ? [sheet.autoFilter, ...tablesOf(sheet.name).map(filterOf)]
        : []
      ).map((filter) => filter.load('isDataFiltered')),
    })),
  }));
  return {
    isReadOnly: workbook.readOnly,
    isStructureProtected: workbook.protection.protected,
    isCalculatedByHand: workbook.application.calculationMode === 'Manual',
    tables: read.tables(),
    names: new Map(workbook.names.items.map(({ name, formula }) => [lower(name), String(formula)])),
    sheets: new Map(
      read.sheets.map(({ name, protection, used, filters }) => [
        lower(name),
        {
          name,
          isProtected: protection.protected,
          used: used.isNullObject ? null : parseArea(used.address),
          tables: tablesOf(name),
          isFiltered: filters.some(({ isDataFiltered }) => isDataFiltered),
        },
      ]),
    ),
  };
}

export function lower(name: string): string {
  return name.toLowerCase();
}
