import { fold } from '../../../lib/text';
import type { Action } from '../../tracker/tracker';
import type { CheckContext } from './context';
import type { ActionRow } from './tables';

/** The rows an action depends on, itself aside; a N° that is not there is left out. */
export function predecessors(action: Action, context: CheckContext): readonly ActionRow[] {
  return linked(action, context).all;
}

/** Those it must wait for. */
export function blockingPredecessors(action: Action, context: CheckContext): readonly ActionRow[] {
  return linked(action, context).blocking;
}

interface Linked {
  readonly all: readonly ActionRow[];
  readonly blocking: readonly ActionRow[];
}

/** Several rules ask of one row after another: the last row asked of, in each context. */
const lastLinked = new WeakMap<CheckContext, Linked & { readonly action: Action }>();

function linked(action: Action, context: CheckContext): Linked {
  const last = lastLinked.get(context);
  if (last?.action === action) return last;
  const ownId = fold(action.id);
  const links = action.dependsOn.flatMap(({ id, effect }) => {
    const folded = fold(id);
    const row = folded === ownId ? undefined : context.actionById.get(folded);
    return row ? [{ row, effect }] : [];
  });
  const rows = (some: typeof links): Linked['all'] => some.map(({ row }) => row);
  const blocking = rows(links.filter(({ effect }) => effect === 'blocking'));
  const made = { action, all: rows(links), blocking };
  lastLinked.set(context, made);
  return made;
}
