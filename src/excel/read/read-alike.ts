import { type Area, areaAddress, type SheetArea } from '../../workbook/location';
import { bandsOf, cellCount } from '../../workbook/areas';
import { packBy, type QueueBand, type ReadBand, readInBands } from '../packing';
import type { Session } from '../run';

/** Below so many cells, cells asked one by one cost less than being asked whether they are alike. */
const LEAST_CELLS = 24;
/** A column that is not alike is asked again in so many bands of rows. */
const BANDS = 8;
/** Of the columns asked, only so many to one may be mixed for their bands to be asked. */
const MOST_MIXED = 4;
/** A load of some thirty properties each. */
const AREAS_PER_REQUEST = 1_500;

/** What is said of areas: once for those whose cells are alike, cell by cell for the others. */
export interface AlikeRead<Whole, Cells> {
  readonly whole: readonly ReadBand<Whole>[];
  readonly cells: readonly ReadBand<Cells>[];
}

/**
 * Reads something said of cells with short answers: areas whose cells are alike are told once. An area
 * that is not is asked column by column, then in bands of rows, and only what remains cell by cell.
 */
export async function readAlike<Whole, Cells>(
  session: Session,
  request: {
    readonly areas: readonly SheetArea[];
    /** Null for an area whose cells are not alike. */
    readonly queueWhole: QueueBand<Whole | null>;
    readonly queueCells: QueueBand<Cells>;
    readonly cellsPerRequest: number;
  },
): Promise<AlikeRead<Whole, Cells>> {
  const { areas, queueWhole, queueCells, cellsPerRequest } = request;
  const whole: ReadBand<Whole>[] = [];
  const small: SheetArea[] = [];
  let asked: readonly SheetArea[] = areas;
  for (const split of [columnsOf, rowBandsOf, () => []]) {
    const large = asked.filter(({ area }) => cellCount(area) >= LEAST_CELLS);
    small.push(...asked.filter(({ area }) => cellCount(area) < LEAST_CELLS));
    if (large.length === 0) break;
    const read = await readWholes(session, large, queueWhole);
    whole.push(...read.flatMap((one) => (one.read === null ? [] : [{ ...one, read: one.read }])));
    const mixed = read.filter((one) => one.read === null);
    // Rows that differ in most columns are painted row by row: no band of them would be alike.
    const isWorthIt = split === columnsOf || mixed.length <= read.length / MOST_MIXED;
    asked = isWorthIt ? mixed.flatMap(split) : [];
    small.push(...mixed.filter((one) => !isWorthIt || split(one).length === 0));
  }
  const cells = await readInBands(session, {
    areas: joinNeighbours(small),
    cellsPerRequest,
    queueBand: queueCells,
  });
  return { whole, cells };
}

async function readWholes<Whole>(
  session: Session,
  areas: readonly SheetArea[],
  queueWhole: QueueBand<Whole | null>,
): Promise<readonly ReadBand<Whole | null>[]> {
  const read: ReadBand<Whole | null>[] = [];
  for (const pack of packBy(areas, AREAS_PER_REQUEST, () => 1)) {
    const readers = await session.send((context) => pack.map((one) => queueWhole(context, one)));
    read.push(
      ...pack.map(({ sheet, area }, at) => ({ sheet, area, read: readers[at]?.() ?? null })),
    );
  }
  return read;
}

function columnsOf({ sheet, area }: SheetArea): readonly SheetArea[] {
  if (area.columnCount === 1) return rowBandsOf({ sheet, area });
  return Array.from({ length: area.columnCount }, (_, index) => ({
    sheet,
    area: { ...area, column: area.column + index, columnCount: 1 },
  }));
}

function rowBandsOf({ sheet, area }: SheetArea): readonly SheetArea[] {
  const rows = Math.ceil(area.rowCount / BANDS);
  return bandsOf(area, rows * area.columnCount).map((band) => ({ sheet, area: band }));
}

/** Columns side by side over the same rows are asked as one area. */
function joinNeighbours(areas: readonly SheetArea[]): readonly SheetArea[] {
  const joined = new Map<string, SheetArea>();
  for (const { sheet, area } of areas) {
    const before = joined.get(keyOf(sheet, area, area.column));
    if (before === undefined) {
      joined.set(keyOf(sheet, area, area.column + area.columnCount), { sheet, area });
      continue;
    }
    joined.delete(keyOf(sheet, area, area.column));
    const columnCount = before.area.columnCount + area.columnCount;
    const wider = { sheet, area: { ...before.area, columnCount } };
    joined.set(keyOf(sheet, area, area.column + area.columnCount), wider);
  }
  return [...joined.values()];
}

function keyOf(sheet: string, area: Area, column: number): string {
  return `${sheet}!${areaAddress({ ...area, column, columnCount: 1 })}`;
}
