import { fold } from '../../lib/text';
import names from './departments.json';

/** Names of départements behind « Conseil Général … ». */
export const DEPARTMENT_OF: Readonly<Record<string, string>> = names;

/** Départements whose name is also that of a side, a river, a town or an everyday thing: it tells too little. */
const DOUBTFUL: ReadonlySet<string> = new Set('18 40 42 46 50 59 75 80 86 974'.split(' '));

/** By their folded names. */
const DEPARTMENTS: ReadonlyMap<string, string> = new Map(
  Object.entries(DEPARTMENT_OF).map(([code, of]) => [fold(departmentName(of)), code]),
);
/** « savoie », not « haute-savoie » nor « bourg-sur-loire ». */
const NAMED = new RegExp(
  `(?<![\\p{L}-])(?:${[...DEPARTMENTS.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}-])`,
  'gu',
);
/** « UDAF 48 », « DDCS59 », « Habitat 25 », « BOURBONIS 03/63 » */
const NUMBERED =
  /(?<![\p{L}-])(?:\p{Lu}{3,}|Habitat|Logement|Logis|Relais) ?(\d{2}|2[AB])(?:\/(\d{2}))?(?![\d/.]|\p{L})/gu;

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

/** « de la Creuse » is « Creuse ». */
export function departmentName(of: string): string {
  return of.replace(/^(?:de la |de l[’']|des |du |de |d[’'])/u, '');
}

/** « Creuse », « Eure-et-Loir »: each by its name alone. */
export const DEPARTMENT_NAMES: readonly string[] = Object.values(DEPARTMENT_OF).map(departmentName);
