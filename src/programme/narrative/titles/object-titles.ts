import { type NounPhrase } from '../clauses/phrases';
import { ofWords, withDefinite, withoutArticle } from '../topics/title-words';
import type { TitleSource } from '../topics/title-source';
import { DETERMINERS, INTERROGATIVES } from '../grammar/words';
import { EMPTY_VERBS, POSSESSIVES } from './title-parts';
import { asWritten } from './verb-titles';

/** Verbs that add nothing to what they are about: « nous travaillons au ciblage ». */
const ABOUT_VERBS: ReadonlySet<string> = new Set([
  'travailler',
  'réfléchir',
  'œuvrer',
  'oeuvrer',
  'procéder',
]);
const CARRYING_SENSES: ReadonlySet<string> = new Set(['plan', 'wish', 'state']);

/** The title of what someone does to a thing: « nous préparons le bail » is a preparation of it. */
export function objectTitle(source: TitleSource, topic: NounPhrase, own: string): string {
  const { sentence, group } = source;
  const { verb } = group;
  const before = sentence.tokens[topic.from - 1]?.low ?? '';
  const opener = sentence.tokens[topic.from]?.low ?? '';
  if (INTERROGATIVES.has(opener)) return asWritten(source);
  const isIndirect = ['sur', 'à', 'dans'].includes(before) || ['au', 'aux'].includes(opener);
  const bare = withoutArticle(own.replace(/^(?:aux?|du)\s/iu, ''));
  if (isIndirect)
    return ABOUT_VERBS.has(verb.infinitive) || verb.sense === 'start' ? bare : asWritten(source);
  if (EMPTY_VERBS.has(verb.infinitive) || CARRYING_SENSES.has(verb.sense)) return bare;
  if (verb.noun === null || !DETERMINERS.has(opener)) return asWritten(source);
  return `${verb.noun} ${ofWords(POSSESSIVES.test(own) ? withDefinite(own, topic.noun) : own)}`;
}
