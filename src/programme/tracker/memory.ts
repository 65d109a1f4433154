import type { CellValue } from '../../workbook/snapshot';
import type { MatchKey, TakenKey } from './columns';
import type { RowCells } from './row-cells';
import type { MemoryKey, Settings } from './settings';
import type { SettingCell } from './settings-rows';
import type { RawRow } from './tracker';

/** How a first version wrote, among the settings, what the user had said of the source. */
export const FORMER_PREFIXES = {
  colourStatuses: 'Couleur : ',
  columnMatches: 'Colonne : ',
  statusWords: 'Statut : ',
  sheetKinds: 'Nature de la feuille : ',
  sheetChoices: 'Feuille à reprendre : ',
  takenRows: 'Lignes déjà reprises : ',
} as const satisfies Record<MemoryKey, string>;
export type Memory = Pick<Settings, MemoryKey>;

const MATCH_KEYS = [
  'columnMatches',
  'colourStatuses',
  'statusWords',
  'sheetKinds',
  'sheetChoices',
] as const satisfies readonly MemoryKey[];

/** « Nature » of a line of tblCorrespondances. */
export const MATCH_KINDS = {
  columnMatches: 'Colonne',
  colourStatuses: 'Couleur',
  statusWords: 'Statut',
  sheetKinds: 'Feuille',
  sheetChoices: 'Feuille reprise',
} as const satisfies Record<(typeof MATCH_KEYS)[number], string>;

/** What is remembered of the source, wherever this version or the first one wrote it. */
export function readMemory(written: {
  readonly settings: readonly SettingCell[];
  readonly matches: readonly RawRow<MatchKey>[];
  readonly taken: readonly RawRow<TakenKey>[];
}): Memory {
  const { settings, matches, taken } = written;
  const of = (key: MemoryKey): Readonly<Record<string, string>> => {
    const prefix = FORMER_PREFIXES[key];
    const former = settings.map(({ name, value }) => [name, value] as const);
    const kind = key === 'takenRows' ? null : MATCH_KINDS[key];
    const now =
      kind === null
        ? taken.map(({ cells }) => [cells.sheet, cells.marks] as const)
        : matches
            .filter(({ cells }) => cells.kind === kind)
            .map(({ cells }) => [cells.source, cells.meaning] as const);
    const lines = former
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => [name.slice(prefix.length), value] as const);
    return Object.fromEntries([...lines, ...now].flatMap(entryOf));
  };
  return {
    columnMatches: of('columnMatches'),
    colourStatuses: of('colourStatuses'),
    statusWords: of('statusWords'),
    sheetKinds: of('sheetKinds'),
    sheetChoices: of('sheetChoices'),
    takenRows: of('takenRows'),
  };
}

function entryOf([word, meaning]: readonly [CellValue, CellValue]): readonly [string, string][] {
  return word !== null && typeof meaning === 'string' && meaning !== ''
    ? [[String(word), meaning]]
    : [];
}

/** Whether a line of tblParametres is one that a first version remembered something by. */
export function isFormerMemory(name: CellValue): boolean {
  return Object.values(FORMER_PREFIXES).some((prefix) => String(name ?? '').startsWith(prefix));
}

/** The lines of tblCorrespondances for what is remembered. */
export function writeMatches(memory: Memory): readonly RowCells<MatchKey>[] {
  return MATCH_KEYS.flatMap((key) =>
    Object.entries(memory[key]).map(([source, meaning]) => ({
      kind: MATCH_KINDS[key],
      source,
      meaning,
    })),
  );
}

/** The lines of tblEmpreintes: a sheet that was read, and the marks of its rows. */
export function writeTaken({ takenRows }: Memory): readonly RowCells<TakenKey>[] {
  return Object.entries(takenRows).map(([sheet, marks]) => ({ sheet, marks }));
}
