import names from './first-names.json';

/**
 * Usual first names in France, folded (Insee, « fichier des prénoms », the most given since 1940).
 * Names that are also usual words or towns (Rose, Nancy, Lorraine…) are left out.
 */
export const FIRST_NAMES: ReadonlySet<string> = wordsOf(names.usual);

/** The same and rarer ones, as Faker gives them for France: for what is only worth a look. */
export const ANY_FIRST_NAMES: ReadonlySet<string> = wordsOf([...names.usual, ...names.rare]);

/** All of them, short and foreign ones too: for cells of which all look like names. */
export const CALLED_NAMES: ReadonlySet<string> = wordsOf(Object.values(names).flat());

/** The words of lines of them. */
export function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
