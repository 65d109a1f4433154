import { fold } from '../../../lib/text';
import { placeOfRow, type RowIndex } from './row-index';
import type { ActionRow } from './tables';

/**
 * Every set of rows that depend on one another in a ring: its first row in the sheet, and the N° it goes
 * through and back. A row that depends on itself alone is no loop. Time grows with the rows and their links
 * (Tarjan, 1972), without recursion.
 */
export function findLoops(
  rows: readonly ActionRow[],
  byId: RowIndex<ActionRow>,
): readonly { readonly row: ActionRow; readonly ids: readonly string[] }[] {
  const known: (readonly number[])[] = [];
  const targetsOf = (at: number): readonly number[] =>
    (known[at] ??= (rows[at]?.value.dependsOn ?? []).flatMap(({ id }) => {
      const to = byId.get(fold(id));
      return to && to !== rows[at] ? [placeOfRow(rows, to.raw.row)] : [];
    }));
  const starts = rows.filter((row) => row.value.dependsOn.length > 0);
  return stronglyLinked(
    starts.map(({ raw }) => placeOfRow(rows, raw.row)),
    { targetsOf, count: rows.length },
  )
    .filter((members) => members.length > 1)
    .map((members) => pathThrough(members, targetsOf))
    .flatMap((path) => {
      const row = rows[path[0] ?? -1];
      return row ? [{ row, ids: path.map((at) => rows[at]?.value.id ?? '') }] : [];
    })
    .sort((a, b) => a.row.raw.row - b.row.raw.row);
}

type TargetsOf = (at: number) => readonly number[];

/** The shortest way from the first member through others and back to it. */
function pathThrough(members: readonly number[], targetsOf: TargetsOf): readonly number[] {
  const inside = new Set(members);
  const first = members.reduce((a, b) => Math.min(a, b));
  const cameFrom = new Map<number, number>();
  const queue = [first];
  for (const at of queue) {
    for (const next of targetsOf(at)) {
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

/** Groups of places, among those reached from the roots, that can all be reached from one another. */
function stronglyLinked(
  roots: readonly number[],
  graph: { readonly targetsOf: TargetsOf; readonly count: number },
): readonly (readonly number[])[] {
  const order = new Int32Array(graph.count).fill(-1);
  const lowest = new Int32Array(graph.count);
  const isOpen = new Uint8Array(graph.count);
  const open: number[] = [];
  const found: (readonly number[])[] = [];
  let count = 0;
  const enter = (at: number): { readonly at: number; next: number } => {
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
  for (const root of roots) {
    if (order[root] !== -1) continue;
    const path = [enter(root)];
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const target = graph.targetsOf(visit.at)[visit.next];
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
