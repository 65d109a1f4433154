import { collapseSpaces, piecesOf } from '../../../lib/text';
import { BULLET, DITTO_START } from '../../reading/layout-words';
import { holdsDate } from '../cells/due-in-title';
import { resolveDitto } from './ditto';
import { opensWithWork } from '../headers/work-words';

const CONTINUES = /^(?:[a-zà-ÿ(]|et |ou |puis |avec |pour |dont |de |du |des |à |au )/u;
const OPEN_END = /[,;:(–-]$|\b(?:et|ou|de|du|des|la|le|les|à|au|avec|pour|en)$/iu;

/**
 * Cuts a cell typed with Alt+Enter into its actions: bullets are taken away, a line that goes on joins
 * the one above, one that ends with « : » heads the others. Lines that name neither work nor a day stay
 * together, unless the other cells of the row have as many: `expected` tells how many each has.
 *
 * @example splitActions('- Visite\n- Convention') // ['Visite', 'Convention']
 */
export function splitActions(cell: string, expected: readonly number[] = []): readonly string[] {
  const lines = linesOf(cell);
  // « Tout », once for each of two things: one action.
  if (new Set(lines).size < 2) return lines.length === 0 ? [] : [collapseSpaces(cell)];
  if (expected.includes(lines.length)) {
    return carryDittos(lines.map((line) => collapseSpaces(line.replace(BULLET, ''))));
  }
  const hasBullets = lines.filter((line) => BULLET.test(line)).length >= 2;
  // An action and, point by point, what it is about.
  const areDetails = hasBullets && !BULLET.test(lines[0] ?? '') && !/:$/u.test(lines[0] ?? '');
  if (areDetails) return [collapseSpaces(cell)];
  const items: string[] = [];
  for (const line of lines) {
    const last = items.at(-1);
    const isNext =
      last !== undefined &&
      !BULLET.test(line) &&
      !DITTO_START.test(line) &&
      (hasBullets ? items.length > 1 : CONTINUES.test(line) || OPEN_END.test(last));
    if (isNext) items[items.length - 1] = `${last} ${line}`;
    else items.push(line);
  }
  const bare = items.map((item) => item.replace(BULLET, ''));
  const heading = /:$/u.test(bare[0] ?? '') ? bare.shift() : undefined;
  const over = heading === undefined ? '' : `${heading.replace(/\s*:$/u, '')} : `;
  const isDeed = (line: string): boolean => opensWithWork(line) || DITTO_START.test(line);
  const areActions =
    (hasBullets && bare.some(holdsDate)) || bare.every((line) => isDeed(line) || holdsDate(line));
  if (!areActions) return [collapseSpaces(hasBullets ? `${over}${bare.join(' ; ')}` : cell)];
  return carryDittos(bare.map((item) => collapseSpaces(`${over}${item}`)));
}

/** How the parts of a cell may be told apart, by what the cell holds. */
const SEPARATORS = {
  /** A slash parts statuses, « ✔ / en cours ». */
  status: [
    /\r?\n/u,
    /\s+\/\s+/u,
    /\s*;\s*/u,
    /\s*\/\s*/u,
    /\s+[-–]\s+/u,
    /\s*,\s*/u,
    // « ✔ ⏳ », « ✔⏳ »: marks need nothing between them.
    /(?<=\p{So}\uFE0F?)\s*(?=\p{So})/u,
  ],
  /** A slash or a dash belongs to a date. */
  due: [/\r?\n/u, /\s+\/\s+/u, /\s*;\s*/u, /\s+puis\s+/u, /\s*,\s*/u],
  /** Commas and slashes part names that may all go with every action. */
  names: [/\r?\n/u, /\s+\/\s+/u],
} as const;
export type ParallelKind = keyof typeof SEPARATORS;

/**
 * The parts of a cell that go with several actions, in order: « ✔ / en cours / à venir », or one a
 * line. Null when there are not as many parts as actions.
 */
export function splitParallel(
  cell: string,
  count: number,
  kind: ParallelKind,
): readonly string[] | null {
  for (const separator of SEPARATORS[kind]) {
    const parts = piecesOf(cell, separator).map(collapseSpaces);
    if (parts.length === count) return carryDittos(parts);
  }
  return null;
}

/** A part that says « idem » is the one before it. */
function carryDittos(parts: readonly string[]): readonly string[] {
  const carried: string[] = [];
  for (const part of parts)
    carried.push(resolveDitto(part, carried.at(-1) ?? '').replace(BULLET, ''));
  return carried;
}

/** The lines of a cell that are filled. */
export function linesOf(cell: string): readonly string[] {
  return piecesOf(cell, /\r?\n/u);
}

/** How many statuses a cell may hold, one number for each way to part them. */
export function parallelCounts(cell: string): readonly number[] {
  return SEPARATORS.status
    .map((separator) => piecesOf(cell, separator).length)
    .filter((count) => count > 1);
}
