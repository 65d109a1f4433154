import type { Token } from '../words/tokens';
import lists from './words.json';
import { skipAdverbs } from '../words/asides';
import type { Span } from './clause';
import { buildPhraseTable, matchPhrase } from '../words/phrase-table';
import { isLink, subjectStart } from './subjects';
import type { VerbGroup } from '../words/verb-group';
import { LINKING_PHRASES } from '../words/words';

/** What a clause ends at. */
export interface Bounds {
  readonly tokens: readonly Token[];
  readonly brackets: ReadonlySet<number>;
}

/** Where the clause of `after` begins: the last link whose rest can be its subject. */
export function boundary(cutting: Bounds, before: VerbGroup, after: VerbGroup): number {
  const { tokens, brackets } = cutting;
  const stop = tokens.findLastIndex(
    (token, at) => at > before.last && at < after.first && token.text === ';' && !brackets.has(at),
  );
  if (stop >= 0) return stop;
  for (let at = after.first - 1; at > before.last; at -= 1) {
    const token = tokens[at];
    if (!token || brackets.has(at) || !isLink(token)) continue;
    const isPair = isLink(tokens[at - 1] ?? token) && at - 1 > before.last;
    const start = isPair ? at - 1 : at;
    const rest = { from: at + 1, to: after.first };
    if (canOpenClause(tokens, rest, after)) return start;
  }
  return after.first;
}

function canOpenClause(tokens: readonly Token[], rest: Span, group: VerbGroup): boolean {
  const from = skipLinking(tokens, rest);
  if (from >= rest.to) return true;
  const subject = subjectStart(tokens, { from, to: rest.to });
  const first = tokens[subject ?? from];
  if (!first || subject === null) return false;
  return !(group.person === 'they' && SINGULAR_OPENERS.has(first.low));
}

const SINGULAR_OPENERS: ReadonlySet<string> = new Set(lists.singularOpeners);

/** The first word that is no link, no adverb and no linking phrase. */
export function skipLinking(tokens: readonly Token[], { from, to }: Span): number {
  let at = from;
  while (at < to) {
    const token = tokens[at];
    const phrase = matchPhrase(tokens, at, LINKING_TABLE);
    const next = skipAdverbs(tokens, at);
    if (token && isLink(token)) at += 1;
    else if (phrase !== null) at += phrase.length;
    else if (next > at && next <= to) at = next;
    else break;
  }
  return at;
}

const LINKING_TABLE = buildPhraseTable(LINKING_PHRASES.map((words) => [words, words]));
