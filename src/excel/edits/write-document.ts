import type { Edit } from '../../workbook/edit';
import { cellOf } from '../sheet-range';
import { smallWrite, type Write } from './write';

/** Takes away what a workbook tells of where it comes from. */
export function writeOfTrace(
  edit: Extract<Edit, { kind: 'removeLink' | 'removeName' | 'setProperty' }>,
): Write {
  return smallWrite((context) => {
    switch (edit.kind) {
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
  });
}
