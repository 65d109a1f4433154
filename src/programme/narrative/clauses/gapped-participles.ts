import { NUMBER_WORDS } from '../../../lib/number-words';
import { skipAdverbs } from '../grammar/adverbs';
import type { Span } from './clause';
import { knownParticipleOf } from '../grammar/conjugation';
import { isLink } from './subjects';
import type { Token } from '../grammar/tokens';
import type { VerbGroup } from '../grammar/verb-group';
import { ARTICLES, PREPOSITIONS } from '../grammar/words';

/** In words: a longer subject is another clause. */
const LONGEST_SUBJECT = 6;

interface GappedSearch {
  readonly tokens: readonly Token[];
  readonly brackets: ReadonlySet<number>;
  readonly dated: readonly Span[];
}

/**
 * « 21 dossiers ont été examinés et 9 ménages relogés »: a second subject and its participle lean on
 * the auxiliary of the first, when nothing but a date stands between.
 */
export function gappedParticiples(
  { tokens, brackets, dated }: GappedSearch,
  main: readonly VerbGroup[],
): readonly VerbGroup[] {
  return main.flatMap((group): readonly VerbGroup[] => {
    const isCompound = group.mood === 'finite' && group.voice === 'passive' && group.state === null;
    if (!isCompound) return [];
    const link = linkAfter(tokens, group, dated);
    const opener = tokens[link + 1];
    const opens =
      opener !== undefined &&
      (opener.kind === 'number' || opener.low in NUMBER_WORDS || ARTICLES.has(opener.low));
    if (link < 0 || !opens || brackets.has(link)) return [];
    const at = participlePlace(tokens, link + 2);
    const verb = at < 0 ? null : knownParticipleOf(tokens[at]?.low ?? '');
    const isVerb = main.some(({ first, last }) => first <= at && last >= link);
    if (verb === null || verb.sense === 'state' || isVerb || !endsHere(tokens, at + 1, dated))
      return [];
    return [{ ...group, first: at, last: at, verb, isAlready: false, told: null }];
  });
}

/** The « et » or comma right after the verb, its adverbs and its date; -1 without one. */
function linkAfter(tokens: readonly Token[], { last }: VerbGroup, dated: readonly Span[]): number {
  const from = skipAdverbs(tokens, last + 1);
  const date = dated.find((span) => span.from === from);
  const at = date === undefined ? from : date.to;
  const token = tokens[at];
  return token !== undefined && isLink(token) && token.text !== ':' ? at : -1;
}

function participlePlace(tokens: readonly Token[], from: number): number {
  for (let at = from; at < Math.min(from + LONGEST_SUBJECT, tokens.length); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return -1;
    if (PREPOSITIONS.has(token.low) && !['de', "d'", 'du', 'des'].includes(token.low)) return -1;
    if (at > from && knownParticipleOf(token.low) !== null) return at;
  }
  return -1;
}

function endsHere(tokens: readonly Token[], at: number, dated: readonly Span[]): boolean {
  const token = tokens[at];
  return (
    token === undefined || /^[.,;]$/u.test(token.text) || dated.some(({ from }) => from === at)
  );
}
