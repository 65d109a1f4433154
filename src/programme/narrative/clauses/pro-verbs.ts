import type { ReadSentence } from './clause';
import type { VerbGroup } from '../words/verb-group';

/** What was last said to happen: « ont été livrés ». */
export type SaidVerb = Pick<VerbGroup, 'verb' | 'voice'>;

/** « le solde doit l’être avant l’été », « les autres l’ont été »: the verb said before. */
export function withSaidVerb(
  { tokens }: Pick<ReadSentence, 'tokens'>,
  group: VerbGroup,
  said: SaidVerb | null,
): VerbGroup {
  if (said === null || !isProVerb(tokens, group)) return group;
  const isDone = group.verb.infinitive === 'faire';
  // « elle ne l’a pas encore fait » only repeats what was said.
  if (isDone && group.negation !== 'none') return group;
  return { ...group, verb: said.verb, voice: isDone ? said.voice : 'passive' };
}

/** « être » or « faire » with « le » and nothing of its own. */
function isProVerb(
  tokens: ReadSentence['tokens'],
  { first, last, verb, state }: VerbGroup,
): boolean {
  const isEmpty = ['être', 'faire', 'avoir'].includes(verb.infinitive) && state === null;
  const clitic = tokens.findIndex(
    ({ low }, at) => at >= first && at < last && ['le', "l'"].includes(low),
  );
  const closes = tokens[last]?.low ?? '';
  return isEmpty && clitic >= 0 && (verb.infinitive !== 'avoir' || closes === 'été');
}

/** What a later « l’être » or « le faire » stands for. */
export function saidBy(
  tokens: ReadSentence['tokens'],
  group: VerbGroup,
  before: SaidVerb | null,
): SaidVerb | null {
  const isSaid = group.verb.sense !== 'state' && group.state === null && !isProVerb(tokens, group);
  return isSaid ? { verb: group.verb, voice: group.voice } : before;
}
