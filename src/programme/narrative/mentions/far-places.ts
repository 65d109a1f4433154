import { CONSULTING } from '../../lexicon/territory-words';
import {
  departmentsCalled,
  departmentsNamed,
  isSure,
  spokenDepartments,
} from '../../names/spoken-departments';
import type { References } from '../../names/references';
import { isNameWord } from './names';
import type { NamedSentence } from './partner-mention';
import type { TerritoryMention } from './place-mention';
import { type Token, joinKeys } from '../grammar/tokens';

/** Words of the longest name: « la région Pays de la Loire ». */
const LONGEST_NAME = 5;

/** « en contact avec Aquitanis en Gironde »: where those one learns from are, away from all the rest of the text. */
export function farPlaces(
  { text, tokens }: NamedSentence,
  { spoken, department }: References,
): readonly TerritoryMention[] {
  if (!CONSULTING.test(joinKeys(tokens))) return [];
  const here = spokenDepartments([text]);
  const own = new Set(
    [...spoken].filter(([code, times]) => times > (here.get(code) ?? 0)).map(([code]) => code),
  );
  if (![...own].some(isSure)) return [];
  return tokens.flatMap((_, at): readonly TerritoryMention[] => {
    const place = placeAt(tokens, at);
    if (place === null || !isOfBody(tokens, place)) return [];
    const isFar = !place.departments.some((code) => own.has(code) || code === department);
    return isFar
      ? [{ from: place.name, to: place.to, name: 'Hors département', isKnown: true }]
      : [];
  });
}

interface Place {
  /** Where its « en » or « dans » stands. */
  readonly from: number;
  /** Where its name begins. */
  readonly name: number;
  readonly to: number;
  readonly departments: readonly string[];
}

/** « en Gironde », « dans le Doubs », « en région lyonnaise ». */
function placeAt(tokens: readonly Token[], from: number): Place | null {
  const low = tokens[from]?.low ?? '';
  if (low !== 'en' && low !== 'dans') return null;
  const hasArticle = ['le', 'la', 'les', "l'"].includes(tokens[from + 1]?.low ?? '');
  const name = from + (hasArticle ? 2 : 1);
  for (let size = LONGEST_NAME; size > 0; size -= 1) {
    const words = tokens.slice(name, name + size);
    const key = joinKeys(words);
    const isLand = low === 'dans' && hasArticle && !isPartOf(tokens, name + size);
    const named = departmentsNamed(key) ?? (isLand ? departmentsCalled(key) : null);
    const found = words.length < size ? null : named;
    const isName = isNameWord(tokens[name]) || tokens[name]?.key === 'region';
    if (found !== null && isName) return { from, name, to: name + size, departments: found };
  }
  return null;
}

/** « dans le Nord du département » is a side; « dans le Nord » is the département. */
function isPartOf(tokens: readonly Token[], at: number): boolean {
  return ['de', "d'", 'du', 'des'].includes(tokens[at]?.low ?? '');
}

/** « Aquitanis en Gironde », « Habitat 25, dans le Doubs », « en Bourgogne avec Saône Habitat ». */
function isOfBody(tokens: readonly Token[], { from, to }: Place): boolean {
  const before = tokens[from - 1]?.text === ',' ? tokens[from - 2] : tokens[from - 1];
  const isAfter = isNameWord(before) || before?.kind === 'number';
  return isAfter || tokens[tokens[to]?.text === ',' ? to + 1 : to]?.low === 'avec';
}
