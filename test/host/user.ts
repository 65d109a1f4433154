import type { Area } from '../../src/workbook/location';
import { applyFilter, tableFilterTarget } from './classes/auto-filter';
import { sortRows } from './classes/sort-rows';
import { frenchFormula } from './formulas/french-formulas';
import { readAddress } from './formulas/references';
import type { Sheet } from './model/sheet';
import { raiseChange } from './classes/changes';
import type { ChangeOrigin } from './classes/changes';
import { typedCell } from './classes/range-write';
import { deleteSheet, renameSheet } from './classes/sheet-upkeep';
import { deleteCells, insertCells } from './classes/shift';
import { continueTables, growTable } from './classes/table-growth';
import { renameHeaders } from './classes/table-headers';
import type { Session } from './rich-api/session';

/** What people do in the workbook while the add-in looks on: the user, or a co-author. */
export class User {
  constructor(readonly session: Session) {}

  /**
   * Types in a cell, in the language of the Excel at hand: `01/02/2026` is 1 February in French. A
   * table takes in the row typed right under it.
   */
  type(cell: string, text: string, origin: ChangeOrigin = 'user'): void {
    const { sheet, area } = this.#find(cell);
    const { row, column } = area;
    const before = sheet.cell(row, column)?.value ?? null;
    const { locale } = this.session.options;
    const english = locale === 'fr-FR' && text.startsWith('=') ? frenchFormula(text) : text;
    growTable(this.session, sheet, area);
    const style = sheet.styleAt(row, column);
    const made = typedCell(this.session, sheet, { row, column, style }, english, locale);
    sheet.setCell(row, column, made);
    renameHeaders(this.session, sheet, area);
    const after = sheet.cell(row, column)?.value ?? null;
    raiseChange(this.session, { sheet, area, type: 'RangeEdited', before, after, origin });
    this.session.events.flush();
  }

  /** Selects cells; their sheet comes to the front. */
  select(range: string): void {
    const { sheet, area } = this.#find(range);
    this.session.select(sheet, area, 'user');
    this.session.events.flush();
  }

  deleteSheet(name: string, origin: ChangeOrigin = 'user'): void {
    deleteSheet(this.session, this.#sheet(name), origin);
    this.session.events.flush();
  }

  renameSheet(name: string, next: string): void {
    renameSheet(this.session, this.#sheet(name), next);
    this.session.events.flush();
  }

  /** Inserts whole rows above a row counted from 1. */
  insertRows(sheet: string, row: number, count = 1): void {
    insertCells(this.session, this.#sheet(sheet), wholeRows(row, count), 'down', 'user');
    continueTables(this.#sheet(sheet), row - 1, count);
    this.session.events.flush();
  }

  deleteRows(sheet: string, row: number, count = 1): void {
    deleteCells(this.session, this.#sheet(sheet), wholeRows(row, count), 'down', 'user');
    this.session.events.flush();
  }

  /** Sorts the rows of a table by one of its columns, counted from 1, as its filter button does. */
  sortTable(name: string, column: number): void {
    const found = this.session.workbook.tables().find((table) => table.name === name);
    const sheet = this.session.workbook.sheets.find(({ tables }) =>
      tables.some((table) => table === found),
    );
    if (!found || !sheet) throw new Error(`No table ${name}`);
    sortRows(
      this.session,
      sheet,
      { ...found.area, row: found.area.row + 1, rowCount: found.area.rowCount - 1 },
      column,
    );
    this.session.events.flush();
  }

  /** Filters a table by what a column, counted from 1, may hold. */
  filterTable(name: string, column: number, values: readonly string[]): void {
    const table = this.session.workbook.tables().find((one) => one.name === name);
    const sheet = this.session.workbook.sheets.find(({ id }) => id === table?.sheet);
    if (!table || !sheet) throw new Error(`No table ${name}`);
    const target = tableFilterTarget({ sheet, table });
    target.set(table.area, [{ column: column - 1, values, xml: null }]);
    applyFilter({ target, session: this.session }, table.area);
  }

  /** Formats cells by a rule: a formula, or `colour scale`. `Suivi!A5:B9,D5:D9` are two areas. */
  formatByRule(ranges: string, rule: string): void {
    const [first = '', ...more] = ranges.split(',');
    const { sheet, area } = this.#find(first);
    const areas = [area, ...more.flatMap((one) => readAddress(one)?.area ?? [])];
    const isScale = rule === 'colour scale';
    sheet.conditionalRules.unshift({
      id: String(this.session.workbook.newId()),
      areas,
      type: isScale ? 'colorScale' : 'expression',
      formulas: isScale ? [] : [rule.replace(/^=/, '')],
      operator: null,
      stopIfTrue: false,
      format: isScale ? {} : { fill: { pattern: 'solid', color: '#FFFF00', patternColor: null } },
      ...(isScale ? { xml: COLOUR_SCALE } : {}),
    });
    sheet.touched.add('conditionalFormats');
  }

  protectSheet(name: string): void {
    this.#sheet(name).protection = { options: {}, password: true, xml: null };
    this.#sheet(name).touched.add('protection');
  }

  #sheet(name: string): Sheet {
    const sheet = this.session.workbook.sheet(name);
    if (!sheet) throw new Error(`No sheet ${name}`);
    return sheet;
  }

  #find(address: string): { sheet: Sheet; area: Area } {
    const read = readAddress(address);
    if (read?.sheet == null) throw new Error(`${address} does not name a sheet and cells`);
    return { sheet: this.#sheet(read.sheet), area: read.area };
  }
}

const COLOUR_SCALE =
  '<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/>' +
  '<color rgb="FFFFFFFF"/><color rgb="FF63BE7B"/></colorScale></cfRule>';

function wholeRows(row: number, count: number): Area {
  return { row: row - 1, column: 0, rowCount: count, columnCount: 16_384 };
}
