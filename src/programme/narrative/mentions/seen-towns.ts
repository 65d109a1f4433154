import { fold } from '../../../lib/text';
import { isAddressed } from './addressees';
import { isAcronym, isNameWord, nameEnd } from './names';
import { textOf, type Token, tokenise } from '../grammar/tokens';

/** Names that some sentence puts after « à »: « à Redon » tells what « Redon suivra » is. Folded. */
export function seenTowns(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => townsIn(text, tokenise(text))));
}

function townsIn(text: string, tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ low }, at): readonly string[] => {
    const name = at + 1;
    const isTown = low === 'à' && isNameWord(tokens[name]) && !isAddressed(tokens, name);
    if (!isTown || isAcronym(tokens[name])) return [];
    return [fold(textOf(text, tokens.slice(name, nameEnd(tokens, name))))];
  });
}
