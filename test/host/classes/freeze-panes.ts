import type { Sheet } from '../model/sheet';
import { invalidArgument } from '../rich-api/excel-error';
import type { MemberContext } from '../rich-api/host-class';
import { defineClass, isHostObject } from '../rich-api/host-class';
import { integer, optional, text } from './arguments';
import { requireWritable } from './guards';
import { rangeOf } from './range';
import type { RangeTarget } from './range-target';
import { areaOf, findArea, rangeAt } from './range-target';

function freeze({ target, session }: MemberContext<Sheet>, rows: number, columns: number): null {
  requireWritable(session);
  if (rows < 0 || columns < 0) throw invalidArgument('A count was expected');
  target.frozen = rows + columns === 0 ? null : { rows, columns };
  target.touched.add('views');
  return null;
}

export const freezePanesOf = defineClass<Sheet>({
  name: 'WorksheetFreezePanes',
  methods: {
    freezeRows: (context, [count]) => freeze(context, optional(count, integer, 1), 0),
    freezeColumns: (context, [count]) => freeze(context, 0, optional(count, integer, 1)),
    freezeAt: (context, [range]) => {
      const { target, session } = context;
      const area = isHostObject(range)
        ? areaOf(range.target as RangeTarget, session)
        : findArea(text(range), target, session.workbook);
      return freeze(context, area.row + area.rowCount, area.column + area.columnCount);
    },
    unfreeze: (context) => freeze(context, 0, 0),
    getLocation: ({ session }) => {
      throw session.gap('WorksheetFreezePanes.getLocation');
    },
    getLocationOrNullObject: ({ target, session }) => {
      if (!target.frozen) return null;
      const { rows, columns } = target.frozen;
      const area = {
        row: 0,
        column: 0,
        rowCount: rows === 0 ? 1_048_576 : rows,
        columnCount: columns === 0 ? 16_384 : columns,
      };
      return rangeOf(rangeAt(target, area), session);
    },
  },
});
