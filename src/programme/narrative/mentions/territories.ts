import { capitalised, fold } from '../../../lib/text';
import {
  FAR_REGIONS,
  TERRITORY_HEADS,
  TERRITORY_PHRASES,
  UNNAMED_PLACES,
  DEMONYMS,
} from '../../lexicon/places';
import { isNameWord, nameEnd } from './names';
import { isLow, type Token, textOf, joinKeys } from '../words/tokens';
import { MONTH_KEYS } from '../../lexicon/times';
import { type NamedSentence, type TerritoryMention, tokenRange } from './partner-mention';
import type { References } from '../../names/references';
import { findTerms, type TermMention } from '../../names/term-index';
import lists from './words.json';
import { NUMBER_WORDS } from '../../../lib/number-words';

/** The territories a sentence writes, those of the tracker and those nobody knows. */
export function findTerritories(
  sentence: NamedSentence,
  references: References,
): readonly TerritoryMention[] {
  const { text, tokens } = sentence;
  const folded = joinKeys(tokens);
  const phrases = TERRITORY_PHRASES.filter(({ pattern }) => pattern.test(folded)).map(
    ({ pattern, name }) => phraseMention(tokens, pattern, name),
  );
  const far = FAR_REGIONS.filter(
    ({ pattern, departments }) =>
      pattern.test(folded) && !departments.includes(references.department ?? ''),
  ).map(({ pattern }) => phraseMention(tokens, pattern, 'Hors département'));
  const [unnamed, count = '', noun = ''] = UNNAMED_PLACES.exec(folded) ?? [];
  const name = `${NUMBER_WORDS[count] ?? Number(count)} ${noun} à nommer`;
  const several = unnamed === undefined ? [] : [phraseMention(tokens, UNNAMED_PLACES, name)];
  const known = findTerms(text, references.territories)
    .filter((term) => isWritten(term, references))
    .map((term) => ({ ...tokenRange(tokens, term), name: term.value, isKnown: true }))
    // « Littoral Partage »: the first word of a name.
    .filter(({ from, to }) => to - from > 1 || tokens[to]?.capitals !== 'first');
  const fixed = [...phrases, ...far, ...several];
  const own = known.filter(
    ({ from }) => !fixed.some((mention) => from >= mention.from && from < mention.to),
  );
  const all = [...fixed, ...own];
  return [...all, ...unknownTerritories(sentence, all)].sort((a, b) => a.from - b.from);
}

/** An alias of one everyday word (« métropole ») names a territory of the Nord only in the Nord. */
function isWritten({ words, value }: TermMention<string>, { department }: References): boolean {
  const isNorth = department === '59';
  if (/^(?:Par territoire|Tous|Bassin à nommer|Hors département)$/u.test(value)) return false;
  if (fold(words) !== fold(value)) return isNorth && /[\s-]/u.test(words);
  return isNorth || department === null || /\p{Lu}|\s/u.test(words);
}

/** « le bassin de Mulhouse », « la métropole rennaise », « les pays de Lorient et d’Auray ». */
function unknownTerritories(
  sentence: NamedSentence,
  known: readonly TerritoryMention[],
): readonly TerritoryMention[] {
  const { text, tokens } = sentence;
  return tokens.flatMap((token, at): readonly TerritoryMention[] => {
    const isKnown = known.some(({ from, to }) => at >= from - 1 && at < to);
    const isHead = !isKnown && TERRITORY_HEADS.has(token.key) && isTerritoryPlace(tokens, at);
    const to = isHead ? territoryEnd(tokens, at) : null;
    if (to === null) return [];
    return [{ from: at, to, name: capitalised(textOf(text, tokens.slice(at, to))), isKnown }];
  });
}

function isTerritoryPlace(tokens: readonly Token[], at: number): boolean {
  const article = tokens[at - 1]?.low ?? '';
  const isArticle = ['le', 'la', 'les', "l'"].includes(article);
  // « Le bassin saumurois a été retenu »: it opens the sentence.
  if (isArticle && at === 1) return true;
  const preposition = isArticle ? (tokens[at - 2]?.low ?? '') : article;
  // « le contrat de territoire »: no article, no place.
  if (!isArticle && preposition === 'de') return false;
  return TERRITORY_OPENERS.has(preposition);
}

const TERRITORY_OPENERS: ReadonlySet<string> = new Set(lists.territoryOpeners);

function phraseMention(tokens: readonly Token[], pattern: RegExp, name: string): TerritoryMention {
  let from = 0;
  while (from < tokens.length && pattern.test(joinKeys(tokens.slice(from + 1)))) from += 1;
  let to = from + 1;
  while (to < tokens.length && !pattern.test(joinKeys(tokens.slice(from, to)))) to += 1;
  return { from, to, name, isKnown: true };
}

/** Where the territory whose head stands at `at` ends; null when no name follows. */
function territoryEnd(tokens: readonly Token[], at: number): number | null {
  const next = tokens[at + 1];
  if (DEMONYMS.has(next?.key ?? '')) return at + 2;
  let start = at + 1;
  for (let step = 0; step < 2; step += 1) {
    if (isLow(tokens[start], 'de', 'du', 'des', "d'", 'la', 'le', "l'")) start += 1;
  }
  return isNameWord(tokens[start]) && !MONTH_KEYS.has(tokens[start]?.key ?? '')
    ? nameEnd(tokens, start)
    : null;
}
