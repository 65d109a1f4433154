import { isNameWord, nameEnd } from './names';
import type { NamedSentence } from './partner-mention';
import type { TerritoryMention } from './place-mention';
import { joinKeys, textOf } from '../grammar/tokens';

const CHOSEN_AS =
  /^(?:premiere? |second |terrain d')?(?:secteur|terrain|territoire|bassin|zone|lieu|canton|pays|experimentation|pilote)/u;

/** « l’Ardèche méridionale »: a side of what has a name. */
const SIDES =
  /^(?:meridionale?|septentrionale?|occidentale?|orientale?|centrale?|maritime|rurale?|nord|sud|est|ouest)$/u;

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
  const end = SIDES.test(tokens[to]?.key ?? '') ? to + 1 : to;
  return [{ from: 0, to: end, name: textOf(text, tokens.slice(1, end)), isKnown: false }];
}
