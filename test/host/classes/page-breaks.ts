import type { Sheet } from '../model/sheet';
import { defineClass, isHostObject } from '../rich-api/host-class';
import { text } from './arguments';
import { touch } from './page-fields';
import type { RangeTarget } from './range-target';
import { areaOf, findArea } from './range-target';

interface BreaksTarget {
  readonly sheet: Sheet;
  readonly direction: 'rows' | 'columns';
}

interface BreakTarget extends BreaksTarget {
  readonly at: number;
}

function breakKey(direction: BreaksTarget['direction']): 'rowBreaks' | 'columnBreaks' {
  return direction === 'rows' ? 'rowBreaks' : 'columnBreaks';
}

const pageBreak = defineClass<BreakTarget>({
  name: 'PageBreak',
  scalars: {
    rowIndex: { get: ({ target }) => (target.direction === 'rows' ? target.at : 0) },
    columnIndex: { get: ({ target }) => (target.direction === 'columns' ? target.at : 0) },
  },
  methods: {
    delete: ({ target: { sheet, direction, at }, session }) => {
      const key = breakKey(direction);
      touch({ target: sheet, session })[key] = sheet.page[key].filter((own) => own !== at);
      return null;
    },
  },
});

export const pageBreaksOf = defineClass<BreaksTarget>({
  name: 'PageBreakCollection',
  methods: {
    add: ({ target: { sheet, direction }, session }, [range]) => {
      const area = isHostObject(range)
        ? areaOf(range.target as RangeTarget, session)
        : findArea(text(range), sheet, session.workbook);
      const at = direction === 'rows' ? area.row : area.column;
      const key = breakKey(direction);
      const breaks = new Set([...sheet.page[key], at]);
      touch({ target: sheet, session })[key] = [...breaks].sort((a, b) => a - b);
      return pageBreak({ sheet, direction, at }, session);
    },
    getCount: ({ target: { sheet, direction } }) => sheet.page[breakKey(direction)].length,
    removePageBreaks: ({ target: { sheet, direction }, session }) => {
      touch({ target: sheet, session })[breakKey(direction)] = [];
      return null;
    },
  },
  items: ({ target, session }) =>
    target.sheet.page[breakKey(target.direction)].map((at) =>
      pageBreak({ ...target, at }, session),
    ),
});
