/**
 * A sentence with its places filled, lists with commas: the pane opens before the rest of what fills
 * sentences is there.
 *
 * @example fillPlaces('Dans : {sheets}.', { sheets: ['Suivi', 'Sites'] }) // 'Dans : Suivi, Sites.'
 */
export function fillPlaces(
  sentence: string,
  values: Readonly<Record<string, string | readonly string[]>>,
): string {
  return sentence.replace(/\{(\w+)\}/gu, (_, name: string) =>
    [values[name] ?? ''].flat().join(', '),
  );
}
