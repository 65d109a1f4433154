import type { CalendarDate } from '../../lib/calendar-date';
import { namedPartner } from '../tracker/rows/partners';
import { emptyRow } from '../tracker/rows/row-schemas';
import { NAME_TO_CONFIRM, type Partner, type Site } from '../tracker/tracker';
import {
  COUNCIL_ALIASES,
  COUNCIL_CURRENT_NAME,
  COUNCIL_NAME,
  COUNCIL_SHORT_NAMES,
  KNOWN_PARTNERS,
  type KnownPartner,
  KNOWN_SITES,
  KNOWN_TOWNS,
  type KnownSite,
  type KnownTown,
  LOCAL_TERRITORY_ALIASES,
  TERRITORY_ALIASES,
  TERRITORY_DEPARTMENTS,
} from './known-places';
import { DEPARTMENT_OF } from './spoken-departments';
import { partnerTerms, siteTerms } from './listed-terms';
import { findTowns, TOWN_INDEX } from './named-towns';
import { buildTermIndex, findTerms, matchTerm, type TermIndex } from './term-index';

/** Names known before reading: the tracker's own lists first, then the sector's reference data. */
export interface References {
  /** Code of the département the workbook speaks of, when its places and partners say so. */
  readonly department: string | null;
  readonly partners: TermIndex<Partner>;
  readonly sites: TermIndex<Site>;
  readonly towns: TermIndex<KnownTown>;
  /** Territories of the list and their other spellings. */
  readonly territories: TermIndex<string>;
  /** Whether the workbook speaks of the territories of the known towns. */
  readonly usesTerritories: boolean;
}

export interface ReferenceSource {
  /** The day of the text: a body bears the name it had then. */
  readonly referenceDate: CalendarDate | null;
  readonly department: string | null;
  /** Code of the département whose council a bare « Conseil Général » is; null where it may be another's. */
  readonly council: string | null;
  readonly usesTerritories: boolean;
  readonly partners: readonly Partner[];
  readonly sites: readonly Site[];
  readonly territories: readonly string[];
}

const NO_SITE = emptyRow('sites');

const TOWN_TERRITORIES: ReadonlySet<string> = new Set(
  KNOWN_TOWNS.flatMap(({ territory }) => territory ?? []),
);

/** Builds what readings may recognise by name. */
export function buildReferences(source: ReferenceSource): References {
  const known = KNOWN_PARTNERS.map((partner) => knownPartner(partner, source.department));
  const [ownCouncil, ...otherCouncils] = councilsOf(source);
  return {
    department: source.department,
    partners: buildTermIndex([
      ...partnerTerms(source.partners),
      ...[...known, ownCouncil].map((partner) => ({
        terms: [partner.name, partner.acronym, ...partner.aliases].filter((term) => term !== ''),
        value: partner,
      })),
      ...otherCouncils.map((partner) => ({ terms: partner.aliases, value: partner })),
    ]),
    sites: buildTermIndex([
      ...source.sites.map((site) => ({ terms: siteTerms(site), value: site })),
      ...KNOWN_SITES.map((site) => ({ terms: [site.name, ...site.aliases], value: siteOf(site) })),
    ]),
    towns: TOWN_INDEX,
    territories: territoryIndex(source),
    usesTerritories: source.usesTerritories,
  };
}

function territoryIndex({
  department,
  territories,
}: Pick<ReferenceSource, 'department' | 'territories'>): TermIndex<string> {
  const isAway = department !== null && !TERRITORY_DEPARTMENTS.includes(department);
  return buildTermIndex(
    territories.map((name) => ({
      terms: [
        name,
        ...(TERRITORY_ALIASES[name] ?? []),
        ...((isAway ? undefined : LOCAL_TERRITORY_ALIASES[name]) ?? []),
      ],
      value: name,
    })),
  );
}

/**
 * Whether these texts speak of the territories of the known towns: they name one, other than by the
 * name of a town, or most of the towns they name lie in one.
 */
export function speaksOfTerritories(
  texts: Iterable<string>,
  source: Pick<ReferenceSource, 'department' | 'territories'>,
): boolean {
  const index = territoryIndex(source);
  let inside = 0;
  let outside = 0;
  for (const text of texts) {
    const isNamed = findTerms(text, index).some(
      ({ value, words }) => TOWN_TERRITORIES.has(value) && matchTerm(words, TOWN_INDEX) === null,
    );
    if (isNamed) return true;
    for (const { value } of findTowns(text)) {
      if (value.territory === null) outside += 1;
      else inside += 1;
    }
  }
  return inside > outside;
}

/** A site known only by the name the source gives it. */
export function namedSite(name: string): Site {
  return { ...NO_SITE, name };
}

/** What is known of a partner by its usual name; otherwise only that name. */
export function partnerNamed(name: string): Partner {
  const known = KNOWN_PARTNERS.find((partner) => partner.name === name);
  return known ? knownPartner(known, null) : namedPartner(name);
}

function knownPartner(known: KnownPartner, department: string | null): Partner {
  const { local } = known;
  const spoken = local !== undefined && local.department === department ? local.aliases : [];
  return {
    ...namedPartner(known.name),
    acronym: known.acronym ?? '',
    kind: known.kind,
    currentName: known.currentName ?? '',
    aliases: [...known.aliases, ...spoken],
  };
}

/** General councils became departmental on the day their new members were first elected. */
const COUNCILS_RENAMED: CalendarDate = '2015-03-22';

/** The council the workbook means by « le Conseil Général », then those it names by a number: « CD 23 ». */
function councilsOf({
  council: code,
  referenceDate,
}: ReferenceSource): readonly [Partner, ...Partner[]] {
  const own = council(code, referenceDate);
  const of = code === null ? undefined : DEPARTMENT_OF[code];
  const full = [...COUNCIL_ALIASES.filter((alias) => alias.length > 3), 'Département'].map(
    (alias) => `${alias} ${of ?? ''}`,
  );
  const aliases = [...COUNCIL_ALIASES, ...(of === undefined ? [] : full), ...own.aliases];
  const others = Object.keys(DEPARTMENT_OF).filter((other) => other !== code);
  return [
    { ...own, aliases: [...new Set(aliases)] },
    ...others.map((other) => council(other, referenceDate)),
  ];
}

function council(code: string | null, referenceDate: CalendarDate | null): Partner {
  const of = code === null ? undefined : DEPARTMENT_OF[code];
  const suffix = of === undefined ? '' : ` ${of}`;
  const isRenamed = referenceDate !== null && referenceDate >= COUNCILS_RENAMED;
  return {
    ...namedPartner((isRenamed ? COUNCIL_CURRENT_NAME : COUNCIL_NAME) + suffix),
    acronym: isRenamed ? 'CD' : 'CG',
    kind: 'Département',
    currentName: isRenamed ? '' : COUNCIL_CURRENT_NAME + suffix,
    aliases:
      code === null
        ? []
        : COUNCIL_SHORT_NAMES.flatMap((name) => [`${name}${code}`, `${name} ${code}`]),
  };
}

function siteOf({ name, town, isUnverified }: KnownSite): Site {
  const comment = isUnverified === true ? NAME_TO_CONFIRM : '';
  return { ...namedSite(name), municipality: town, comment };
}
