import names from './first-names.json';

/**
 * Usual first names in France, folded (Insee, « fichier des prénoms », the most given since 1940).
 * Names that are also usual words or towns (Rose, Nancy, Lorraine…) are left out.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(wordsOf(names.usual));

/** The same and rarer ones, as Faker gives them for France: for what is only worth a look. */
export const ANY_FIRST_NAMES: ReadonlySet<string> = new Set(
  wordsOf([...names.usual, ...names.rare]),
);

/** People whose names streets, schools and estates bear, folded: a place, not a tenant. */
export const FAMOUS_NAMES: ReadonlySet<string> = new Set(wordsOf(names.famous));

/**
 * People whose names places bear, and others too: told apart only beside a first name with nothing else
 * that tells a person.
 */
export const HONOURED_NAMES: ReadonlySet<string> = new Set(wordsOf(names.honoured));

function wordsOf(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' '));
}
