import type { NamedReading } from '../facts/carried';
import type { Memory } from '../facts/memory';
import { ofWords, withDefinite } from '../topics/title-words';
import type { Topic } from '../topics/topic';
import type { VerbGroup } from '../grammar/verb-group';

const OBJECTS: ReadonlySet<string> = new Set(['le', 'la', 'les', "l'"]);

/** « l’association les a déjà visités » is a visit of what was named; null when no pronoun is done to. */
export function objectPronounTitle(
  { tokens }: NamedReading,
  { first, last, verb, voice }: VerbGroup,
  { topic, memory }: { readonly topic: Topic; readonly memory: Memory },
): string | null {
  const object = tokens.slice(first, last).find(({ low }) => OBJECTS.has(low))?.low;
  const named = memory.phrase;
  if (voice !== 'active' || object === undefined || topic.phrase !== null) return null;
  if (named === null || memory.words === '' || verb.noun === null) return null;
  const agrees = object === "l'" || named.isPlural === (object === 'les');
  return agrees ? `${verb.noun} ${ofWords(withDefinite(memory.words, named.noun))}` : null;
}
