import { authorsOf, codesOf } from '../checks/context/person-codes';
import { fold } from '../../lib/text';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { Finding } from '../checks/report/judged-finding';
import { GENERATED_SHEETS } from '../tracker/columns';
import {
  findGeneratedSheet,
  generatedSheets,
  type GeneratedSheet,
  TRACKER_TABLES,
} from '../tracker/sheets/names';
import { sheetOfSource } from '../tracker/rows/implied';
import type { Tracker } from '../tracker/tracker';
import { type SharedColumn, sharedColumns } from './copy-choices';
import { replaceableWords } from './replaced-words';
import order from './sheet-order.json';

/** Why a sheet goes into a copy or stays behind. */
export type SheetReason =
  /** Made by the add-in to be read. */
  | 'reading'
  /** The tracker's own tables, and what its formulas need. */
  | 'tracker'
  /** Made with the tracker, and filled by a later command. */
  | 'waiting'
  | 'attendances'
  | 'checks'
  /** Names of persons, a list of codes. */
  | 'persons'
  /** Rows of the tracker were taken from it. */
  | 'source'
  | 'hidden'
  /** A sheet of the user, of which nothing is known. */
  | 'own';

/** What becomes of a sheet, and why. */
export interface SheetChoice {
  readonly sheet: string;
  readonly isKept: boolean;
  readonly reason: SheetReason;
}

/** Sheets of a copy in their order: first those that are read, then those that are typed in. */
const ORDER: readonly string[] = order;
const READ: readonly string[] = ['synthesis', 'gantt', 'milestones', 'summary'];

/**
 * Every sheet of the workbook with what becomes of it, those that stay in the order of the copy.
 *
 * @param findings what the rules on sharing say of the workbook
 * @param chosen what the user chose otherwise, by sheet
 */
export function chooseSheets(
  workbook: Pick<SharedWorkbook, 'snapshot' | 'findings' | 'codes' | 'sources'>,
  chosen: Readonly<Record<string, boolean>>,
): readonly SheetChoice[] {
  const { snapshot, findings, codes, sources } = workbook;
  const owners = ownSheets(snapshot);
  const persons = new Set(
    findings.flatMap(({ code, place }) =>
      code === 'RGP-04' && place.kind !== 'workbook' ? [place.sheet] : [],
    ),
  );
  const own = ORDER.flatMap((key) => {
    const sheet = owners.get(key);
    return sheet === undefined ? [] : [{ sheet, reason: reasonOf(key) }];
  });
  const listed = new Set(own.map(({ sheet }) => sheet));
  const waiting = new Set(generatedSheets(snapshot));
  const others = snapshot.sheets
    .filter(({ name }) => !listed.has(name))
    .map((one) => {
      const sheet = one.name;
      if (waiting.has(sheet)) return { sheet, reason: 'waiting' as const };
      // A list of persons may name them by codes alone.
      if (holdsCodes(one, codes)) return { sheet, reason: 'attendances' as const };
      if (persons.has(sheet)) return { sheet, reason: 'persons' as const };
      if (sources.has(fold(sheet))) return { sheet, reason: 'source' as const };
      return {
        sheet,
        reason: one.visibility === 'visible' ? ('own' as const) : ('hidden' as const),
      };
    });
  const once = own.filter(({ sheet }, at) => own.findIndex((one) => one.sheet === sheet) === at);
  return [...once, ...others].map(({ sheet, reason }) => {
    const isProposed = reason === 'reading' || reason === 'tracker';
    return { sheet, reason, isKept: chosen[sheet] ?? isProposed };
  });
}

/** A workbook as it is looked at before a copy is made; what no choice depends on is not kept. */
export interface SharedWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly tracker: Tracker;
  readonly findings: readonly Finding[];
  /** Blocking points of the tracker: with one of them, nothing is ready to be shared. */
  readonly faults: readonly Finding[];
  /** Of the persons whose attendances it holds, folded. */
  readonly codes: ReadonlySet<string>;
  /** Names of persons who wrote it, as its properties tell them, folded. */
  readonly authors: ReadonlySet<string>;
  readonly columns: readonly SharedColumn[];
  /** Words of persons that a copy can be made without, with what stands in their place. */
  readonly replaceable: ReadonlyMap<string, string>;
  /** The sheets from which the tracker was filled, folded. */
  readonly sources: ReadonlySet<string>;
}

/** Of a table: its title and its help. */
const HEAD_LINES = 2;

/** Keeps of a workbook what a copy is planned from: thousands of rows need not stay in memory. */
export function lookAtWorkbook(
  snapshot: WorkbookSnapshot,
  tracker: Tracker,
  { findings, faults }: Pick<SharedWorkbook, 'findings' | 'faults'>,
): SharedWorkbook {
  const { actions, sessions, attendances } = tracker;
  const own = ownSheets(snapshot);
  // Of our own sheets, only those whose counts are masked are looked at again, and what heads the others.
  const counted = [own.get('summary'), sessions?.place.sheet];
  const emptied = new Set([...own.values()].filter((sheet) => !counted.includes(sheet)));
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    values: emptied.has(sheet.name) ? sheet.values.slice(0, HEAD_LINES) : sheet.values,
    ...{ texts: [], formulas: [], numberFormats: [] },
  }));
  return {
    snapshot: { ...snapshot, sheets },
    tracker: {
      ...tracker,
      actions: actions && { ...actions, rows: [] },
      attendances: attendances && { ...attendances, rows: [] },
    },
    findings,
    faults,
    codes: codesOf(tracker),
    authors: authorsOf(snapshot, tracker),
    columns: sharedColumns(snapshot, tracker, findings),
    replaceable: replaceableWords(findings, snapshot),
    sources: sourceSheets(tracker),
  };
}

/** The sheets of the add-in by table or kind, as they are named in this workbook. */
export function ownSheets(snapshot: WorkbookSnapshot): ReadonlyMap<string, string> {
  const kinds = Object.keys(GENERATED_SHEETS) as GeneratedSheet[];
  const generated = kinds.flatMap((kind) => {
    const sheet = findGeneratedSheet(snapshot, kind);
    return sheet === null ? [] : [[kind, sheet] as const];
  });
  const tables = TRACKER_TABLES.flatMap(({ table }) => {
    const sheet = snapshot.tables.find(({ name }) => fold(name) === fold(table))?.sheet;
    return sheet === undefined ? [] : [[table, sheet] as const];
  });
  return new Map<string, string>([...generated, ...tables]);
}

function reasonOf(key: string): SheetReason {
  if (READ.includes(key)) return 'reading';
  if (key === 'tblPresences') return 'attendances';
  return key === 'checks' ? 'checks' : 'tracker';
}

/** Cells with codes of persons from which a sheet is a list of them, and no page that names one. */
const FEW_CODES = 3;

function holdsCodes({ values }: SheetSnapshot, codes: ReadonlySet<string>): boolean {
  if (codes.size === 0) return false;
  const found = values.flatMap((line) =>
    line.filter((value) => typeof value === 'string' && value !== '' && codes.has(fold(value))),
  );
  return found.length >= FEW_CODES;
}

/** The sheets from which the tracker was filled: what its rows say, and what it remembers of them. */
function sourceSheets({ actions, settings }: Tracker): ReadonlySet<string> {
  const told = (actions?.rows ?? []).map(({ value }) => fold(sheetOfSource(value.source)));
  const remembered = Object.keys({ ...settings.takenRows, ...settings.sheetKinds });
  return new Set([...told, ...remembered.map(fold)]);
}
