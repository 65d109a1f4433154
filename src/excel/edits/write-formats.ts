import type { BorderEdge, BorderEdit, BorderStyle, EditOf, FormatEdit } from '../../workbook/edit';
import { pointsOfCharacters } from '../../workbook/column-width';
import type { Area } from '../../workbook/location';
import { runsOf } from '../runs';
import { stripOf } from '../sheet-range';
import { rangeWrite, SMALL_WRITE_BYTES, smallWrite, type Write } from './write';
import { writeOfOne } from './write-one';

const HEIGHT_BYTES = 50;
/** Operations a format asks for, at most: a dozen properties and a few borders. */
const FORMAT_BYTES = 6 * SMALL_WRITE_BYTES;

export function writesOfFormat({ sheet, areas, format }: EditOf<'format'>): readonly Write[] {
  return areas.map((area) =>
    rangeWrite({ sheet, area }, (range) => queueFormat(range, format, area), FORMAT_BYTES),
  );
}

function queueFormat(range: Excel.Range, format: FormatEdit, area: Area): void {
  const { fill, font, horizontal, vertical, numberFormat } = format;
  if (numberFormat !== undefined) queueNumberFormat(range, numberFormat);
  if (fill === null) range.format.fill.clear();
  else if (fill !== undefined) range.format.fill.color = fill;
  Object.assign(range.format.font, font);
  if (horizontal !== undefined) range.format.horizontalAlignment = HORIZONTAL[horizontal];
  if (vertical !== undefined) range.format.verticalAlignment = VERTICAL[vertical];
  if (format.wrap !== undefined) range.format.wrapText = format.wrap;
  if (format.shrinkToFit !== undefined) range.format.shrinkToFit = format.shrinkToFit;
  if (format.indent !== undefined) range.format.indentLevel = format.indent;
  if (format.rotation !== undefined) range.format.textOrientation = format.rotation;
  for (const border of format.borders ?? []) queueBorder(range, border, area);
}

/** A single code fills the range; a grid of one code would be refused on a larger range. */
export function queueNumberFormat(range: Excel.Range, code: string): void {
  Object.assign(range, { numberFormat: code });
}

const HORIZONTAL = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  centerAcrossSelection: 'CenterAcrossSelection',
} as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

export const EDGES = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  insideHorizontal: 'InsideHorizontal',
  insideVertical: 'InsideVertical',
} as const satisfies Record<BorderEdge, string>;

interface Line {
  readonly style: 'None' | 'Continuous' | 'Dot' | 'Dash';
  readonly weight?: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
}

export const LINES: Readonly<Record<BorderStyle, Line>> = {
  none: { style: 'None' },
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dot: { style: 'Dot' },
  dash: { style: 'Dash' },
};

function queueBorder(range: Excel.Range, { edges, style, color }: BorderEdit, area: Area): void {
  for (const edge of edges) {
    if (edge === 'insideHorizontal' && area.rowCount === 1) continue;
    if (edge === 'insideVertical' && area.columnCount === 1) continue;
    const border = range.format.borders.getItem(EDGES[edge]);
    const line = LINES[style];
    border.style = line.style;
    if (line.weight !== undefined) border.weight = line.weight;
    if (line.style !== 'None') border.color = color;
  }
}

/** Neighbours of the same width go in one operation. */
export function writesOfWidths({ sheet, first, widths }: EditOf<'columnWidths'>): readonly Write[] {
  return runsOf(widths).map(({ run, value }) =>
    smallWrite((context) => {
      const span = { first: first + run.first, count: run.count };
      const { format } = stripOf(context, { sheet, direction: 'columns', ...span });
      if (value === null) format.autofitColumns();
      else format.columnWidth = pointsOfCharacters(value);
    }),
  );
}

/** How many rows of a payload cost as much as a range of their own. */
const LONG_RUN = 30;

/** Long runs of one height have a range each, the rows between them one payload. */
export function writesOfHeights({ sheet, first, heights }: EditOf<'rowHeights'>): readonly Write[] {
  const writes: Write[] = [];
  let done = 0;
  const writeUpTo = (end: number): void => {
    if (end > done) writes.push(writeOfEach(sheet, first + done, heights.slice(done, end)));
  };
  for (const { run, value: height } of runsOf(heights)) {
    if (run.count < LONG_RUN) continue;
    writeUpTo(run.first);
    const rows = { first: first + run.first, count: run.count };
    writes.push(writeOfOne({ kind: 'rowHeight', sheet, ...rows, height }));
    done = run.first + run.count;
  }
  writeUpTo(heights.length);
  return writes;
}

function writeOfEach(sheet: string, first: number, heights: readonly number[]): Write {
  const area = { row: first, column: 0, rowCount: heights.length, columnCount: 1 };
  const rows = heights.map((rowHeight) => ({ format: { rowHeight } }));
  const bytes = SMALL_WRITE_BYTES + heights.length * HEIGHT_BYTES;
  return rangeWrite({ sheet, area }, (range) => range.setRowProperties(rows), bytes);
}
