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

type Queue<Kind extends OneCall['kind']> = (
  context: Excel.RequestContext,
  edit: EditOf<Kind>,
) => void;

const QUEUES: { readonly [Kind in OneCall['kind']]: Queue<Kind> } = {
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
