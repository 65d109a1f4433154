import { tally } from '../../lib/tally';
import { fold } from '../../lib/text';
import regions from './regions.json';
import names from './departments.json';

/** Names of départements behind « Conseil Général … ». */
export const DEPARTMENT_OF: Readonly<Record<string, string>> = names;

/** Départements by their code, each with how often texts name it or a region it lies in. */
export type SpokenDepartments = ReadonlyMap<string, number>;

/** Départements whose name is also that of a side, a river, a town or an everyday thing: it tells too little. */
const DOUBTFUL: ReadonlySet<string> = new Set('18 40 42 46 50 59 75 80 86 974'.split(' '));

/** By their folded names. */
const DEPARTMENTS: ReadonlyMap<string, string> = new Map(
  Object.entries(DEPARTMENT_OF).map(([code, of]) => [fold(departmentName(of)), code]),
);
/** Regions of yesterday and today, and what is called after a big town, with their départements. Folded. */
const REGIONS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(regions).map(([name, codes]) => [name, codes.split(' ')]),
);

const NAMED = wordsOf(DEPARTMENTS.keys());
const IN_REGION = wordsOf(REGIONS.keys());
/** « UDAF 48 », « DDCS59 », « Habitat 25 », « BOURBONIS 03/63 » */
const NUMBERED =
  /(?<![\p{L}-])(?:\p{Lu}{3,}|Habitat|Logement|Logis|Relais) ?(\d{2}|2[AB])(?:\/(\d{2}))?(?![\d/.]|\p{L})/gu;

/** « savoie », not « haute-savoie » nor « bourg-sur-loire ». */
function wordsOf(names: Iterable<string>): RegExp {
  const longest = [...names].sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}-])(?:${longest.join('|')})(?![\\p{L}-])`, 'gu');
}

/** How often each département is spoken of. */
export function spokenDepartments(texts: Iterable<string>): SpokenDepartments {
  return tally(
    [...texts].flatMap((text) => [...departmentsIn(text), ...departmentsOfRegionsIn(text)]),
  );
}

/** Whether the name of the département says by itself that it is one. */
export function isSure(code: string): boolean {
  return !DOUBTFUL.has(code);
}

/** The codes of the départements a text names or numbers, as often as it does. */
export function departmentsIn(text: string): readonly string[] {
  const capitals = new Set(text.match(/\p{Lu}[\p{Ll}-]+/gu)?.map(fold));
  const named = [...fold(text).matchAll(NAMED)].flatMap(([name]) => {
    const code = DEPARTMENTS.get(name) ?? '';
    return isSure(code) || capitals.has(name) ? [code] : [];
  });
  const numbered = [...text.matchAll(NUMBERED)].flatMap(([, code = '', other = '']) => [
    code,
    other,
  ]);
  return [...named, ...numbered].filter((code) => code in DEPARTMENT_OF);
}

function departmentsOfRegionsIn(text: string): readonly string[] {
  return [...fold(text).matchAll(IN_REGION)].flatMap(([name]) => REGIONS.get(name) ?? []);
}

/** « de la Creuse » is « Creuse ». */
export function departmentName(of: string): string {
  return of.replace(/^(?:de la |de l[’']|des |du |de |d[’'])/u, '');
}

/** « Creuse », « Eure-et-Loir »: each by its name alone. */
export const DEPARTMENT_NAMES: readonly string[] = Object.values(DEPARTMENT_OF).map(departmentName);
