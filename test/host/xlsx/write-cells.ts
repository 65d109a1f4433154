import { columnLetters } from '../../../src/workbook/location';
import { tableAt, toFile } from '../formulas/file-formulas';
import type { Cell } from '../model/cell';
import { isCellError } from '../model/scalar';
import type { Sheet } from '../model/sheet';
import { sharedFormulaTags } from './shared-formulas';
import { attributes, escapeXml } from './xml';

/** The number of a text in the shared strings. */
export type StringIndex = (text: string) => number;

const letters: string[] = [];

function lettersOf(column: number): string {
  return (letters[column] ??= columnLetters(column));
}

/** The content of `sheetData`. */
export function cellsXml(sheet: Sheet, strings: StringIndex): string {
  const keys = new Set([...sheet.rows.keys(), ...sheet.rowProps.keys()]);
  const rows = [...keys].sort((a, b) => a - b);
  const shared = sharedFormulaTags(sheet, rows);
  const parts: string[] = [];
  for (const row of rows) {
    const line = sheet.rows.get(row);
    const props = rowAttributes(sheet, row);
    const cells = line
      ? [...line.entries()]
          .sort(([a], [b]) => a - b)
          .map(([column, cell]) => cellXml({ sheet, row, column, cell, strings, shared }))
          .join('')
      : '';
    if (cells === '' && props === '') continue;
    const tag = `<row r="${row + 1}"${props}`;
    parts.push(cells === '' ? `${tag}/>` : `${tag}>${cells}</row>`);
  }
  return parts.join('');
}

function rowAttributes(sheet: Sheet, row: number): string {
  const props = sheet.rowProps.get(row);
  if (!props) return '';
  return attributes({
    s: props.style,
    customFormat: props.style === undefined ? undefined : true,
    ht: props.height,
    hidden: props.hidden === true ? true : undefined,
    customHeight: props.height === undefined ? undefined : true,
    outlineLevel: props.outline === undefined || props.outline === 0 ? undefined : props.outline,
    collapsed: props.collapsed === true ? true : undefined,
  });
}

function cellXml({
  sheet,
  row,
  column,
  cell,
  strings,
  shared,
}: {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly strings: StringIndex;
  readonly shared: ReadonlyMap<Cell, string>;
}): string {
  const style = cell.style === 0 ? '' : ` s="${cell.style}"`;
  const { value, formula, origin } = cell;
  const metadata = origin?.metadata === undefined ? '' : ` cm="${origin.metadata}"`;
  const head = `<c r="${lettersOf(column)}${row + 1}"${style}${metadata}`;
  const tag = shared.get(cell) ?? '<f>';
  const formulaXml =
    formula === null
      ? ''
      : (origin?.formulaXml ??
        (tag.endsWith('/>')
          ? tag
          : `${tag}${escapeXml(toFile(formula, tableAt(sheet, row, column)))}</f>`));
  if (value === null) return formulaXml === '' ? `${head}/>` : `${head}>${formulaXml}</c>`;
  if (typeof value === 'number') return `${head}>${formulaXml}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${head} t="b">${formulaXml}<v>${value ? 1 : 0}</v></c>`;
  if (isCellError(value)) return `${head} t="e">${formulaXml}<v>${escapeXml(value.error)}</v></c>`;
  if (formula !== null) return `${head} t="str">${formulaXml}<v>${escapeCellText(value)}</v></c>`;
  return `${head} t="s"><v>${origin?.shared ?? strings(value)}</v></c>`;
}

/** Text of a cell: XML escapes, and Excel's own for what looks like one of them. */
export function escapeCellText(text: string): string {
  return escapeXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}
