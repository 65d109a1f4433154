import { fold } from '../../../lib/text';
import { sheetOfFormula } from '../../../workbook/location';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import {
  ACTION_TABLE,
  ATTENDANCE_TABLE,
  BASELINE_TABLE_NAME,
  CHECK_TABLE_NAME,
  GENERATED_SHEETS,
  LIST_TABLE,
  PARTNER_TABLE,
  SESSION_TABLE,
  SETTING_TABLE,
  SITE_TABLE,
} from '../columns';

/** Every table of the tracker, in the order of its sheets. */
export const TRACKER_TABLES = [
  ACTION_TABLE,
  SESSION_TABLE,
  ATTENDANCE_TABLE,
  PARTNER_TABLE,
  SITE_TABLE,
  LIST_TABLE,
  SETTING_TABLE,
] as const;
export const TRACKER_TABLE_NAMES = TRACKER_TABLES.map(({ table }) => table);
export type TrackerTableName = (typeof TRACKER_TABLES)[number]['table'];

export type SheetNames = Readonly<Record<TrackerTableName, string>>;

/**
 * Where each table of the tracker stands, or would stand: the sheet that holds it, or a free name.
 * A sheet of the user that already bears the name keeps it: the tracker takes « Formations du programme ».
 */
export function chooseSheetNames(snapshot: WorkbookSnapshot): SheetNames {
  const names = TRACKER_TABLES.map(({ table, sheet }) => {
    const existing = snapshot.tables.find(({ name }) => fold(name) === fold(table));
    return [table, existing?.sheet ?? freeSheetName(snapshot, sheet)] as const;
  });
  return Object.fromEntries(names) as SheetNames;
}

/** The name itself when no sheet bears it, otherwise the name with « du programme », then a number. */
export function freeSheetName(snapshot: WorkbookSnapshot, wanted: string): string {
  const taken = new Set(snapshot.sheets.map(({ name }) => fold(name)));
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '' : ` du programme${count === 2 ? '' : ` ${String(count - 1)}`}`;
    const name = wanted + suffix;
    if (!taken.has(fold(name))) return name;
  }
}

export type GeneratedSheet = keyof typeof GENERATED_SHEETS;
const KINDS = Object.keys(GENERATED_SHEETS) as readonly GeneratedSheet[];

/** Sheets made with the tracker and filled by a later command. */
export type WaitingSheet = 'gantt' | 'milestones' | 'summary';

/** Bears the number of persons trained, once « Bilan formations » is there. */
export const TRAINED_PERSONS_NAME = 'bilan_personnes';

/** The table or defined name by which a generated sheet is known, whatever its name became. */
const MARKERS: Readonly<Record<GeneratedSheet, string>> = {
  synthesis: 'synthese_retard',
  checks: CHECK_TABLE_NAME,
  summary: TRAINED_PERSONS_NAME,
  gantt: 'gantt_grille',
  milestones: 'jalons_liste',
  baseline: BASELINE_TABLE_NAME,
  workings: 'calculs_date',
};

/** The generated sheet of that kind, or null when it was not made yet. */
export function findGeneratedSheet(
  snapshot: WorkbookSnapshot,
  kind: GeneratedSheet,
): string | null {
  // Any of its blocks may have been made first: the rows of Suivi, the sessions or the drawing.
  if (kind === 'workings')
    return WORKING_BLOCKS.map((name) => sheetOfName(snapshot, name)).find(Boolean) ?? null;
  const marker = fold(MARKERS[kind]);
  const table = snapshot.tables.find(({ name }) => fold(name) === marker);
  if (table) return table.sheet;
  return sheetOfName(snapshot, marker);
}

const WORKING_BLOCKS = ['calculs_date', 'calcs_ligne', 'calcg_ligne'];

/** Names found on the sheets that formulas draw from the tables alone: Gantt, Jalons and the workings. */
export const DRAWN_MARKS: readonly string[] = [
  MARKERS.gantt,
  MARKERS.milestones,
  ...WORKING_BLOCKS,
];

function sheetOfName({ names, sheets }: WorkbookSnapshot, marker: string): string | null {
  const formula = names.find(({ name }) => fold(name) === marker)?.formula;
  const sheet = formula === undefined ? null : sheetOfFormula(formula);
  return sheets.some(({ name }) => name === sheet) ? sheet : null;
}

/** Where a generated sheet is to be written: the one already made, or a free name. */
export function chooseGeneratedSheet(snapshot: WorkbookSnapshot, kind: GeneratedSheet): string {
  return (
    findGeneratedSheet(snapshot, kind) ??
    findReservedSheet(snapshot, kind) ??
    freeSheetName(snapshot, GENERATED_SHEETS[kind])
  );
}

/** The name by which a sheet is known that was made with the tracker and waits to be filled. */
export function reservationOf(kind: GeneratedSheet): string {
  return `feuille_${fold(GENERATED_SHEETS[kind]).replace(/[^a-z]+/gu, '_')}`;
}

function findReservedSheet(snapshot: WorkbookSnapshot, kind: GeneratedSheet): string | null {
  return sheetOfName(snapshot, reservationOf(kind));
}

/** The sheets the add-in alone writes, under whatever name they now bear. */
export function generatedSheets(snapshot: WorkbookSnapshot): readonly string[] {
  return KINDS.flatMap(
    (kind) => findGeneratedSheet(snapshot, kind) ?? findReservedSheet(snapshot, kind) ?? [],
  );
}

/** The tables and defined names by which {@link listOwnSheets} knows them. */
export const OWN_MARKS: readonly string[] = [
  ...TRACKER_TABLE_NAMES,
  ...Object.values(MARKERS),
  ...KINDS.map(reservationOf),
  ...WORKING_BLOCKS,
];

/** The sheets the add-in made: never read as a source, never taken for one. */
export function listOwnSheets(snapshot: WorkbookSnapshot): readonly string[] {
  const tableNames = new Set(TRACKER_TABLE_NAMES.map(fold));
  const holders = snapshot.tables
    .filter(({ name }) => tableNames.has(fold(name)))
    .map(({ sheet }) => sheet);
  return [...new Set([...holders, ...generatedSheets(snapshot)])];
}

/** Usual names of our sheets, and the names they bear or would bear in a workbook, where they differ. */
export type SheetNamePairs = ReadonlyMap<string, string>;

export function otherSheetNames(snapshot: WorkbookSnapshot): SheetNamePairs {
  const tables = chooseSheetNames(snapshot);
  return new Map(
    [
      ...TRACKER_TABLES.map(({ table, sheet }) => [sheet, tables[table]] as const),
      ...KINDS.map(
        (kind) => [GENERATED_SHEETS[kind], chooseGeneratedSheet(snapshot, kind)] as const,
      ),
    ].filter(([usual, name]) => usual !== name),
  );
}
