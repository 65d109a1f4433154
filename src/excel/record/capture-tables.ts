import { parseArea } from '../../workbook/location';
import {
  type KnownTable,
  type TableEdit,
  writesOfGrowth,
  writesOfTable,
} from '../edits/write-tables';
import { smallWrite, type Write } from '../edits/write';

/** Queues the reading of tables by name; those that do not exist are left out. */
export function queueKnownTables(
  context: Excel.RequestContext,
  names: readonly string[],
): () => ReadonlyMap<string, KnownTable> {
  const asked = names.map((name) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load('name,style,showFilterButton,worksheet/name');
    return { name, table, range: table.getRange().load('address') };
  });
  return () => {
    const known = new Map<string, KnownTable>();
    for (const { name, table, range } of asked) {
      if (table.isNullObject) continue;
      const area = parseArea(range.address);
      if (area === null) continue;
      known.set(name.toLowerCase(), {
        name: table.name,
        sheet: table.worksheet.name,
        area,
        style: table.style,
        filterButtons: table.showFilterButton ? 'shown' : 'hidden',
      });
    }
    return known;
  };
}

/** What puts tables back: those made on a sheet that stays become plain cells, those resized get their extent. */
export function writesOfTablesBefore(
  edits: readonly TableEdit[],
  before: ReadonlyMap<string, KnownTable>,
): readonly Write[] {
  return edits.flatMap((edit): readonly Write[] => {
    const existing = before.get(edit.name.toLowerCase());
    if (existing === undefined) {
      return [
        smallWrite(({ workbook }) =>
          workbook.tables.getItemOrNullObject(edit.name).convertToRange(),
        ),
      ];
    }
    const { name, sheet, area, style, filterButtons } = existing;
    const back: TableEdit = { kind: 'defineTable', name, sheet, area, style, filterButtons };
    const now: KnownTable = { ...existing, area: edit.area, style: '' };
    const grown = new Map([[name.toLowerCase(), now]]);
    return [...writesOfGrowth([back], grown), ...writesOfTable(back, now)];
  });
}
