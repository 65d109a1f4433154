import { fold } from '../../../lib/text';
import { genderOf, MEETING_NOUNS, singularOf } from '../grammar/nouns';
import { type NounPhrase } from '../clauses/phrases';
import { ofWords, withDefinite, withoutArticle } from '../topics/title-words';
import type { TitleSource } from '../topics/title-source';
import { phaseTitle, stepInState } from './verb-titles';
import { entersService } from '../facts/type';
import { isStillOn } from '../grammar/status';
import { type VerbGroup } from '../grammar/verb-group';
import { EMPTY_VERBS, LONG_WITH_PURPOSE, POSSESSIVES } from './title-parts';

/** Verbs whose result is told by their participle: « profils de poste établis ». */
const PARTICIPLE_TITLES: ReadonlySet<string> = new Set(
  'établir déterminer définir identifier finaliser désigner confier déclarer arrêter'.split(' '),
);
interface SubjectParts {
  readonly topic: NounPhrase;
  readonly own: string;
  readonly rest: string;
}

export function subjectTitle(source: TitleSource, { topic, own, rest }: SubjectParts): string {
  const { sentence, group } = source;
  const step = stepInState(source);
  // « en Sologne » is « la Sologne ».
  const isLand = sentence.tokens[topic.from - 1]?.low === 'en';
  const definite = withDefinite(isLand ? `la ${own}` : own, topic.noun);
  if (step !== null) return `${step} ${ofWords(definite)}`;
  const bare = withoutArticle(own);
  const phase = phaseTitle(source);
  if (phase !== null) return `${bare} : ${phase}`;
  const { verb } = group;
  // « le règlement a fait l’objet d’une relecture » is a relecture of it.
  if (verb.infinitive.startsWith('faire l’objet') || verb.infinitive.startsWith("faire l'objet"))
    return `${withoutArticle(rest).replace(/ (?:par|avec) .*$/u, '')} ${ofWords(definite)}`;
  const isAhead = group.tense !== 'past' && group.tense !== 'imperfect';
  if (isAhead && entersService(group, topic)) return `démarrage ${ofWords(definite)} ${rest}`;
  const isAction =
    group.voice === 'passive' || ['point', 'send', 'end', 'launch'].includes(verb.sense);
  const done = doneTo(group, { bare, rest });
  if (done !== null) return done;
  if (!isAction || EMPTY_VERBS.has(verb.infinitive) || isStillOn(group)) return `${bare} ${rest}`;
  if (PARTICIPLE_TITLES.has(verb.infinitive) && group.voice === 'passive') {
    return `${bare} ${agreed(sentence.tokens[group.last]?.text ?? '', topic)} ${rest}`;
  }
  const isToCome = group.tense === 'future' || group.tense === 'conditional';
  const isSaid = !isToCome && verb.infinitive === 'signer' && topic.senses.includes('event');
  const isMeeting = MEETING_NOUNS.has(topic.noun);
  if (isSaid || isMeeting || verb.noun === null) return `${bare} ${rest}`;
  return `${verb.noun} ${ofWords(definite)} ${rest}`;
}

/** « le comité examinera nos propositions » is an examen of them; null when nothing is done to anything. */
function doneTo(
  { voice, verb, state }: VerbGroup,
  { bare, rest }: { readonly bare: string; readonly rest: string },
): string | null {
  if (voice !== 'active' || state !== null) return null;
  const isTo = verb.noun !== null && TAKING_PART.has(verb.infinitive) && /^(?:à|aux?) /u.test(rest);
  if (isTo) return `${verb.noun} ${ofWords(withDefinite(bare, fold(bare)))} ${rest}`;
  if (!OBJECTS.test(rest) || verb.sense === 'hold' || verb.sense === 'meet') return null;
  const noun = fold(withoutArticle(rest).split(/[\s\u00a0]/u)[0] ?? '');
  const what =
    verb.noun === null || EMPTY_VERBS.has(verb.infinitive)
      ? withoutArticle(rest)
      : `${verb.noun} ${ofWords(POSSESSIVES.test(rest) ? withDefinite(rest, singularOf(noun)) : rest)}`;
  const whole = `${what} – ${bare}`;
  return whole.length > LONG_WITH_PURPOSE ? what : whole;
}

/** What a verb is done to comes right after it. */
const OBJECTS =
  /^(?:(?:l[ae]s?|une?|des|notre|nos|leurs?|son|sa|ses|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+|\p{L}+-\p{L}+)[\s\u00a0]|l[’'])/u;
const TAKING_PART: ReadonlySet<string> = new Set(['participer', 'contribuer', 'collaborer']);

function agreed(participle: string, topic: NounPhrase): string {
  // « surfaces déterminées » agrees already, « a été déterminé les typologies » does not.
  if (topic.isPlural && participle.endsWith('s')) return participle;
  const bare = participle.replace(/(?:es|e|s)$/u, '');
  const feminine = genderOf(topic.noun) === 'f' ? 'e' : '';
  return `${bare}${feminine}${topic.isPlural ? 's' : ''}`;
}
