import type { FloatingThing } from '../model/features';
import type { Sheet } from '../model/sheet';
import { defineClass, lookUp } from '../rich-api/host-class';
import { worksheetOf } from './worksheet';

/** Shapes and pivot tables: their presence can be seen, nothing else. */

const SHAPE_TYPES: Readonly<Record<string, string>> = {
  pic: 'Image',
  sp: 'GeometricShape',
  cxnSp: 'Line',
  grpSp: 'Group',
};

const shape = defineClass<FloatingThing>({
  name: 'Shape',
  id: ({ id }) => id,
  scalars: {
    id: { get: ({ target }) => target.id },
    name: { get: ({ target }) => target.name },
    type: { get: ({ target }) => SHAPE_TYPES[target.kind] ?? 'Unsupported' },
    visible: { get: () => true },
  },
});

export const shapesOf = defineClass<Sheet>({
  name: 'ShapeCollection',
  methods: {
    ...lookUp<Sheet>(({ target, session }, key) => {
      const found = target.shapes.find(({ id, name }) => id === key || name === key);
      return found ? shape(found, session) : null;
    }, 'Shape'),
    getCount: ({ target }) => target.shapes.length,
  },
  items: ({ target, session }) => target.shapes.map((own) => shape(own, session)),
});

interface PivotTarget {
  readonly sheet: Sheet;
  readonly pivot: FloatingThing;
}

const pivotTable = defineClass<PivotTarget>({
  name: 'PivotTable',
  id: ({ pivot }) => pivot.id,
  scalars: {
    id: { get: ({ target }) => target.pivot.id },
    name: { get: ({ target }) => target.pivot.name },
  },
  objects: { worksheet: ({ target, session }) => worksheetOf(target.sheet, session) },
});

function pivotsOf(sheets: readonly Sheet[]): PivotTarget[] {
  return sheets.flatMap((sheet) => sheet.pivots.map((pivot) => ({ sheet, pivot })));
}

export const pivotTablesOf = defineClass<{ readonly sheet: Sheet | null }>({
  name: 'PivotTableCollection',
  methods: {
    ...lookUp<{ readonly sheet: Sheet | null }>(({ target, session }, key) => {
      const sheets = target.sheet ? [target.sheet] : session.workbook.sheets;
      const found = pivotsOf(sheets).find(({ pivot }) => pivot.id === key || pivot.name === key);
      return found ? pivotTable(found, session) : null;
    }, 'Pivot table'),
    getCount: ({ target, session }) =>
      pivotsOf(target.sheet ? [target.sheet] : session.workbook.sheets).length,
  },
  items: ({ target, session }) =>
    pivotsOf(target.sheet ? [target.sheet] : session.workbook.sheets).map((found) =>
      pivotTable(found, session),
    ),
});
