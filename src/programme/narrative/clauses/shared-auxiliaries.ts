import { skipAdverbs } from '../grammar/adverbs';
import { knownParticipleOf } from '../grammar/conjugation';
import { isKnownNoun } from '../grammar/nouns';
import type { NoteSearch } from './note-search';
import type { Token } from '../grammar/tokens';
import type { VerbGroup } from '../grammar/verb-group';
import { ARTICLES } from '../grammar/words';

/**
 * « sera constituée en mai puis élargie en octobre »: a second participle with a date of its own leans
 * on the auxiliary of the first.
 */
export function sharedAuxiliaries(
  { tokens, groups, brackets, dated }: NoteSearch,
  main: readonly VerbGroup[],
): readonly VerbGroup[] {
  return main.flatMap((group): readonly VerbGroup[] => {
    const next = groups.find(({ first }) => first > group.last)?.first ?? tokens.length;
    const link = tokens.findIndex(
      ({ low }, at) =>
        at > group.last + 1 && at < next && SHARING.has(low) && sharedAt(tokens, at) !== null,
    );
    const at = link < 0 ? null : sharedAt(tokens, link);
    const isCompound = group.voice === 'passive' || group.tense === 'past';
    const verb = at === null ? null : knownParticipleOf(tokens[at]?.low ?? '');
    const hasDate = dated.some(({ from }) => at !== null && from > at && from < next);
    // « a validé le calendrier et demandé une étude »: an object of its own is enough.
    const hasObject =
      group.voice === 'active' && at !== null && ARTICLES.has(tokens[at + 1]?.low ?? '');
    // « sera présenté au bureau, puis diffusé aux locataires »: one after the other.
    const isNext = tokens[link]?.low === 'puis' && group.voice === 'passive';
    const isOwn = hasDate || hasObject || isNext;
    if (at === null || verb === null || !isCompound || !isOwn || brackets.has(at)) return [];
    return [{ ...group, first: at, last: at, verb, isAlready: false, told: null }];
  });
}

const SHARING: ReadonlySet<string> = new Set(['et', 'puis', 'mais']);

function sharedAt(tokens: readonly Token[], link: number): number | null {
  const at = skipAdverbs(tokens, link + 1);
  const token = tokens[at];
  const isPlain = token?.capitals === 'none' && !isKnownNoun(token);
  return isPlain && knownParticipleOf(token.low) !== null ? at : null;
}
