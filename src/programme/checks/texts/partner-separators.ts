import { piecesOf } from '../../../lib/text';
import type { PartnerIndex } from './partner-index';

/** Separators other than « ; », from the surest. A slash or « et » may be part of a name. */
const SEPARATORS = /\s*(?:,\s*et\s|,|\s+et\s+|\s+\+\s+|\s+\/\s+|\/|\s+&\s+|\n)\s*/giu;

/**
 * The partners of a text that joins them otherwise than with « ; »; null unless every piece is a known
 * partner, so that a name which holds a slash, a comma or « et » is never cut.
 *
 * @example separatePartners('DDCS, VISA et Partenord Habitat', partners)
 * // { names: ['DDCS', 'VISA', 'Partenord Habitat'], separators: ', et' }
 */
export function separatePartners(
  text: string,
  partners: PartnerIndex,
): { readonly names: readonly string[]; readonly separators: string } | null {
  if (partners.find(text)) return null;
  const found = [...new Set((text.match(SEPARATORS) ?? []).map((one) => one.trim() || '⏎'))];
  if (found.length === 0) return null;
  const names = piecesOf(text, SEPARATORS);
  const areKnown = names.length > 1 && names.every((name) => partners.find(name));
  return areKnown ? { names, separators: found.join(' ') } : null;
}
