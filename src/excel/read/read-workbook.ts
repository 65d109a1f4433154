import type { Progress } from '../../app/ports';
import {
  known,
  type NameSnapshot,
  NOT_REQUESTED,
  type ReadRequest,
  type TableSnapshot,
  type WorkbookSnapshot,
} from '../../workbook/snapshot';
import { cellCount, fromA1 } from '../../workbook/areas';
import type { Session } from '../run';
import { isRefusal, Stop } from '../map-error';
import { together } from '../together';
import { type AreaDetails, queueAreaDetails } from './read-area-details';
import { type Grids, NO_GRIDS, readGrids } from './read-grids';
import { NO_DETAILS, readCellDetails } from './read-looks';
import {
  areasToRead,
  type Overview,
  queueFormulaCounts,
  queueTables,
  readOverview,
  type SheetHead,
  sheetsHolding,
  wantedSheets,
} from './read-overview';
import { queueSheetDetails, type SheetDetails } from './read-sheet-details';
import type { SheetArea } from '../../workbook/location';

/** A sheet beyond it is no programme's workbook: it is told so rather than read for minutes. */
const MAX_CELLS = 1_000_000;

/** A workbook as it was read, and all that the sheets hold of which every cell was read. */
export interface ReadContents {
  readonly snapshot: WorkbookSnapshot;
  readonly whole: ReadonlyMap<string, Grids>;
}

/**
 * What the workbook holds at this moment. Round trips: one for the workbook, one or two for the
 * sheets, then as many as the cells need at some 3 MB each, whatever the number of sheets.
 */
export async function readWorkbook(
  session: Session,
  request: ReadRequest,
  onProgress: (progress: Progress) => void,
): Promise<ReadContents> {
  const overview = await readOverview(session);
  const wanted = wantedSheets(overview, request.sheets);
  const { tables, names, heads } = await readHeads(session, { overview, wanted, request });
  const unseen = sheetsHolding(overview, request.unseen ?? []);
  const sized = heads.map((head) => ({ ...head, details: boundDetails(head) }));
  const areas = sized.flatMap(
    ({ head: { name }, details: { used, typed } }): readonly SheetArea[] =>
      used === null || typed !== null ? [] : [{ sheet: name, area: used }],
  );
  const whole = sized.flatMap(({ head, details: { typed } }) =>
    typed === null ? [head.name] : [],
  );
  const typed = sized.flatMap(({ head: { name }, details }) =>
    (details.typed ?? []).map((area): SheetArea => ({ sheet: name, area })),
  );
  const parts = [...areasToRead(overview, new Set(whole), request.ranges), ...typed];
  const [rest, grids, looks] = await together(session, (shared) => [
    readRest(shared, sized, request),
    readGrids(shared, [...areas, ...parts], (share) => onProgress({ share, step: 'reading' })),
    readCellDetails(shared, { areas, typed, tables, request, unseen }),
  ]);
  const snapshot: WorkbookSnapshot = {
    fileName: overview.fileName,
    dateSystem: overview.dateSystem,
    tables,
    names,
    properties: known(overview.properties),
    sheets: overview.sheets.map((head) => {
      const index = sized.findIndex((sheet) => sheet.head === head);
      const details = sized[index]?.details;
      const areaDetails = rest[index];
      const cells = grids.get(head.name) ?? NO_GRIDS;
      if (details === undefined || areaDetails === undefined) {
        return { ...head, ...cells, ...NOT_READ };
      }
      const seen = looks.get(head.name) ?? NO_DETAILS;
      return {
        ...head,
        ...cells,
        ...areaDetails,
        ...details.told,
        looks: request.parts.includes('looks') ? known(seen.looks) : NOT_REQUESTED,
        hyperlinks: request.parts.includes('hyperlinks') ? known(seen.hyperlinks) : NOT_REQUESTED,
      };
    }),
  };
  return { snapshot, whole: new Map(whole.map((name) => [name, grids.get(name) ?? NO_GRIDS])) };
}

interface ReadHead {
  readonly head: SheetHead;
  readonly details: SheetDetails;
}

interface AskedHeads {
  readonly overview: Overview;
  readonly wanted: readonly SheetHead[];
  readonly request: ReadRequest;
}

interface ReadHeads {
  readonly tables: readonly TableSnapshot[];
  readonly names: readonly NameSnapshot[];
  readonly heads: readonly ReadHead[];
}

/** On a protected sheet Excel may not tell where formulas stand: such sheets are then read whole. */
async function readHeads(session: Session, asked: AskedHeads): Promise<ReadHeads> {
  try {
    return await readHeadsOf(session, asked);
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown;
    const { request } = asked;
    const ranges = { read: request.ranges?.read ?? [], counted: [] };
    return readHeadsOf(session, { ...asked, request: { ...request, drawn: [], ranges } });
  }
}

async function readHeadsOf(session: Session, asked: AskedHeads): Promise<ReadHeads> {
  const { overview, wanted, request } = asked;
  const drawn = sheetsHolding(overview, request.drawn ?? []);
  const { tables, names, details } = await session.send((context) => ({
    tables: queueTables(context, overview),
    names: queueFormulaCounts(context, overview, request.ranges),
    details: wanted.map((head) => {
      const names = overview.tables.filter(({ sheet }) => sheet === head.name);
      const read = queueSheetDetails(context, {
        sheet: head.name,
        tables: names.map(({ name }) => name),
        parts: request.parts,
        isDrawn: drawn.has(head.name),
      });
      return { head, read };
    }),
  }));
  return {
    tables: tables(),
    names: names(),
    heads: details.map(({ head, read }) => ({ head, details: read() })),
  };
}

/** Grids start at A1 whatever the used range does, and stop before a sheet too large to read. */
function boundDetails({ head, details }: ReadHead): SheetDetails {
  if (details.used === null) return details;
  const used = fromA1(details.used);
  if (cellCount(used) > MAX_CELLS && details.typed === null)
    throw new Stop({ code: 'too-large', sheet: head.name });
  return { ...details, used };
}

async function readRest(
  session: Session,
  sheets: readonly ReadHead[],
  { parts }: ReadRequest,
): Promise<readonly AreaDetails[]> {
  const needed = ['merges', 'hidden', 'comments'] as const;
  if (!needed.some((part) => parts.includes(part))) {
    return sheets.map(() => NOT_READ);
  }
  const readers = await session.send((context) =>
    sheets.map(({ head, details }) =>
      queueAreaDetails(context, { sheet: head.name, details, parts }),
    ),
  );
  return readers.map((read) => read());
}

/** All that is told of a sheet that was not asked for, whose name is known to be taken, besides its cells. */
const NOT_READ = {
  merges: NOT_REQUESTED,
  hiddenRows: NOT_REQUESTED,
  hiddenColumns: NOT_REQUESTED,
  comments: NOT_REQUESTED,
  notes: NOT_REQUESTED,
  isProtected: NOT_REQUESTED,
  page: NOT_REQUESTED,
  filter: NOT_REQUESTED,
  pivotTables: NOT_REQUESTED,
  shapes: NOT_REQUESTED,
  looks: NOT_REQUESTED,
  hyperlinks: NOT_REQUESTED,
};
