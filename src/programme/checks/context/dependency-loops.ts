import { fold } from '../../../lib/text';
import { placeOfRow, type RowFinder } from './row-index';
import type { RowOf } from './tables';

/** A loop of dependencies: the first of its rows in the sheet, and the N° it goes through and back. */
export interface DependencyLoop {
  readonly row: RowOf<'actions'>;
  readonly ids: readonly string[];
}

type ActionRow = RowOf<'actions'>;
const NOWHERE: readonly number[] = [];
const NONE: readonly string[] = [];

/**
 * Every set of rows that depend on one another in a ring, once each. A row that depends on itself
 * alone is no loop. Time and space grow with rows and links (Tarjan, 1972), without recursion.
 */
export function findLoops(
  rows: readonly ActionRow[],
  byId: RowFinder<ActionRow>,
): readonly DependencyLoop[] {
  const targets = rows.map((row): readonly number[] => {
    const ids = idsOf(row);
    if (ids.length === 0) return NOWHERE;
    const places: number[] = [];
    for (const id of ids) {
      const to = byId.get(id);
      if (to && to !== row) places.push(placeOf(rows, to));
    }
    return places;
  });
  return stronglyLinked(targets)
    .filter((members) => members.length > 1)
    .map((members) => pathThrough(members, targets))
    .flatMap((path) => {
      const row = rows[path[0] ?? -1];
      return row ? [{ row, ids: path.map((at) => rows[at]?.value.id ?? '') }] : [];
    })
    .sort((a, b) => a.row.raw.row - b.row.raw.row);
}

const IDS = new WeakMap<ActionRow, readonly string[]>();

/** The N° a row depends on, folded once: an edit leaves the other rows as they are. */
function idsOf(row: ActionRow): readonly string[] {
  const { dependsOn } = row.value;
  if (dependsOn.length === 0) return NONE;
  const held = IDS.get(row) ?? dependsOn.map(({ id }) => fold(id));
  IDS.set(row, held);
  return held;
}

/** Rows mostly stand one below the other. */
function placeOf(rows: readonly ActionRow[], to: ActionRow): number {
  const likely = to.raw.row - (rows[0]?.raw.row ?? 0);
  return rows[likely] === to ? likely : placeOfRow(rows, to.raw.row);
}

type Targets = readonly (readonly number[])[];

/** The shortest way from the first member through others and back to it. */
function pathThrough(members: readonly number[], targets: Targets): readonly number[] {
  const inside = new Set(members);
  const first = members.reduce((a, b) => Math.min(a, b));
  const cameFrom = new Map<number, number>();
  const queue = [first];
  for (const at of queue) {
    for (const next of targets[at] ?? []) {
      if (!inside.has(next) || cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      if (next === first) return wayBack(first, cameFrom);
      queue.push(next);
    }
  }
  return [first];
}

function wayBack(first: number, cameFrom: ReadonlyMap<number, number>): readonly number[] {
  const path = [first];
  for (let at = cameFrom.get(first); at !== undefined; at = cameFrom.get(at)) {
    path.unshift(at);
    if (at === first) break;
  }
  return path;
}

/** Groups of places that can all be reached from one another. */
function stronglyLinked(targets: Targets): readonly (readonly number[])[] {
  const order = new Int32Array(targets.length).fill(-1);
  const lowest = new Int32Array(targets.length);
  const isOpen = new Uint8Array(targets.length);
  const open: number[] = [];
  const found: (readonly number[])[] = [];
  let count = 0;
  const enter = (at: number): Visit => {
    order[at] = count;
    lowest[at] = count;
    count += 1;
    open.push(at);
    isOpen[at] = 1;
    return { at, next: 0 };
  };
  const lower = (at: number, to: number): void => {
    lowest[at] = Math.min(lowest[at] ?? to, to);
  };
  const leave = (at: number): void => {
    if (lowest[at] !== order[at]) return;
    const members = open.splice(open.lastIndexOf(at));
    for (const member of members) isOpen[member] = 0;
    found.push(members);
  };
  for (let root = 0; root < targets.length; root += 1) {
    if (order[root] !== -1 || targets[root]?.length === 0) continue;
    const path = [enter(root)];
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const target = targets[visit.at]?.[visit.next];
      visit.next += 1;
      if (target === undefined) {
        path.pop();
        leave(visit.at);
        const parent = path.at(-1);
        if (parent) lower(parent.at, lowest[visit.at] ?? 0);
      } else if (order[target] === -1) path.push(enter(target));
      else if (isOpen[target] === 1) lower(visit.at, order[target] ?? 0);
    }
  }
  return found;
}

/** A place on the way down, and which of its targets comes next. */
interface Visit {
  readonly at: number;
  next: number;
}
