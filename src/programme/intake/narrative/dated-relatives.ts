import { NUMBER_WORDS } from '../../../lib/number-words';
import type { NamedReading } from './carried';
import { eventRow } from './dated-events';
import type { EmbeddedRow, Search } from './embedded-row';
import { type NounPhrase, nounPhrase } from './phrases';
import { typeOf } from './type';
import { ofWords, titleWords, withDefinite, withoutArticle } from './title-words';
import type { VerbGroup } from './verb-group';
import { SUBJECT_DETERMINERS } from './words';

/** « …, dont la diffusion est attendue pour la rentrée », « …, qui seront proposés dès janvier ». */
export function datedRelatives(
  sentence: NamedReading,
  { unit, dated, status, topic }: Search,
): readonly EmbeddedRow[] {
  const { tokens, dependent } = sentence;
  return dependent.flatMap((group): readonly EmbeddedRow[] => {
    const from = tokens.findLastIndex(
      (token, at) => at < group.first && ['dont', 'qui'].includes(token.low),
    );
    if (from <= unit.clause.group.last || from >= unit.span.to) return [];
    const date = dated.find((span) => span.from > group.last && span.from < unit.span.to);
    const allows = group.verb.infinitive === 'permettre' && tokens[from - 1]?.low === 'ce';
    const isComing =
      allows || group.tense === 'future' || ['plan', 'await'].includes(group.verb.sense);
    if (!date || !isComing) return [];
    const isOwn = tokens[from]?.low === 'dont' || allows;
    const phrase = allows
      ? antecedent(sentence, group.last + 1, date.from)
      : isOwn
        ? nounPhrase(tokens, { from: from + 1, to: group.first })
        : hasObject(sentence, from, group)
          ? topic.phrase
          : antecedent(sentence, unit.clause.group.last + 1, from);
    if (phrase === null || (allows && phrase.senses.length === 0)) return [];
    if (isOwn) return [eventRow(sentence, { phrase, date, from, status })];
    const type = typeOf({ group, topic: phrase, status: 'Prévu', isRepeated: false });
    const title = relativeTitle(sentence, group, phrase);
    return [eventRow(sentence, { phrase, date, from, status, type, title })];
  });
}

/** « à l’ADIL, qui nous le remettra »: what is done is the main clause’s. */
function hasObject({ tokens }: NamedReading, from: number, { last }: VerbGroup): boolean {
  return tokens.slice(from + 1, last).some(({ low }) => ['le', 'la', 'les', "l'"].includes(low));
}

/** The noun phrase a relative clause hangs on: the last one before it. */
export function antecedent(
  { tokens }: NamedReading,
  from: number,
  relative: number,
): NounPhrase | null {
  const to = tokens[relative - 1]?.text === ',' ? relative - 1 : relative;
  for (let at = to - 1; at >= from; at -= 1) {
    const token = tokens[at];
    const opens =
      token?.kind === 'number' ||
      SUBJECT_DETERMINERS.has(token?.low ?? '') ||
      token?.low === 'des' ||
      (token?.low ?? '') in NUMBER_WORDS;
    if (opens) return nounPhrase(tokens, { from: at, to });
  }
  return null;
}

/** « qui seront proposés » is a proposition of what it hangs on. */
function relativeTitle(sentence: NamedReading, group: VerbGroup, phrase: NounPhrase): string {
  const words = titleWords(sentence, phrase, []);
  const { noun } = group.verb;
  return noun === null
    ? withoutArticle(words)
    : `${noun} ${ofWords(withDefinite(words, phrase.noun))}`;
}
