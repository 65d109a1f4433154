import type { EditOf } from '../../workbook/edit';
import { columnIndex, parseArea, type Span } from '../../workbook/location';
import { rangeWrite, smallWrite, type Write } from '../edits/write';
import { queueMerges } from '../read/read-area-details';
import { rangeOf, sheetOf, stripOf } from '../sheet-range';
import { runsOf } from '../runs';
import { queueHidden, queueHiding, spansOf } from './outline';
import type { Touch, WholePart } from './touch';
import { writeOfOne } from '../edits/write-one';

/** Queues the reading of something; once read, gives what puts it back. */
export type Capture = (context: Excel.RequestContext, touch: Touch) => () => readonly Write[];

/** Everything of a sheet that one round trip tells. */
export const captureSheet: Capture = (context, touch) => {
  const readers = [
    captureWidths,
    captureHeights,
    captureHidden,
    captureFreeze,
    captureFilter,
    captureMerges,
    captureProperty('visibility', 'visibility'),
    captureProperty('position', 'place'),
  ].map((capture) => capture(context, touch));
  return () => readers.flatMap((read) => read());
};

const NOTHING = (): readonly Write[] => [];

const captureWidths: Capture = (context, { sheet, widths }) => {
  if (widths === null) return NOTHING;
  const strip = { sheet, direction: 'columns', ...widths } as const;
  const read = stripOf(context, strip).getColumnProperties({ format: { columnWidth: true } });
  return () =>
    runsOf(read.value.map(({ format }) => format?.columnWidth)).map(({ run, value }) =>
      smallWrite((again) => {
        const { format } = stripOf(again, { ...strip, ...shifted(run, widths) });
        if (value !== undefined) format.columnWidth = value;
      }),
    );
};

const captureHeights: Capture = (context, { sheet, heights }) => {
  if (heights === null) return NOTHING;
  const strip = { sheet, direction: 'rows', ...heights } as const;
  const asked = { rowHeight: true, useStandardHeight: true };
  const read = stripOf(context, strip).getRowProperties({ format: asked });
  return () =>
    runsOf(read.value.map(heightOf)).map(({ run, value }) =>
      smallWrite((again) => {
        const { format } = stripOf(again, { ...strip, ...shifted(run, heights) });
        if (value === 'standard') format.useStandardHeight = true;
        else if (value !== undefined) format.rowHeight = value;
      }),
    );
};

/** A row of standard height goes on following its contents. */
function heightOf({ format }: Excel.RowProperties): number | 'standard' | undefined {
  return format?.useStandardHeight === true ? 'standard' : format?.rowHeight;
}

const captureHidden: Capture = (context, { sheet, hiddenRows, hiddenColumns }) => {
  const strips = [
    ...(hiddenRows === null ? [] : [{ sheet, direction: 'rows', ...hiddenRows } as const]),
    ...(hiddenColumns === null ? [] : [{ sheet, direction: 'columns', ...hiddenColumns } as const]),
  ];
  const readers = strips.map((strip) => ({ strip, read: queueHidden(context, strip) }));
  return () =>
    readers.flatMap(({ strip, read }) =>
      spansOf(read(), strip).map((span) =>
        smallWrite((again) => queueHiding(again, { strip, hidden: [span] })),
      ),
    );
};

const captureFreeze: Capture = (context, { sheet, whole }) => {
  if (!whole.has('freeze')) return NOTHING;
  const read = sheetOf(context, sheet).freezePanes.getLocationOrNullObject().load('address');
  return () => {
    const frozen = read.isNullObject ? NONE_FROZEN : frozenIn(read.address);
    return [writeOfOne({ kind: 'freeze', sheet, ...frozen })];
  };
};

const NONE_FROZEN = { rows: 0, columns: 0 };

/** `Suivi!1:4`, `Suivi!A:B` or `Suivi!A1:B4`, as how many rows and columns do not scroll. */
function frozenIn(address: string): Pick<EditOf<'freeze'>, 'rows' | 'columns'> {
  const place = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const lastRow = /^\d+:(\d+)$/u.exec(place)?.[1];
  if (lastRow !== undefined) return { ...NONE_FROZEN, rows: Number(lastRow) };
  const lastColumn = /^[A-Z]+:([A-Z]+)$/u.exec(place)?.[1];
  if (lastColumn !== undefined) return { ...NONE_FROZEN, columns: columnIndex(lastColumn) + 1 };
  const area = parseArea(place);
  if (area === null) return NONE_FROZEN;
  return { rows: area.row + area.rowCount, columns: area.column + area.columnCount };
}

const captureMerges: Capture = (context, { sheet, merges }) => {
  if (merges === null) return NOTHING;
  const read = queueMerges(rangeOf(context, sheet, merges));
  return () => {
    const found = read();
    return (found.known ? found.value : []).map((area) =>
      rangeWrite({ sheet, area }, (range) => range.merge()),
    );
  };
};

/** A property of the sheet that is put back as it was. */
function captureProperty(key: 'visibility' | 'position', part: WholePart): Capture {
  return (context, { sheet, whole }) => {
    if (!whole.has(part)) return NOTHING;
    const read = sheetOf(context, sheet).load(key);
    return () => {
      const before = { [key]: read[key] };
      return [smallWrite((again) => sheetOf(again, sheet).set(before))];
    };
  };
}

function shifted(run: Span, by: Span): Span {
  return { first: run.first + by.first, count: run.count };
}

/** Reads the filter of a sheet and those of its tables, so that they come back as they were. */
const captureFilter: Capture = (context, { sheet, whole, tables }) => {
  if (!whole.has('filter')) return () => [];
  const finders = [
    (from: Excel.RequestContext) => sheetOf(from, sheet).autoFilter,
    ...tables.map(
      (table) => (from: Excel.RequestContext) => from.workbook.tables.getItem(table).autoFilter,
    ),
  ];
  const asked = finders.map((find) => {
    const filter = find(context).load('isDataFiltered,criteria');
    return { find, filter, range: find(context).getRangeOrNullObject().load('address') };
  });
  return () =>
    asked.flatMap(({ find, filter, range }) => {
      const area = range.isNullObject ? null : parseArea(range.address);
      if (area === null || !filter.isDataFiltered) return [];
      return filter.criteria.flatMap((criterion: Partial<Excel.FilterCriteria> | null, column) => {
        const asSet = criterion === null ? null : givenOf(criterion);
        if (asSet === null) return [];
        return smallWrite((again) => find(again).apply(rangeOf(again, sheet, area), column, asSet));
      });
    });
};

/** Excel tells as null what a criterion does not ask, and refuses to be given it back. */
function givenOf(criterion: Partial<Excel.FilterCriteria>): Excel.FilterCriteria | null {
  const { filterOn } = criterion;
  if (filterOn === undefined) return null;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(criterion);
  return {
    filterOn,
    ...Object.fromEntries(entries.filter(([, value]) => value !== null && value !== undefined)),
  };
}
