import { fold } from '../../../lib/text';
import { skipAdverbs } from '../grammar/adverbs';
import { NOUN_TABLE } from '../grammar/nouns';
import { isStageNoun } from '../grammar/states';
import type { TitleSource } from '../topics/title-source';
import { ofWords, titleWords, withDefinite, withoutArticle } from '../topics/title-words';

/** « est en cours de constitution »: the step is a constitution. */
export function stepInState({
  sentence,
  group,
  span,
}: Pick<TitleSource, 'sentence' | 'group' | 'span'>): string | null {
  const { tokens } = sentence;
  if (group.state !== 'in-progress' && group.state !== 'in-preparation') return null;
  const words = tokens.slice(group.first, Math.min(group.last + 3, span.to)).map(({ low }) => low);
  const at = words.findIndex(
    (low, place) => low === 'cours' && ['de', "d'"].includes(words[place + 1] ?? ''),
  );
  const step = at < 0 ? undefined : tokens[group.first + at + 2];
  return step?.kind === 'word' ? step.text : null;
}

/** « nous sommes en phase de montage », « ces projets en sont au stade du montage », « à la démolition ». */
export function phaseTitle({
  sentence,
  group,
  span,
  without,
}: Pick<TitleSource, 'sentence' | 'group' | 'span' | 'without'>): string | null {
  if (group.state === null) return null;
  const { tokens } = sentence;
  const stage = tokens.findIndex(
    (token, at) => at > group.first && at <= group.last + 1 && isStageNoun(token),
  );
  const isReached =
    tokens[group.first - 1]?.low === 'en' && STAGE_LINKS.has(tokens[group.last]?.low ?? '');
  const from = stage < 0 && isReached ? group.last + 1 : stage;
  return from < 0 ? null : titleWords(sentence, { from, to: span.to }, without);
}

/** « en est au démarrage », « en est à l’instruction ». */
const STAGE_LINKS: ReadonlySet<string> = new Set("au aux la l' leur une".split(' '));

/** Without a noun to name it, the action takes its verb’s: « réunions de la Direction … ». */
export function verbTitle(source: TitleSource): string {
  const { sentence, group, span, without, agent, isRepeated } = source;
  const { noun, sense, infinitive } = group.verb;
  const phase = phaseTitle({ sentence, group, span, without });
  if (phase !== null) return phase;
  // « nous sommes en contact avec l’office »: what runs is the contact.
  if (group.state === 'in-progress' && NOUN_TABLE.has(sentence.tokens[group.last]?.key ?? ''))
    return titleWords(sentence, { from: group.last, to: span.to }, without);
  if (noun === null) return wholeClause(source);
  const isMeeting =
    sense === 'meet' || (infinitive === 'rencontrer' && group.voice === 'reflexive');
  const who = agent === null ? '' : titleWords(sentence, agent, without);
  const isSomeone = who !== '' && !/^(?:nous|on|je|j['’]|il|elle|ils|elles|nos)$/iu.test(who);
  if (isMeeting && isSomeone) {
    const times = isRepeated
      ? titleWords(sentence, { from: group.last + 1, to: group.last + 3 }, without)
      : '';
    const count = /(?:fois|reprises)$/u.test(times) ? ` (${times})` : '';
    return `${noun}${isRepeated ? 's' : ''} – ${withoutArticle(who).replace(/ et (?:l[ae]s? |l[’'])/gu, ' et ')}${count}`;
  }
  const from = skipAdverbs(sentence.tokens, group.last + 1);
  const rest = titleWords(sentence, { from, to: span.to }, without);
  const actor = isSomeone ? withoutArticle(who) : '';
  if (rest === '')
    return actor === '' ? wholeClause(source) : `${noun} ${ofWords(withDefinite(who, 'membre'))}`;
  const what = /^l(?:[ae]s? |[’'])/iu.test(rest) ? ofWords(rest) : rest;
  return actor === '' || rest.length > 70 ? `${noun} ${what}` : `${noun} ${what} – ${actor}`;
}

/** « les dix premiers seront attribués » is an attribution of them; no verb stays in a title. */
function wholeClause({ sentence, group, span, subject, without }: TitleSource): string {
  const who = titleWords(sentence, subject, without);
  const isSomeone = who !== '' && !PRONOUNS.test(who);
  const from = skipAdverbs(sentence.tokens, group.last + 1);
  const rest = group.state === null ? titleWords(sentence, { from, to: span.to }, without) : '';
  const { noun } = group.verb;
  const step = stepInState({ sentence, group, span }) ?? (group.state === null ? noun : null);
  const state = titleWords(sentence, { from: group.first + 1, to: group.last + 1 }, without);
  const told = group.state === null ? rest : state;
  if (!isSomeone) {
    const bare = `${step ?? ''} ${step !== null && group.state !== null ? '' : told}`.trim();
    return bare === '' ? withoutLink(titleWords(sentence, span, without)) : bare;
  }
  const named = withDefinite(who, fold(withoutArticle(who)));
  if (step !== null && group.voice !== 'active') return `${step} ${ofWords(named)} ${rest}`;
  if (step !== null && group.state !== null) return `${step} ${ofWords(named)}`;
  return `${withoutArticle(who)} ${told}`;
}

const PRONOUNS = /^(?:nous|on|je|j[’']|ils?|elles?|nos|ce|cela|c[’'])$/iu;

function withoutLink(words: string): string {
  return words.replace(/^(?:et|mais|puis|,)\s+/u, '');
}
