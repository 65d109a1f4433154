import { isStageNoun } from '../words/states';
import { SUBJECT_PRONOUNS } from '../words/words';
import type { ReadSentence, Span } from '../clauses/clause';
import type { NounPhrase } from '../clauses/phrases';
import type { VerbGroup } from '../words/verb-group';
import { titleWords, withoutArticle } from './title-words';

/** What a title is made from. */
export interface TitleSource {
  readonly sentence: ReadSentence;
  readonly group: VerbGroup;
  readonly topic: NounPhrase | null;
  readonly role: 'subject' | 'object' | 'none';
  /** The clause. */
  readonly span: Span;
  /** Dates and conditions: words a title does without. */
  readonly without: readonly Span[];
  /** « des relais territoriaux »: what the strand’s heading says bare nouns are of; `''` without. */
  readonly strandComplement: string;
  /** Who acts, when no noun says what: « la Direction … se sont réunies ». */
  readonly agent: Span | null;
  readonly isRepeated: boolean;
}

/** « est en cours de constitution »: the step is a constitution. */
export function stepInState({ sentence, group, span }: TitleSource): string | null {
  const { tokens } = sentence;
  if (group.state !== 'in-progress' && group.state !== 'in-preparation') return null;
  const to = Math.min(group.last + 3, span.to);
  const at = tokens.findIndex(
    ({ low }, place) =>
      place >= group.first &&
      place < to &&
      low === 'cours' &&
      ['de', "d'"].includes(tokens[place + 1]?.low ?? ''),
  );
  const step = at < 0 ? undefined : tokens[at + 2];
  return step?.kind === 'word' ? step.text : null;
}

/** « nous sommes dans la phase de structuration »: the phase. */
export function phaseTitle({ sentence, group, span, without }: TitleSource): string | null {
  const from = sentence.tokens.findIndex(
    (token, at) => at > group.first && at <= group.last + 1 && isStageNoun(token),
  );
  if (group.state === null || from < 0) return null;
  return titleWords(sentence, { from, to: span.to }, without);
}

/** Without a noun to name it, the action is told by its clause; who met is told by their names. */
export function verbTitle(source: TitleSource): string {
  const { sentence, group, without, agent, isRepeated } = source;
  const phase = phaseTitle(source);
  if (phase !== null) return phase;
  const { noun, sense } = group.verb;
  const isNamed = agent !== null && !SUBJECT_PRONOUNS.has(sentence.tokens[agent.from]?.low ?? '');
  if (sense !== 'meet' || noun === null || !isNamed) return asWritten(source);
  const who = withoutArticle(titleWords(sentence, agent, without));
  const after = { from: group.last + 1, to: group.last + 3 };
  const times = isRepeated ? titleWords(sentence, after, without) : '';
  const count = /(?:fois|reprises)$/u.test(times) ? ` (${times})` : '';
  const both = who.replace(/ et (?:l[ae]s? |l[’'])/gu, ' et ');
  return `${noun}${isRepeated ? 's' : ''} – ${both}${count}`;
}

/** The clause as it is written, without its dates and its condition. */
export function asWritten({ sentence, span, without, agent }: TitleSource): string {
  const words = titleWords(sentence, span, without).replace(/^(?:et|mais|puis|donc|,)\s+/iu, '');
  // « l’association, qui visitera … »: who it is stands before.
  const isBefore = agent !== null && agent.to <= span.from && words !== '';
  return isBefore && sentence.tokens[span.from - 1]?.low === 'qui'
    ? `${titleWords(sentence, agent, without)} ${words}`
    : words;
}
