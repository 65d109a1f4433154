import { remember } from '../../../src/lib/remember';
import type { Scalar } from '../model/scalar';
import type { Binary, Tree } from './formula-tree';
import { cutFormula, type Piece } from './pieces';
import { referenceArea } from './references';

/** What is no formula. */
export class NotAFormula extends Error {}

const ERROR = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)/iy;

/** From what binds last to what binds first. */
const LEVELS: readonly (readonly Binary[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

type Token =
  | { readonly kind: 'mark'; readonly text: string }
  | { readonly kind: 'call'; readonly name: string }
  | { readonly kind: 'tree'; readonly tree: Tree };

/** The same workbook opened again and again is parsed once. */
const REMEMBERED_TREES = 30_000;

/**
 * Reads a formula, in English and without `=`.
 *
 * @throws NotAFormula
 * @example parseFormula('SUM(A1:A3)*2')
 */
export const parseFormula = remember(
  (formula: string): Tree => new Parser(tokensOf(formula)).whole(),
  REMEMBERED_TREES,
);

function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let skipTo = 0;
  for (const piece of cutFormula(formula)) {
    const start = at;
    at += piece.text.length;
    if (start < skipTo) continue;
    ERROR.lastIndex = start;
    const error = formula[start] === '#' ? ERROR.exec(formula)?.[0] : undefined;
    if (error !== undefined) {
      skipTo = start + error.length;
      tokens.push(valueToken({ error: error.toUpperCase() }));
      continue;
    }
    const token = tokenOf(piece);
    if (token === null) continue;
    const before = tokens.at(-1);
    const isPair =
      token.kind === 'mark' &&
      before?.kind === 'mark' &&
      ['<=', '>=', '<>'].includes(before.text + token.text);
    if (isPair) tokens[tokens.length - 1] = { kind: 'mark', text: before.text + token.text };
    else tokens.push(token);
  }
  return tokens;
}

function valueToken(value: Scalar): Token {
  return { kind: 'tree', tree: { kind: 'value', value } };
}

function tokenOf(piece: Piece): Token | null {
  const { text } = piece;
  switch (piece.kind) {
    case 'string':
      if (text.length < 2 || !text.endsWith('"')) throw new NotAFormula('A text is not closed');
      return valueToken(text.slice(1, -1).replaceAll('""', '"'));
    case 'reference': {
      const { sheet } = piece.reference;
      const area = referenceArea(piece.reference);
      return { kind: 'tree', tree: { kind: 'reference', sheet, area } };
    }
    case 'structured':
      return { kind: 'tree', tree: { kind: 'structured', table: piece.table, inner: piece.inner } };
    case 'word': {
      if (piece.isFunction) return { kind: 'call', name: text.toUpperCase() };
      const upper = text.toUpperCase();
      if (upper === 'TRUE' || upper === 'FALSE') return valueToken(upper === 'TRUE');
      return { kind: 'tree', tree: { kind: 'name', name: text } };
    }
    case 'text':
      if (/^\s$/.test(text)) return null;
      return /^[\d.]/.test(text) ? valueToken(Number(text)) : { kind: 'mark', text };
  }
}

class Parser {
  #at = 0;

  constructor(readonly tokens: readonly Token[]) {}

  whole(): Tree {
    const tree = this.#level(0);
    if (this.#at < this.tokens.length) throw new NotAFormula('More than a formula');
    return tree;
  }

  #level(level: number): Tree {
    const operators = LEVELS[level];
    if (operators === undefined) return this.#signed();
    let left = this.#level(level + 1);
    for (;;) {
      const operator = this.#mark();
      if (operator === null || !operators.includes(operator as Binary)) return left;
      this.#at += 1;
      left = { kind: 'binary', operator: operator as Binary, left, right: this.#level(level + 1) };
    }
  }

  /** A sign binds before a power: `-2^2` is 4. */
  #signed(): Tree {
    const operator = this.#mark();
    if (operator === '-' || operator === '+' || operator === '@') {
      this.#at += 1;
      return { kind: 'unary', operator, of: this.#signed() };
    }
    let tree = this.#range();
    while (this.#mark() === '%') {
      this.#at += 1;
      tree = { kind: 'unary', operator: '%', of: tree };
    }
    return tree;
  }

  #range(): Tree {
    let left = this.#single();
    while (this.#mark() === ':') {
      this.#at += 1;
      left = { kind: 'binary', operator: ':', left, right: this.#single() };
    }
    return left;
  }

  #single(): Tree {
    const token = this.tokens[this.#at];
    this.#at += 1;
    if (token === undefined) throw new NotAFormula('Something is missing at the end');
    if (token.kind === 'tree') return token.tree;
    if (token.kind === 'call') return { kind: 'call', name: token.name, args: this.#args() };
    if (token.text === '{') return { kind: 'array', rows: this.#rows() };
    if (token.text !== '(') throw new NotAFormula(`« ${token.text} » stands where it cannot`);
    const tree = this.#level(0);
    this.#take(')');
    return tree;
  }

  #args(): readonly Tree[] {
    this.#take('(');
    const args: Tree[] = [];
    if (this.#mark() === ')') {
      this.#at += 1;
      return args;
    }
    for (;;) {
      const isEmpty = this.#mark() === ',' || this.#mark() === ')';
      args.push(isEmpty ? { kind: 'missing' } : this.#level(0));
      if (this.#mark() !== ',') break;
      this.#at += 1;
    }
    this.#take(')');
    return args;
  }

  #rows(): readonly (readonly Scalar[])[] {
    const rows: Scalar[][] = [[]];
    for (;;) {
      rows.at(-1)?.push(this.#constant());
      const next = this.#mark();
      this.#at += 1;
      if (next === '}') break;
      if (next === ';') rows.push([]);
      else if (next !== ',') throw new NotAFormula('An array is not closed');
    }
    const [first] = rows;
    if (rows.some(({ length }) => length !== first?.length)) {
      throw new NotAFormula('The rows of an array differ');
    }
    return rows;
  }

  #constant(): Scalar {
    const isNegative = this.#mark() === '-';
    if (isNegative) this.#at += 1;
    const token = this.tokens[this.#at];
    this.#at += 1;
    if (token?.kind !== 'tree' || token.tree.kind !== 'value') {
      throw new NotAFormula('An array holds values alone');
    }
    const { value } = token.tree;
    return isNegative && typeof value === 'number' ? -value : value;
  }

  #mark(): string | null {
    const token = this.tokens[this.#at];
    return token?.kind === 'mark' ? token.text : null;
  }

  #take(mark: string): void {
    if (this.#mark() !== mark) throw new NotAFormula(`« ${mark} » is missing`);
    this.#at += 1;
  }
}
