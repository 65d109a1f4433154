/**
 * The same function of a text, answering at once for texts it met lately. The function must be pure;
 * `limit` texts are kept at most.
 */
export function remember<Result, Text extends string = string>(
  compute: (text: Text) => Result,
  limit: number,
): (text: Text) => Result {
  const known = new Map<Text, Result>();
  return (text) => {
    const held = known.get(text);
    if (held !== undefined) return held;
    const result = compute(text);
    if (known.size >= limit) known.clear();
    known.set(text, result);
    return result;
  };
}
