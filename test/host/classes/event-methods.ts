import { type ClassDefinition, isYounger } from '../rich-api/host-class';
import type { Session } from '../rich-api/session';

/**
 * `_RegisterChangedEvent` and `_UnregisterChangedEvent` for each event name, on the id that the
 * delivery will carry.
 */
export function eventMethods<T>(
  events: Readonly<Record<string, number>>,
  idOf: (target: T) => string,
): NonNullable<ClassDefinition<T>['methods']> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, type]) => [
      [
        `_Register${name}Event`,
        ({ target, session }: { target: T; session: Session }) => {
          session.events.register(type, idOf(target));
          // Below 1.20 Excel forgets what it could take back.
          if (name === 'SelectionChanged' && isYounger('1.20', session.apiVersion)) {
            session.undoCleared.push('onSelectionChanged');
          }
          return null;
        },
      ],
      [
        `_Unregister${name}Event`,
        ({ target, session }: { target: T; session: Session }) => {
          session.events.unregister(type, idOf(target));
          return null;
        },
      ],
    ]),
  );
}
