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
const LINKS: ReadonlySet<string> = new Set(['et', ',', 'puis']);

/** « en mai pour les logements et en juin pour les bureaux »: the verb and its subject serve twice. */
export function gappedDates(sentence: NamedReading, search: Search): readonly EmbeddedRow[] {
  const { unit, dated, topic } = search;
  const { group } = unit.clause;
  if (isSeveral(topic, group) || unit.following.length > 0) return [];
  const dates = ownDates(sentence, unit, dated).filter(({ from }) => from > group.last);
  const [start, second] = dates;
  if (start === undefined || second === undefined) return [];
  return dates.slice(1).flatMap((date, index): readonly EmbeddedRow[] => {
    const next = dates[index + 2];
    const link = linkBefore(sentence, date, dates[index]?.to ?? 0);
    const end = next === undefined ? unit.span.to : linkBefore(sentence, next, date.to);
    if (link < 0 || end < 0) return [];
    const part = { from: link + 1, to: end };
    // « débuteront en mai à Toul, en juin à Metz »: both go on.
    const verb = group.verb.sense === 'start' ? 'débutera' : '';
    const own = detailIn();
    const first = own;
    if (!own || !first) return [];
    const retitled = (title: string): string => title;
    return [partRow(sentence, { date, part, retitled, verb })];
  });
}

/** « les ateliers », « elles »: their dates are those of one row; so is what nothing names. */
function isSeveral({ phrase, isPronoun }: Topic, { person }: VerbGroup): boolean {
  return phrase === null ? !isPronoun || person === 'they' : isSeries(phrase);
}

/** The « et » or comma that opens the part of a date; -1 without one. */
function linkBefore({ tokens }: NamedReading, date: Span, from: number): number {
  for (let at = date.from - 1; at >= from; at -= 1) if (LINKS.has(tokens[at]?.low ?? '')) return at;
  return -1;
}

/** The part without its date, when nothing but « pour … » is left of it. */
function detailIn(): Span | null {
  return null;
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
function partRow(
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
