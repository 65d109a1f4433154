import { capitalised, collapseSpaces, fold } from '../../../lib/text';
import type { Site } from '../../tracker/tracker';
import { SITE_WORDS } from '../../names/known-places';
import { isEverybody } from './unnamed-partners';
import { NOTHING, TERRITORY_START, UNKNOWN } from '../../reading/layout-words';
import { withoutSiteWord } from '../../names/listed-terms';
import type { DeducedValue } from '../../reading/proposal';
import { findTowns } from '../../names/named-towns';
import { namedSite, type References } from '../../names/references';
import { findTerms, matchTerm } from '../../names/term-index';

/** The cells of a row that say where. Absent columns are `''`. */
export interface PlaceCells {
  readonly place: string;
  /** Header of the column of places: « Commune / quartier » may hold sites. */
  readonly placeHeader: string;
  readonly site: string;
  readonly territory: string;
  readonly title: string;
}

export interface PlaceReading {
  readonly site: Site | null;
  readonly territory: string;
  /** The town of the row, as the source or the reference data write it; null without one. */
  readonly town: string | null;
  /** Places that have no column of their own: kept in the comment. */
  readonly remarks: readonly string[];
  readonly deduced: readonly DeducedValue[];
}

const SEPARATORS = /\s*[;,\n]\s*|\s+(?:et|\+|&)\s+|\s+[/–-]\s+/u;
const SITE_HEADER = /site|quartier|residence|patrimoine|programme/u;
const TOWN_HEADER = /commune|ville|town|city|municipal/u;
const SITE_WORD = new RegExp(
  `^(?:l[ea]s? |l')?(?:${SITE_WORDS.map(fold).join('|')})s?(?![a-z])`,
  'u',
);
/** « Site HTML », « Tour d'Alsace »: in a title they name anything. */
const VAGUE_IN_TITLE = ['site', 'tour', 'ensemble'];
const HOUSING_WORDS = SITE_WORDS.filter((word) => !VAGUE_IN_TITLE.includes(word));
/** « Tour 7 », and neither « immeuble du 27 mai » nor « résidence de 34 logements ». */
const OF = "(?:(?:d[eu]s?|l[ea]s?)\\s+|d[’']|l[’'])";
const NAMED_IN_TITLE = new RegExp(
  `(?:^|[^\\p{L}-])((?:${HOUSING_WORDS.flatMap((word) => [word, capitalised(word)]).join('|')})\\s+(?:${OF}*\\p{Lu}[\\p{L}.'’-]*|\\d+(?![\\d/.]))(?:[ -](?:${OF}*\\p{Lu}[\\p{L}.'’-]*|\\d+(?![\\d/.])))*)`,
  'u',
);

interface Where {
  site: Site | null;
  town: string | null;
  readonly territories: string[];
  readonly remarks: string[];
  townTerritory: string | null;
  /** A place that no list knows, under a header that does not tell towns from sites. */
  likelySite: string | null;
}

/**
 * Reads where an action takes place. A town goes to the territory when it is one of the list's,
 * otherwise it stays in the comment and beside its site; nothing is deduced silently.
 */
export function readPlace(cells: PlaceCells, references: References): PlaceReading {
  const where: Where = {
    site: null,
    town: null,
    territories: [],
    remarks: [],
    townTerritory: null,
    likelySite: null,
  };
  for (const piece of pieces(cells.territory, references)) addTerritory(where, piece, references);
  for (const piece of pieces(cells.site, references)) addSite(where, piece, references);
  for (const piece of pieces(cells.place, references))
    addPlace(where, { piece, header: cells.placeHeader }, references);
  if (where.site === null) where.site = siteInTitle(cells.title, references);
  const site = completeSite(where);
  return {
    site,
    territory: [...new Set(where.territories)].join(' ; '),
    town: where.town,
    remarks: where.remarks,
    deduced: [...deduceSite(where), ...deduceTerritory(where, references, cells.title)],
  };
}

function pieces(cell: string, references: References): readonly string[] {
  const whole = collapseSpaces(cell);
  const folded = fold(whole);
  if (whole === '' || NOTHING.test(folded) || UNKNOWN.test(folded)) return [];
  if (isEverybody(folded)) return [];
  const isKnown =
    matchTerm(whole, references.territories) !== null ||
    matchTerm(whole, references.sites) !== null ||
    matchTerm(whole, references.towns) !== null;
  if (isKnown) return [whole];
  return cell
    .split(SEPARATORS)
    .map(collapseSpaces)
    .filter((piece) => piece !== '');
}

