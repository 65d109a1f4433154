import { isNameWord, nameEnd } from './names';
import type { NamedSentence } from './partner-mention';
import type { TerritoryMention } from './place-mention';
import { joinKeys, textOf } from './tokens';

const CHOSEN_AS =
  /^(?:premiere? |second |terrain d')?(?:secteur|terrain|territoire|bassin|zone|lieu|canton|pays|experimentation|pilote)/u;

/** « Le Chinonais a été retenu comme premier secteur »: its subject is a territory. */
export function openingTerritory(
  { text, tokens }: NamedSentence,
  known: readonly TerritoryMention[],
): readonly TerritoryMention[] {
  if (!['le', 'la', "l'"].includes(tokens[0]?.low ?? '') || !isNameWord(tokens[1])) return [];
  const to = nameEnd(tokens, 1);
  const as = tokens.findIndex(({ low }, at) => at > to && at < to + 5 && low === 'comme');
  if (as < 0 || !CHOSEN_AS.test(joinKeys(tokens.slice(as + 1, as + 4)))) return [];
  if (known.some(({ from }) => from < to)) return [];
  return [{ from: 0, to, name: textOf(text, tokens.slice(1, to)), isKnown: false }];
}
