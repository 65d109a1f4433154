import places from './known-places.json';

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
