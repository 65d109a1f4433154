import { pick } from './arguments';
import { addRule } from './conditional-formats';
import type { Area } from '../../../src/workbook/location';
import { showArea, sheetPrefix } from '../formulas/references';
import type { Sheet } from '../model/sheet';
import type { HostObject } from '../rich-api/host-class';
import { defineClass } from '../rich-api/host-class';
import type { Session } from '../rich-api/session';
import { rangeOf } from './range';
import { rangeAt } from './range-target';

interface AreasTarget {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** Several blocks of one sheet: reading only. */
const rangeAreas = defineClass<AreasTarget>({
  name: 'RangeAreas',
  isKeepable: true,
  scalars: {
    address: {
      get: ({ target }) =>
        target.areas.map((area) => sheetPrefix(target.sheet.name) + showArea(area)).join(','),
    },
    areaCount: { get: ({ target }) => target.areas.length },
    cellCount: {
      get: ({ target }) =>
        target.areas.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0),
    },
  },
  objects: {
    areas: ({ target, session }) => areaCollection(target, session),
    conditionalFormats: ({ target, session }) => rulesOfAreas(target, session),
  },
});

const rulesOfAreas = defineClass<AreasTarget>({
  name: 'ConditionalFormatCollection',
  methods: {
    add: ({ target: { sheet, areas }, session }, [type]) =>
      addRule({ sheet, areas }, type, session),
  },
});

const areaCollection = defineClass<AreasTarget>({
  name: 'RangeCollection',
  methods: {
    getCount: ({ target }) => target.areas.length,
    getItemAt: ({ target, session }, [index]) => {
      const area = pick(target.areas, index, 'Area');
      return rangeOf(rangeAt(target.sheet, area), session);
    },
  },
  items: ({ target, session }) =>
    target.areas.map((area) => rangeOf(rangeAt(target.sheet, area), session)),
});

/** Blocks of a sheet, as one object. */
export function specialCells(sheet: Sheet, areas: readonly Area[], session: Session): HostObject {
  return rangeAreas({ sheet, areas }, session);
}
