import { ANSWERS, COMING_ANSWERS } from '../../lexicon/decision-words';
import type { NounPhrase } from '../clauses/phrases';
import type { Token } from '../grammar/tokens';
import type { VerbGroup } from '../grammar/verb-group';

/** « aucune réponse ne nous est parvenue », « nous n’avons pas encore eu leur feu vert »: it is waited for. */
export function isAnswerMissing(
  tokens: readonly Token[],
  group: VerbGroup,
  phrase: NounPhrase | null,
): boolean {
  const { verb, negation, tense, voice, person } = group;
  if (phrase === null || phrase.isPlural || negation === 'none') return false;
  const isAnswer = ANSWERS.has(phrase.noun) || phrase.noun === 'feu vert';
  const isNow = ['present', 'past'].includes(tense) && group.modal === null;
  if (!isAnswer || !isNow || !COMING_ANSWERS.has(verb.infinitive)) return false;
  const isObject = phrase.from > group.last;
  const isOurs = person === 'we' && voice === 'active';
  if (isObject !== isOurs) return false;
  const isNone = NONE.has(tokens[phrase.from]?.low ?? '');
  return isNone || negation === 'not-yet' || verb.infinitive === 'connaître';
}

const NONE: ReadonlySet<string> = new Set(['aucun', 'aucune', 'nul', 'nulle']);
