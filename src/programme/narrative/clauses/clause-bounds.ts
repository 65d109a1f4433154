import type { Token } from '../words/tokens';
import lists from './words.json';
import { skipAdverbs } from '../words/asides';
import type { Span } from './clause';
import type { ConditionSpan } from './conditions';
import { buildPhraseTable, matchPhrase } from '../words/phrase-table';
import { isLink, subjectStart } from './subjects';
import type { VerbGroup } from '../words/verb-group';
import { LINKING_PHRASES, SUBJECT_DETERMINERS, SUBJECT_PRONOUNS } from '../words/words';

/** What a clause ends at. */
export interface Bounds {
  readonly tokens: readonly Token[];
  readonly conditions: readonly ConditionSpan[];
  readonly brackets: ReadonlySet<number>;
}

/** Where the clause of `after` begins: the last link whose rest can be its subject. */
export function boundary(cutting: Bounds, before: VerbGroup, after: VerbGroup): number {
  const { tokens, brackets, conditions } = cutting;
  const stop = tokens.findLastIndex(
    (token, at) => at > before.last && at < after.first && token.text === ';' && !brackets.has(at),
  );
  if (stop >= 0) return stop;
  const contrast = tokens.findLastIndex(
    (_, at) => at > before.last && at < after.first && isContrast(tokens, at),
  );
  const isNext =
    contrast > 0 && !tokens.slice(contrast, after.first).some(({ low }) => low === 'et');
  if (isNext) return tokens[contrast - 1]?.text === ',' ? contrast - 1 : contrast;
  let fallback: number | null = null;
  for (let at = after.first - 1; at > before.last; at -= 1) {
    const token = tokens[at];
    const isInside =
      brackets.has(at) || conditions.some(({ from, to }) => at > from && at < to - 1);
    if (!token || isInside || !isLink(token)) continue;
    const isPair = isLink(tokens[at - 1] ?? token) && at - 1 > before.last;
    const start = isPair ? at - 1 : at;
    const rest = { from: at + 1, to: after.first };
    if (canOpenClause(tokens, rest, after)) return start;
    fallback = start;
  }
  return fallback ?? after.first;
}

function canOpenClause(tokens: readonly Token[], rest: Span, group: VerbGroup): boolean {
  const from = skipLinking(tokens, rest);
  if (from >= rest.to) return true;
  const subject = subjectStart(tokens, { from, to: rest.to });
  const first = tokens[subject ?? from];
  if (!first || subject === null) return false;
  const isEnumerated = tokens.slice(subject, rest.to).some((token) => token.low === 'et');
  const isSingular =
    SINGULAR_OPENERS.has(first.low) ||
    (first.capitals !== 'none' &&
      !SUBJECT_DETERMINERS.has(first.low) &&
      !SUBJECT_PRONOUNS.has(first.low));
  return !(group.person === 'they' && isSingular && !isEnumerated);
}

const SINGULAR_OPENERS: ReadonlySet<string> = new Set(lists.singularOpeners);

/** The first word that is no link, no adverb and no linking phrase. */
export function skipLinking(tokens: readonly Token[], { from, to }: Span): number {
  let at = from;
  while (at < to) {
    const token = tokens[at];
    const phrase = matchPhrase(tokens, at, LINKING_TABLE);
    const next = skipAdverbs(tokens, at);
    if (token && (isLink(token) || (token.kind === 'mark' && token.text !== '«'))) at += 1;
    else if (phrase !== null) at += phrase.length;
    else if (next > at && next <= to) at = next;
    else break;
  }
  return at;
}

const LINKING_TABLE = buildPhraseTable(LINKING_PHRASES.map((words) => [words, words]));

/** « tandis que le bail est signé », « alors que … »: a fact beside another; at « tandis ». */
export function isContrast(tokens: readonly Token[], at: number): boolean {
  const isLink = ['tandis', 'alors'].includes(tokens[at]?.low ?? '');
  return isLink && ['que', "qu'"].includes(tokens[at + 1]?.low ?? '');
}
