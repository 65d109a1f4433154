import type { Clause, ReadSentence } from '../clauses/clause';
import { knownInfinitive } from '../grammar/conjugation';
import { isSeries, nounPhrase } from '../clauses/phrases';
import type { VerbSense } from '../../lexicon/verb-senses';
import type { VerbGroup } from '../grammar/verb-group';

/** « le démarrage des formations est prévu en mai »: the formations begin then, and go on. */
export function withBegunSeries({ tokens }: ReadSentence, clause: Clause): Clause {
  const { subject, group } = clause;
  const begin = knownInfinitive('débuter');
  const outer = nounPhrase(tokens, subject);
  if (outer === null || begin === null || !BEGINNINGS.has(outer.noun)) return clause;
  const link = tokens[outer.head + 1]?.low ?? '';
  const from = ['de', "d'"].includes(link) ? outer.head + 2 : outer.head + 1;
  const series = [...'de des du'.split(' '), "d'"].includes(link)
    ? nounPhrase(tokens, { from, to: subject.to })
    : null;
  if (series === null || !isSeries(series) || !isDated(group)) return clause;
  const said: VerbGroup = {
    ...group,
    verb: begin,
    modal: group.verb.sense === 'plan' ? group.verb : group.modal,
    voice: 'active',
  };
  return { ...clause, subject: { ...subject, from }, group: said };
}

const BEGINNINGS: ReadonlySet<string> = new Set(['debut', 'demarrage', 'commencement']);

/** « est fixé à », « aura lieu en », « interviendra en »: what is told is the day. */
function isDated({ verb, negation, tense, state }: VerbGroup): boolean {
  const isDay = DAY_SENSES.has(verb.sense) || DAY_VERBS.has(verb.infinitive);
  const isAhead = ['present', 'future', 'conditional'].includes(tense);
  return isDay && isAhead && negation === 'none' && state === null;
}

const DAY_SENSES: ReadonlySet<VerbSense> = new Set<VerbSense>(['plan', 'hold', 'await']);
const DAY_VERBS: ReadonlySet<string> = new Set(['fixer', 'intervenir', 'caler', 'arrêter']);
