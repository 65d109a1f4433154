import { fold } from '../../../lib/text';
import type { TrackerLists } from '../../tracker/lists';
import type { RowOf } from './tables';

/** `ACC-18`: the strand's three capitals and a number. */
export const NUMBER_FORM = /^([A-ZÀ-Þ]{3})-(\d{2,})$/u;

/** The capitals that begin the N° of a strand's rows; null for a strand without any. */
export function prefixOf(strand: string, { strands }: TrackerLists): string | null {
  const found = strands.find(({ name }) => fold(name) === fold(strand));
  return found && found.prefix !== '' ? found.prefix : null;
}

/** The highest number used under each prefix. */
export function highestNumbers(rows: readonly RowOf<'actions'>[]): ReadonlyMap<string, number> {
  const highest = new Map<string, number>();
  for (const { value } of rows) {
    const match = NUMBER_FORM.exec(value.id);
    if (!match) continue;
    const prefix = match[1] ?? '';
    highest.set(prefix, Math.max(highest.get(prefix) ?? 0, Number(match[2])));
  }
  return highest;
}

/** Whether a N° is the highest of its prefix, or higher: taken or given, the next free one is another. */
export function reachesHighest(
  id: string | undefined,
  highest: ReadonlyMap<string, number>,
): boolean {
  const [, prefix = '', number = '0'] = NUMBER_FORM.exec(id ?? '') ?? [];
  return prefix !== '' && Number(number) >= (highest.get(prefix) ?? 0);
}

/**
 * That many N° that no action bears yet, for rows beside one: under the capitals of its strand, else of
 * its own N°; none when neither has any.
 */
export function freeNumbers(
  { strand, id }: { readonly strand: string; readonly id: string },
  count: number,
  {
    lists,
    highestNumbers: highest,
  }: {
    readonly lists: TrackerLists;
    readonly highestNumbers: ReadonlyMap<string, number>;
  },
): readonly string[] {
  const prefix = prefixOf(strand, lists) ?? NUMBER_FORM.exec(id)?.[1];
  if (prefix === undefined) return [];
  const last = highest.get(prefix) ?? 0;
  return Array.from({ length: count }, (_, at) => numbered(`${prefix}-`, last + at + 1));
}

function numbered(prefix: string, number: number): string {
  return `${prefix}${String(number).padStart(2, '0')}`;
}

/** `S14`: the N° after the highest one used by a session. */
export function freeSessionIdOf(rows: readonly RowOf<'sessions'>[]): string {
  const highest = rows.reduce(
    (most, { value }) => Math.max(most, Number(/^s(\d+)$/iu.exec(value.id)?.[1] ?? 0)),
    0,
  );
  return numbered('S', highest + 1);
}
