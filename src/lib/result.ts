/** The outcome of something that may fail for a reason the caller must handle. */
export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** Wraps a value that was obtained. */
export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

/** Wraps the reason why no value was obtained. */
export function err<E>(error: E): Result<never, E> {
  return { ok: false, error };
}
