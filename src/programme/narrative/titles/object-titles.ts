import { MEETING_NOUNS } from '../grammar/nouns';
import { type NounPhrase, nounPhrase } from '../clauses/phrases';
import { ofWords, titleWords, withDefinite, withoutArticle } from '../topics/title-words';
import type { TitleSource } from '../topics/title-source';
import { SETTLED } from '../../lexicon/status-words';
import { DETERMINERS, INTERROGATIVES, SUBJECT_PRONOUNS } from '../grammar/words';
import { EMPTY_VERBS, POSSESSIVES } from './title-parts';

/** Verbs that add nothing to what they are about: « nous travaillons au ciblage ». */
const ABOUT_VERBS: ReadonlySet<string> = new Set([
  'travailler',
  'réfléchir',
  'œuvrer',
  'oeuvrer',
  'procéder',
]);

export function objectTitle(source: TitleSource, topic: NounPhrase, own: string): string {
  const { sentence, group } = source;
  const { verb } = group;
  const held = heldTitle(source, topic, own);
  if (held !== null) return held;
  const before = sentence.tokens[topic.from - 1]?.low ?? '';
  const opener = sentence.tokens[topic.from]?.low ?? '';
  const isOn = before === 'sur' && !verb.infinitive.endsWith(' sur');
  // « étudions à quelles familles » is a study of them.
  const isTo = ['à', 'dans'].includes(before) && !INTERROGATIVES.has(opener);
  const isIndirect = isOn || isTo || ['au', 'aux'].includes(opener);
  const isCarried = ['plan', 'wish', 'state'].includes(verb.sense);
  const bare = withoutArticle(own.replace(/^(?:aux?|du)\s/iu, ''));
  if (isIndirect && verb.noun !== null && !ABOUT_VERBS.has(verb.infinitive)) {
    const link = ['à', 'sur', 'dans'].includes(before) ? `${before} ` : '';
    return `${verb.noun} ${link}${own}`;
  }
  if (isIndirect || EMPTY_VERBS.has(verb.infinitive) || isCarried || verb.noun === null)
    return bare;
  // « nous a désignés pilote du groupe »
  const isAs = NAMING.has(verb.infinitive) && !DETERMINERS.has(opener);
  if (isAs) return `${verb.noun} comme ${own}`;
  const isOwned = POSSESSIVES.test(own);
  // « nous avons arrêté les typologies recherchées »: what they are is settled, nobody’s ruling.
  const isSettled = verb.infinitive === 'arrêter' && SETTLED.has(topic.noun.split(' ')[0] ?? '');
  const noun = isSettled ? 'définition' : verb.noun;
  return `${noun} ${ofWords(isOwned ? withDefinite(own, topic.noun) : own)}`;
}

/** « le comité tient sa première séance » is a première séance of it; null for anything else. */
function heldTitle(
  { sentence, group, agent, without }: TitleSource,
  topic: NounPhrase,
  own: string,
): string | null {
  const isHeld = group.verb.infinitive === 'tenir' && MEETING_NOUNS.has(topic.noun);
  if (!isHeld || agent === null) return null;
  const who = nounPhrase(sentence.tokens, agent);
  const isOwned = POSSESSIVES.test(own) || (who !== null && isAssembly(who.noun));
  const name = titleWords(sentence, agent, without);
  if (!isOwned || SUBJECT_PRONOUNS.has(name.toLowerCase())) return null;
  const [what = '', ...others] = withoutArticle(own).split(BESIDE_MEETING);
  return [`${what} ${ofWords(withDefinite(name, who?.noun ?? ''))}`, ...others].join(' ');
}

/** « sa réunion avec l’ARS »: with whom, where and what for stand after whose it is. */
const BESIDE_MEETING = /\s(?=(?:avec|pour|afin|dans|sur|chez|auprès|à|au|aux|en)\s)/u;

/** What meets, and whose meetings are told as its own. */
function isAssembly(noun: string): boolean {
  return MEETING_NOUNS.has(noun) || MEETING_NOUNS.has(noun.split(' ')[0] ?? '');
}

/** What someone is made: a function without its article. */
const NAMING: ReadonlySet<string> = new Set(['désigner', 'nommer', 'élire']);
