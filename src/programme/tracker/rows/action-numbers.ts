import { fold } from '../../../lib/text';
import type { Strand } from '../lists';

/** A N° of Suivi in its parts: `ACC-18`. */
export interface ActionNumber {
  /** The letters of the strand, in capitals. */
  readonly prefix: string;
  readonly number: number;
}

/** Prefix of rows without a strand, or of one that is not known. */
export const NO_STRAND_PREFIX = 'DIV';

const FORM = /^(\p{L}[\p{L}\d]*)-(\d+)$/u;

/**
 * The parts of a N°, however its letters are typed; null for a N° of another form.
 *
 * @example readActionNumber('acc-18') // { prefix: 'ACC', number: 18 }
 */
export function readActionNumber(id: string): ActionNumber | null {
  const match = FORM.exec(id.trim());
  return match && { prefix: (match[1] ?? '').toUpperCase(), number: Number(match[2]) };
}

/** `ACC-19` */
export function writeActionNumber({ prefix, number }: ActionNumber): string {
  return `${prefix}-${String(number).padStart(2, '0')}`;
}

/** Whether a N° is written as those of a strand: its prefix as the list has it, two figures at least. */
export function isNumberOf(id: string, prefix: string): boolean {
  return id.startsWith(`${prefix}-`) && /^\d{2,}$/u.test(id.slice(prefix.length + 1));
}

/** The number after those used under a prefix, however its letters are typed. */
export function nextNumber(highest: ReadonlyMap<string, number>, prefix: string): number {
  return (highest.get(prefix.toUpperCase()) ?? 0) + 1;
}

/** The highest number used under each prefix, in capitals. */
export function highestNumbers(ids: readonly string[]): Map<string, number> {
  const highest = new Map<string, number>();
  for (const id of ids) {
    const read = readActionNumber(id);
    if (read) highest.set(read.prefix, Math.max(highest.get(read.prefix) ?? 0, read.number));
  }
  return highest;
}

/** Three capitals of a strand that no other bears: its first letters, else two of them and another. */
export function choosePrefix(name: string, strands: readonly Strand[]): string {
  const letters = fold(name)
    .replace(/^(?:l[ea]s? |l'|d[eu]s? )/u, '')
    .replace(/[^a-z]/gu, '')
    .toUpperCase();
  const padded = `${letters}XXX`;
  const [start, endings] = [padded.slice(0, 2), `${padded.slice(2)}ABCDEFGHIJKLMNOPQRSTUVWXYZ`];
  const taken = new Set([NO_STRAND_PREFIX, ...strands.map(({ prefix }) => prefix)]);
  const free = Array.from(endings, (letter) => start + letter).find((one) => !taken.has(one));
  return free ?? padded.slice(0, 3);
}
