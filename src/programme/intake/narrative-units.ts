import type { Clause, ReadSentence, Span } from './narrative-clauses';
import type { DatedWords } from './narrative-dates';
import { PERIODICITY, SEVERAL_TIMES } from './narrative-states';
import type { ClauseSigns } from './narrative-status';
import { joinKeys } from './narrative-tokens';

/** A clause and those that only go on with it: « … débuteront en juin et se poursuivront … ». */
export interface Unit {
  readonly clause: Clause;
  readonly following: readonly Clause[];
  /** From the first word of the first clause to the last of the last. */
  readonly span: Span;
}

/** Joins to a clause the next ones that only say how long it lasts. */
export function joinUnits(
  { clauses, tokens }: ReadSentence,
  dated: readonly Span[],
): readonly Unit[] {
  const units: Unit[] = [];
  for (const clause of clauses) {
    const last = units.at(-1);
    const isBare = clause.sharesSubject && last !== undefined && goesOn(clause);
    const hasDate = dated.some(({ from }) => from >= clause.span.from && from < clause.span.to);
    if (isBare && (hasDate || clause.span.to === tokens.length)) {
      units[units.length - 1] = {
        ...last,
        following: [...last.following, clause],
        span: { from: last.span.from, to: clause.span.to },
      };
    } else {
      units.push({ clause, following: [], span: clause.span });
    }
  }
  return units;
}

function goesOn({ group }: Clause): boolean {
  if (group.negation !== 'none' || group.state !== null) return false;
  return (
    ['continue', 'end'].includes(group.verb.sense) ||
    (group.verb.sense === 'plan' && group.modal === null)
  );
}

/** Dated words as tokens of the sentence. */
export function datedSpans(
  { tokens }: ReadSentence,
  dated: readonly DatedWords[],
): readonly (Span & Pick<DatedWords, 'sign'>)[] {
  return dated.flatMap(({ start, end, sign }) => {
    const from = tokens.findIndex((token) => token.end > start);
    const last = tokens.findLastIndex((token) => token.start < end);
    return from < 0 || last < from ? [] : [{ from, to: last + 1, sign }];
  });
}

/** What surrounds the verb and bears on its status. */
export function signsOf(
  { tokens, conditions }: ReadSentence,
  { clause, span }: Unit,
  dated: readonly (Span & Pick<DatedWords, 'sign'>)[],
): ClauseSigns {
  const isOwn = ({ from }: Span): boolean =>
    from >= span.from &&
    from < span.to &&
    !conditions.some((condition) => from >= condition.from && from < condition.to);
  const words = joinKeys(tokens.slice(span.from, span.to));
  const after = tokens.slice(clause.group.last + 1, span.to);
  const inside = tokens.slice(clause.group.first, span.to);
  return {
    date: dated.find(isOwn)?.sign ?? 'none',
    isPeriodic: PERIODICITY.test(words),
    isOpenObject: after[0]?.low === 'des',
    isOngoing: inside.some((token) => token.low === 'actuellement') || after[0]?.low === 'par',
  };
}

/** « chaque mois », « deux fois »: the action comes again. */
export function isRepeated({ tokens }: ReadSentence, { span }: Unit): boolean {
  const words = joinKeys(tokens.slice(span.from, span.to));
  return PERIODICITY.test(words) || SEVERAL_TIMES.test(words);
}
