import type { RequestBody } from './rich-api/wire';

const CONTENTS = new Set(['values', 'formulas']);

/** Bytes of what a request gives cells to hold, beside which all the rest is packing. */
export function valuesInRequest(text: string): number {
  const { Actions } = JSON.parse(text) as RequestBody;
  return Actions.filter(({ Name }) => CONTENTS.has(Name.charAt(0).toLowerCase() + Name.slice(1)))
    .flatMap(({ ArgumentInfo }) => ArgumentInfo?.Arguments ?? [])
    .reduce<number>((bytes, given) => bytes + Buffer.byteLength(JSON.stringify(given)), 0);
}
