import type { SheetRow } from './gantt-workbook';

/** Every label a row draws on: bar, hatching, mark or text. */
export function drawnOn(row: SheetRow): readonly string[] {
  return [...row.solid, ...row.hatched, ...row.fading, ...Object.keys(row.marks)];
}

/** `juin 2014 1-15 → juil. 2014 16-31 (fondu, fin non dite)` as the labels it runs over. */
export function labelsOf(zone: string, labels: readonly string[]): readonly string[] {
  if (zone === '') return [];
  const [first = '', last = ''] = zone.replace(/ \(.*\)$/u, '').split(' → ');
  return labels.slice(labels.indexOf(first), labels.indexOf(last) + 1);
}

/** The labels a line of the expected drawing covers: bars, hatching and symbol. */
export function paintedBy(
  line: Readonly<Record<string, string>>,
  labels: readonly string[],
): readonly string[] {
  return [
    ...labelsOf(line.zone_pleine ?? '', labels),
    ...labelsOf(line.zone_hachuree ?? '', labels),
    ...[line.colonne_symbole ?? ''].filter(Boolean),
  ];
}

/** What the column « Statut » says is late, late but for a condition, and to watch, in order of N°. */
export function lateRowsOf(
  rows: ReadonlyMap<string, SheetRow>,
): Readonly<Record<'late' | 'held' | 'watched', readonly string[]>> {
  const told = (pattern: RegExp): readonly string[] =>
    [...rows]
      .flatMap(([id, { status }]) => {
        const days = pattern.exec(status)?.[1];
        return days === undefined ? [] : [`${id} (+${days} j)`];
      })
      .sort();
  const watched = [...rows].filter(([, { status }]) => status.includes('À surveiller'));
  return {
    late: told(/Retard (\d+) j$/u),
    held: told(/Échu depuis (\d+) j, condition non levée$/u),
    watched: watched.map(([id]) => id).sort(),
  };
}

export function sortedList(list = ''): readonly string[] {
  return list.split(' ; ').filter(Boolean).sort();
}

/** Symbol and words that the row has in the grid; those of the counted training stand in its notes. */
export function wordsOf({ symbole = '', texte = '' }: Readonly<Record<string, string>>): string {
  return [symbole, texte].filter((word) => word !== '' && word !== '445 pers.').join(' ');
}
