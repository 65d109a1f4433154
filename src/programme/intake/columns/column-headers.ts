import { range } from '../../../lib/numbers';
import { collapseSpaces, fold } from '../../../lib/text';
import { columnLetters } from '../../../workbook/location';
import { type FoundTable, rowsUnderHeader } from '../headers/find-tables';
import { type Grid, isWithin, lineText } from '../../reading/grid';
import { type HeaderMeaning, NO_MEANING, PART, readHeader } from '../headers/header-kinds';

/** A column by its header, before it is settled what it holds. */
export interface ColumnHeader {
  readonly column: number;
  readonly header: string;
  readonly meaning: HeaderMeaning;
}

/** What stands left of an axis may name it, and no column. */
export const AXIS_NAME =
  /^(?:annees?|trimestres?|mois|semaines?|jours?|dates?|periodes?|weeks?|months?|days?|mes|dias?|semanas?|n° (?:de )?semaine|date de debut de semaine)\s*:?$/u;

export const ACTUAL =
  /^(?:reele?s?|reelles?|realisee?s?|realise|effecti(?:f|ve)s?|effectuee?s?|actual|constatee?s?)(?![a-z])/u;
export const PLANNED =
  /^(?:prevue?s?|previsionnel(?:le)?s?|prevision|planifiee?s?|theorique|plan|planned|baseline|geplant)$/u;

/** « Échéance révisée »: a day set anew, which holds over that of the start. */
export const REVISED =
  /(?:revise|actualise|reporte|recale|modifie|replanifie|retenu|confirme|arrete)e?s?$|definitive$|^(?:nouvel|report|repouss)/u;
/** « (à remplir ici) » */
const REMARK = /^\(.*\)$/u;
/** Of a column of its own. */
const MIN_FIGURES = 2;

/** The header of each column of a table: its last filled header cell, spans included. */
export function headersOf(grid: Grid, table: FoundTable): readonly ColumnHeader[] {
  const found: ColumnHeader[] = [];
  let over = '';
  const columns = range(table.firstColumn, table.lastColumn);
  const names = columns.map((column) => headerText(grid, table, column));
  const mayBePart = (index: number): boolean => PART.test(fold(names[index] ?? ''));
  for (const [index, column] of columns.entries()) {
    const name = names[index] ?? '';
    const isPeriod = isInAxis(table, column);
    // « Réalisé » beside « Prévu »; alone under « Plan d'actions », it is a column like any other.
    const isBeside = mayBePart(index - 1) || mayBePart(index + 1);
    const isPart = !isPeriod && isBeside && mayBePart(index);
    // A band that is not merged stands over the first of its parts.
    const band = bandOver(grid, table, { column, header: name }) || (isPart ? over : '');
    over = isPart ? band : '';
    const header = isPart && band !== '' ? `${band} ${name}` : name;
    // A letter or a word of an axis names no column.
    const meaning = { ...(isPeriod ? NO_MEANING : readHeader(header)), isPeriod };
    found.push({ column, header, meaning });
  }
  return found;
}

/** Whether a column stands for a time. */
export function isInAxis({ axis }: FoundTable, column: number): boolean {
  return axis !== null && isWithin(axis, column);
}

function headerText(grid: Grid, table: FoundTable, column: number): string {
  let typed = '';
  for (let row = table.lastHeaderRow; row >= table.firstHeaderRow; row -= 1) {
    const merge = grid.merge(row, column);
    const at = merge ?? { row, column };
    const text = lineText(grid, at.row, at.column);
    const isOfAxis = AXIS_NAME.test(fold(text)) && namesAxis(grid, table, column);
    // A name merged over the columns beside the axis, or over all of them, is that of the table.
    const width = table.axis === null ? table.lastColumn - table.firstColumn : 2;
    const isTitle = merge !== null && merge.columnCount > Math.max(width, 2);
    if (text === '' || isOfAxis || isTitle || REMARK.test(text)) continue;
    // The first day of all, between a name and the days under it, names no column.
    const isName = isInAxis(table, column) || grid.date(at.row, at.column) === null;
    if (isName) return collapseSpaces(text);
    typed ||= collapseSpaces(text);
  }
  return typed;
}

/** Beside an axis, over no figures of its own: « Semaines ». */
function namesAxis(grid: Grid, table: FoundTable, column: number): boolean {
  if (table.axis === null || isInAxis(table, column)) return false;
  const figures = rowsUnderHeader(table).filter(
    (row) => typeof grid.value(row, column) === 'number',
  );
  return figures.length < MIN_FIGURES;
}

/** What tells a column from another of its name, « PLAN » or « RÉEL » over it; `''` without. */
export function bandOver(
  grid: Grid,
  { firstHeaderRow, lastHeaderRow, ...table }: FoundTable,
  { column, header }: Pick<ColumnHeader, 'column' | 'header'>,
): string {
  const bands = range(Math.max(0, firstHeaderRow - 1), lastHeaderRow).map((row) => {
    const at = grid.merge(row, column) ?? { row, column, columnCount: 1 };
    // Over all of them it is the title of the table.
    const isTitle = at.column + at.columnCount > table.lastColumn && at.column <= table.firstColumn;
    return isTitle ? '' : lineText(grid, at.row, at.column);
  });
  return bands.findLast((band) => band !== '' && band !== header) ?? '';
}

/**
 * Names each column in the answers: `Feuil1!Axe`, `Feuil1!Axe (2)` in a second table, `Feuil1!Date [D]`
 * where a header comes back, `Feuil1![D]` without header.
 */
export function columnKeys(
  { sheet, order }: { readonly sheet: string; readonly order: number },
  headers: readonly ColumnHeader[],
): ReadonlyMap<number, string> {
  const met = new Set<string>();
  const table = order === 0 ? '' : ` (${order + 1})`;
  return new Map(
    headers.map(({ header, column }): [number, string] => {
      const word = fold(header);
      const isPlain = word !== '' && !met.has(word);
      met.add(word);
      const name = isPlain ? header : `${header} [${columnLetters(column)}]`.trim();
      return [column, `${sheet}!${name}${table}`];
    }),
  );
}
