import { pick } from '../../lib/pick';
import type { Area, SheetArea } from '../../workbook/location';
import type {
  CellLook,
  ReadRequest,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from '../../workbook/snapshot';
import { overlapOf, without } from '../../workbook/areas';
import { type ReadBand, readInBands } from '../packing';
import type { Session } from '../run';
import { queueCellProperties, rangeOf } from '../sheet-range';
import { readAlike } from './read-alike';

/** Some 150 bytes a cell. */
const CELLS_PER_REQUEST = 20_000;
/** Most cells have no link: some 20 bytes. */
const LINKS_PER_REQUEST = 120_000;

type Hyperlinks = Extract<SheetSnapshot['hyperlinks'], { known: true }>['value'];
type Looks = readonly (readonly CellLook[])[];

/** What the cells look like and link to. */
export interface CellDetails {
  readonly looks: Looks;
  readonly hyperlinks: Hyperlinks;
}

export const NO_DETAILS: CellDetails = { looks: [], hyperlinks: [] };

/**
 * Looks start at A1, and so must the areas; of what is typed on drawn sheets only links are read. Tables
 * are told apart: their bodies are mostly alike.
 */
export async function readCellDetails(
  session: Session,
  asked: {
    readonly areas: readonly SheetArea[];
    readonly typed: readonly SheetArea[];
    readonly tables: readonly TableSnapshot[];
    readonly request: Pick<ReadRequest, 'parts' | 'looksOf' | 'unlinked'>;
    /** The sheets whose looks are not asked. */
    readonly unseen: ReadonlySet<string>;
  },
): Promise<ReadonlyMap<string, CellDetails>> {
  const { areas, typed, tables, request, unseen } = asked;
  const { parts, unlinked } = request;
  const linked = [...areas, ...typed].flatMap((one) =>
    without(one.area, bodiesIn(one, namedAmong(tables, unlinked ?? []))).map((area) => ({
      sheet: one.sheet,
      area,
    })),
  );
  const [looks, links] = await Promise.all([
    parts.includes('looks')
      ? readLooks(
          session,
          areas.filter(({ sheet }) => !unseen.has(sheet)),
          { tables, ...request },
        )
      : new Map<string, Looks>(),
    parts.includes('hyperlinks') ? readLinks(session, linked) : [],
  ]);
  return new Map(
    [...areas, ...typed].map(({ sheet }) => [
      sheet,
      {
        looks: looks.get(sheet) ?? [],
        hyperlinks: links.flatMap((band) => (band.sheet === sheet ? band.read : [])),
      },
    ]),
  );
}

const FORMAT: Excel.CellPropertiesFormatLoadOptions = {
  fill: { color: true, pattern: true },
  font: { color: true, bold: true, strikethrough: true, size: true },
};

async function readLooks(
  session: Session,
  areas: readonly SheetArea[],
  { tables, looksOf }: Pick<WorkbookSnapshot, 'tables'> & Pick<ReadRequest, 'looksOf'>,
): Promise<ReadonlyMap<string, Looks>> {
  const named = looksOf === undefined ? tables : namedAmong(tables, looksOf);
  // Only the rows of a source are set further in than others.
  const isSource = looksOf === undefined;
  const asked = { format: isSource ? { ...FORMAT, indentLevel: true } : FORMAT };
  const { whole, cells } = await readAlike(session, {
    areas: areas.flatMap((one) => {
      const bodies = bodiesIn(one, named);
      const rest = isSource ? without(one.area, bodies) : [];
      return [...bodies, ...rest].map((area) => ({ sheet: one.sheet, area }));
    }),
    cellsPerRequest: CELLS_PER_REQUEST,
    queueWhole: (context, { sheet, area }) => queueWhole(rangeOf(context, sheet, area), isSource),
    queueCells: (context, { sheet, area }) => {
      const result = queueCellProperties(rangeOf(context, sheet, area), asked);
      return () => result.value.map((row) => row.map(lookOf));
    },
  });
  const bySheet = new Map(areas.map(({ sheet, area }) => [sheet, emptyGrid(area)]));
  const place = (sheet: string, area: Area, at: (r: number, c: number) => CellLook): void => {
    const grid = bySheet.get(sheet) ?? [];
    for (let r = 0; r < area.rowCount; r += 1) {
      for (let c = 0; c < area.columnCount; c += 1) {
        const row = grid[area.row + r];
        if (row !== undefined) row[area.column + c] = at(r, c);
      }
    }
  };
  for (const { sheet, area, read } of whole) place(sheet, area, () => read);
  for (const { sheet, area, read } of cells) {
    place(sheet, area, (r, c) => read[r]?.[c] ?? UNREAD);
  }
  return bySheet;
}

function namedAmong(
  tables: readonly TableSnapshot[],
  names: readonly string[],
): readonly TableSnapshot[] {
  const asked = new Set(names.map((name) => name.toLowerCase()));
  return tables.filter(({ name }) => asked.has(name.toLowerCase()));
}

/** The bodies of the tables within an area. */
export function bodiesIn(
  { sheet, area }: SheetArea,
  tables: readonly Pick<TableSnapshot, 'sheet' | 'area'>[],
): readonly Area[] {
  return tables.flatMap((table): readonly Area[] => {
    if (table.sheet !== sheet || table.area.rowCount < 2) return [];
    const body = { ...table.area, row: table.area.row + 1, rowCount: table.area.rowCount - 1 };
    const shared = overlapOf(body, area);
    return shared === null ? [] : [shared];
  });
}

const UNREAD = lookOf({});

function emptyGrid({ rowCount, columnCount }: Area): CellLook[][] {
  return Array.from({ length: rowCount }, () => Array<CellLook>(columnCount).fill(UNREAD));
}

/** Excel tells nothing of what differs within a range. */
function queueWhole(range: Excel.Range, isSource: boolean): () => CellLook | null {
  const format = isSource ? range.format.load('indentLevel') : null;
  const fill = range.format.fill.load('color,pattern');
  const font = range.format.font.load('color,bold,strikethrough,size');
  return () => {
    const look = {
      fill: pick(fill, ['color', 'pattern']),
      font: pick(font, ['color', 'bold', 'strikethrough', 'size']),
      indentLevel: format === null ? 0 : format.indentLevel,
    };
    const told: readonly unknown[] = [fill.pattern, ...Object.values(look.font), look.indentLevel];
    const isAlike = told.every((value) => value !== null && value !== '');
    if (!isAlike || (fill.pattern !== 'None' && fill.color === '')) return null;
    return lookOf({ format: look });
  };
}

async function readLinks(
  session: Session,
  areas: readonly SheetArea[],
): Promise<readonly ReadBand<Hyperlinks>[]> {
  return readInBands(session, {
    areas,
    cellsPerRequest: LINKS_PER_REQUEST,
    queueBand: (context, { sheet, area }) => {
      const result = queueCellProperties(rangeOf(context, sheet, area), { hyperlink: true });
      return () =>
        result.value.flatMap((row, r) =>
          row.flatMap(({ hyperlink }, c) => {
            const target = hyperlink?.address ?? hyperlink?.documentReference ?? '';
            const place = { row: area.row + r, column: area.column + c };
            return target === '' ? [] : [{ place, target }];
          }),
        );
    },
  });
}

function lookOf({ format }: Excel.CellProperties): CellLook {
  const { fill, font, indentLevel = 0 } = format ?? {};
  return {
    fill: fill?.pattern === 'None' ? null : colourOf(fill?.color),
    fontColor: colourOf(font?.color),
    bold: font?.bold === true,
    strikethrough: font?.strikethrough === true,
    fontSize: font?.size ?? null,
    ...(indentLevel > 0 ? { indent: indentLevel } : {}),
  };
}

/** Excel says `#RRGGBB`, or nothing where there is no colour. */
export function colourOf(colour: string | undefined): string | null {
  return colour !== undefined && /^#[0-9A-Fa-f]{6}$/.test(colour) ? colour.toUpperCase() : null;
}
