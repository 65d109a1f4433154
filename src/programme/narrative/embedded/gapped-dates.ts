import type { NamedReading } from '../facts/carried';
import type { Span } from '../clauses/clause';
import { readDue } from '../facts/dates';
import type { Draft } from '../facts/draft';
import type { EmbeddedRow, Search } from './embedded-row';
import { isSeries } from '../clauses/phrases';
import { findDwellings } from '../facts/quantities';
import { placeOf } from '../facts/row-place';
import { partnersOf } from '../facts/row-partners';
import type { DatedSpan, RowScope } from '../facts/row-scope';
import { joinKeys, textOf } from '../grammar/tokens';
import type { Topic } from '../topics/topic';
import { ownDates } from '../clauses/units';
import type { VerbGroup } from '../grammar/verb-group';

/** What tells two of the same apart: « pour les logements », « à Melle ». */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'pour à au aux dans sur chez avec rue place avenue boulevard'.split(' '),
);
const SAME: Readonly<Record<string, string>> = { au: 'à', aux: 'à' };
const LINKS: ReadonlySet<string> = new Set(['et', ',', 'puis']);

/** « en mai pour les logements et en juin pour les bureaux »: the verb and its subject serve twice. */
export function gappedDates(sentence: NamedReading, search: Search): readonly EmbeddedRow[] {
  const { unit, dated, topic } = search;
  const { group } = unit.clause;
  if (isSeveral(topic, group) || unit.following.length > 0) return [];
  const dates = ownDates(sentence, unit, dated).filter(({ from }) => from > group.last);
  const [start, second] = dates;
  if (start === undefined || second === undefined) return [];
  const head = { from: group.last + 1, to: linkBefore(sentence, second, start.to) };
  return dates.slice(1).flatMap((date, index): readonly EmbeddedRow[] => {
    const next = dates[index + 2];
    const link = linkBefore(sentence, date, dates[index]?.to ?? 0);
    const end = next === undefined ? unit.span.to : linkBefore(sentence, next, date.to);
    if (link < 0 || end < 0) return [];
    const part = { from: link + 1, to: end };
    // « débuteront en mai à Toul, en juin à Metz »: both go on.
    const verb = group.verb.sense === 'start' ? 'débutera' : '';
    if (isNextDay(sentence, { date, link, end })) return [partRow(sentence, { date, part, verb })];
    const own = detailIn(sentence, part, date);
    const first = own && detailBefore(sentence, head, { date: start, own });
    const words = (span: Span): string =>
      textOf(sentence.text, sentence.tokens.slice(span.from, span.to));
    if (!own || !first) return [];
    const retitled = (title: string): string => withDetail(title, words(first), words(own));
    return [partRow(sentence, { date, part, retitled, verb })];
  });
}

/** « les ateliers », « elles »: their dates are those of one row; so is what nothing names. */
function isSeveral({ phrase, isPronoun }: Topic, { person }: VerbGroup): boolean {
  return phrase === null ? !isPronoun || person === 'they' : isSeries(phrase);
}

/** « se réunit le 5 avril, puis le 7 juin »: the same again, on that day. */
function isNextDay(
  { tokens }: NamedReading,
  { date, link, end }: { readonly date: Span; readonly link: number; readonly end: number },
): boolean {
  const isLast = date.to === end || tokens[date.to]?.kind === 'mark';
  return tokens[link]?.low === 'puis' && date.from === link + 1 && isLast;
}

/** The « et » or comma that opens the part of a date; -1 without one. */
function linkBefore({ tokens }: NamedReading, date: Span, from: number): number {
  for (let at = date.from - 1; at >= from; at -= 1) if (LINKS.has(tokens[at]?.low ?? '')) return at;
  return -1;
}

/** The part without its date, when nothing but « pour … » is left of it. */
function detailIn({ tokens }: NamedReading, part: Span, date: Span): Span | null {
  const isFirst = date.from === part.from;
  const to = tokens[part.to - 1]?.kind === 'mark' ? part.to - 1 : part.to;
  const detail = isFirst ? { from: date.to, to } : { from: part.from, to: date.from };
  const isWhole = isFirst || date.to === to;
  const words = tokens.slice(detail.from, detail.to);
  const isPlain = words.length > 1 && words.every(({ kind }) => kind !== 'mark');
  return isWhole && isPlain && PREPOSITIONS.has(words[0]?.low ?? '') ? detail : null;
}

/** The same kind of words beside the date before. */
function detailBefore(
  { tokens }: NamedReading,
  { from, to }: Span,
  { date, own }: { readonly date: Span; readonly own: Span },
): Span | null {
  const wanted = prepositionAt(own.from);
  if (prepositionAt(date.to) === wanted && date.to < to) return { from: date.to, to };
  for (let at = date.from - 2; at >= from; at -= 1) {
    if (prepositionAt(at) === wanted) return { from: at, to: date.from };
  }
  return null;

  function prepositionAt(at: number): string {
    const low = tokens[at]?.low ?? '';
    return SAME[low] ?? low;
  }
}

/** A part of a clause that leans on its verb and its subject. */
interface GappedPart {
  readonly date: DatedSpan;
  /** Its words, without what links it. */
  readonly part: Span;
  /** The title of the clause’s row, told of this part. */
  readonly retitled?: (title: string) => string;
  /** The verb of the clause, when it says that something begins. */
  readonly verb?: string;
}

/** The row of a gapped part: as the clause’s own, on its day, with its place and its bodies. */
export function partRow(
  sentence: NamedReading,
  { date, part, retitled = (title) => title, verb = '' }: GappedPart,
): EmbeddedRow {
  const { text, tokens } = sentence;
  const written = textOf(text, tokens.slice(date.from, date.to));
  return {
    from: part.from - 1,
    isInside: false,
    build: (main: Draft, scope: RowScope): Draft => {
      const { partners, names, deduced } = partnersOf(sentence, [part], scope.carried);
      const isNamed = names.length > 0;
      const { type, status } = main;
      return {
        ...main,
        title: retitled(main.title),
        partners: isNamed ? partners : main.partners,
        partnerNames: isNamed ? names : main.partnerNames,
        deduced: isNamed ? deduced : main.deduced,
        place: placeOf(sentence, part, scope.carried.place),
        due:
          type === null || status === null
            ? main.due
            : readDue({ words: written, verb }, { type, status }, scope.context),
        ...findDwellings(sentence, part),
        mark: {
          ...main.mark,
          words: `${main.mark.words} ${joinKeys(tokens.slice(part.from, part.to))}`,
        },
        after: [],
      };
    },
  };
}

function withDetail(title: string, before: string, own: string): string {
  return title.includes(before) ? title.replace(before, own) : `${title} ${own}`;
}
