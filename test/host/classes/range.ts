import { MAX_COLUMNS, MAX_ROWS } from '../../../src/workbook/location';
import { columnLeft, columnPoints, rowPoints, rowTop } from '../xlsx/anchors';
import type { ClassDefinition, Wrap } from '../rich-api/host-class';
import { defineClass } from '../rich-api/host-class';
import { invalidArgument } from '../rich-api/excel-error';
import { boolean } from './arguments';
import { cellPropertyMethods } from './cell-properties';
import { conditionalFormatsOf } from './conditional-formats';
import { dataValidationOf } from './data-validation';
import { requireEditable } from './guards';
import { rangeActions } from './range-actions';
import { rangeNavigation } from './range-navigation';
import { rangeFormat } from './range-format';
import {
  readFormulas,
  readNumberFormats,
  readText,
  readValueTypes,
  readValues,
} from './range-read';
import type { RangeTarget } from './range-target';
import { areaOf, fullAddress } from './range-target';
import { hyperlinkScalar } from './hyperlink';
import { writeInputs, writeNumberFormats } from './range-write';
import { worksheetOf } from './worksheet';

type Scalars = NonNullable<ClassDefinition<RangeTarget>['scalars']>;

function hiddenScalar(direction: 'rows' | 'columns'): Scalars[string] {
  return {
    get: ({ target, session }) => {
      const area = areaOf(target, session);
      const isRows = direction === 'rows';
      const props = isRows ? target.sheet.rowProps : target.sheet.columnProps;
      const first = isRows ? area.row : area.column;
      const count = isRows ? area.rowCount : area.columnCount;
      let hidden = 0;
      for (let index = first; index < first + count; index++) {
        if (props.get(index)?.hidden === true) hidden++;
      }
      return hidden === 0 ? false : hidden === count ? true : null;
    },
    set: ({ target, session }, value) => {
      const hidden = boolean(value);
      const area = areaOf(target, session);
      const { sheet } = target;
      requireEditable(session, sheet, direction === 'rows' ? 'formatRows' : 'formatColumns');
      if (direction === 'rows') {
        if (area.rowCount === MAX_ROWS) throw invalidArgument('Every row cannot be hidden');
        for (let row = area.row; row < area.row + area.rowCount; row++)
          sheet.setRowProps(row, { hidden });
      } else {
        for (let c = area.column; c < area.column + area.columnCount; c++)
          sheet.setColumnProps(c, { hidden });
      }
      session.workbook.noteChange();
    },
  };
}

const scalars: Scalars = {
  values: { get: readValues, set: writeInputs },
  formulas: { get: readFormulas, set: writeInputs },
  numberFormat: { get: readNumberFormats, set: writeNumberFormats },
  text: { get: readText },
  valueTypes: { get: readValueTypes },
  rowIndex: { get: ({ target, session }) => areaOf(target, session).row },
  columnIndex: { get: ({ target, session }) => areaOf(target, session).column },
  rowCount: { get: ({ target, session }) => areaOf(target, session).rowCount },
  columnCount: { get: ({ target, session }) => areaOf(target, session).columnCount },
  cellCount: {
    get: ({ target, session }) => {
      const { rowCount, columnCount } = areaOf(target, session);
      const count = rowCount * columnCount;
      return count > 2_147_483_647 ? -1 : count;
    },
  },
  address: { get: ({ target, session }) => fullAddress(target, areaOf(target, session)) },
  addressLocal: { get: ({ target, session }) => fullAddress(target, areaOf(target, session)) },
  isEntireRow: {
    get: ({ target, session }) => areaOf(target, session).columnCount === MAX_COLUMNS,
  },
  isEntireColumn: { get: ({ target, session }) => areaOf(target, session).rowCount === MAX_ROWS },
  rowHidden: hiddenScalar('rows'),
  columnHidden: hiddenScalar('columns'),
  hidden: {
    get: (context) => {
      const rows = scalars.rowHidden?.get?.(context) ?? null;
      const columns = scalars.columnHidden?.get?.(context) ?? null;
      return rows === true || columns === true
        ? true
        : rows === null || columns === null
          ? null
          : false;
    },
  },
  hyperlink: hyperlinkScalar,
  left: { get: ({ target, session }) => columnLeft(target.sheet, areaOf(target, session).column) },
  top: { get: ({ target, session }) => rowTop(target.sheet, areaOf(target, session).row) },
  width: {
    get: ({ target, session }) => {
      const { column, columnCount } = areaOf(target, session);
      let width = 0;
      for (let c = column; c < column + columnCount; c++) width += columnPoints(target.sheet, c);
      return width;
    },
  },
  height: {
    get: ({ target, session }) => {
      const { row, rowCount } = areaOf(target, session);
      let height = 0;
      for (let r = row; r < row + rowCount; r++) height += rowPoints(target.sheet, r);
      return height;
    },
  },
  hasSpill: { get: () => false },
};

export const rangeOf: Wrap<RangeTarget> = defineClass<RangeTarget>({
  name: 'Range',
  isKeepable: true,
  scalars,
  objects: {
    format: ({ target, session }) => rangeFormat(target, session),
    worksheet: ({ target, session }) => worksheetOf(target.sheet, session),
    dataValidation: ({ target, session }) => dataValidationOf(target, session),
    conditionalFormats: ({ target, session }) => conditionalFormatsOf(target, session),
  },
  methods: { ...rangeNavigation, ...rangeActions, ...cellPropertyMethods },
});
