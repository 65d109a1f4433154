import type { Partner } from './tracker';

/**
 * A partner known only by the name the source gives it.
 *
 * @example namedPartner('Association VISA').aliases // []
 */
export function namedPartner(name: string): Partner {
  return {
    name,
    acronym: '',
    kind: null,
    currentName: '',
    aliases: [],
    contact: '',
    agreement: null,
    agreementDate: null,
  };
}
