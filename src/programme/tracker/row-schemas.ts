import * as z from 'zod/mini';
import { dayOfCell } from '../../lib/calendar-date';
import { collapseSpaces, fold } from '../../lib/text';
import {
  ACTION_TYPES,
  AGREEMENTS,
  ATTENDANCE_MARKS,
  EFFECTS,
  OPERATIONS,
  PARTNER_KINDS,
  SESSION_STATUSES,
  STATUSES,
} from './lists';
import { type Dependency, PRECISIONS } from './tracker';

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

/** A cell and what it is read as: the small zod chains by functions, not by methods. */
function readAs<Read>(read: (value: z.infer<typeof cell>) => Read) {
  return z.pipe(cell, z.transform(read));
}

function oneOf<Word extends string>(words: readonly Word[]) {
  const byFolded = new Map(words.map((word) => [fold(word), word]));
  return readAs((value): Word | null =>
    typeof value === 'string' ? (byFolded.get(fold(value)) ?? null) : null,
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

export const actionRow = z.object({
  id: text,
  strand: text,
  title: text,
  type: oneOf(ACTION_TYPES),
  partners: names,
  site: text,
  territory: text,
  owner: text,
  dueText: text,
  start: date,
  end: date,
  precision: oneOf(PRECISIONS),
  status: oneOf(STATUSES),
  doneOn: date,
  condition: text,
  effect: oneOf(EFFECTS),
  decisionMaker: text,
  dependsOn: z.pipe(text, z.transform(readDependencies)),
  dwellings: count,
  comment: text,
  originalText: text,
  source: text,
});

export const sessionRow = z.object({
  id: text,
  training: text,
  cycle: text,
  basin: text,
  provider: text,
  start: date,
  end: date,
  halfDays: count,
  place: text,
  capacity: count,
  registered: count,
  present: count,
  alreadyTrained: count,
  status: oneOf(SESSION_STATUSES),
  comment: text,
});

export const attendanceRow = z.object({
  code: text,
  session: text,
  mark: oneOf(ATTENDANCE_MARKS),
  job: text,
  basin: text,
});

export const partnerRow = z.object({
  name: text,
  acronym: text,
  kind: oneOf(PARTNER_KINDS),
  currentName: text,
  aliases: names,
  contact: text,
  agreement: oneOf(AGREEMENTS),
  agreementDate: date,
});

export const siteRow = z.object({
  name: text,
  municipality: text,
  territory: text,
  operation: oneOf(OPERATIONS),
  partner: text,
  planned: count,
  agreed: count,
  allocated: count,
  comment: text,
});
