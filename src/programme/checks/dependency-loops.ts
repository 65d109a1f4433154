import { fold } from '../../lib/text';
import type { RowOf } from './tables';

/** A loop of dependencies: the first of its rows in the sheet, and the N° it goes through and back. */
export interface DependencyLoop {
  readonly row: RowOf<'actions'>;
  readonly ids: readonly string[];
}

type ActionRow = RowOf<'actions'>;

/**
 * Every set of rows that depend on one another in a ring, once each. A row that depends on itself
 * alone is no loop. Time and space grow with rows and links (Tarjan, 1972), without recursion.
 */
export function findLoops(
  rows: readonly ActionRow[],
  byId: ReadonlyMap<string, ActionRow>,
): readonly DependencyLoop[] {
  const next = (row: ActionRow): readonly ActionRow[] =>
    row.value.dependsOn.flatMap(({ id }) => {
      const found = byId.get(fold(id));
      return found && found !== row ? [found] : [];
    });
  const linked = rows.filter(({ value }) => value.dependsOn.length > 0);
  return stronglyLinked(linked, next)
    .filter((members) => members.length > 1)
    .map((members) => describe(members, next))
    .sort((a, b) => a.row.raw.row - b.row.raw.row);
}

function describe(
  members: readonly ActionRow[],
  next: (row: ActionRow) => readonly ActionRow[],
): DependencyLoop {
  const inside = new Set(members);
  const first = members.reduce((a, b) => (a.raw.row <= b.raw.row ? a : b));
  const cameFrom = new Map<ActionRow, ActionRow>();
  const queue: ActionRow[] = [first];
  for (let row = queue.shift(); row !== undefined; row = queue.shift()) {
    for (const after of next(row)) {
      if (!inside.has(after) || cameFrom.has(after)) continue;
      cameFrom.set(after, row);
      if (after === first) return { row: first, ids: pathTo(first, cameFrom) };
      queue.push(after);
    }
  }
  return { row: first, ids: [first.value.id] };
}

function pathTo(first: ActionRow, cameFrom: ReadonlyMap<ActionRow, ActionRow>): readonly string[] {
  const ids = [first.value.id];
  for (let row = cameFrom.get(first); row !== undefined; row = cameFrom.get(row)) {
    ids.unshift(row.value.id);
    if (row === first) break;
  }
  return ids;
}

interface Visit {
  readonly row: ActionRow;
  readonly targets: readonly ActionRow[];
  at: number;
}

function stronglyLinked(
  rows: readonly ActionRow[],
  next: (row: ActionRow) => readonly ActionRow[],
): readonly (readonly ActionRow[])[] {
  const order = new Map<ActionRow, number>();
  const lowest = new Map<ActionRow, number>();
  const open: ActionRow[] = [];
  const isOpen = new Set<ActionRow>();
  const found: (readonly ActionRow[])[] = [];
  const enter = (row: ActionRow): Visit => {
    order.set(row, order.size);
    lowest.set(row, order.size - 1);
    open.push(row);
    isOpen.add(row);
    return { row, targets: next(row), at: 0 };
  };
  const lower = (row: ActionRow, to: number | undefined): void => {
    if (to !== undefined && to < (lowest.get(row) ?? to)) lowest.set(row, to);
  };
  const leave = (row: ActionRow): void => {
    if (lowest.get(row) !== order.get(row)) return;
    const members = open.splice(open.lastIndexOf(row));
    for (const member of members) isOpen.delete(member);
    found.push(members);
  };
  for (const root of rows) {
    if (order.has(root)) continue;
    const path = [enter(root)];
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const target = visit.targets[visit.at];
      visit.at += 1;
      if (target === undefined) {
        path.pop();
        leave(visit.row);
        const parent = path.at(-1);
        if (parent) lower(parent.row, lowest.get(visit.row));
      } else if (!order.has(target)) path.push(enter(target));
      else if (isOpen.has(target)) lower(visit.row, order.get(target));
    }
  }
  return found;
}
