/** An error value of a cell, such as `#N/A`. */
export interface CellError {
  readonly error: string;
}

/** What a cell can hold once computed. `null` is an empty cell. */
export type Scalar = string | number | boolean | CellError | null;

export const ERROR_TEXTS = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
] as const;

export function isCellError(value: Scalar): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** A value as the object model shows it: empty is '', an error is its text. */
export function shownValue(value: Scalar): string | number | boolean {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

export function isSameScalar(a: Scalar, b: Scalar): boolean {
  if (isCellError(a) || isCellError(b)) {
    return isCellError(a) && isCellError(b) && a.error === b.error;
  }
  return a === b;
}
