import type { Area } from '../../../src/workbook/location';
import type { Scalar } from '../model/scalar';

/** A formula once read. */
export type Tree =
  | { readonly kind: 'value'; readonly value: Scalar }
  /** An argument that is left empty. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Scalar[])[] }
  /** `sheet` is null on the formula's own sheet. */
  | { readonly kind: 'reference'; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: 'structured'; readonly table: string; readonly inner: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'unary'; readonly operator: Unary; readonly of: Tree }
  | {
      readonly kind: 'binary';
      readonly operator: Binary;
      readonly left: Tree;
      readonly right: Tree;
    }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Tree[] };

export type Unary = '-' | '+' | '%' | '@';
export type Binary = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=' | ':';

/** Every part of a formula, itself first. */
export function* partsOf(tree: Tree): Generator<Tree> {
  yield tree;
  if (tree.kind === 'unary') yield* partsOf(tree.of);
  if (tree.kind === 'call') for (const arg of tree.args) yield* partsOf(arg);
  if (tree.kind === 'binary') {
    yield* partsOf(tree.left);
    yield* partsOf(tree.right);
  }
}
