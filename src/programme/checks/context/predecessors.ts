import { fold } from '../../../lib/text';
import type { Action } from '../../tracker/tracker';
import type { CheckContext } from './context';
import type { RowOf } from './tables';

/** The rows an action depends on, itself aside; a N° that is not there is left out. */
export function predecessors(
  action: Action,
  { actionById }: CheckContext,
): readonly RowOf<'actions'>[] {
  return rowsNamed(action.dependsOn, action, actionById);
}

/** Those it must wait for. */
export function blockingPredecessors(
  action: Action,
  { actionById }: CheckContext,
): readonly RowOf<'actions'>[] {
  const blocking = action.dependsOn.filter(({ effect }) => effect === 'blocking');
  return rowsNamed(blocking, action, actionById);
}

function rowsNamed(
  links: Action['dependsOn'],
  { id: ownId }: Action,
  actionById: CheckContext['actionById'],
): readonly RowOf<'actions'>[] {
  return links.flatMap(({ id }) => {
    const row = fold(id) === fold(ownId) ? undefined : actionById.get(fold(id));
    return row ? [row] : [];
  });
}
