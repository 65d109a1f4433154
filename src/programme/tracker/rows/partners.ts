import { fold } from '../../../lib/text';
import { emptyRow } from './row-schemas';
import type { Partner } from '../tracker';

/**
 * Whether every name is one of a partner, as typed or otherwise written: none may be a person's.
 *
 * @example areOrganisations(['ANRU', ''], partners) // true, when ANRU is a partner
 */
export function areOrganisations(names: readonly string[], partners: readonly Partner[]): boolean {
  const folded = new Set(['', ...partners.flatMap(namesOf)].map(fold));
  return names.every((name) => folded.has(fold(name)));
}

/** Every writing of a partner's name that the workbook knows; some may be empty. */
export function namesOf({ name, acronym, currentName, aliases }: Partner): readonly string[] {
  return [name, acronym, currentName, ...aliases];
}

/**
 * A partner known only by the name the source gives it.
 *
 * @example namedPartner('Association VISA').aliases // []
 */
export function namedPartner(name: string): Partner {
  return { ...emptyRow('partners'), name };
}
