import { fold } from '../../lib/text';
import { DEPARTMENT_OF, departmentName } from './departments';
import { REGION_DEPARTMENTS } from './regions';

/** Départements by their code, each with how often texts name it or a region it lies in. */
export type SpokenDepartments = ReadonlyMap<string, number>;

/** Départements whose name is also that of a side, a river, a town or an everyday thing: it tells too little. */
const DOUBTFUL: ReadonlySet<string> = new Set('18 40 42 46 50 59 75 80 86 974'.split(' '));

const CODES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...Object.entries(REGION_DEPARTMENTS).map(([name, codes]): [string, readonly string[]] => [
    name,
    codes.split(' '),
  ]),
  ...Object.entries(DEPARTMENT_OF).map(([code, of]): [string, readonly string[]] => [
    fold(departmentName(of)),
    [code],
  ]),
]);

const NAMED = new RegExp(
  `(?<![\\p{L}-])(?:${[...CODES.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}-])`,
  'gu',
);
/** « UDAF 48 », « Habitat 25 », « 27/76 » */
const NUMBERED = /(?<![\d/.])(?:(?<=\p{L}{3,} ?)|(?<=\d{2}\/))(\d{2}|2[ab])(?![\d.]|\p{L})/gu;

/** How often each département is spoken of. */
export function spokenDepartments(texts: Iterable<string>): SpokenDepartments {
  const times = new Map<string, number>();
  for (const text of texts) {
    for (const code of codesIn(text)) times.set(code, (times.get(code) ?? 0) + 1);
  }
  return times;
}

/** Départements of a folded name; null when it names none for sure. */
export function departmentsNamed(name: string): readonly string[] | null {
  const codes = CODES.get(name) ?? null;
  return name in REGION_DEPARTMENTS || codes?.every(isSure) === true ? codes : null;
}

/** Départements of a folded name, though it may be that of something else too. */
export function departmentsCalled(name: string): readonly string[] | null {
  return CODES.get(name) ?? null;
}

/** Whether the name of the département says by itself that it is one. */
export function isSure(code: string): boolean {
  return !DOUBTFUL.has(code);
}

function codesIn(text: string): readonly string[] {
  const folded = fold(text);
  const capitals = new Set(text.match(/\p{Lu}[\p{Ll}-]+/gu)?.map(fold));
  const named = [...folded.matchAll(NAMED)].flatMap(([name]) =>
    (CODES.get(name) ?? []).filter(
      (code) => name in REGION_DEPARTMENTS || isSure(code) || capitals.has(name),
    ),
  );
  const numbered = [...folded.matchAll(NUMBERED)].map(([, code = '']) => code.toUpperCase());
  return [...named, ...numbered].filter((code) => code in DEPARTMENT_OF);
}
