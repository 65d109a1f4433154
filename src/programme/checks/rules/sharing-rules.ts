import { addDays } from '../../../lib/calendar-date';
import { fold } from '../../../lib/text';
import { type CellPlace, hasCell } from '../../../workbook/location';
import { isFormula, type SheetSnapshot } from '../../../workbook/snapshot';
import { findGeneratedSheet, generatedSheets } from '../../tracker/sheets/names';
import { isErrorValue } from './cell-rules';
import type { CheckContext } from '../context/context';
import { atCell, atSheet, atWorkbook, eachCell } from '../context/placed-hit';
import { externalWorkbookIn } from '../texts/external-links';
import type { Fix, PlacedHit } from '../context/finding';
import { onConfirmation } from '../fixes/row-fix';
import { isOwnSheet } from '../context/shared-texts';
import { both, eachKnown } from '../context/sheet-parts';
import { ROW_TABLES } from '../context/tables';
import { sharingRule } from './make-rules';
import { askDate } from '../fixes/setting-place';
import { sheetOfSource } from '../../tracker/rows/implied';

/** A status date older than this no longer tells how things stand. */
const STALE_DAYS = 30;

/** What a recipient would see, or receive without seeing it: values, links, dates, then the sheets themselves. */
export const SHARING_RULES = [
  sharingRule.warning('PUB-04', (context) => [
    ...context.snapshot.sheets.flatMap((sheet) => linksIn(sheet, context)),
    ...context.snapshot.names.flatMap(({ name, formula }) => {
      const target = isBroken(formula) ? null : externalWorkbookIn(formula);
      return target === null ? [] : [atWorkbook({ value: target, name })];
    }),
  ]),
  sharingRule.blocking('PUB-05', (context) => {
    const generated = generatedSheets(context.snapshot);
    return context.snapshot.sheets.flatMap(({ name: sheet, errors, texts }) => {
      const all = errors.filter((place) => !isModelCell(sheet, place, context));
      const count = generated.includes(sheet) ? all.length : null;
      // All that a generated sheet lacks comes from one cause: told by STR-01 where Suivi is gone.
      const some = context.tables.actions === null ? [] : all.slice(0, 1);
      return (count === null ? all : some).map(({ row, column }) =>
        atCell({ sheet, row, column }, { value: texts[row]?.[column] ?? '', count }),
      );
    });
  }),
  sharingRule.warning('PUB-07', ({ stale }) => {
    if (!stale) return { unchecked: 'not-provided', what: '' };
    return stale.map(({ sheet, generatedAt: date, changedRows: count }) =>
      atSheet(sheet, { sheet, date, count }),
    );
  }),
  sharingRule.warning('PUB-09', ({ snapshot: { names } }) =>
    names
      .filter(({ formula }) => isBroken(formula))
      .map(({ name }) =>
        atWorkbook({ value: name }, onConfirmation([], [{ kind: 'removeName', name }])),
      ),
  ),
  sharingRule.warning('PUB-11', (context) => {
    const { statusDate } = context.settings;
    const { today } = context;
    if (today === null) return { unchecked: 'not-provided', what: '' };
    // Empty, it is today's.
    const isFresh =
      statusDate === null || (statusDate <= today && addDays(statusDate, STALE_DAYS) >= today);
    if (isFresh) return [];
    return [askDate(context, 'statusDate', { params: { date: statusDate }, day: today })];
  }),
  sharingRule.info('PUB-13', ({ snapshot: { fileName } }) => {
    const extension = /\.(?:xls|xlsm|xlsb)$/iu.exec(fileName)?.[0];
    return extension === undefined ? [] : [atWorkbook({ value: extension.toLowerCase() })];
  }),
  sharingRule.warning('PUB-17', ({ snapshot, tables }) => {
    // That of the attendances says itself that it stays inside, and RGP-04 keeps it there.
    const told = [...generatedSheets(snapshot), tables.attendances?.place.sheet];
    return snapshot.sheets.filter(({ name }) => !told.includes(name)).flatMap(internalMentions);
  }),
  sharingRule.info('PUB-18', (context) =>
    eachKnown(context.snapshot.sheets, 'hyperlinks', ({ name }, links) =>
      links
        .filter(({ target }) => /^(?:\\\\|file:|[a-z]:[\\/])/iu.test(target))
        .map(({ place: at, target }) => {
          const cut = onConfirmation([], [{ kind: 'removeLink', sheet: name, at }]);
          const fix = isOwnSheet(context, name) ? cut : null;
          return atCell({ sheet: name, ...at }, { value: target }, fix);
        }),
    ),
  ),
  sharingRule.warning('PUB-03', ({ snapshot: { sheets } }) =>
    both(
      eachKnown(sheets, 'comments', ({ name }, list) => remarks(name, 'comment', list)),
      eachKnown(sheets, 'notes', ({ name }, list) => remarks(name, 'note', list)),
    ),
  ),
  sharingRule.info('PUB-10', ({ snapshot }) =>
    eachKnown(
      snapshot.sheets.filter(({ name }) => name === findGeneratedSheet(snapshot, 'gantt')),
      'page',
      ({ name }, { orientation, paper, fitToWidth }) => {
        // A long programme takes several pages, each as wide as the drawing.
        const isOnePage = fitToWidth === 1;
        if (orientation === 'landscape' && paper === 'a3' && isOnePage) return [];
        const params = { sheet: name, orientation, paper, onePage: isOnePage ? 'yes' : 'no' };
        return [atSheet(name, params, setGanttPage(name))];
      },
    ),
  ),
  sharingRule.warning('PUB-12', (context) => {
    // The sheets that the rows of the tracker were read from are none, whatever their name.
    const sources = context.tables.actions?.rows.map(({ value }) => sheetOfSource(value.source));
    const read = new Set(sources);
    return context.snapshot.sheets
      .filter((sheet) => isDraft(sheet) && !read.has(sheet.name))
      .filter(({ name }) => !isOwnSheet(context, name))
      .map(({ name }) => atSheet(name, { sheet: name }));
  }),
  sharingRule.warning('PUB-14', ({ snapshot: { sheets } }) =>
    eachKnown(sheets, 'pivotTables', ({ name }, pivots) =>
      pivots.map((value) => atSheet(name, { value })),
    ),
  ),
  sharingRule.warning('PUB-15', ({ snapshot: { sheets } }) =>
    eachKnown(sheets, 'shapes', ({ name }, shapes) =>
      shapes.map(({ name: value, kind }) => atSheet(name, { sheet: name, value, kind })),
    ),
  ),
  sharingRule.info('PUB-19', ({ snapshot: { sheets } }) =>
    eachKnown(sheets, 'isProtected', ({ name }, isProtected) =>
      isProtected ? [atSheet(name, { sheet: name })] : [],
    ),
  ),
] as const;

