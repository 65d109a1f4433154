import type { EditOf } from '../../workbook/edit';
import { cellOf, rangeOf, sheetOf, stripOf } from '../sheet-range';
import { smallWrite, type Write } from './write';

/** Edits that are one call of Excel's each. */
export type OneCall = EditOf<
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

export function writeOfOne(edit: OneCall): Write {
  return smallWrite((context) => queueOne(context, edit));
}

function queueOne(context: Excel.RequestContext, edit: OneCall): void {
  switch (edit.kind) {
    case 'placeSheet':
      sheetOf(context, edit.sheet).position = edit.position;
      break;
    case 'fill': {
      const from = rangeOf(context, edit.sheet, edit.from);
      rangeOf(context, edit.sheet, edit.to).copyFrom(from, 'Formulas');
      break;
    }
    case 'insertRows':
      stripOf(context, { direction: 'rows', ...edit }).insert('Down');
      break;
    case 'deleteRows':
      stripOf(context, { direction: 'rows', ...edit }).delete('Up');
      break;
    case 'unmerge':
      rangeOf(context, edit.sheet, edit.area).unmerge();
      break;
    case 'unhide':
      queueUnhide(context, edit);
      break;
    case 'removeLink':
      cellOf(context, edit.sheet, edit.at).clear('Hyperlinks');
      break;
    case 'removeName':
      context.workbook.names.getItem(edit.name).delete();
      break;
    case 'setProperty':
      context.workbook.properties[edit.property] = edit.value;
      break;
  }
}

function queueUnhide(context: Excel.RequestContext, { sheet, what }: EditOf<'unhide'>): void {
  if (what === 'sheet') sheetOf(context, sheet).visibility = 'Visible';
  else if (what.direction === 'rows') stripOf(context, { sheet, ...what }).rowHidden = false;
  else stripOf(context, { sheet, ...what }).columnHidden = false;
}
