import places from './known-places.json';
import type { PartnerKind } from '../tracker/lists';
import bodies from './known-partners.json';

/** A town and where it lies: reference data, never a reading of a workbook. */
export interface KnownTown {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly department: string;
  /** The programme's territory, where geography says so: only ever proposed. */
  readonly territory: string | null;
}

/** A housing site known by name. */
export interface KnownSite {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly town: string;
  /** No public source has the name: it is taken as written, and to be confirmed. */
  readonly isUnverified?: boolean;
}

/** Other ways to write the territories of the default list. */
export const TERRITORY_ALIASES: Readonly<Record<string, readonly string[]>> = places.territories;

/** Short names understood where no other département is spoken of. */
export const LOCAL_TERRITORY_ALIASES: Readonly<Record<string, readonly string[]>> =
  places.localTerritories;

/** The départements of the programme's territories. */
export const TERRITORY_DEPARTMENTS: readonly string[] = ['59', '62'];

/** Towns are written as `name|other spelling`, by département and territory. */
export const KNOWN_TOWNS: readonly KnownTown[] = places.towns.flatMap(
  ({ department, territory, towns }) =>
    towns.map((written): KnownTown => {
      const [name = written, ...aliases] = written.split('|');
      return { name, aliases, department, territory };
    }),
);

export const KNOWN_SITES: readonly KnownSite[] = places.sites;

/** Words that open the name of a housing site: « quartier des Provinces », « résidence Jaurès ». */
export const SITE_WORDS: readonly string[] = places.siteWords;

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
