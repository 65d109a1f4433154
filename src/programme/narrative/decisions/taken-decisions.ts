import { fold } from '../../../lib/text';
import type { NamedReading } from '../facts/carried';
import type { Span } from '../clauses/clause';
import type { DecisionReading, DecisionSearch } from './decision';
import { agentAfter, agentName, bodyPhrase, makerAfter, ofBody } from '../facts/decision-makers';
import { singularOf } from '../grammar/nouns';
import type { PartnerMention } from '../mentions/partner-mention';
import { titleWords, withDefinite } from '../topics/title-words';
import { actionTitle } from '../titles/titles';
import type { Unit } from '../clauses/units';
import type { VerbGroup } from '../grammar/verb-group';
import { knownInfinitive, knownParticipleOf } from '../grammar/conjugation';
import type { NounPhrase } from '../clauses/phrases';
import { joinKeys, type Token } from '../grammar/tokens';
import { SETTLED_BY_BODY } from '../../lexicon/decision-words';
import { DESCRIBED, SETTLED, SETTLING, WANTED } from '../../lexicon/status-words';
import { whetherAfter } from '../clauses/whether';
import { aboutWhether } from '../topics/whether-topics';

/** « a été choisi », « le conseil statuera »: a decision taken or to be taken. */
export function takenDecision(search: DecisionSearch): DecisionReading | null {
  const { sentence, unit, topic, status, before } = search;
  const { group } = unit.clause;
  const isSomeone = topic.agent !== null || topic.isPronoun;
  const si = isSomeone ? whetherAfter(sentence.tokens, group) : -1;
  const isRuling = group.verb.sense === 'rule' || (isUnanswered(group) && isSomeone) || si >= 0;
  const isDeciding =
    isChoice(sentence, unit) ||
    group.modal?.sense === 'decide' ||
    isOtherwise(sentence, group, { topic, status });
  if ((!isRuling && !isDeciding) || (isRuling && isOurs(group))) return null;
  const agent = topic.agent === null ? '' : agentName(sentence, topic.agent);
  const own = group.verb.infinitive.startsWith('avoir')
    ? makerAfter(sentence, { from: group.last, to: unit.span.to })
    : null;
  const meant = isRuling && topic.isPronoun ? onlyBody(before) : '';
  const subject = isRuling ? subjectBody(sentence, unit) : '';
  const maker =
    agentAfter(sentence, { from: group.last + 1, to: unit.span.to }) ??
    own ??
    (agent || meant || subject);
  const isShared = isWithUs(sentence, group);
  const isTold = isDescribed(sentence, unit, topic);
  const settled = { status, topic, isShared, isTold };
  if ((maker === '' || isShared) && isSettlement(unit, settled)) return null;
  const isPending =
    status.status === 'Prévu' &&
    (isRuling ||
      (maker !== '' && (group.negation === 'not-yet' || isOwed(group) || isHopedOf(group))));
  return {
    title: takenTitle(search, { maker, si, isRuling }),
    status: isPending ? 'En attente de décision' : isSettledOn(group) ? 'Réalisé' : status.status,
    certainty: isPending && isHopedOf(group) ? 'Espéré' : status.certainty,
    maker,
    likelyMaker: '',
    owners: maker === meant && meant !== '' ? [meant] : [],
    noun: topic.phrase?.noun ?? 'decision',
  };
}

/** What is chosen, what is decided, or what a body has to say. */
function takenTitle(
  { sentence, unit, topic, without }: DecisionSearch,
  {
    maker,
    si,
    isRuling,
  }: { readonly maker: string; readonly si: number; readonly isRuling: boolean },
): string {
  const { group, subject } = unit.clause;
  const span = { from: unit.span.from, to: purposeStart(sentence, unit) };
  const title = actionTitle({
    sentence,
    group,
    topic: topic.phrase && { ...topic.phrase, to: Math.min(topic.phrase.to, span.to) },
    role: topic.role,
    span,
    without,
    strandComplement: '',
    agent: topic.agent,
    subject,
    isRepeated: false,
  });
  if (group.modal?.sense === 'decide') return `décision : ${title}`;
  if (isChosenByAgent(topic, group)) return byAgentTitle(sentence, group, topic.agent);
  if (si >= 0) return whetherTitle(maker, aboutWhether(sentence, si, unit.span.to));
  if (!isRuling || maker === '') return title;
  return ruledTitle(sentence, { maker, from: group.last + 1, to: span.to, without });
}

