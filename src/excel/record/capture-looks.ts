import { rangeWrite, SMALL_WRITE_BYTES, type Write } from '../edits/write';
import type { ReadBand } from '../packing';
import { readAlike } from '../read/read-alike';
import type { Session } from '../run';
import { queueCellProperties, rangeOf } from '../sheet-range';
import { pick } from '../../lib/pick';
import type { Area, SheetArea } from '../../workbook/location';
import { EDGES } from '../edits/write-formats';

/** Some 500 bytes a cell, both ways. */
const CELLS_PER_REQUEST = 6_000;
const BYTES_PER_CELL = 450;
const BYTES_PER_AREA = 12 * SMALL_WRITE_BYTES;

const FONT = ['bold', 'color', 'italic', 'name', 'size', 'strikethrough', 'underline'] as const;
const ALIGNMENT = ['horizontalAlignment', 'verticalAlignment', 'indentLevel'] as const;
const FORMAT = [...ALIGNMENT, 'shrinkToFit', 'textOrientation', 'wrapText'] as const;

const asked = (keys: readonly string[]): Readonly<Record<string, true>> =>
  Object.fromEntries(keys.map((key) => [key, true]));
const ASKED: Excel.CellPropertiesLoadOptions = {
  format: {
    ...asked(FORMAT),
    font: asked(FONT),
    fill: asked(['color', 'pattern']),
    borders: asked(['color', 'style', 'weight']),
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

/** What every cell of an area looks like. */
interface WholeLook {
  readonly font: Pick<Excel.RangeFont, (typeof FONT)[number]>;
  readonly format: Pick<Excel.RangeFormat, (typeof FORMAT)[number]>;
  /** `#RRGGBB`; null without fill. */
  readonly fill: string | null;
  readonly lines: readonly Line[];
}

interface Line extends Readonly<Pick<Excel.RangeBorder, 'style' | 'weight' | 'color'>> {
  readonly edge: Edge;
}

type Edge = (typeof EDGES)[keyof typeof EDGES];

/** The borders that an area has: none between the cells of a single row or column. */
function edgesOf({ rowCount, columnCount }: Area): readonly Edge[] {
  return Object.values(EDGES).filter(
    (edge) =>
      (edge !== 'InsideHorizontal' || rowCount > 1) &&
      (edge !== 'InsideVertical' || columnCount > 1),
  );
}

/** Queues the look of an area; null once read when its cells are not alike: Excel tells nothing then. */
function queueLook(range: Excel.Range, area: Area): () => WholeLook | null {
  const format = range.format.load(FORMAT.join());
  const font = range.format.font.load(FONT.join());
  const fill = range.format.fill.load('color,pattern');
  const borders = range.format.borders.load('items/sideIndex,items/style,items/weight,items/color');
  return () => {
    const lines = edgesOf(area).map((edge): Line => {
      const border = borders.items.find(({ sideIndex }) => sideIndex === edge);
      return {
        edge,
        style: border?.style ?? 'None',
        weight: border?.weight ?? 'Thin',
        color: border?.color ?? '',
      };
    });
    const told: readonly unknown[] = [
      ...FONT.map((key) => font[key]),
      ...FORMAT.map((key) => format[key]),
      fill.pattern,
      ...(isNone(fill.pattern) ? [] : [fill.color]),
      ...lines.flatMap(({ style, weight, color }) =>
        isNone(style) ? [style] : [style, weight, color],
      ),
    ];
    if (told.some((value) => value === null || value === undefined || value === '')) return null;
    return {
      font: pick(font, FONT),
      format: pick(format, FORMAT),
      fill: isNone(fill.pattern) ? null : fill.color,
      lines,
    };
  };
}

/** Gives an area that look; fills and borders must have been taken away before. */
function setLook(range: Excel.Range, { font, format, fill, lines }: WholeLook): void {
  range.format.set(format);
  range.format.font.set(font);
  if (fill !== null) range.format.fill.color = fill;
  for (const { edge, style, weight, color } of lines) {
    if (isNone(style)) continue;
    range.format.borders.getItem(edge).set({ style, weight, color });
  }
}

function isNone(told: string | null): boolean {
  return told === 'None';
}
