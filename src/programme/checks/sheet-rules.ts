import { fold } from '../../lib/text';
import { hasCell, type Area } from '../../workbook/location';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { GENERATED_SHEETS } from '../tracker/columns';
import type { CheckContext } from './context';
import type { FindingPlace, Fix } from './finding';
import { onConfirmation } from './fix-edits';
import { type PlacedHit, workbookRule } from './rule';
import { isOwnSheet } from './shared-texts';
import { eachKnown } from './sheet-parts';

/** The sheets themselves: hidden things, comments, pictures, pages, drafts. */
export const SHEET_RULES = [
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
      const { sheets } = context.snapshot;
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
    code: 'PUB-03',
    severity: 'warning',
    scope: 'sharing',
    reads: [],
    check: ({ snapshot: { sheets } }) => {
      const comments = eachKnown(sheets, 'comments', (sheet, list) =>
        remarks(sheet.name, 'comment', list),
      );
      const notes = eachKnown(sheets, 'notes', (sheet, list) => remarks(sheet.name, 'note', list));
      const hitsOf = (outcome: typeof notes) => ('missed' in outcome ? outcome.hits : outcome);
      const hits = [...hitsOf(comments), ...hitsOf(notes)];
      const missed =
        'missed' in comments ? comments.missed : 'missed' in notes ? notes.missed : null;
      return missed ? { hits, missed } : hits;
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
  workbookRule({
    code: 'PUB-10',
    severity: 'info',
    scope: 'sharing',
    reads: [],
    check: ({ snapshot: { sheets } }) =>
      eachKnown(
        sheets.filter(({ name }) => name === GENERATED_SHEETS.gantt),
        'page',
        ({ name }, { orientation, paper, fitToWidth, fitToHeight }) => {
          const isOnePage = fitToWidth === 1 && fitToHeight === 1;
          if (orientation === 'landscape' && paper === 'a3' && isOnePage) return [];
          return [
            {
              place: { kind: 'sheet', sheet: name } as const,
              params: { sheet: name, orientation, paper, onePage: isOnePage ? 'yes' : 'no' },
              fix: setGanttPage(name),
            },
          ];
        },
      ),
  }),
  workbookRule({
    code: 'PUB-12',
    severity: 'warning',
    scope: 'sharing',
    reads: [],
    check: (context) =>
      context.snapshot.sheets
        .filter((sheet) => isDraft(sheet) && !isOwnSheet(context, sheet.name))
        .map(({ name }) => ({
          place: { kind: 'sheet', sheet: name } as const,
          params: { sheet: name },
        })),
  }),
  workbookRule({
    code: 'PUB-14',
    severity: 'warning',
    scope: 'sharing',
    reads: [],
    check: ({ snapshot: { sheets } }) =>
      eachKnown(sheets, 'pivotTables', ({ name }, pivots) =>
        pivots.map((value) => ({
          place: { kind: 'sheet', sheet: name } as const,
          params: { value },
        })),
      ),
  }),
  workbookRule({
    code: 'PUB-15',
    severity: 'warning',
    scope: 'sharing',
    reads: [],
    check: ({ snapshot: { sheets } }) =>
      eachKnown(sheets, 'shapes', ({ name }, shapes) =>
        shapes.map(({ name: value, kind }) => ({
          place: { kind: 'sheet', sheet: name } as const,
          params: { sheet: name, value, kind },
        })),
      ),
  }),
  workbookRule({
    code: 'PUB-16',
    severity: 'warning',
    scope: 'sharing',
    reads: [],
    check: (context) =>
      eachKnown(
        context.snapshot.sheets.filter(({ name }) => !isGenerated(name)),
        'looks',
        (sheet) => invisibleTexts(sheet, context),
      ),
  }),
  workbookRule({
    code: 'PUB-19',
    severity: 'info',
    scope: 'sharing',
    reads: [],
    check: ({ snapshot: { sheets } }) =>
      eachKnown(sheets, 'isProtected', ({ name }, isProtected) =>
        isProtected
          ? [{ place: { kind: 'sheet', sheet: name } as const, params: { sheet: name } }]
          : [],
      ),
  }),
] as const;

function isGenerated(name: string): boolean {
  const generated: readonly string[] = Object.values(GENERATED_SHEETS);
  return generated.includes(name);
}

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

function remarks(
  sheet: string,
  kind: 'comment' | 'note',
  list: readonly {
    readonly place: { readonly row: number; readonly column: number };
    readonly author: string;
  }[],
): readonly PlacedHit<{ kind: 'comment' | 'note'; author: string }>[] {
  return list.map(({ place, author }) => ({
    place: { kind: 'cell', sheet, ...place },
    params: { kind, author },
  }));
}

const DRAFT_NAME =
  /^(?:feuil|sheet|feuille)\d+$|^copie (?:de|d')|\b(?:test|old|brouillon|draft|copie)\b|_old$|\(\d+\)$/u;

function isDraft({ name, values }: SheetSnapshot): boolean {
  const isEmpty = values.every((line) => line.every((value) => value === null || value === ''));
  return isEmpty || DRAFT_NAME.test(fold(name));
}

function setGanttPage(sheet: string): Fix {
  const page = {
    orientation: 'landscape',
    paper: 'a3',
    fit: { width: 1, height: 1 },
    margins: { top: 8, bottom: 8, left: 8, right: 8 },
  } as const;
  return { mode: 'automatic', writes: [], edits: [{ kind: 'page', sheet, page }] };
}

/** Text in the colour of its background, in a format that shows nothing, or too small to be read. */
function invisibleTexts(
  { name: sheet, values, numberFormats, looks }: SheetSnapshot,
  { snapshot }: CheckContext,
): readonly PlacedHit<{ value: string }>[] {
  if (!looks.known) return [];
  // A table's style draws its header white on dark, which the cell itself does not tell.
  const headers = snapshot.tables.filter((table) => table.sheet === sheet);
  return values.flatMap((line, row) =>
    line.flatMap((value, column) => {
      if (value === null || value === '') return [];
      const look = looks.value[row]?.[column];
      const isHeader = headers.some(
        ({ area }) => area.row === row && hasCell(area, { row, column }),
      );
      const isPale = look !== undefined && look.fontColor === (look.fill ?? '#FFFFFF');
      const isTiny = look?.fontSize !== undefined && look.fontSize !== null && look.fontSize <= 2;
      const isBlank = /^(?:;;;|"";"";"";"")$/u.test(numberFormats[row]?.[column] ?? '');
      if (isHeader || (!isPale && !isTiny && !isBlank)) return [];
      const place = { kind: 'cell', sheet, row, column } as const;
      return [{ place, params: { value: String(value).slice(0, 80) } }];
    }),
  );
}