function isBroken(formula: string): boolean {
  return formula.includes('#REF!');
}

function linksIn(
  { name, formulas, values }: SheetSnapshot,
  context: CheckContext,
): readonly PlacedHit<{ value: string; name: string | null }>[] {
  const isOwn = isOwnSheet(context, name);
  return eachCell({ name, values: formulas }, (formula, cell) => {
    const target = isFormula(formula) ? externalWorkbookIn(formula) : null;
    if (target === null) return [];
    const after = values[cell.row]?.[cell.column] ?? null;
    const write = { ...cell, before: String(formula), after };
    const isKept = isOwn && !isErrorValue(after);
    return [
      atCell(cell, { value: target, name: null }, isKept ? onConfirmation([write], []) : null),
    ];
  });
}

/** Errors in the tracker's own columns are told by STR-10. */
function isModelCell(sheet: string, cell: CellPlace, { tables }: CheckContext): boolean {
  return ROW_TABLES.some((table) => {
    const place = tables[table]?.place;
    if (place?.sheet !== sheet || !hasCell(place.area, cell)) return false;
    return Object.values(place.columns).includes(cell.column);
  });
}

const INTERNAL =
  /\bconfidentiel(?:le)?s?\b|\b(?:document|usage|note|diffusion) (?:strictement |purement )?internes?\b|\bne pas diffuser\b|\bdiffusion restreinte\b|\bnon diffusables?\b/u;

function internalMentions(sheet: SheetSnapshot): readonly PlacedHit<{ value: string }>[] {
  return eachCell(sheet, (value, cell) => {
    if (typeof value !== 'string') return [];
    const isMention = value.trim() === 'INTERNE' || INTERNAL.test(fold(value));
    return isMention ? [atCell(cell, { value: value.trim().slice(0, 80) })] : [];
  });
}

function remarks(
  sheet: string,
  kind: 'comment' | 'note',
  list: readonly { readonly place: CellPlace; readonly author: string }[],
): readonly PlacedHit<{ kind: 'comment' | 'note'; author: string }>[] {
  return list.map(({ place, author }) => atCell({ sheet, ...place }, { kind, author }));
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
    fit: { width: 1, height: null },
    margins: { top: 8, bottom: 8, left: 8, right: 8 },
  } as const;
  return { mode: 'automatic', writes: [], edits: [{ kind: 'page', sheet, page }] };
}
