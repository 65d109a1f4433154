import { isCellError, type Scalar } from '../../model/scalar';
import { compare, keyOf, readNumber } from '../values';

export interface Test {
  readonly meets: (value: Scalar) => boolean;
  /** What equal cells are indexed under; null for what must be looked at one by one. */
  readonly key: string | null;
}

const OPERATOR = /^(<=|>=|<>|<|>|=)?([^]*)$/;

/** What COUNTIF and its like are given: `">=5"`, `"à*"`, 3, `"<>"`. */
export function testOf(criterion: Scalar): Test {
  if (isCellError(criterion)) {
    return { meets: (value) => isCellError(value) && value.error === criterion.error, key: null };
  }
  if (typeof criterion !== 'string') return equalTo(criterion ?? 0, null);
  const [, operator, operand = ''] = OPERATOR.exec(criterion) ?? [];
  const number = readNumber(operand);
  switch (operator) {
    case undefined:
      return operand === '' ? { meets: isBlank, key: null } : equalTo(number ?? operand, operand);
    case '=':
      if (operand === '') return { meets: (value) => value === null, key: null };
      return equalTo(number ?? operand, operand);
    case '<>': {
      if (operand === '') return { meets: (value) => value !== null, key: null };
      const { meets } = equalTo(number ?? operand, operand);
      return { meets: (value) => !meets(value), key: null };
    }
    default:
      return { meets: (value) => isOrdered(value, number ?? operand, operator), key: null };
  }
}

function isBlank(value: Scalar): boolean {
  return value === null || value === '';
}

function equalTo(wanted: number | string | boolean, written: string | null): Test {
  if (typeof wanted === 'string') {
    const truth = /^(?:true|vrai)$/i.test(wanted)
      ? true
      : /^(?:false|faux)$/i.test(wanted)
        ? false
        : null;
    if (truth !== null) return equalTo(truth, null);
    const pattern = patternOf(wanted);
    if (pattern === null) {
      const lower = wanted.toLowerCase();
      return {
        meets: (value) => typeof value === 'string' && value.toLowerCase() === lower,
        key: keyOf(wanted),
      };
    }
    return { meets: (value) => typeof value === 'string' && pattern.test(value), key: null };
  }
  const key = keyOf(wanted);
  const meets = (value: Scalar): boolean => {
    if (typeof value === 'string' && written !== null) return readNumber(value) === wanted;
    return value !== null && keyOf(value) === key;
  };
  // A number written as a text is met too: such cells are looked for one by one.
  return { meets, key: typeof wanted === 'boolean' ? key : null };
}

function isOrdered(value: Scalar, wanted: number | string, operator: string): boolean {
  if (value === null || isCellError(value) || typeof value !== typeof wanted) return false;
  const order = compare(value, wanted);
  if (operator === '<') return order < 0;
  if (operator === '>') return order > 0;
  return operator === '<=' ? order <= 0 : order >= 0;
}

/** `*` and `?` stand for anything, unless `~` stands before; null for a text without any. */
export function patternOf(text: string): RegExp | null {
  if (!/[*?~]/.test(text)) return null;
  const source = text.replaceAll(/~[*?~]|[*?]|[\\^$.|+()[\]{}]/g, (found) => {
    if (found === '*') return '[^]*';
    if (found === '?') return '[^]';
    return `\\${found.at(-1) ?? ''}`;
  });
  return new RegExp(`^${source}$`, 'iu');
}
