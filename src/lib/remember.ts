/** The same pure function of a text, answering at once for texts met lately, `limit` of them at most. */
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

/** The same function of an object, worked out once for each as long as it is held. The function must be pure. */
export function oncePer<Of extends object, Result>(
  compute: (of: Of) => Result,
): (of: Of) => Result {
  const known = new WeakMap<Of, { readonly result: Result }>();
  return (of) => {
    const held = known.get(of) ?? { result: compute(of) };
    known.set(of, held);
    return held.result;
  };
}
