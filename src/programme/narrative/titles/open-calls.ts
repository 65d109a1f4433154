import { STILL_OPEN } from '../../lexicon/sign-words';
import { knownInfinitive } from '../grammar/conjugation';
import { PERIODICITY } from '../grammar/states';
import type { NamedReading } from '../facts/carried';
import type { DatedSpan } from '../facts/row-scope';
import { joinKeys } from '../grammar/tokens';
import type { VerbGroup } from '../grammar/verb-group';
import { ownDates, type Unit } from '../clauses/units';

/** « une consultation est actuellement ouverte », « est ouverte depuis mars »: it is under way. */
export function withOpenState(
  sentence: NamedReading,
  { clause, ...unit }: Unit,
  dated: readonly DatedSpan[],
): VerbGroup {
  const { group } = clause;
  const { verb, voice, tense, modal, negation, mood } = group;
  const isOpen = verb.sense === 'launch' && voice === 'passive' && tense === 'present';
  if (!isOpen || modal !== null || negation !== 'none' || mood === 'note') return group;
  const words = joinKeys(sentence.tokens.slice(clause.span.from, clause.span.to));
  const [date] = ownDates(sentence, { clause, ...unit }, dated);
  // « est lancé depuis mars » tells the day of the launch.
  const isOpened = verb.infinitive.endsWith('ouvrir');
  const isUntil = date?.reach === 'until' && date.sign === 'future';
  const isAround = isOpened && (date?.sign === 'since' || isUntil);
  const isNow = STILL_OPEN.test(words) || PERIODICITY.test(words) || isAround;
  const being = knownInfinitive('être');
  return isNow && being !== null ? { ...group, verb: being, state: 'in-progress' } : group;
}
