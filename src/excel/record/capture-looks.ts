import { rangeWrite, SMALL_WRITE_BYTES, type Write } from '../edits/write';
import type { ReadBand, SheetArea } from '../packing';
import { readAlike } from '../read/read-alike';
import type { Session } from '../run';
import { queueCellProperties, rangeOf } from '../sheet-range';
import { edgesOf, queueLook, setLook } from './whole-look';

/** Some 500 bytes a cell, both ways. */
const CELLS_PER_REQUEST = 6_000;
const BYTES_PER_CELL = 450;
const BYTES_PER_AREA = 12 * SMALL_WRITE_BYTES;

const ASKED: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: {
      bold: true,
      color: true,
      italic: true,
      name: true,
      size: true,
      strikethrough: true,
      underline: true,
    },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    indentLevel: true,
    shrinkToFit: true,
    textOrientation: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

/** Reads what the cells look like, so that it can be put back. */
export async function captureLooks(
  session: Session,
  areas: readonly SheetArea[],
): Promise<readonly Write[]> {
  const { whole, cells } = await readAlike(session, {
    areas,
    cellsPerRequest: CELLS_PER_REQUEST,
    queueWhole: (context, { sheet, area }) => queueLook(rangeOf(context, sheet, area), area),
    queueCells: (context, { sheet, area }) => {
      const result = queueCellProperties(rangeOf(context, sheet, area), ASKED);
      return () => result.value;
    },
  });
  return [
    ...areas.map(writeOfBareCells),
    ...whole.map((one) => rangeWrite(one, (range) => setLook(range, one.read), BYTES_PER_AREA)),
    ...cells.map(writeOfCells),
  ];
}

function writeOfCells({ read, ...place }: ReadBand<Excel.CellProperties[][]>): Write {
  const bytes = SMALL_WRITE_BYTES + read.length * (read[0]?.length ?? 0) * BYTES_PER_CELL;
  const set = (range: Excel.Range): void =>
    range.setCellProperties(read.map((row) => row.map(settableOf)));
  return rangeWrite(place, set, bytes);
}

/** Fills and borders go first: a cell without one says nothing that could take it away. */
function writeOfBareCells(place: SheetArea): Write {
  return rangeWrite(place, ({ format: { fill, borders } }) => {
    fill.clear();
    for (const edge of edgesOf(place.area)) borders.getItem(edge).style = 'None';
  });
}

function settableOf({ format }: Excel.CellProperties): Excel.SettableCellProperties {
  if (format === undefined) return {};
  const { fill, borders, ...rest } = format;
  return { format: { ...rest, ...settableFill(fill), ...settableBorders(borders) } };
}

function settableFill(
  fill: Excel.CellPropertiesFill | undefined,
): Pick<Excel.CellPropertiesFormat, 'fill'> {
  if (fill?.color === undefined || fill.color === '' || fill.pattern === 'None') return {};
  return { fill: { color: fill.color } };
}

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

function settableBorders(
  borders: Excel.CellBorderCollection | undefined,
): Pick<Excel.CellPropertiesFormat, 'borders'> {
  const lines: Excel.CellBorderCollection = {};
  for (const side of SIDES) {
    const line = borders?.[side];
    if (line?.style !== undefined && line.style !== 'None') lines[side] = line;
  }
  return Object.keys(lines).length > 0 ? { borders: lines } : {};
}
