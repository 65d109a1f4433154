import type { CellValue } from '../../../workbook/snapshot';
import type { MatchKey, TakenKey } from '../columns';
import words from './memory-words.json';
import type { RowCells } from '../rows/row-cells';
import type { Memory, MemoryKey } from '../settings/settings';
import type { SettingCell } from '../settings/rows';
import type { RawRow } from '../tracker';

/** How a first version wrote, among the settings, what the user had said of the source. */
export const FORMER_PREFIXES: Readonly<Record<MemoryKey, string>> = words.former;

type MatchedKey = Exclude<MemoryKey, 'takenRows'>;

/** « Nature » of a line of tblCorrespondances, in the order they are written. */
export const MATCH_KINDS: Readonly<Record<MatchedKey, string>> = words.kinds;

/** What is remembered of the source, wherever this version or the first one wrote it. */
export function readMemory(written: {
  readonly settings: readonly SettingCell[];
  readonly matches: readonly RawRow<MatchKey>[];
  readonly taken: readonly RawRow<TakenKey>[];
}): Memory {
  const { settings, matches, taken } = written;
  const memories = Object.entries(FORMER_PREFIXES).map(([key, prefix]) => {
    const former = settings
      .filter(({ name }) => name.startsWith(prefix))
      .map(({ name, value }) => [name.slice(prefix.length), value] as const);
    const now =
      key === 'takenRows'
        ? taken.map(({ cells }) => [cells.sheet, cells.marks] as const)
        : matches
            .filter(({ cells }) => cells.kind === MATCH_KINDS[key as MatchedKey])
            .map(({ cells }) => [cells.source, cells.meaning] as const);
    return [key, Object.fromEntries([...former, ...now].flatMap(entryOf))];
  });
  return Object.fromEntries(memories) as Memory;
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
  return Object.entries(MATCH_KINDS).flatMap(([key, kind]) =>
    Object.entries(memory[key as MatchedKey]).map(([source, meaning]) => ({
      kind,
      source,
      meaning,
    })),
  );
}

/** The lines of tblEmpreintes: a sheet that was read, and the marks of its rows. */
export function writeTaken({ takenRows }: Memory): readonly RowCells<TakenKey>[] {
  return Object.entries(takenRows).map(([sheet, marks]) => ({ sheet, marks }));
}
