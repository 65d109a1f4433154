import { isVerb } from '../../lexicon/verbs';
import type { Span } from './clause';
import { knownParticipleOf } from '../words/conjugation';
import type { Token } from '../words/tokens';
import type { VerbGroup } from '../words/verb-group';
import { VERB_ADVERBS } from '../words/words';

/** Steps that happen on their day: « transmise le 4 juillet ». */
const STEPS: ReadonlySet<string> = new Set(['point', 'send', 'launch', 'start', 'decide', 'end']);
/** What deserves its own row even before the verb: « travaux, lancés en mai, … » only says since when. */
const MARKED: ReadonlySet<string> = new Set(['point', 'send', 'decide']);
/** What is still to come: « attendu pour la fin du mois ». */
const COMING: ReadonlySet<string> = new Set(['await', 'plan']);
/** « …, transmise le 4 juillet »: the participle set off by a comma right before a date; -1 without one. */
function appositionBefore(tokens: readonly Token[], { from }: Span): number {
  let at = from - 1;
  while (VERB_ADVERBS.has(tokens[at]?.low ?? '')) at -= 1;
  const participle = at;
  at -= 1;
  while (VERB_ADVERBS.has(tokens[at]?.low ?? '')) at -= 1;
  const isSetOff = tokens[at]?.text === ',' && at > 1;
  const isDirect = isSetOff && knownParticipleOf(tokens[participle]?.low ?? '') !== null;
  return isDirect ? participle : -1;
}

/** Whether an apposition tells a step of its own, whose date is not the main verb’s. */
export function tellsStep(tokens: readonly Token[], group: VerbGroup, date: Span): boolean {
  const at = appositionBefore(tokens, date);
  const verb = knownParticipleOf(tokens[at]?.low ?? '');
  if (at < 0 || verb === null || group.mood === 'note' || at === group.last) return false;
  const isOfObject = at > group.last;
  if (COMING.has(verb.sense)) return isOfObject;
  const isStep = STEPS.has(verb.sense) && !isVerb(verb, 'date');
  return isStep && (isOfObject || MARKED.has(verb.sense));
}
