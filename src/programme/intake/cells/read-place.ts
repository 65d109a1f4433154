import { capitalised, collapseSpaces, fold, piecesOf } from '../../../lib/text';
import type { Site } from '../../tracker/tracker';
import { SITE_WORDS } from '../../names/known-places';
import { isEverybody } from './read-partners';
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

/** What the pieces read so far say, from the first to the last: nothing yet. */
const nowhere = () => ({
  site: null as Site | null,
  town: null as string | null,
  territories: [] as string[],
  remarks: [] as string[],
  townTerritory: null as string | null,
});
type Where = ReturnType<typeof nowhere>;

/**
 * Reads where an action takes place. A town goes to the territory when it is one of the list's,
 * otherwise it stays in the comment and beside its site; nothing is deduced silently.
 */
export function readPlace(cells: PlaceCells, references: References): PlaceReading {
  const where = nowhere();
  for (const piece of pieces(cells.territory, references)) {
    const { territory, town } = listedAs(piece, references);
    where.territories.push(territory ?? piece);
    if (territory === null && town) where.town = town.name;
  }
  for (const piece of pieces(cells.site, references)) {
    const { territory, town, site } = listedAs(piece, references);
    if (town) addTown(where, piece, town);
    else if (territory !== null) where.territories.push(territory);
    else addSite(where, piece, site ?? namedSite(piece));
  }
  for (const piece of pieces(cells.place, references))
    addPlace(where, { piece, header: fold(cells.placeHeader) }, references);
  where.site ??= siteInTitle(cells.title, references);
  return {
    site: completeSite(where),
    territory: [...new Set(where.territories)].join(' ; '),
    town: where.town,
    remarks: where.remarks,
    deduced: deduceTerritory(where, references, cells.title),
  };
}

function pieces(cell: string, references: References): readonly string[] {
  const whole = collapseSpaces(cell);
  const folded = fold(whole);
  const isNone = NOTHING.test(folded) || UNKNOWN.test(folded) || isEverybody(folded);
  if (whole === '' || isNone) return [];
  const { territory, town } = listedAs(whole, references);
  const isKnown =
    territory !== null || town !== null || matchTerm(whole, references.sites) !== null;
  return isKnown ? [whole] : piecesOf(cell, SEPARATORS).map(collapseSpaces);
}

/** What the lists know by such a name; « résidence Les Tilleuls » is the site that a list calls « Les Tilleuls ». */
function listedAs(piece: string, { territories, towns, sites }: References) {
  return {
    territory: matchTerm(piece, territories),
    town: matchTerm(piece, towns),
    site: matchTerm(piece, sites) ?? matchTerm(withoutSiteWord(piece), sites),
  };
}

/** A piece of a cell of places, and the header of its column, folded. */
interface PlacePiece {
  readonly piece: string;
  readonly header: string;
}

function addPlace(where: Where, { piece, header }: PlacePiece, references: References): void {
  const { territory, town, site } = listedAs(piece, references);
  if (territory !== null) {
    where.territories.push(territory);
    if (town) where.town = town.name;
  } else if (site) {
    addSite(where, piece, site);
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

/** A piece in which a site or a town may be named; one that no list knows is what its header says. */
function addInside(where: Where, { piece, header }: PlacePiece, references: References): void {
  const [site] = findTerms(piece, references.sites);
  const [town] = findTowns(piece);
  if (site) where.site ??= site.value;
  if (town) {
    addTown(where, piece, town.value);
    return;
  }
  const isNew = !site && where.site === null;
  if (isNew && SITE_HEADER.test(header)) {
    where.site = namedSite(piece);
    return;
  }
  if (isNew && TOWN_HEADER.test(header)) where.town ??= piece;
  where.remarks.push(piece);
}

/** The first site is that of the row; others are kept in the comment. */
function addSite(where: Where, piece: string, site: Site): void {
  if (where.site === null) where.site = site;
  else where.remarks.push(piece);
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
