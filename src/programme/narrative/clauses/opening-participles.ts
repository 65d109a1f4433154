import { MEETING_TALK } from '../../lexicon/meeting-talk';
import { PAPERS_TO_SIGN, SIGNING_VERBS } from '../../lexicon/signed-papers';
import type { VerbSense } from '../../lexicon/verb-senses';
import type { Clause } from './clause';
import { skipAdverbs } from '../grammar/adverbs';
import { knownParticipleOf } from '../grammar/conjugation';
import type { Verb } from '../grammar/conjugation';
import { nounPhrase } from './phrases';
import type { Token } from '../grammar/tokens';
import type { VerbGroup } from '../grammar/verb-group';

/** A clause whose verb only describes, told by the participle that says what was done. */
export function toldByParticiple(tokens: readonly Token[], clause: Clause): Clause {
  return withOpening(tokens, clause) ?? withSignedPaper(tokens, clause) ?? clause;
}

/** « Conclue le 3 avril, la convention porte sur 6 logements »; null for another opening. */
function withOpening(tokens: readonly Token[], clause: Clause): Clause | null {
  const { frame, group, span, subject } = clause;
  const at = skipAdverbs(tokens, span.from);
  const verb = at < frame.to ? knownParticipleOf(tokens[at]?.low ?? '') : null;
  if (verb === null || tokens[frame.to - 1]?.text !== ',') return null;
  const isThing = (nounPhrase(tokens, subject)?.senses.length ?? 0) > 0;
  const isDone = STEPS.has(verb.sense) && isThing && describes(group);
  if (!isDone && !isMetBefore(verb, group)) return null;
  return {
    ...clause,
    frame: { from: span.from, to: span.from },
    group: { ...group, last: span.to - 1, verb, voice: 'passive', tense: 'past' },
  };
}

const STEPS: ReadonlySet<VerbSense> = new Set<VerbSense>(['point', 'start', 'launch', 'end']);

/** « …, la convention couvre 6 logements », « …, la démarche associe la CAF ». */
function describes({ verb, voice, tense, modal, negation, state, mood }: VerbGroup): boolean {
  const isOfIt = verb.sense === 'state' || GATHERING.has(verb.infinitive);
  const isPlain = modal === null && state === null && negation === 'none' && mood === 'finite';
  return isOfIt && isPlain && voice === 'active' && tense === 'present';
}

const GATHERING: ReadonlySet<string> = new Set(
  'associer mobiliser réunir rassembler impliquer'.split(' '),
);

/** « Rencontrées en mars, les associations ont défini leurs besoins »: what they said there. */
function isMetBefore({ infinitive }: Verb, { verb, tense, voice }: VerbGroup): boolean {
  const isTalk = MEETING_TALK.has(verb.infinitive) && tense === 'past' && voice === 'active';
  return isTalk && ['rencontrer', 'réunir', 'recevoir'].includes(infinitive);
}

/** « 8 logements font l’objet d’un bail signé le 4 mai », « nous avons une convention signée ». */
function withSignedPaper(tokens: readonly Token[], clause: Clause): Clause | null {
  const { group } = clause;
  const isHeld = HAVING.test(group.verb.infinitive) && group.voice === 'active';
  const after = skipAdverbs(tokens, group.last + 1);
  const from = tokens[after]?.low === "d'" ? after + 1 : after;
  const at = skipAdverbs(tokens, from + 2);
  const verb = knownParticipleOf(tokens[at]?.low ?? '');
  const isPaper = PAPERS_TO_SIGN.has(tokens[from + 1]?.key ?? '');
  if (!isHeld || !isPaper || verb === null || !SIGNING_VERBS.has(verb.infinitive)) return null;
  if (group.modal !== null || group.negation !== 'none' || group.tense !== 'present') return null;
  return {
    ...clause,
    subject: { from, to: at },
    isInverted: false,
    group: { ...group, first: at, last: at, verb, voice: 'passive', tense: 'past', person: 'he' },
  };
}

const HAVING = /^(?:avoir|disposer|bénéficier|faire l[’']objet d(?:[’']|e))$/u;
