import { fold } from '../../../lib/text';
import { knownOr, type SheetSnapshot } from '../../../workbook/snapshot';
import { hasCell } from '../../../workbook/location';
import { GENERATED_SHEETS } from '../../tracker/columns';
import { listOwnSheets } from '../../tracker/sheet-names';
import type { CheckContext } from './context';
import { ROW_TABLES } from './tables';

/** A text of the workbook that a recipient would read. */
export interface SharedText {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The tracker's column it stands in, such as `actions.comment`; `remark` in a note; `''` elsewhere. */
  readonly field: string;
}

/** Columns of the tracker that hold names of places and bodies, or words of a list. */
const NAMES_ONLY: ReadonlySet<string> = new Set([
  'actions.site',
  'actions.partners',
  'actions.territory',
  'actions.strand',
  'actions.decisionMaker',
  'sessions.provider',
  'sessions.basin',
  'sessions.training',
  'sites.name',
  'sites.municipality',
  'sites.territory',
  'sites.partner',
  'partners.name',
  'partners.acronym',
  'partners.aliases',
  'partners.currentName',
]);

/** Whether a column of the tracker holds names of places or bodies, where a person cannot be told. */
export function isNamesOnly({ field }: SharedText): boolean {
  return NAMES_ONLY.has(field);
}

/** Every text of the workbook, sheet by sheet; generated sheets repeat the tracker and are left out. */
export function* sharedTexts(context: CheckContext): Generator<SharedText> {
  const generated = new Set<string>(Object.values(GENERATED_SHEETS));
  for (const sheet of context.snapshot.sheets) {
    if (generated.has(sheet.name)) continue;
    const fieldAt = fieldsOf(sheet, context);
    for (const [row, line] of sheet.values.entries()) {
      for (const [column, value] of line.entries()) {
        if (typeof value === 'boolean' || value === null || value === '') continue;
        // A short number is no text; a long one that was typed may be a social security number.
        if (typeof value === 'number' && !(Number.isInteger(value) && value >= 1e12)) continue;
        if (typeof value === 'number' && isComputed(sheet, row, column)) continue;
        yield { sheet: sheet.name, row, column, text: String(value), field: fieldAt(row, column) };
      }
    }
    yield* remarksOf(sheet);
  }
}

/** Notes and comments, as far as this Excel gives them. */
function* remarksOf({ name: sheet, comments, notes }: SheetSnapshot): Generator<SharedText> {
  for (const { place, text } of [...knownOr(comments, []), ...knownOr(notes, [])]) {
    yield { sheet, ...place, text, field: 'remark' };
  }
}

/** A computed number is told at the cell it comes from. */
function isComputed({ formulas }: SheetSnapshot, row: number, column: number): boolean {
  const formula = formulas[row]?.[column];
  return typeof formula === 'string' && formula.startsWith('=');
}

function fieldsOf(
  { name }: SheetSnapshot,
  { tables }: CheckContext,
): (row: number, column: number) => string {
  for (const table of ROW_TABLES) {
    const place = tables[table]?.place;
    if (place?.sheet !== name) continue;
    const columns: Readonly<Record<string, number | undefined>> = place.columns;
    const keyAt = new Map(Object.entries(columns).map(([key, column]) => [column, key]));
    return (row, column) => {
      const isBody = hasCell(place.area, { row, column }) && row > place.area.row;
      const key = isBody ? keyAt.get(column) : undefined;
      return key === undefined ? '' : `${table}.${key}`;
    };
  }
  return () => '';
}

/** Names of sites and partners, folded: never taken for persons. */
export function knownNames({ tables }: CheckContext): readonly string[] {
  const sites = (tables.sites?.rows ?? []).flatMap(({ value }) => [value.name, value.municipality]);
  const partners = (tables.partners?.rows ?? []).flatMap(({ value }) => [
    value.name,
    value.acronym,
    value.currentName,
    ...value.aliases,
  ]);
  return [...sites, ...partners].map(fold).filter((name) => name !== '');
}

/** Whether the add-in made the sheet: fixes write there and nowhere else. */
export function isOwnSheet({ snapshot }: CheckContext, sheet: string): boolean {
  return listOwnSheets(snapshot).includes(sheet);
}
