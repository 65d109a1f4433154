import type { EditOf } from '../../workbook/edit';
import { cellOf, rangeOf, sheetOf, stripOf } from '../sheet-range';
import { smallWrite, type Write } from './write';

/** Edits that are a few calls of Excel's each, whatever the workbook holds. */
export type OneCall = EditOf<
  | 'ensureSheet'
  | 'clearBlock'
  | 'rowHeight'
  | 'freeze'
  | 'show'
  | 'placeSheet'
  | 'fill'
  | 'insertRows'
  | 'deleteRows'
  | 'unmerge'
  | 'unhide'
  | 'removeLink'
  | 'removeName'
  | 'setProperty'
>;

type Queue<Kind extends OneCall['kind']> = (
  context: Excel.RequestContext,
  edit: EditOf<Kind>,
) => void;

const QUEUES: { readonly [Kind in OneCall['kind']]: Queue<Kind> } = {
  ensureSheet: ({ workbook }, { sheet, tabColor, gridlines }) => {
    const added = workbook.worksheets.add(sheet);
    if (tabColor !== null) added.tabColor = tabColor;
    if (gridlines === 'hidden') added.showGridlines = false;
  },
  clearBlock: (context, { sheet, area, what }) => {
    const range = rangeOf(context, sheet, area);
    range.clear(what === 'contents' ? 'Contents' : 'All');
    if (what === 'contents') return;
    range.conditionalFormats.clearAll();
    range.dataValidation.clear();
  },
  rowHeight: (context, { height, ...rows }) => {
    const { format } = stripOf(context, { direction: 'rows', ...rows });
    if (height === null) format.autofitRows();
    else format.rowHeight = height;
  },
  freeze: (context, { sheet, rows, columns }) => {
    const panes = sheetOf(context, sheet).freezePanes;
    panes.unfreeze();
    const area = { row: 0, column: 0, rowCount: rows, columnCount: columns };
    if (rows > 0 && columns > 0) panes.freezeAt(rangeOf(context, sheet, area));
    else if (rows > 0) panes.freezeRows(rows);
    else if (columns > 0) panes.freezeColumns(columns);
  },
  show: (context, { sheet, at }) => {
    sheetOf(context, sheet).activate();
    cellOf(context, sheet, at).select();
  },
  placeSheet: (context, { sheet, position }) => {
    sheetOf(context, sheet).position = position;
  },
  fill: (context, { sheet, from, to }) =>
    rangeOf(context, sheet, to).copyFrom(rangeOf(context, sheet, from), 'Formulas'),
  insertRows: (context, edit) => stripOf(context, { direction: 'rows', ...edit }).insert('Down'),
  deleteRows: (context, edit) => stripOf(context, { direction: 'rows', ...edit }).delete('Up'),
  unmerge: (context, { sheet, area }) => rangeOf(context, sheet, area).unmerge(),
  unhide: queueUnhide,
  removeLink: (context, { sheet, at }) => cellOf(context, sheet, at).clear('Hyperlinks'),
  removeName: ({ workbook }, { name }) => workbook.names.getItem(name).delete(),
  setProperty: ({ workbook }, { property, value }) => {
    workbook.properties[property] = value;
  },
};

export function writeOfOne(edit: OneCall): Write {
  const queue = QUEUES[edit.kind] as Queue<OneCall['kind']>;
  return smallWrite((context) => queue(context, edit));
}

function queueUnhide(context: Excel.RequestContext, { sheet, what }: EditOf<'unhide'>): void {
  if (what === 'sheet') sheetOf(context, sheet).visibility = 'Visible';
  else if (what.direction === 'rows') stripOf(context, { sheet, ...what }).rowHidden = false;
  else stripOf(context, { sheet, ...what }).columnHidden = false;
}
