import { isVerb } from '../../lexicon/verbs';
import { type Token } from '../words/tokens';
import { bracketedTokens } from '../words/quotes';
import { HELD, isNounAlone, type VerbGroup } from '../words/verb-group';
import type { Clause, ReadSentence, Span } from './clause';
import { type Bounds, boundary, skipLinking, antecedentOf } from './clause-bounds';
import { type ConditionSpan, findConditions, isDeniedUntil } from './conditions';
import { mainGroups } from './main-verbs';
import { subjectStart } from './subjects';
import { noteGroups } from './notes';
import { OBJECT_OPENERS } from './phrases';

/** What is found in a sentence once, before its clauses. */
interface SentenceWords extends Pick<ReadSentence, 'text' | 'tokens' | 'dated'> {
  readonly hasStatus: boolean;
  readonly verbs: readonly VerbGroup[];
}

/** Cuts a sentence into its main clauses; what depends on them stays with them. */
export function readClauses({
  text,
  tokens,
  verbs,
  dated,
  hasStatus,
}: SentenceWords): ReadSentence {
  const brackets = bracketedTokens(tokens);
  const groups = verbs
    .filter((group) => !brackets.has(group.first))
    .map((group) => (isOnDay(tokens, group, dated) ? { ...group, verb: HELD } : group));
  const conditions = findConditions(tokens, groups);
  const isConditional = (group: VerbGroup): boolean =>
    conditions.some(({ from, to }) => group.first >= from && group.last < to);
  const free = groups.filter((group) => !isConditional(group));
  const finite = mainGroups(tokens, free, conditions);
  const search = { tokens, groups, main: finite, brackets, conditions, dated, hasStatus };
  const notes = noteGroups(search);
  const told = [...finite, ...notes];
  const main = [...new Set(told)].sort((a, b) => a.first - b.first);
  return {
    text,
    tokens,
    conditions,
    dated,
    dependent: groups.filter((group) => !main.includes(group)),
    clauses: cutClauses({ tokens, main, conditions, brackets, dated }),
  };
}

/** « la prochaine réunion est le 15 septembre »: it takes place then. */
function isOnDay(tokens: readonly Token[], group: VerbGroup, dated: readonly Span[]): boolean {
  const { verb, state, last, person } = group;
  const day = dated.find(({ from }) => from === last + 1)?.from ?? -1;
  return isVerb(verb, 'be') && !state && person !== 'we' && tokens[day]?.low === 'le';
}

interface Cutting extends Bounds {
  readonly conditions: readonly ConditionSpan[];
  readonly main: readonly VerbGroup[];
  readonly dated: readonly Span[];
}

function cutClauses(cutting: Cutting): readonly Clause[] {
  const { tokens, main } = cutting;
  const conditions = cutting.conditions.filter(({ isFact }) => isFact !== true);
  const starts = main.map((group, index) => {
    const before = main[index - 1];
    return before ? boundary(cutting, before, group) : 0;
  });
  const opening = conditions.filter(({ to }) => to <= (main[0]?.first ?? 0));
  return main.map((group, index) => {
    const span = { from: starts[index] ?? 0, to: starts[index + 1] ?? tokens.length };
    const own = conditions.filter(({ from }) => from >= span.from && from < span.to);
    const goesOn = index > 0 && own.length === 0 && tokens[span.from]?.text !== ';';
    const told = goesOn ? opening : own;
    // « sans cette aide, rien ne pourra commencer »: with it, it will.
    const isAffirmed = isDeniedUntil(group, told);
    const affirmed: VerbGroup = isAffirmed ? { ...group, negation: 'none' } : group;
    return clauseOf(cutting, { group: affirmed, span, conditions: told, isFirst: index === 0 });
  });
}

function clauseOf(
  { tokens, brackets, conditions: held, dated }: Cutting,
  {
    group,
    span,
    conditions,
    isFirst,
  }: Pick<Clause, 'group' | 'span' | 'conditions'> & { readonly isFirst: boolean },
): Clause {
  const lead = leadOf(tokens, { group, span }) ?? antecedentOf(tokens, group);
  if (lead !== null)
    return {
      span,
      group,
      frame: { from: span.from, to: span.from },
      subject: lead,
      conditions,
      isInverted: false,
      sharesSubject: false,
    };
  const opens = group.told ?? afterColon(tokens, { from: span.from, to: group.first }, brackets);
  let from = skipLinking(tokens, { from: opens, to: group.first });
  if (tokens[from]?.low === 'dont') from += 1;
  const before = held.find(
    (condition) =>
      condition.from >= span.from && condition.from <= from && condition.to <= group.first,
  );
  if (before && before.to > from) from = skipLinking(tokens, { from: before.to, to: group.first });
  const end = group.first;
  // « Entrée des familles en janvier »: no participle.
  const opening = isNounAlone(group) && isFirst ? from : null;
  // « Fin 2018, commencera le chantier », « Le 12 juin aura lieu la visite »: a time is no subject.
  const after = group.last + 1;
  const isDay = dated.some((date) => date.from === after);
  // « Le 22 avril sera envoyé le message »
  const isTurned =
    group.voice === 'passive' && OBJECT_OPENERS.has(tokens[after]?.low ?? '') && !isDay;
  const latest = isTurned || ['hold', 'start', 'end'].includes(group.verb.sense) ? end : end - 1;
  const time = dated.find((date) => date.from === from && date.to <= latest)?.to ?? from;
  const start =
    subjectStart(tokens, { from: skipLinking(tokens, { from: time, to: end }), to: end }) ??
    opening;
  const subject = { from: start ?? group.first, to: start === null ? group.first : end };
  return {
    span,
    group,
    frame: { from, to: subject.from },
    subject,
    conditions,
    isInverted: start === null && (from < group.first || isFirst),
    sharesSubject: start === null && from >= group.first && !isFirst,
  };
}

/** « Formation des gardiens : reportée à janvier »: what stands before the colon is the subject. */
function leadOf(
  tokens: readonly Token[],
  { group, span }: { readonly group: VerbGroup; readonly span: Span },
): Span | null {
  const colon = group.first - 1;
  const isLead = group.mood === 'note' && tokens[colon]?.text === ':' && colon > span.from;
  return isLead ? { from: span.from, to: colon } : null;
}

/** « Formation des gardiens : trois sessions … »: the clause begins after the colon. */
function afterColon(
  tokens: readonly Token[],
  { from, to }: Span,
  brackets: ReadonlySet<number>,
): number {
  const colon = tokens.findLastIndex(
    (token, at) => at >= from && at < to && token.text === ':' && !brackets.has(at),
  );
  return colon < 0 ? from : colon + 1;
}
