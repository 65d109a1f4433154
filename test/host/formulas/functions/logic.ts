import { isCellError, type Scalar } from '../../model/scalar';
import type { Tree } from '../formula-tree';
import {
  isEqual,
  error,
  Grid,
  NOT_A_VALUE,
  NOT_FOUND,
  numberOf,
  Pointer,
  Trouble,
  truthOf,
  type Value,
} from '../values';
import {
  cellsOf,
  type Computing,
  each,
  type ExcelFunction,
  firstOf,
  lift,
  orTrouble,
  whole,
} from './define';

const MISSING: Tree = { kind: 'missing' };

/** Only the branch that holds is computed, unless there are several conditions at once. */
const choose: ExcelFunction = (args, computing) => {
  const [test = MISSING, yes = MISSING, no] = args;
  const condition = computing.settle(computing.evaluate(test));
  const otherwise = (): Value => (no === undefined ? false : computing.evaluate(no));
  if (!(condition instanceof Grid)) {
    if (isCellError(condition)) return condition;
    const isTrue = orTrouble(() => truthOf(condition));
    if (typeof isTrue !== 'boolean') return isTrue;
    return isTrue ? computing.evaluate(yes) : otherwise();
  }
  const branches = [computing.settle(computing.evaluate(yes)), computing.settle(otherwise())];
  return lift([condition, ...branches], ([holds = null, one = null, other = null]) =>
    isCellError(holds) ? holds : truthOf(holds) ? one : other,
  );
};

const instead =
  (isReplaced: (value: Scalar) => boolean): ExcelFunction =>
  ([tried = MISSING, other = MISSING], computing) => {
    const value = computing.settle(computing.evaluate(tried));
    if (!(value instanceof Grid)) return isReplaced(value) ? computing.evaluate(other) : value;
    const fallback = computing.settle(computing.evaluate(other));
    return lift([value, fallback], ([one = null, two = null]) => (isReplaced(one) ? two : one));
  };

/** Texts and empty cells of a block do not count. */
function truths(values: readonly (Scalar | Grid)[]): readonly boolean[] {
  return values.flatMap((value) =>
    cellsOf([value]).flatMap((cell) => {
      if (isCellError(cell)) throw new Trouble(cell);
      const isLeft = value instanceof Grid && (cell === null || typeof cell === 'string');
      return isLeft ? [] : [truthOf(cell)];
    }),
  );
}

const gather = (join: (all: readonly boolean[]) => boolean): ExcelFunction =>
  whole((values) => {
    const all = truths(values);
    return all.length === 0 ? NOT_A_VALUE : join(all);
  });

const firstTrue: ExcelFunction = (args, computing) => {
  for (let at = 0; at + 1 < args.length; at += 2) {
    const test = firstOf(computing.settle(computing.evaluate(args[at] ?? MISSING)));
    if (isCellError(test)) return test;
    if (truthOf(test)) return computing.evaluate(args[at + 1] ?? MISSING);
  }
  return NOT_FOUND;
};

const match: ExcelFunction = ([asked = MISSING, ...cases], computing) => {
  const value = firstOf(computing.settle(computing.evaluate(asked)));
  for (let at = 0; at + 1 < cases.length; at += 2) {
    const one = firstOf(computing.settle(computing.evaluate(cases[at] ?? MISSING)));
    if (isEqual(value, one)) return computing.evaluate(cases[at + 1] ?? MISSING);
  }
  return cases.length % 2 === 1 ? computing.evaluate(cases.at(-1) ?? MISSING) : NOT_FOUND;
};

const nth: ExcelFunction = ([which = MISSING, ...choices], computing) => {
  const index = computing.settle(computing.evaluate(which));
  if (index instanceof Grid) {
    const settled = choices.map((choice) => computing.settle(computing.evaluate(choice)));
    return lift([index, ...settled], ([place = null, ...values]) => {
      const found = values[Math.trunc(numberOf(place)) - 1];
      return found === undefined ? NOT_A_VALUE : found;
    });
  }
  const choice = choices[Math.trunc(numberOf(index)) - 1];
  return choice === undefined ? NOT_A_VALUE : computing.evaluate(choice);
};

const is = (test: (value: Scalar) => boolean): ExcelFunction =>
  each(([value = null]) => test(value), { takesErrors: true });

const isReference: ExcelFunction = ([arg = MISSING], computing) =>
  orTrouble(() => computing.evaluate(arg)) instanceof Pointer;

function isNotFound(value: Scalar): boolean {
  return isCellError(value) && value.error === '#N/A';
}

function kindOf(value: Value, { settle }: Computing): number {
  const settled = settle(value);
  if (settled instanceof Grid) return 64;
  if (isCellError(settled)) return 16;
  if (typeof settled === 'string') return 2;
  return typeof settled === 'boolean' ? 4 : 1;
}

export const LOGIC: Readonly<Record<string, ExcelFunction>> = {
  IF: choose,
  IFERROR: instead(isCellError),
  IFNA: instead(isNotFound),
  IFS: firstTrue,
  SWITCH: match,
  CHOOSE: nth,
  AND: gather((all) => all.every(Boolean)),
  OR: gather((all) => all.some(Boolean)),
  XOR: gather((all) => all.filter(Boolean).length % 2 === 1),
  NOT: each(([value = null]) => !truthOf(value)),
  TRUE: () => true,
  FALSE: () => false,
  ISNUMBER: is((value) => typeof value === 'number'),
  ISTEXT: is((value) => typeof value === 'string'),
  ISNONTEXT: is((value) => typeof value !== 'string'),
  ISLOGICAL: is((value) => typeof value === 'boolean'),
  ISBLANK: is((value) => value === null),
  ISERROR: is(isCellError),
  ISERR: is((value) => isCellError(value) && !isNotFound(value)),
  ISNA: is(isNotFound),
  ISEVEN: each(([value = null]) => Math.trunc(numberOf(value)) % 2 === 0),
  ISODD: each(([value = null]) => Math.trunc(numberOf(value)) % 2 !== 0),
  ISREF: isReference,
  NA: () => NOT_FOUND,
  N: each(([value = null]) => (typeof value === 'string' ? 0 : numberOf(value))),
  TYPE: ([arg = MISSING], computing) => kindOf(computing.evaluate(arg), computing),
  'ERROR.TYPE': each(
    ([value = null]) => {
      const types = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];
      return isCellError(value) ? types.indexOf(value.error) + 1 : error('#N/A');
    },
    { takesErrors: true },
  ),
};
