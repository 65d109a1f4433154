import names from './famous-names.json';

/** Surnames that streets, schools and estates bear and few families: a place, not a tenant. */
export const FAMOUS_NAMES: ReadonlySet<string> = new Set(
  names.famous.flatMap((line) => line.split(' ')),
);

/**
 * Whole names that places bear, by first name. Most are those that at least two schools or streets bear in
 * the « Annuaire de l’éducation » (Licence Ouverte): their surnames are those of many other people.
 */
const HONOURED: ReadonlySet<string> = new Set(
  Object.entries(names.honoured).flatMap(([first, surnames]) =>
    surnames.split(' ').map((surname) => `${first} ${surname}`),
  ),
);
const HONOURED_INITIALS: ReadonlySet<string> = new Set(
  [...HONOURED].map((name) => name.replace(/^(.)\S*/u, '$1')),
);

/** Whether a place bears the name: « jean » or « j », « moulin », folded. */
export function isHonoured(first: string, surname: string): boolean {
  return (first.length === 1 ? HONOURED_INITIALS : HONOURED).has(`${first} ${surname}`);
}
