import type { ClassDefinition } from '../rich-api/host-class';

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
        ({
          target,
          session,
        }: {
          target: T;
          session: { events: { register(t: number, id: string): void } };
        }) => {
          session.events.register(type, idOf(target));
          return null;
        },
      ],
      [
        `_Unregister${name}Event`,
        ({
          target,
          session,
        }: {
          target: T;
          session: { events: { unregister(t: number, id: string): void } };
        }) => {
          session.events.unregister(type, idOf(target));
          return null;
        },
      ],
    ]),
  ) as NonNullable<ClassDefinition<T>['methods']>;
}
