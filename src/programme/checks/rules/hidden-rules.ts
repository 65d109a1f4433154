import { type Area, hasCell } from '../../../workbook/location';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import type { CheckContext } from '../context/context';
import type { FindingPlace, Fix } from '../context/finding';
import { onConfirmation } from './fix-edits';
import { type PlacedHit, workbookRule } from './rule';
import { isOwnSheet } from '../context/shared-texts';
import { eachKnown } from './sheet-parts';
import { generatedSheets } from '../../tracker/sheet-names';

/** What a recipient would receive without seeing it. */
export const HIDDEN_RULES = [
  workbookRule({
    code: 'PUB-01',
    severity: 'blocking',
    scope: 'sharing',
    reads: [],
    check: ({ snapshot }) =>
      snapshot.sheets
        .filter(({ visibility }) => visibility !== 'visible')
        .map(({ name, visibility }) => ({
          place: { kind: 'sheet', sheet: name } as const,
          params: { sheet: name, visibility },
          fix: onConfirmation([], [{ kind: 'unhide', sheet: name, what: 'sheet' }]),
        })),
  }),
  workbookRule({
    code: 'PUB-02',
    severity: 'warning',
    scope: 'sharing',
    reads: [],
    check: (context) => {
      const made = new Set(generatedSheets(context.snapshot));
      const sheets = context.snapshot.sheets.filter(({ name }) => !made.has(name));
      const rows = eachKnown(sheets, 'hiddenRows', (sheet, hidden) =>
        hiddenLines(sheet, { direction: 'rows', hidden: withoutFiltered(hidden, sheet) }, context),
      );
      const columns = eachKnown(sheets, 'hiddenColumns', (sheet, hidden) =>
        hiddenLines(sheet, { direction: 'columns', hidden }, context),
      );
      const hitsOf = (outcome: typeof rows) => ('missed' in outcome ? outcome.hits : outcome);
      const hits = [...hitsOf(rows), ...hitsOf(columns)];
      return 'missed' in rows ? { hits, missed: rows.missed } : hits;
    },
  }),
  workbookRule({
    code: 'PUB-06',
    severity: 'warning',
    scope: 'sharing',
    reads: [],
    check: (context) =>
      eachKnown(context.snapshot.sheets, 'filter', (sheet, filter) => {
        if (!filter) return [];
        const hidden = sheet.hiddenRows.known ? sheet.hiddenRows.value : [];
        const count = hidden.filter((row) => isInRows(filter.area, row)).length;
        const fix = onConfirmation([], [{ kind: 'clearFilter', sheet: sheet.name }]);
        return [
          {
            place: { kind: 'sheet', sheet: sheet.name } as const,
            params: { sheet: sheet.name, value: filter.criteria, count },
            ...(isOwnSheet(context, sheet.name) ? { fix } : {}),
          },
        ];
      }),
  }),
] as const;

/** Runs of hidden rows or columns within what the sheet holds. */
function hiddenLines(
  { name: sheet, values }: SheetSnapshot,
  {
    direction,
    hidden,
  }: { readonly direction: 'rows' | 'columns'; readonly hidden: readonly number[] },
  context: CheckContext,
): readonly PlacedHit<{ direction: 'rows' | 'columns'; count: number }>[] {
  const last = direction === 'rows' ? values.length : (values[0]?.length ?? 0);
  const runs: { first: number; count: number }[] = [];
  for (const line of [...hidden].filter((at) => at < last).sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run.first + run.count === line) run.count += 1;
    else runs.push({ first: line, count: 1 });
  }
  return runs.map(({ first, count }) => {
    const place: FindingPlace = { kind: 'lines', sheet, direction, first, count };
    const what = { direction, first, count };
    const fix: Fix = onConfirmation([], [{ kind: 'unhide', sheet, what }]);
    return {
      place,
      params: { direction, count },
      ...(isOwnSheet(context, sheet) ? { fix } : {}),
    };
  });
}

/** Rows that an active filter hides are told by PUB-06. */
function withoutFiltered(hidden: readonly number[], { filter }: SheetSnapshot): readonly number[] {
  const area = filter.known ? filter.value?.area : undefined;
  return area ? hidden.filter((row) => !isInRows(area, row)) : hidden;
}

function isInRows(area: Area, row: number): boolean {
  return hasCell(area, { row, column: area.column });
}
