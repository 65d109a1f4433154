import { isStageNoun } from '../words/states';
import { SUBJECT_PRONOUNS } from '../words/words';
import type { TitleSource } from './title-source';
import { titleWords, withoutArticle } from './title-words';

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
export function asWritten({ sentence, span, without }: TitleSource): string {
  return titleWords(sentence, span, without).replace(/^(?:et|mais|puis|donc|,)\s+/iu, '');
}