function addTerritory(where: Where, piece: string, references: References): void {
  const known = matchTerm(piece, references.territories);
  where.territories.push(known ?? piece);
  if (known !== null) return;
  const town = matchTerm(piece, references.towns);
  if (town) where.town = town.name;
}

function addSite(where: Where, piece: string, references: References): void {
  const town = matchTerm(piece, references.towns);
  const territory = matchTerm(piece, references.territories);
  if (territory !== null && town === null) where.territories.push(territory);
  else if (town) addTown(where, piece, town);
  else if (where.site === null) where.site = knownSite(piece, references) ?? namedSite(piece);
  else where.remarks.push(piece);
}

/** « résidence Les Tilleuls » is the site that a list calls « Les Tilleuls ». */
function knownSite(piece: string, { sites }: References): Site | null {
  return matchTerm(piece, sites) ?? matchTerm(withoutSiteWord(piece), sites);
}

/** A piece of a cell of places, and the header of its column. */
interface PlacePiece {
  readonly piece: string;
  readonly header: string;
}

function addPlace(where: Where, { piece, header }: PlacePiece, references: References): void {
  const territory = matchTerm(piece, references.territories);
  const town = matchTerm(piece, references.towns);
  const site = knownSite(piece, references);
  if (territory !== null) {
    where.territories.push(territory);
    if (town) where.town = town.name;
  } else if (site) {
    if (where.site === null) where.site = site;
    else where.remarks.push(piece);
  } else if (town) {
    addTown(where, piece, town);
  } else if (SITE_WORD.test(fold(piece)) && where.site === null && /\s/u.test(piece)) {
    where.site = namedSite(capitalised(piece));
  } else if (TERRITORY_START.test(fold(piece))) {
    where.territories.push(piece);
  } else {
    addInside(where, { piece, header }, references);
  }
}

/** « Téteghem (Degroote) », « résidence X à Lens »: known names inside a longer cell. */
function addInside(where: Where, { piece, header }: PlacePiece, references: References): void {
  const [site] = findTerms(piece, references.sites);
  const [town] = findTowns(piece);
  if (town) {
    where.town = town.value.name;
    where.townTerritory = town.value.territory;
  }
  if (site) where.site ??= site.value;
  if (!site && !town && where.site === null) {
    if (SITE_HEADER.test(fold(header))) {
      where.site = namedSite(piece);
      return;
    }
    if (!TOWN_HEADER.test(fold(header))) where.likelySite ??= piece;
    else where.town ??= piece;
  }
  where.remarks.push(piece);
}

function addTown(
  where: Where,
  piece: string,
  town: { readonly name: string; readonly territory: string | null },
): void {
  where.town = town.name;
  where.townTerritory = town.territory;
  where.remarks.push(piece);
}

function siteInTitle(title: string, references: References): Site | null {
  const [known] = findTerms(title, references.sites);
  if (known) return known.value;
  const named = NAMED_IN_TITLE.exec(title)?.[1];
  return named === undefined ? null : namedSite(capitalised(collapseSpaces(named)));
}

/** The town of the row stands beside its site, in Sites. */
function completeSite({ site, town }: Where): Site | null {
  if (site === null || town === null || site.municipality !== '') return site;
  return { ...site, municipality: town };
}

function deduceSite({ site, likelySite }: Where): readonly DeducedValue[] {
  if (site !== null || likelySite === null) return [];
  const why = { code: 'place-unknown' as const, params: { place: likelySite } };
  return [{ field: 'site', value: likelySite, why }];
}

function deduceTerritory(
  where: Where,
  references: References,
  title: string,
): readonly DeducedValue[] {
  if (where.territories.length > 0 || !references.usesTerritories) return [];
  const siteTown =
    where.site === null ? null : matchTerm(where.site.municipality, references.towns);
  const [titleTown] = findTowns(title);
  const territory =
    where.townTerritory ?? siteTown?.territory ?? titleTown?.value.territory ?? null;
  if (territory === null) return [];
  const town = where.town ?? siteTown?.name ?? titleTown?.words ?? '';
  return [
    { field: 'territory', value: territory, why: { code: 'town-in-territory', params: { town } } },
  ];
}
