import type { RuntimeValue, UserFunction } from './engine-parts';
import { frequency } from './frequency';
import { code, mid } from './letters';

/** Kinds of values inside the evaluator. */
export const KIND = { blank: 0, number: 1, text: 2, boolean: 3, error: 4, array: 5 } as const;

export interface CalculatorOptions {
  /** What TODAY and NOW answer, as a date serial. */
  readonly now: () => number;
  /** TEXT with the user's format codes. */
  readonly text: (value: number, format: string) => string;
  /** Something the stand-in cannot compute as Excel would. */
  readonly onGap: (what: string) => void;
}

function number(value: number): RuntimeValue {
  return { kind: KIND.number, value };
}

/** Functions that depend on the clock or on the user's language. */
export function ownFunctions(options: CalculatorOptions): ReadonlyMap<string, UserFunction> {
  const own = (
    name: string,
    arity: number,
    invoke: UserFunction['invoke'],
  ): [string, UserFunction] => [name, { name, minArity: arity, maxArity: arity, invoke }];
  return new Map([
    own('TODAY', 0, () => number(Math.floor(options.now()))),
    own('NOW', 0, () => number(options.now())),
    own('FREQUENCY', 2, frequency),
    own('MID', 3, mid),
    own('CODE', 1, code),
    own('TEXT', 2, ([value, format]) => {
      const inner = value?.kind === KIND.array ? value.rows?.[0]?.[0] : value;
      if (!inner || inner.kind === KIND.error) return inner ?? { kind: KIND.blank };
      if (inner.kind === KIND.text) return inner;
      const code = String(format?.value ?? '');
      return { kind: KIND.text, value: options.text(Number(inner.value ?? 0), code) };
    }),
  ]);
}
