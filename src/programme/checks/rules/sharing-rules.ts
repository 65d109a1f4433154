import { addDays } from '../../../lib/calendar-date';
import { fold } from '../../../lib/text';
import { type CellPlace, hasCell } from '../../../workbook/location';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { generatedSheets } from '../../tracker/sheet-names';
import { isErrorValue } from './cell-rules';
import type { CheckContext } from '../context/context';
import { externalWorkbookIn } from '../texts/external-links';
import type { FindingPlace } from '../context/finding';
import { onConfirmation } from './fix-edits';
import { type PlacedHit, workbookRule } from './rule';
import { askForDate } from './setting-place';
import { isOwnSheet } from '../context/shared-texts';
import { eachKnown } from './sheet-parts';
import { ROW_TABLES } from '../context/tables';

const WORKBOOK: FindingPlace = { kind: 'workbook' };
/** A status date older than this no longer tells how things stand. */
const STALE_DAYS = 30;

/** What a recipient would see, or receive without seeing it: values, links, dates. */
export const SHARING_RULES = [
  workbookRule({
    code: 'PUB-04',
    severity: 'warning',
    scope: 'sharing',
    reads: [],
    check: (context) => [
      ...context.snapshot.sheets.flatMap((sheet) => linksIn(sheet, context)),
      ...context.snapshot.names.flatMap(({ name, formula }) => {
        const target = isBroken(formula) ? null : externalWorkbookIn(formula);
        return target === null ? [] : [{ place: WORKBOOK, params: { value: target, name } }];
      }),
    ],
  }),
  workbookRule({
    code: 'PUB-05',
    severity: 'blocking',
    scope: 'sharing',
    reads: [],
    check: (context) =>
      context.snapshot.sheets.flatMap((sheet) =>
        sheet.errors
          .filter((place) => !isModelCell(sheet.name, place, context))
          .map(({ row, column }) => ({
            place: { kind: 'cell', sheet: sheet.name, row, column } as const,
            params: { value: sheet.texts[row]?.[column] ?? '' },
          })),
      ),
  }),
  workbookRule({
    code: 'PUB-07',
    severity: 'warning',
    scope: 'sharing',
    reads: [],
    check: ({ stale }) => {
      if (!stale) return { unchecked: 'not-provided', what: '' };
      return stale.map(({ sheet, generatedAt, changedRows }) => ({
        place: { kind: 'sheet', sheet } as const,
        params: { sheet, date: generatedAt, count: changedRows },
      }));
    },
  }),
  workbookRule({
    code: 'PUB-09',
    severity: 'warning',
    scope: 'sharing',
    reads: [],
    check: ({ snapshot: { names } }) =>
      names
        .filter(({ formula }) => isBroken(formula))
        .map(({ name }) => ({
          place: WORKBOOK,
          params: { value: name },
          fix: onConfirmation([], [{ kind: 'removeName', name }]),
        })),
  }),
  workbookRule({
    code: 'PUB-11',
    severity: 'warning',
    scope: 'sharing',
    reads: [],
    check: (context) => {
      const { statusDate } = context.settings;
      const { today } = context;
      if (today === null) return { unchecked: 'not-provided', what: '' };
      // Empty, it is today's.
      const isFresh =
        statusDate === null || (statusDate <= today && addDays(statusDate, STALE_DAYS) >= today);
      if (isFresh) return [];
      return [{ params: { date: statusDate }, ...askForDate(context, 'statusDate', today) }];
    },
  }),
  workbookRule({
    code: 'PUB-13',
    severity: 'info',
    scope: 'sharing',
    reads: [],
    check: ({ snapshot: { fileName } }) => {
      const extension = /\.(?:xls|xlsm|xlsb)$/iu.exec(fileName)?.[0];
      return extension === undefined
        ? []
        : [{ place: WORKBOOK, params: { value: extension.toLowerCase() } }];
    },
  }),
  workbookRule({
    code: 'PUB-17',
    severity: 'warning',
    scope: 'sharing',
    reads: [],
    check: ({ snapshot }) => {
      const made = generatedSheets(snapshot);
      return snapshot.sheets.filter(({ name }) => !made.includes(name)).flatMap(internalMentions);
    },
  }),
  workbookRule({
    code: 'PUB-18',
    severity: 'info',
    scope: 'sharing',
    reads: [],
    check: (context) =>
      eachKnown(context.snapshot.sheets, 'hyperlinks', ({ name }, links) =>
        links
          .filter(({ target }) => /^(?:\\\\|file:|[a-z]:[\\/])/iu.test(target))
          .map(({ place: at, target }) => ({
            place: { kind: 'cell', sheet: name, ...at } as const,
            params: { value: target },
            ...(isOwnSheet(context, name)
              ? { fix: onConfirmation([], [{ kind: 'removeLink', sheet: name, at }]) }
              : {}),
          })),
      ),
  }),
] as const;

function isBroken(formula: string): boolean {
  return formula.includes('#REF!');
}

function linksIn(
  { name: sheet, formulas, values }: SheetSnapshot,
  context: CheckContext,
): readonly PlacedHit<{ value: string; name: string | null }>[] {
  const isOwn = isOwnSheet(context, sheet);
  return formulas.flatMap((line, row) =>
    line.flatMap((formula, column) => {
      const isFormula = typeof formula === 'string' && formula.startsWith('=');
      const target = isFormula ? externalWorkbookIn(formula) : null;
      if (target === null) return [];
      const place = { kind: 'cell', sheet, row, column } as const;
      const after = values[row]?.[column] ?? null;
      const isKept = isOwn && !isErrorValue(after);
      const write = { sheet, row, column, before: String(formula), after };
      const fix = isKept ? { fix: onConfirmation([write], []) } : {};
      return [{ place, params: { value: target, name: null }, ...fix }];
    }),
  );
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

function internalMentions({
  name: sheet,
  values,
}: SheetSnapshot): readonly PlacedHit<{ value: string }>[] {
  return values.flatMap((line, row) =>
    line.flatMap((value, column) => {
      if (typeof value !== 'string') return [];
      const isMention = value.trim() === 'INTERNE' || INTERNAL.test(fold(value));
      if (!isMention) return [];
      const place = { kind: 'cell', sheet, row, column } as const;
      return [{ place, params: { value: value.trim().slice(0, 80) } }];
    }),
  );
}
