import { fold } from '../../../lib/text';
import type { Action } from '../../tracker/tracker';
import type { CheckContext } from './context';
import type { ActionRow } from './tables';

/** The rows an action depends on, itself aside; a N° that is not there is left out. */
export function predecessors(
  { id: own, dependsOn }: Action,
  { actionById }: CheckContext,
): readonly ActionRow[] {
  const others = dependsOn.filter(({ id }) => fold(id) !== fold(own));
  return others.flatMap(({ id }) => actionById.get(fold(id)) ?? []);
}

/** Those it must wait for. */
export function blockingPredecessors(action: Action, context: CheckContext): readonly ActionRow[] {
  const dependsOn = action.dependsOn.filter(({ effect }) => effect === 'blocking');
  return predecessors({ ...action, dependsOn }, context);
}
