/**
 * Whether two values of plain data (texts, numbers, lists, records) say the same, however deep.
 *
 * @example isSameData({ row: 3, sheets: ['Suivi'] }, { sheets: ['Suivi'], row: 3 }) // true
 */
export function isSameData(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isRecord(one) || !isRecord(other) || Array.isArray(one) !== Array.isArray(other))
    return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => key in other && isSameData(one[key], other[key]))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
