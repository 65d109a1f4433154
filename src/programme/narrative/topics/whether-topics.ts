import type { ReadSentence, Span } from '../clauses/clause';
import { nounPhrase } from '../clauses/phrases';
import { ofWords, titleWords, withDefinite } from './title-words';
import { SUBJECT_PRONOUNS } from '../grammar/words';

/** « s’il cède l’internat » is about the cession of the internat; `''` when its verb names nothing. */
export function aboutWhether(sentence: ReadSentence, si: number, to: number): string {
  const group = sentence.dependent.find(({ first }) => first > si && first < to);
  const noun = group?.verb.noun ?? null;
  const object = group ? nounPhrase(sentence.tokens, { from: group.last + 1, to }) : null;
  if (group === undefined) return '';
  if (noun === null || object === null)
    return aboutSubject(sentence, { from: si + 1, to: group.first });
  const what = withDefinite(titleWords(sentence, object, []), object.noun);
  return `sur ${withDefinite(noun, noun)} ${ofWords(what)}`;
}

/** « si notre dossier est retenu » is about the dossier. */
function aboutSubject(sentence: ReadSentence, subject: Span): string {
  const phrase = nounPhrase(sentence.tokens, subject);
  const isSaid = SUBJECT_PRONOUNS.has(sentence.tokens[subject.from]?.low ?? '');
  if (phrase === null || isSaid) return '';
  return `sur ${withDefinite(titleWords(sentence, phrase, []), phrase.noun)}`;
}
