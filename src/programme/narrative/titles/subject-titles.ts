import { genderOf } from '../grammar/nouns';
import { MEETING_NOUNS } from '../../lexicon/meeting-nouns';
import { type NounPhrase } from '../clauses/phrases';
import { ofWords, withDefinite, withoutArticle } from '../topics/title-words';
import type { TitleSource } from '../topics/title-source';
import { asWritten, phaseTitle, stepInState } from './verb-titles';
import { entersService } from '../facts/type';
import { isStillOn } from '../grammar/status';
import { EMPTY_VERBS } from './title-parts';

/** Verbs whose result is told by their participle: « profils de poste établis ». */
const PARTICIPLE_TITLES: ReadonlySet<string> = new Set(
  'établir déterminer définir identifier finaliser désigner confier déclarer arrêter'.split(' '),
);
const DONE_SENSES: ReadonlySet<string> = new Set(['point', 'send', 'end', 'launch', 'start']);
/** What takes place is told without its verb. */
const PLAIN_SENSES: ReadonlySet<string> = new Set(['hold', 'meet', 'start', 'continue', 'plan']);

interface SubjectParts {
  readonly topic: NounPhrase;
  readonly own: string;
  /** What stands after the verb, opened by a preposition; `''` without. */
  readonly rest: string;
}

/** The title of what is done to a thing, or of a thing that takes place. */
export function subjectTitle(source: TitleSource, { topic, own, rest }: SubjectParts): string {
  const { sentence, group } = source;
  const { verb } = group;
  // « en Sologne » is « la Sologne ».
  const isLand = sentence.tokens[topic.from - 1]?.low === 'en';
  const definite = withDefinite(isLand ? `la ${own}` : own, topic.noun);
  const step = stepInState(source);
  if (step !== null) return `${step} ${ofWords(definite)}`;
  const bare = withoutArticle(own);
  const phase = phaseTitle(source);
  if (phase !== null) return `${bare} : ${phase}`;
  const isAhead = group.tense !== 'past' && group.tense !== 'imperfect';
  if (isAhead && entersService(group, topic)) return `démarrage ${ofWords(definite)} ${rest}`;
  const isPlain = group.state !== null || PLAIN_SENSES.has(verb.sense) || isStillOn(group);
  if (isPlain || EMPTY_VERBS.has(verb.infinitive)) return `${bare} ${rest}`;
  const isDone = group.voice === 'passive' || DONE_SENSES.has(verb.sense);
  if (!isDone) return asWritten(source);
  if (PARTICIPLE_TITLES.has(verb.infinitive) && group.voice === 'passive') {
    return `${bare} ${agreed(sentence.tokens[group.last]?.text ?? '', topic)} ${rest}`;
  }
  const isToCome = group.tense === 'future' || group.tense === 'conditional';
  const isSigned = !isToCome && verb.infinitive === 'signer' && topic.senses.includes('event');
  if (isSigned || MEETING_NOUNS.has(topic.noun)) return `${bare} ${rest}`;
  return verb.noun === null ? asWritten(source) : `${verb.noun} ${ofWords(definite)} ${rest}`;
}

function agreed(participle: string, topic: NounPhrase): string {
  // « surfaces déterminées » agrees already, « a été déterminé les typologies » does not.
  if (topic.isPlural && participle.endsWith('s')) return participle;
  const bare = participle.replace(/(?:es|e|s)$/u, '');
  const feminine = genderOf(topic.noun) === 'f' ? 'e' : '';
  return `${bare}${feminine}${topic.isPlural ? 's' : ''}`;
}
