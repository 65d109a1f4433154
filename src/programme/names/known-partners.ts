import type { PartnerKind } from '../tracker/lists';
import bodies from './known-partners.json';

/** A body known by name in the sector: reference data, never a reading of a workbook. */
export interface KnownPartner {
  readonly name: string;
  readonly acronym?: string;
  readonly kind: PartnerKind;
  readonly currentName?: string;
  /** Other spellings, understood everywhere. */
  readonly aliases: readonly string[];
  /** Spellings understood only in workbooks of this département. */
  readonly local?: { readonly department: string; readonly aliases: readonly string[] };
}

/** Bodies of social housing, the State and the Nord, with their usual spellings. */
export const KNOWN_PARTNERS = bodies.partners as readonly KnownPartner[];

/** Ways to write the assembly that governs a département. */
export const COUNCIL_ALIASES: readonly string[] = bodies.councils;
/** Followed by the number of the département: « CG59 », « Dépt 44 ». */
export const COUNCIL_SHORT_NAMES: readonly string[] = bodies.councilShortNames;
export const COUNCIL_NAME = 'Conseil Général';
export const COUNCIL_CURRENT_NAME = 'Conseil départemental';

/** Words that stand for a partner without naming one. */
export const UNNAMED_PARTNERS: readonly string[] = bodies.unnamed;
export const UNNAMED_PARTNER = 'À préciser';

/** Words for everyone at once: no partner, and worth keeping in the comment. */
export const ALL_PARTNERS: readonly string[] = bodies.all;

/** Words that, beside a municipality, name its town hall. */
export const TOWN_HALL_WORDS: readonly string[] = bodies.townHalls;
