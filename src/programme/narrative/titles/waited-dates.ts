import type { NamedReading } from '../facts/carried';
import type { Clause, Span } from '../clauses/clause';
import { knownInfinitive } from '../grammar/conjugation';
import { HELD } from '../grammar/participles';
import { nounPhrase } from '../clauses/phrases';
import { partnersIn } from '../facts/decision-makers';
import type { VerbGroup } from '../grammar/verb-group';
import { SUBJECT_PRONOUNS } from '../grammar/words';

const WAITING: ReadonlySet<string> = new Set(['attendre', 'patienter']);

/**
 * « Pour Reims, il faudra attendre mai », « nous attendrons mai pour ouvrir le local »: what is told
 * takes place then.
 */
export function withWaitedDate(
  sentence: NamedReading,
  clause: Clause,
  dated: readonly Span[],
): Clause {
  const { group } = clause;
  const date = dated.find(({ from }) => from === group.last + 1);
  const isWaiting = WAITING.has(group.verb.infinitive) && group.voice === 'active';
  const isAhead = group.negation === 'none' && !['past', 'imperfect'].includes(group.tense);
  if (!isWaiting || !isAhead || date === undefined) return clause;
  return (
    waitedAct(sentence, clause, date) ??
    waitedEvent(sentence, clause) ??
    waitedTurn(sentence, clause) ??
    clause
  );
}

/** « pour ouvrir le local »: that is what is done then. */
function waitedAct({ tokens }: NamedReading, clause: Clause, date: Span): Clause | null {
  const link = tokens[date.to]?.low === 'pour' ? date.to : date.to + 1;
  const isAside = link > date.to && tokens[date.to]?.text !== ',';
  const verb = knownInfinitive(tokens[link + 1]?.low ?? '');
  if (tokens[link]?.low !== 'pour' || isAside || verb === null) return null;
  const group: VerbGroup = { ...later(clause.group), verb, first: link, last: link + 1 };
  return { ...clause, group, subject: isNobody(tokens, clause) ? nothing(link) : clause.subject };
}

/** « Pour la signature, il faudra attendre mai »: it is what the frame names. */
function waitedEvent({ tokens }: NamedReading, clause: Clause): Clause | null {
  const { from, to } = clause.frame;
  if (!isNobody(tokens, clause) || tokens[from]?.low !== 'pour') return null;
  const end = tokens[to - 1]?.text === ',' ? to - 1 : to;
  const phrase = nounPhrase(tokens, { from: from + 1, to: end });
  if (phrase === null || phrase.senses.length === 0) return null;
  const subject = { from: from + 1, to: end };
  return { ...clause, subject, group: { ...later(clause.group), verb: HELD } };
}

/** « Pour Reims, … », « Reims attendra mai »: the turn of a place for what was named. */
function waitedTurn(sentence: NamedReading, clause: Clause): Clause | null {
  const { tokens } = sentence;
  const follow = knownInfinitive('suivre');
  const isNobodys = isNobody(tokens, clause);
  const hasFrame = clause.frame.to > clause.frame.from;
  const isOfBody = partnersIn(sentence, clause.subject).length > 0;
  const isTurn = isNobodys ? hasFrame : !isOfBody && clause.subject.to > clause.subject.from;
  if (follow === null || !isTurn) return null;
  const group: VerbGroup = { ...later(clause.group), verb: { ...follow, sense: 'hold' } };
  return { ...clause, group, subject: isNobodys ? nothing(group.first) : clause.subject };
}

function nothing(at: number): Span {
  return { from: at, to: at };
}

/** « il faudra », « nous devrons », « on »: who waits says nothing of what is waited for. */
function isNobody(tokens: NamedReading['tokens'], { subject }: Clause): boolean {
  return subject.to <= subject.from || SUBJECT_PRONOUNS.has(tokens[subject.from]?.low ?? '');
}

function later(group: VerbGroup): VerbGroup {
  return { ...group, modal: null, tense: 'future' };
}
