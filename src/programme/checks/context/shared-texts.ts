import { fold } from '../../../lib/text';
import { type CellValue, isFormula, knownOr, type SheetSnapshot } from '../../../workbook/snapshot';
import { type CellLocation, type CellPlace, hasCell } from '../../../workbook/location';
import { BASELINE_TABLE_NAME, CHECK_TABLE_NAME } from '../../tracker/columns';
import { findGeneratedSheet, generatedSheets, listOwnSheets } from '../../tracker/sheets/names';
import type { CheckContext } from './context';
import { eachCell } from './placed-hit';
import { ROW_TABLES } from './tables';
import namesOnly from './names-only.json';

/** A text of the workbook that a recipient would read. */
export interface SharedText extends CellLocation {
  readonly text: string;
  /**
   * The tracker's column it stands in, such as `actions.comment`; `remark` in a note; `persons` in a
   * column of the user that says who; `''` elsewhere.
   */
  readonly field: string;
}

/** Columns of the tracker that hold names of places and bodies, or words of a list. */
const NAMES_ONLY: ReadonlySet<string> = new Set(namesOnly);

/** Whether a column of the tracker holds names of places or bodies, where a person cannot be told. */
export function isNamesOnly({ field }: Pick<SharedText, 'field'>): boolean {
  return NAMES_ONLY.has(field);
}

/** Headers under which the user says who does, asked or follows: « Affecté à », « Créée par ». */
const WHO =
  /(?:^|\s)(?:affecte|assigne|attribue|confie|cree|redige|suivi|termine|modifie|saisi|valide)e?s? (?:a|par)$|^(?:responsable|pilote|referente?|contact|interlocut\w+|agent|auteur|demandeu\w+|porteur|intervenante?|assignee?|owner)s?$|^(?:assigned to|(?:created|completed) by|qui)\b/u;

/** The field of a cell in a column that the user added to a table of the tracker. */
function fieldIn(place: CheckedPlace | undefined, column: number): string {
  const header = place?.foreign.find((one) => one.column === column)?.header ?? '';
  return WHO.test(fold(header)) ? 'persons' : '';
}

type CheckedPlace = NonNullable<CheckContext['tables'][(typeof ROW_TABLES)[number]]>['place'];

/**
 * The texts that no rule of rows looks at. Before sharing: every cell of every sheet and its notes, but
 * for what the add-in wrote itself; otherwise the user's own columns beside those of the tracker.
 */
export function sharedTexts(context: CheckContext): readonly SharedText[] {
  return context.snapshot.sheets.flatMap((sheet) =>
    context.scope === 'sharing'
      ? [...textsOf(sheet, context), ...remarksOf(sheet)]
      : ownColumnTexts(sheet, context),
  );
}

function textsOf(sheet: SheetSnapshot, context: CheckContext): readonly SharedText[] {
  const isOurs = ownCells(sheet, context);
  const isJudged = judgedCells(sheet, context);
  const own = tableOn(sheet, context)?.place;
  return eachCell(sheet, (value, cell) => {
    const { row, column } = cell;
    if (!isText(value, sheet, cell) || isJudged(row, column) || isOurs(row, column)) return [];
    return [{ ...cell, text: String(value), field: fieldIn(own, column) }];
  });
}

/** The cells of the columns that the user added to a table of the tracker. */
function ownColumnTexts(sheet: SheetSnapshot, { tables }: CheckContext): readonly SharedText[] {
  return ROW_TABLES.flatMap((table) => {
    const checked = tables[table];
    if (checked?.place.sheet !== sheet.name || checked.place.foreign.length === 0) return [];
    const rows: readonly { readonly raw: { readonly row: number } }[] = checked.rows;
    return rows.flatMap(({ raw: { row } }) =>
      checked.place.foreign.flatMap(({ column }) => {
        const value = sheet.values[row]?.[column] ?? null;
        if (!isText(value, sheet, { row, column })) return [];
        const field = fieldIn(checked.place, column);
        return [{ sheet: sheet.name, row, column, text: String(value), field }];
      }),
    );
  });
}

/** A short number is no text; a long one that was typed may be a social security number. */
function isText(
  value: CellValue,
  { formulas }: SheetSnapshot,
  { row, column }: CellPlace,
): boolean {
  if (typeof value === 'string') return value !== '';
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1e12) return false;
  // A computed number is told at the cell it comes from.
  return !isFormula(formulas[row]?.[column]);
}

/** Notes and comments, as far as this Excel gives them. */
function remarksOf({ name: sheet, comments, notes }: SheetSnapshot): readonly SharedText[] {
  const remarks = [...knownOr(comments, []), ...knownOr(notes, [])];
  return remarks.map(({ place, text }) => ({ sheet, ...place, text, field: 'remark' }));
}

/** Whether rules of rows look at a cell of the sheet. */
function judgedCells(
  sheet: SheetSnapshot,
  context: CheckContext,
): (row: number, column: number) => boolean {
  const checked = tableOn(sheet, context);
  if (!checked) return () => false;
  const rows = new Set<number>(checked.rows.map(({ raw }) => raw.row));
  const columns = new Set<number | undefined>(Object.values(checked.place.columns));
  return (row, column) => rows.has(row) && columns.has(column);
}

function tableOn(
  { name }: SheetSnapshot,
  { tables }: CheckContext,
): CheckContext['tables'][(typeof ROW_TABLES)[number]] | undefined {
  return ROW_TABLES.map((table) => tables[table]).find((one) => one?.place.sheet === name);
}

/** What a person types on « Contrôle ». */
const REASON_HEADER = 'accepte : motif';

/** Whether the add-in wrote a cell itself: by formula on its own sheets, and the tables it fills. */
function ownCells(
  { name, formulas }: SheetSnapshot,
  { snapshot }: CheckContext,
): (row: number, column: number) => boolean {
  if (name === findGeneratedSheet(snapshot, 'workings')) return () => true;
  const filled = snapshot.tables.filter(
    (table) => table.sheet === name && FILLED_TABLES.has(fold(table.name)),
  );
  const isFilled = (row: number, column: number): boolean =>
    filled.some(
      ({ area, headers }) =>
        hasCell(area, { row, column }) &&
        fold(headers[column - area.column] ?? '') !== REASON_HEADER,
    );
  if (!generatedSheets(snapshot).includes(name)) return isFilled;
  return (row, column) => isFilled(row, column) || isFormula(formulas[row]?.[column]);
}

/** Their lines repeat those of the tracker. */
const FILLED_TABLES: ReadonlySet<string> = new Set(
  [CHECK_TABLE_NAME, BASELINE_TABLE_NAME].map(fold),
);

/** Whether the add-in made the sheet: fixes write there and nowhere else. */
export function isOwnSheet({ snapshot }: CheckContext, sheet: string): boolean {
  return listOwnSheets(snapshot).includes(sheet);
}
