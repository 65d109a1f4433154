import { skipAdverbs, type Token } from '../words/tokens';
import type { Span, DatedSpan } from './clause';
import type { VerbGroup } from '../words/verb-group';
import { isLink } from './subjects';
import { knownInfinitive } from '../words/conjugation';

/** What a note is looked for in. */
export interface NoteSearch {
  readonly tokens: readonly Token[];
  /** The finite verbs of the sentence. */
  readonly groups: readonly VerbGroup[];
  /** Those that tell its actions: no relative, no condition. */
  readonly main: readonly VerbGroup[];
  /** Places between brackets or quotation marks. */
  readonly brackets: ReadonlySet<number>;
  readonly conditions: readonly Span[];
  readonly dated: readonly DatedSpan[];
  /** « … (fait) »: the status that ends the line says that it is an action. */
  readonly hasStatus: boolean;
}

/** The parts between commas, colons and semicolons. */
export function segmentsOf({ tokens, brackets, dated }: NoteSearch): readonly Span[] {
  const segments: Span[] = [];
  let from = 0;
  for (const [at, token] of tokens.entries()) {
    // « lancement en mai et livraison en juin »
    const isListed =
      token.low === 'et' &&
      dated.some(({ to }) => to === at) &&
      dated.some((date) => date.from > at + 1);
    const isMark = [',', ';', ':', '–', '—', '.'].includes(token.text) || isListed;
    const isStop = isMark && !brackets.has(at);
    if (!isStop) continue;
    if (at > from) segments.push({ from, to: at });
    from = at + 1;
  }
  return from < tokens.length ? [...segments, { from, to: tokens.length }] : segments;
}

/** Past links, and past the date a line begins with: « 25 novembre plantation de … ». */
export function startOf({ tokens, dated }: NoteSearch, { from, to }: Span): number {
  let at = from;
  while (at < to && tokens.slice(at, at + 1).some(isLink)) at += 1;
  at = dated.find((date) => date.from === at && date.to < to)?.to ?? at;
  return Math.min(skipAdverbs(tokens, at), to);
}

/** « vote pour valider les comptes de février »: that February is the accounts’. */
export function isOfPurpose(tokens: readonly Token[], { from }: Span): boolean {
  const aim = tokens.findIndex(({ low }) => low === 'pour');
  const isOf = [tokens[from - 1], tokens[from]].some((one) => one?.low === 'de');
  return isOf && aim > 0 && aim < from && knownInfinitive(tokens[aim + 1]?.low ?? '') !== null;
}
