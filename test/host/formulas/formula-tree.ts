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
export function partsOf(tree: Tree): readonly Tree[] {
  const found = [tree];
  // Parts found are looked into in their turn.
  for (const part of found) found.push(...insideOf(part));
  return found;
}

function insideOf(tree: Tree): readonly Tree[] {
  if (tree.kind === 'unary') return [tree.of];
  if (tree.kind === 'call') return tree.args;
  return tree.kind === 'binary' ? [tree.left, tree.right] : [];
}
