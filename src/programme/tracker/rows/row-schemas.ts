import * as z from 'zod/mini';
import { dayOfCell } from '../../../lib/calendar-date';
import { collapseSpaces, foldCase } from '../../../lib/text';
import { type Column, type RowTable, TABLE_DEFINITIONS } from '../columns';
import { CLOSED_LISTS } from '../lists';
import type { Dependency, ValueOf } from '../tracker';

/*
 * The edge between what users type and what the programme trusts. Nothing here fails: a field that
 * cannot be understood is empty, and the checks tell the user from the raw cell what is wrong.
 */

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const text = readAs((value) => (value === null ? '' : String(value).trim()));

const date = readAs(dayOfCell);

const count = readAs((value) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null,
);

const names = readAs((value) => (typeof value === 'string' ? splitNames(value) : []));

const dependencies = z.pipe(text, z.transform(readDependencies));

/** A cell and what it is read as: the small zod chains by functions, not by methods. */
function readAs<Read>(read: (value: z.infer<typeof cell>) => Read) {
  return z.pipe(cell, z.transform(read));
}

/** What the formulas would not take for the word is not read as the word. */
function oneOf(words: readonly string[]) {
  const byCase = new Map(words.map((word) => [foldCase(word), word]));
  return readAs((value) =>
    typeof value === 'string' ? (byCase.get(foldCase(value)) ?? null) : null,
  );
}

/** Names separated by « ; » ; a slash or a comma may be part of a name. */
export function splitNames(value: string): readonly string[] {
  return value
    .split(';')
    .map(collapseSpaces)
    .filter((name) => name !== '');
}

/**
 * Reads « Dépend de ».
 *
 * @example readDependencies('ACC-03 ; ACC-06 (nb)')
 * // [{ id: 'ACC-03', effect: 'blocking' }, { id: 'ACC-06', effect: 'non-blocking' }]
 */
export function readDependencies(value: string): readonly Dependency[] {
  return splitNames(value.replaceAll(',', ';')).map((part) => {
    const marked = /^(.*?)\s*\((?:nb|non bloquante?)\)$/iu.exec(part);
    return marked
      ? { id: marked[1] ?? '', effect: 'non-blocking' }
      : { id: part, effect: 'blocking' };
  });
}

/** « ACC-03 ; ACC-06 (nb) » */
export function writeDependencies(dependencies: readonly Dependency[]): string {
  return dependencies
    .map(({ id, effect }) => (effect === 'blocking' ? id : `${id} (nb)`))
    .join(' ; ');
}

const CHOICES: Readonly<Record<string, readonly string[] | undefined>> = CLOSED_LISTS;

function cellSchema({ kind, list, holds }: Column) {
  if (holds === 'names') return names;
  if (holds === 'dependencies') return dependencies;
  if (kind === 'date') return date;
  if (kind === 'integer') return count;
  const words = list && CHOICES[list];
  return words ? oneOf(words) : text;
}

type RowSchemas = { readonly [T in RowTable]: z.ZodMiniType<ValueOf<T>> };

/** How the rows of each table are read, from their cells by key. */
export const ROW_SCHEMAS = Object.fromEntries(
  Object.entries(TABLE_DEFINITIONS).map(
    ([table, { columns }]): readonly [string, z.ZodMiniType] => {
      const typed = columns.filter(({ kind }) => kind !== 'formula');
      return [table, z.object(Object.fromEntries(typed.map((one) => [one.key, cellSchema(one)])))];
    },
  ),
) as RowSchemas;

/** A row of which nothing is known. */
export function emptyRow<T extends RowTable>(table: T): ValueOf<T> {
  const { columns } = TABLE_DEFINITIONS[table];
  return ROW_SCHEMAS[table].parse(Object.fromEntries(columns.map(({ key }) => [key, null])));
}
