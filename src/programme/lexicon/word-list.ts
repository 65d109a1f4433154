/** The words of a list, one per line or between spaces. */
export function wordsOf(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}

/** The same as a set. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(wordsOf(list));
}

/** The phrases of a list, one per line. */
export function linesOf(list: string): readonly string[] {
  return list.trim().split(/\s*\n\s*/u);
}
