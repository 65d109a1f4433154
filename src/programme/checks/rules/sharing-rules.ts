import { addDays } from '../../../lib/calendar-date';
import { fold } from '../../../lib/text';
import { type CellPlace, hasCell } from '../../../workbook/location';
import { isFormula, type SheetSnapshot } from '../../../workbook/snapshot';
import { generatedSheets } from '../../tracker/sheets/names';
import { isErrorValue } from './cell-rules';
import type { CheckContext } from '../context/context';
import { atCell, atSheet, atWorkbook, eachCell } from '../context/placed-hit';
import { externalWorkbookIn } from '../texts/external-links';
import type { PlacedHit } from '../context/finding';
import { onConfirmation } from '../fixes/row-fix';
import { isOwnSheet } from '../context/shared-texts';
import { eachKnown } from '../context/sheet-parts';
import { ROW_TABLES } from '../context/tables';
import { sharingRule } from './make-rules';
import { askDate } from '../fixes/setting-place';

/** A status date older than this no longer tells how things stand. */
const STALE_DAYS = 30;

/** What a recipient would see, or receive without seeing it: values, links, dates. */
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