/** « il en est ressorti le principe d’un référent », « n’a pas encore désigné l’architecte ». */
function isOtherwise(
  sentence: NamedReading,
  group: VerbGroup,
  { topic, status }: Pick<DecisionSearch, 'topic' | 'status'>,
): boolean {
  const isPrinciple = topic.phrase?.noun === 'principe' && status.status === 'Réalisé';
  const isBody = topic.agent !== null && agentName(sentence, topic.agent) !== '';
  return isPrinciple || (isBody && isLeftOpen(group));
}

/** « le Département n’a pas encore fixé le montant de son aide ». */
function isLeftOpen({ verb, negation, voice }: VerbGroup): boolean {
  return SETTLED_BY_BODY.has(verb.infinitive) && negation === 'not-yet' && voice === 'active';
}

/** « il a été décidé de lancer », « il a été convenu que … seraient réservés ». */
function isSettledOn({ modal, tense, told }: VerbGroup): boolean {
  return modal?.sense === 'decide' && (tense === 'past' || told !== null);
}

/** « doit trancher »: it has to say. */
function isOwed({ modal, verb }: VerbGroup): boolean {
  return modal?.sense === 'must' && ANSWERING_VERBS.has(verb.infinitive);
}

/** « la commune espère que l’ANRU la retiendra »: what is chosen is told by a pronoun. */
function isChosenByAgent({ role, agent }: DecisionSearch['topic'], group: VerbGroup): boolean {
  return isHopedOf(group) && role !== 'object' && agent !== null;
}

/** « sélection par l’ANRU » */
function byAgentTitle(sentence: NamedReading, { verb }: VerbGroup, agent: Span | null): string {
  const noun = verb.infinitive === 'choisir' ? 'choix' : (verb.noun ?? 'décision');
  return agent === null ? noun : `${noun} par ${titleWords(sentence, agent, [])}`;
}

/** « la Ville souhaite que l’ANRU choisisse ce quartier »: another than who hopes has to say. */
function isHopedOf({ told, modal, voice, negation }: VerbGroup): boolean {
  const isHoped = ['hope', 'wish', 'await'].includes(modal?.sense ?? '');
  return told !== null && isHoped && voice === 'active' && negation === 'none';
}

/** « le comité d’engagement rendra son verdict »: who rules, with no name of its own. */
function subjectBody(sentence: NamedReading, { clause: { subject } }: Unit): string {
  return bodyPhrase(sentence, subject.from, subject.to) ?? '';
}

function whetherTitle(maker: string, about: string): string {
  return `décision ${maker === '' ? '' : `${ofBody(maker)} `}${about}`.trim();
}

/** « Nous avons écrit au Département. Il doit se prononcer »: the one body named before; `''` otherwise. */
export function onlyBody(before: readonly PartnerMention[]): string {
  const [name = '', ...others] = new Set(before.map((mention) => mention.name));
  return others.length > 0 ? '' : name;
}

/** « la Région n’a pas encore répondu », « il n’a pas encore tranché ». */
function isUnanswered({ verb, negation, voice }: VerbGroup): boolean {
  return ANSWERING_VERBS.has(verb.infinitive) && negation === 'not-yet' && voice === 'active';
}

const ANSWERING_VERBS: ReadonlySet<string> = new Set(
  'répondre trancher arbitrer décider choisir réagir positionner conclure'.split(' '),
);

/** « a été choisi », « désigné comme territoire test », « pris comme point de départ ». */
export function isChoice({ tokens }: NamedReading, { clause: { group } }: Unit): boolean {
  const next = joinKeys(tokens.slice(group.last + 1, group.last + 3));
  const isNamed =
    (group.verb.infinitive === 'désigner' && AS_TERRAIN.test(next)) ||
    (group.verb.infinitive === 'prendre' && next.startsWith('comme '));
  return isNamed || group.verb.sense === 'decide';
}

