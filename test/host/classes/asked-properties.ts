import type { Argument, MemberContext } from '../rich-api/host-class';
import type { Json } from '../rich-api/wire';
import { isGiven } from './arguments';
import type { RangeTarget } from './range-target';

export type Context = MemberContext<RangeTarget>;
type Asked = { readonly [key: string]: Argument };

export function wants(asked: Argument, key: string): boolean {
  return isGiven(asked) && typeof asked === 'object' && (asked as Asked)[key] === true;
}

export function inner(asked: Argument, key: string): Argument {
  return isGiven(asked) && typeof asked === 'object' ? (asked as Asked)[key] : undefined;
}

export function pick(
  asked: Argument,
  values: Readonly<Record<string, () => Json>>,
): Record<string, Json> {
  const found: Record<string, Json> = {};
  for (const [key, read] of Object.entries(values)) if (wants(asked, key)) found[key] = read();
  return found;
}
