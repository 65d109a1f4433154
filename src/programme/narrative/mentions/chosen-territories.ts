import { opensCleft } from '../grammar/clefts';
import { SIDES_OF_REGIONS } from '../../lexicon/territory-words';
import { isNameWord, nameEnd } from './names';
import type { NamedSentence } from './partner-mention';
import type { TerritoryMention } from './place-mention';
import { type Token, joinKeys, textOf } from '../grammar/tokens';

const CHOSEN_AS =
  /^(?:premiere? |second |terrain d')?(?:secteur|terrain|territoire|bassin|zone|lieu|canton|pays|experimentation|pilote)/u;

/** « Le Chinonais a été retenu comme premier secteur »: the subject of a clause is a territory. */
export function chosenTerritories(
  { text, tokens }: NamedSentence,
  known: readonly TerritoryMention[],
): readonly TerritoryMention[] {
  return tokens.flatMap((article, from): readonly TerritoryMention[] => {
    const before = tokens[from - 1];
    const opens = before === undefined || before.text === ',' || opensCleft(tokens, from);
    const name = from + 1;
    if (!opens || !['le', 'la', "l'"].includes(article.low) || !isNameWord(tokens[name])) return [];
    const to = nameEnd(tokens, name);
    if (!isChosen(tokens, to) || known.some((at) => at.from >= from && at.from < to)) return [];
    const end = SIDES_OF_REGIONS.has(tokens[to]?.key ?? '') ? to + 1 : to;
    const words = textOf(text, tokens.slice(name, end));
    return [{ from, to: end, name: words, isKnown: false, isLand: true }];
  });
}

/** « … a été choisie comme premier terrain ». */
function isChosen(tokens: readonly Token[], to: number): boolean {
  const as = tokens.findIndex(({ low }, at) => at > to && at < to + 5 && low === 'comme');
  return as >= 0 && CHOSEN_AS.test(joinKeys(tokens.slice(as + 1, as + 4)));
}
