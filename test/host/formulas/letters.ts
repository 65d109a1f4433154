import type { RuntimeValue } from './engine-parts';

const NUMBER = 1;
const TEXT = 2;
const ERROR = 4;
const ARRAY = 5;
const NOT_A_LETTER: RuntimeValue = { kind: ERROR, code: '#VALUE!' };

/**
 * MID as Excel gives it: one text for each place asked for, when several are. The package takes the
 * first only.
 */
export function mid(args: readonly RuntimeValue[]): RuntimeValue {
  const [text, start, count] = args;
  return overArray(start, (place) =>
    overArray(text, (one) => ({
      kind: TEXT,
      value: textOf(one).slice(numberOf(place) - 1, numberOf(place) - 1 + numberOf(count)),
    })),
  );
}

/** CODE as Excel gives it, of each text when there are several. */
export function code(args: readonly RuntimeValue[]): RuntimeValue {
  return overArray(args[0], (one) => {
    const text = textOf(one);
    return text === '' ? NOT_A_LETTER : { kind: NUMBER, value: letterOf(text) };
  });
}

/** A letter outside the Windows alphabet has the code of « ? ». */
function letterOf(text: string): number {
  const value = text.charCodeAt(0);
  return value > 255 ? '?'.charCodeAt(0) : value;
}

function overArray(
  value: RuntimeValue | undefined,
  each: (one: RuntimeValue | undefined) => RuntimeValue,
): RuntimeValue {
  if (value?.kind === ERROR) return value;
  if (value?.kind !== ARRAY) return each(value);
  return {
    ...value,
    rows: (value.rows ?? []).map((row) => row.map((one) => overArray(one, each))),
  };
}

function textOf(value: RuntimeValue | undefined): string {
  return String(value?.value ?? '');
}

function numberOf(value: RuntimeValue | undefined): number {
  return Math.trunc(Number(value?.value ?? 0));
}
