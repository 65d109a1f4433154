import type { Settings } from '../../tracker/settings/settings';

/** A cell holds 32,767 characters at most. */
const MARKS_PER_CELL = 3000;

type TakenRows = Settings['takenRows'];

/** The rows that an earlier run wrote, or that the user set aside, by their marks. */
export function readTakenRows(taken: TakenRows): ReadonlySet<string> {
  return new Set(
    Object.values(taken).flatMap((marks) => marks.split(' ').filter((mark) => mark !== '')),
  );
}

/** Notes the rows of the sheets that were read; what was noted of other sheets stays. */
export function noteTakenRows(
  taken: TakenRows,
  bySheet: ReadonlyMap<string, readonly string[]>,
): TakenRows {
  const emptied = Object.keys(taken)
    .filter((name) => bySheet.has(name) || bySheet.has(name.replace(/ \(\d+\)$/u, '')))
    .map((name) => [name, ''] as const);
  const noted = [...bySheet].flatMap(([sheet, marks]) => chunksOf(sheet, marks));
  return { ...taken, ...Object.fromEntries(emptied), ...Object.fromEntries(noted) };
}

function chunksOf(sheet: string, marks: readonly string[]): readonly (readonly [string, string])[] {
  const count = Math.ceil(marks.length / MARKS_PER_CELL);
  return Array.from({ length: count }, (_, part) => [
    part === 0 ? sheet : `${sheet} (${String(part + 1)})`,
    marks.slice(part * MARKS_PER_CELL, (part + 1) * MARKS_PER_CELL).join(' '),
  ]);
}
