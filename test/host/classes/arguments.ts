import { invalidArgument, itemNotFound } from '../rich-api/excel-error';
import type { Argument } from '../rich-api/host-class';
import { isHostObject } from '../rich-api/host-class';

/** Reading what the add-in passed; anything else than expected is an InvalidArgument. */

export function text(value: Argument): string {
  if (typeof value === 'string') return value;
  throw invalidArgument(`A text was expected, not ${JSON.stringify(value)}`);
}

export function integer(value: Argument): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw invalidArgument(`A whole number was expected, not ${JSON.stringify(value)}`);
}

export function number(value: Argument): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw invalidArgument(`A number was expected, not ${JSON.stringify(value)}`);
}

export function boolean(value: Argument): boolean {
  if (typeof value === 'boolean') return value;
  throw invalidArgument(`True or false was expected, not ${JSON.stringify(value)}`);
}

/** The name or the identifier of an item: Excel takes both as text or as a number. */
export function itemKey(value: Argument): string {
  return typeof value === 'number' ? String(value) : text(value);
}

/** The item at a place of a collection; Excel counts from 0. */
export function pick<T>(items: readonly T[], index: Argument, what: string): T {
  const found = items[integer(index)];
  if (found === undefined) throw itemNotFound(`${what} ${JSON.stringify(index)}`);
  return found;
}

/** One of a closed list, in any case (`Left` and `left` are the same to Excel). */
export function oneOf<const T extends string>(value: Argument, allowed: readonly T[]): T {
  const wanted = text(value).toLowerCase();
  const found = allowed.find((item) => item.toLowerCase() === wanted);
  if (found === undefined) throw invalidArgument(`${wanted} is none of ${allowed.join(', ')}`);
  return found;
}

export function isGiven(value: Argument): value is Exclude<Argument, null | undefined> {
  return value !== null && value !== undefined;
}

export function optional<T>(value: Argument, read: (value: Argument) => T, otherwise: T): T {
  return isGiven(value) ? read(value) : otherwise;
}

export function record(value: Argument): { readonly [key: string]: Argument } {
  if (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !isHostObject(value)
  ) {
    return value as { readonly [key: string]: Argument };
  }
  throw invalidArgument('An object was expected');
}

export function list(value: Argument): readonly Argument[] {
  if (Array.isArray(value)) return value as readonly Argument[];
  throw invalidArgument('A list was expected');
}

/** `#RRGGBB`, `RRGGBB` or one of the names of HTML colours. */
export function color(value: Argument): string {
  const given = text(value).trim();
  const named = NAMED_COLORS[given.toLowerCase()];
  if (named !== undefined) return named;
  const hex = /^#?([0-9a-f]{6})$/i.exec(given)?.[1];
  if (hex === undefined) throw invalidArgument(`${given} is not a colour`);
  return `#${hex.toUpperCase()}`;
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#D3D3D3',
  lightgrey: '#D3D3D3',
  darkgray: '#A9A9A9',
  silver: '#C0C0C0',
  navy: '#000080',
  teal: '#008080',
};
