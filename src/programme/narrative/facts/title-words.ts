import lists from './words.json';
import { UNTIL_ITS_END } from '../../lexicon/times';
import { collapseSpaces } from '../../../lib/text';
import type { ReadSentence, Span } from '../clauses/clause';
import { joinUnits } from '../clauses/units';
import { ownDates } from '../clauses/own-dates';
import { knownParticipleOf } from '../words/conjugation';
import type { NamedReading } from '../mentions/partner-mention';
import { SUBJECT_PRONOUNS } from '../words/nouns';
import { skipAdverbs, textOf, type Token } from '../words/tokens';
import { bracketedTokens } from '../words/quotes';

/** What a cell of Action takes. */
export const LONGEST_TITLE = 120;
/** A title longer than this does without its purpose. */
const LONG_TITLE = 95;
/** A title is short: what follows is cut at a pause once this long. */
const WANTED_TITLE = 100;
/** Words that open what a title leaves out. */
const TITLE_STOPS: ReadonlySet<string> = new Set(lists.titleStops);

/** Words that open an aside after a comma. */
const ASIDES: ReadonlySet<string> = new Set(lists.asides);

/** What a title leaves out: conditions and dates have their columns. « signalée le 5 février » stays: no row takes it. */
export function besideTitle(sentence: NamedReading): readonly Span[] {
  const { tokens, conditions, dated, contrasts } = sentence;
  const own = joinUnits(sentence).flatMap((unit) => ownDates(sentence, unit));
  // « la visite prévue le 3 mai a été reportée »: no longer.
  const isMeant = ({ from }: Span): boolean =>
    knownParticipleOf(tokens[from - 1]?.low ?? '')?.sense === 'plan';
  return [
    ...conditions,
    ...dated.filter((date) => own.includes(date) || isMeant(date)),
    ...contrasts,
  ];
}

/** The words a title may use of a span: no brackets, no relative clause, none of `without`. */
export function titleWords(
  { text, tokens }: Pick<ReadSentence, 'text' | 'tokens'>,
  span: Span,
  without: readonly Span[],
): string {
  const kept: Token[] = [];
  const pieces: string[] = [];
  const flush = (): void => {
    if (kept.length > 0) pieces.push(textOf(text, kept));
    kept.length = 0;
  };
  let depth = 0;
  const quoted = bracketedTokens(tokens);
  for (let at = span.from; at < span.to; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.text === '(' || token.text === '[') depth += 1;
    const isLeft = depth > 0 || without.some(({ from, to }) => at >= from && at < to);
    if (token.text === ')' || token.text === ']') depth -= 1;
    if (isLeft) {
      // « la visite prévue le 3 février »: without its day, « prévue » says nothing.
      if (knownParticipleOf(kept.at(-1)?.low ?? '')?.sense === 'plan') kept.pop();
      flush();
      continue;
    }
    const next = tokens[at + 1]?.low ?? '';
    const isOpen = kept.length + pieces.length > 0;
    const after = tokens[skipAdverbs(tokens, at + 1)]?.low ?? '';
    if (isOpen && token.text === ',' && knownParticipleOf(after)) break;
    if (token.text === ',' && ASIDES.has(next)) break;
    // « les plans ainsi que les devis »: both.
    const isListed = kept.at(-1)?.low === 'ainsi' && /^qu[e']$/u.test(token.low);
    const isStop = TITLE_STOPS.has(token.low) && !isListed;
    if (isStop || opensAside(token, next, quoted.has(at))) break;
    kept.push(token);
  }
  flush();
  return trimmed(pieces.join(' '));
}

/** « ce qui », « comme nous le souhaitons », « à raison de », « tout comme », « : … ». */
function opensAside({ low, text }: Token, next: string, isQuoted: boolean): boolean {
  if (low === 'ce') return ['qui', 'que', "qu'", 'dont'].includes(next);
  if (low === 'comme') return SUBJECT_PRONOUNS.has(next);
  return (
    (text === ':' && !isQuoted) ||
    (low === 'à' && next === 'raison') ||
    (low === 'tout' && next === 'comme')
  );
}

/** A long title does without « pour fixer les objectifs … ». */
export function shortened(title: string): string {
  const bare = title.replace(/ (?:pour|afin de|afin d[’']) ?\p{L}+(?:er|ir|re)\b.*$/u, '');
  return cut(trimmed(title.length > LONG_TITLE && bare.length > 20 ? bare : title), LONGEST_TITLE);
}

/** Cuts at a pause, at best, between words otherwise; never inside one. */
export function cut(title: string, longest: number): string {
  const whole = collapseSpaces(title);
  if (whole.length <= longest) return whole;
  // « l’association VISA » is VISA where room is short: no name of a list is lost for it.
  const text = whole.replace(/(?<!\p{L}|de )l[’']association (?=\p{Lu})/gu, '');
  if (text.length <= longest) return text;
  const head = text.slice(0, longest - 1);
  const pause = Math.max(
    head.lastIndexOf(','),
    head.lastIndexOf(' pour '),
    head.lastIndexOf(' afin '),
  );
  // « les eaux usées et les eaux pluviales »: half of a pair would pass for the whole.
  const isWhole = pause >= head.lastIndexOf(' et ') - 1;
  if (isWhole && pause > WANTED_TITLE / 2) return trimmed(head.slice(0, pause));
  return `${trimmed(head.slice(0, head.lastIndexOf(' ')))}…`;
}

/** Nothing hangs at either end: no comma, no « et », no preposition. */
function trimmed(words: string): string {
  let text = collapseSpaces(words)
    .replace(/\s+([,.)])/gu, '$1')
    .replace(/,(?:\s*,)+/gu, ',');
  for (;;) {
    const next = text
      .replace(/^[\s,;:.–—-]+|[\s,;:.!?–—-]+$|,\s(?:nous|vous|leur|lui)$/gu, '')
      .replace(
        /(?:^|\s)(?:et|ou|mais|puis|de|d[’']|du|des|à|au|aux|en|avec|pour|par|sur|dans|dès|l[ae]s?|l[’']|un|une|ce|cette|notre|nos|tout|ainsi|aussi|il|sont|déjà|actuellement|également|toujours|encore)$/iu,
        '',
      )
      .replace(UNTIL_ITS_END, '')
      // « l’Insee Grand Est » keeps its last word.
      .replace(/(?:^|\s)est$/u, '');
    if (next === text) return text;
    text = next;
  }
}
