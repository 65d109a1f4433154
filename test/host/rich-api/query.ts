import type { HostObject } from './host-class';
import type { Session } from './session';
import type { Json, QueryInfo } from './wire';

/** What to bring of an object: its own values, and the same of the objects it leads to. */
interface Wanted {
  all: boolean;
  readonly names: Map<string, Wanted>;
}

function newWanted(): Wanted {
  return { all: false, names: new Map() };
}

function add(wanted: Wanted, path: string): void {
  let at = wanted;
  for (const piece of path.split('/')) {
    if (piece === '*' || piece === '') {
      at.all = true;
      return;
    }
    const next = at.names.get(piece) ?? newWanted();
    at.names.set(piece, next);
    at = next;
  }
}

function pascal(name: string): string {
  return name.startsWith('_') ? name : (name[0] ?? '').toUpperCase() + name.slice(1);
}

/** Answers a load: an object with Pascal-case keys; collections put their items under `_Items`. */
export function runQuery(object: HostObject, query: QueryInfo, session: Session): Json {
  const wanted = newWanted();
  for (const path of query.Select ?? []) add(wanted, path);
  for (const path of query.Expand ?? []) add(wanted, `${path}/*`);
  if (wanted.names.size === 0) wanted.all = true;
  return bring(object, wanted, { session, top: query.Top, skip: query.Skip });
}

interface BringOptions {
  readonly session: Session;
  readonly top?: number | undefined;
  readonly skip?: number | undefined;
}

function bring(object: HostObject, wanted: Wanted, options: BringOptions): Json {
  const items = object.items();
  return items ? bringItems(object, items, wanted, options) : bringValues(object, wanted, options);
}

function bringValues(
  object: HostObject,
  wanted: Wanted,
  { session }: BringOptions,
): Record<string, Json> {
  const found: Record<string, Json> = {};
  if (wanted.all) {
    for (const name of object.scalars()) found[pascal(name)] = object.get(name);
  }
  for (const [name, inner] of wanted.names) {
    if (name === 'isNullObject' || name === '_ReferenceId') continue;
    if (object.kind(name) === 'scalar') {
      found[pascal(name)] = object.get(name);
      continue;
    }
    const next = object.navigate(name);
    const deeper = inner.names.size === 0 ? { ...inner, all: true } : inner;
    found[pascal(name)] = next && bring(next, deeper, { session });
  }
  return found;
}

function bringItems(
  object: HostObject,
  items: readonly HostObject[],
  wanted: Wanted,
  options: BringOptions,
): Json {
  const own = newWanted();
  const each = newWanted();
  each.all = wanted.all;
  for (const [name, inner] of wanted.names) {
    // A name the collection does not have belongs to its items.
    (object.has(name) && name !== 'items' ? own : each).names.set(name, inner);
  }
  const first = options.skip ?? 0;
  const last = options.top === undefined ? items.length : first + options.top;
  const shown = own.names.size > 0 && each.names.size === 0 && !each.all ? [] : items;
  return {
    ...(own.names.size > 0 ? bringValues(object, own, options) : {}),
    _Items: shown.slice(first, last).map((item, index) => ({
      ...(item.id === null ? { _Index: first + index } : { Id: item.id, _Id: item.id }),
      ...bringValues(item, each, options),
    })),
  };
}
