import { NUMBER_WORDS } from '../../../lib/number-words';
import { LASTING } from '../../lexicon/period-words';
import { TAKING_UP, LASTING_VERBS } from '../../lexicon/stay-verbs';
import type { ReadSentence } from '../clauses/clause';
import type { DatedSpan } from '../facts/row-scope';
import { textOf } from '../grammar/tokens';
import { type Unit, ownDates } from '../clauses/units';

/** Whether what a verb does once on a day goes on here: « accueillera des jeunes à partir de mai ». */
export function goesOnFrom(
  sentence: ReadSentence,
  unit: Unit,
  dated: readonly DatedSpan[],
): boolean {
  const { group } = unit.clause;
  const [date] = ownDates(sentence, unit, dated);
  if (date !== undefined && isAllOver(sentence, unit, date)) return true;
  if (LASTING_VERBS.has(group.verb.infinitive) && group.voice === 'active') return isOpen(date);
  return TAKING_UP.test(group.verb.infinitive) && LASTING.test(wordsOf(sentence, unit));
}

/** « à partir d’avril », without « pour deux ans ». */
export function opensOn(sentence: ReadSentence, unit: Unit, dated: readonly DatedSpan[]): boolean {
  const [date] = ownDates(sentence, unit, dated);
  return date?.reach === 'from' && !LASTING.test(wordsOf(sentence, unit));
}

function isOpen(date: DatedSpan | undefined): boolean {
  return date === undefined || date.reach === 'from' || date.reach === 'over';
}

/** « sera présentée de mars à mai », « sera distribué à 150 ménages entre septembre et décembre ». */
function isAllOver({ tokens }: ReadSentence, { clause }: Unit, date: DatedSpan): boolean {
  if (date.reach !== 'over') return false;
  if (tokens[date.from]?.low !== 'entre') return true;
  return tokens.slice(clause.group.last + 1, date.from).some(({ low }, at, words) => {
    const next = words[at + 1];
    const isCount = next?.kind === 'number' || (next?.low ?? '') in NUMBER_WORDS;
    return low === 'à' && isCount;
  });
}

function wordsOf({ text, tokens }: ReadSentence, { span }: Unit): string {
  return textOf(text, tokens.slice(span.from, span.to));
}