const AS_TERRAIN = /^(?:comme |pour (?:servir|etre|experimenter|tester|essayer|eprouver)$)/u;

/** « nous espérons prononcer les attributions »: ours to do, nobody else’s to say. */
function isOurs({ person, voice, tense }: VerbGroup): boolean {
  return person === 'we' && voice === 'active' && tense === 'present';
}

/** « les typologies ont été arrêtées », « nous avons arrêté les profils »: nobody chose, a paper is ready. */
function isSettlement(
  { clause: { group } }: Unit,
  {
    status: { status },
    topic: { phrase },
    isShared,
    isTold,
  }: Pick<DecisionSearch, 'status' | 'topic'> & {
    readonly isShared: boolean;
    readonly isTold: boolean;
  },
): boolean {
  const isOurWork = group.voice === 'passive' || group.person === 'we' || isShared;
  const isDone = isOurWork && status === 'Réalisé' && group.negation === 'none';
  const noun = singularOf(phrase?.noun.split(' ')[0] ?? '');
  if (!isDone || group.modal !== null) return false;
  return isTold || (SETTLING.has(group.verb.infinitive) && SETTLED.has(noun));
}

/** « nous avons retenu les typologies recherchées » tells what they are, « retenu deux profils » picks them. */
function isDescribed(
  { tokens }: NamedReading,
  { clause: { group } }: Unit,
  { phrase }: DecisionSearch['topic'],
): boolean {
  const isWhole = WHOLE.has(tokens[phrase?.from ?? -1]?.low ?? '');
  const noun = singularOf(phrase?.noun.split(' ')[0] ?? '');
  const isKept = group.verb.infinitive === 'retenir' && isWhole && DESCRIBED.has(noun);
  return isKept || (SETTLING.has(group.verb.infinitive) && isWanted(tokens, phrase));
}

/** « les communes recherchées ont été arrêtées », « les quartiers à privilégier »: what one looks for. */
function isWanted(tokens: readonly Token[], phrase: NounPhrase | null): boolean {
  if (phrase === null || !phrase.isPlural) return false;
  const next = tokens[phrase.head + 1]?.low ?? '';
  const after = tokens[phrase.head + 2]?.low ?? '';
  const verb = next === 'à' ? knownInfinitive(after) : knownParticipleOf(next);
  return WANTED.has(verb?.infinitive ?? '');
}

const WHOLE: ReadonlySet<string> = new Set(['les', 'nos', 'leurs']);

/** « l’Unafam a arrêté avec nous les types de logements »: settled together, no one’s decision. */
function isWithUs({ tokens }: NamedReading, { last }: VerbGroup): boolean {
  return tokens[last + 1]?.low === 'avec' && tokens[last + 2]?.low === 'nous';
}

/** « se prononcera sur notre candidature » is a decision of its subject. */
function ruledTitle(
  sentence: NamedReading,
  {
    maker,
    from,
    to,
    without,
  }: Span & { readonly maker: string; readonly without: readonly Span[] },
): string {
  const about = titleWords(sentence, { from, to }, without).replace(
    /^sur[\s\u00a0]+(notre|nos)[\s\u00a0]+(\p{L}+)/iu,
    (_, owner: string, noun: string) => `sur ${withDefinite(`${owner} ${noun}`, fold(noun))}`,
  );
  // « ne nous a pas fait connaître sa décision »
  const said = ITS_ANSWER.test(about) ? '' : about;
  return `décision ${ofBody(maker)} ${said}`.trim();
}

/** « sa décision », « leur réponse » */
const ITS_ANSWER = /^(?:sa|son|leur)[\s\u00a0](?:décision|réponse|avis|position|choix|verdict)$/iu;

/** « choisi … pour tester notre projet »: where the purpose of a choice begins. */
export function purposeStart({ tokens }: NamedReading, { clause, span }: Unit): number {
  for (let at = clause.group.last + 1; at < span.to - 1; at += 1) {
    const isPurpose =
      ['pour', 'afin'].includes(tokens[at]?.low ?? '') &&
      /(?:er|ir|re)$/u.test(tokens[at + (tokens[at]?.low === 'afin' ? 2 : 1)]?.low ?? '');
    if (isPurpose) return at;
  }
  return span.to;
}
