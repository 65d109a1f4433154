import { isVerb } from '../../lexicon/verbs';
import lists from './words.json';
import type { DecisionReading, DecisionSearch } from './rule-kinds';
import { agentAfter, isOwned, makerAfter, ofBody, partnersIn, agentName } from '../facts/owner';
import { type NounPhrase, nounPhrase } from '../clauses/phrases';
import { isWhose } from '../clauses/clause-bounds';
import { WAITS_FOR_DECISION } from '../words/clause-status';
import type { VerbGroup } from '../words/verb-group';
import { isUnknownYet } from '../facts/descriptions';
import { titleWords } from '../facts/title-words';
import { withoutArticle, ofWords } from '../words/articles';
import { joinKeys } from '../words/tokens';
import { GRANT_NOUNS } from '../../lexicon/bodies';
import type { NamedReading, PartnerMention } from '../mentions/partner-mention';
import type { Unit } from '../clauses/units';

/** Nouns that are a decision by themselves. */
const DECISION_NOUNS: ReadonlySet<string> = new Set(lists.decisionNouns);

/** « en attente de leur décision », « nous attendons l’accord de la CAF ». */
export function awaitedDecision(search: DecisionSearch): DecisionReading | null {
  const { sentence, unit } = search;
  const { group } = unit.clause;
  const isWaiting =
    group.state === 'awaiting' ||
    (group.verb.sense === 'await' && group.voice === 'active' && group.modal === null) ||
    isToObtain(group);
  const isMissing = isVerb(group.verb, 'get') && group.negation === 'not-yet';
  if (isMissing ? group.voice !== 'active' : !isWaiting || group.negation !== 'none') return null;
  const inside = { from: group.first, to: unit.span.to };
  const words = joinKeys(sentence.tokens.slice(inside.from, inside.to));
  const match = WAITS_FOR_DECISION.exec(words);
  if (!match) return null;
  const at = sentence.tokens.findIndex(
    (token, place) => place >= inside.from && match[0].split(' ')[0] === token.key,
  );
  const phrase = nounPhrase(sentence.tokens, {
    from: at - 1,
    to: unit.span.to,
  });
  // « nous attendons les réponses pour le 6 juin »: offers, nobody’s decision.
  if (phrase?.noun === 'reponse' && phrase.isPlural && search.status.status === 'Prévu')
    return null;
  return pendingDecision(search, { at, to: unit.span.to, phrase });
}

/** « il reste à obtenir l’avis de l’ABF », « nous devons recueillir l’accord du bailleur ». */
function isToObtain({ verb, modal, tense }: VerbGroup): boolean {
  const isOwed = modal !== null && ['must', 'state', 'can'].includes(modal.sense);
  return isVerb(verb, 'get') && isOwed && tense !== 'past';
}

/** « La décision est attendue en juin », « l’avis du conseil sera rendu … ». */
export function namedDecision(search: DecisionSearch): DecisionReading | null {
  const { unit, topic, status } = search;
  const phrase = topic.phrase;
  if (phrase === null || topic.role !== 'subject') return null;
  const isAnswer = isAnswerOfSomeone(search, phrase);
  const isUnknown = isUnknownYet(unit.clause.group, phrase);
  if (!DECISION_NOUNS.has(phrase.noun) && !isAnswer && !isUnknown) return null;
  const { group } = unit.clause;
  // « le choix des locataires est en cours »: one’s own work, nobody’s answer.
  if (phrase.noun === 'choix' && ['En cours', 'En préparation'].includes(status.status))
    return null;
  const pending = pendingDecision(search, { at: phrase.head, to: phrase.to, phrase });
  const after = { from: group.last + 1, to: unit.span.to };
  const maker = pending.maker || (agentAfter(search.sentence, after) ?? '');
  // « Décision en attente »: of the one body asked before.
  const isBare = group.mood === 'note' && group.state === 'awaiting' && !isAnswer;
  const isLate = group.negation === 'not-yet' || isUnknown || isBare;
  if (status.status !== 'Prévu' && !isLate) return { ...pending, ...status, maker };
  const likelyMaker = maker === '' ? onlyBody(search.before) : '';
  // « la CAF, dont l’avis est attendu »: the opinion of the CAF.
  const isTheirs = likelyMaker !== '' && isWhose(search.sentence.tokens, unit.clause.subject);
  const title = isTheirs ? `${pending.title} ${ofBody(likelyMaker)}` : pending.title;
  return { ...pending, title, certainty: status.certainty, maker, likelyMaker };
}

/** « leur réponse est attendue », « la position de la CAF est attendue »: someone has to say. */
function isAnswerOfSomeone(search: DecisionSearch, phrase: NounPhrase): boolean {
  const { sentence, unit } = search;
  const { verb, state } = unit.clause.group;
  const isExpected = ['await', 'hold', 'send', 'plan'].includes(verb.sense) || state === 'awaiting';
  const isSomeones =
    partnersIn(sentence, phrase).length > 0 ||
    isOwned(sentence, phrase.head) ||
    verb.sense === 'plan' ||
    isAskedBefore(search);
  return (
    ['reponse', 'position', 'positionnement'].includes(phrase.noun) &&
    !phrase.isPlural &&
    isExpected &&
    isSomeones
  );
}

/** « dossier déposé auprès de l’État, réponse attendue »: someone named before has to answer. */
function isAskedBefore({ sentence, unit, before }: DecisionSearch): boolean {
  const { group, subject } = unit.clause;
  return (group.mood === 'note' || isWhose(sentence.tokens, subject)) && before.length > 0;
}

function pendingDecision(
  { sentence, without, before }: DecisionSearch,
  {
    at,
    to,
    phrase,
  }: { readonly at: number; readonly to: number; readonly phrase: NounPhrase | null },
): DecisionReading {
  const { tokens } = sentence;
  const owners = isOwned(sentence, at) ? before.slice(-1).map(({ name }) => name) : [];
  const maker = makerAfter(sentence, { from: at, to }) ?? owners.join(' et ');
  const noun = tokens[at]?.text ?? 'décision';
  const full = withoutArticle(titleWords(sentence, { from: at, to }, without));
  const theirs = maker === owners.join(' et ') ? owners : [maker];
  const title = owners.length > 0 ? `${noun} ${theirs.map(ofBody).join(' et ')}` : full;
  return {
    title,
    status: 'En attente de décision',
    certainty: 'Non daté',
    maker,
    likelyMaker: '',
    owners,
    noun: phrase?.noun ?? 'decision',
  };
}

/** « espère être choisie », « espère une aide de la Région ». */
export function hopedDecision(search: DecisionSearch): DecisionReading | null {
  const { group } = search.unit.clause;
  if (group.negation !== 'none') return null;
  return group.verb.sense === 'hope' ? hopedGrant(search) : hopedChoice(search);
}

/** « espère être choisie dans le cadre de l’ANRU ». */
function hopedChoice({ sentence, unit, without }: DecisionSearch): DecisionReading | null {
  const { group } = unit.clause;
  const after = { from: group.last + 1, to: unit.span.to };
  // « la ville souhaite être retenue »: another than the city chooses.
  const isWished =
    ['wish', 'plan'].includes(group.modal?.sense ?? '') && isVerb(group.verb, 'choose');
  if (group.modal?.sense !== 'hope' && !(isWished && group.voice === 'passive')) return null;
  const isObtained = isVerb(group.verb, 'gain');
  if (group.verb.sense !== 'decide' && !isObtained) return null;
  const rest = titleWords(sentence, after, without);
  const noun = nounOf(group);
  return {
    title: `${noun} ${isObtained ? ofWords(rest) : rest}`.trim(),
    status: 'En attente de décision',
    certainty: 'Espéré',
    maker: '',
    likelyMaker: partnersIn(sentence, after)[0]?.name ?? '',
    owners: [],
    noun: 'selection',
  };
}

function nounOf({ verb }: VerbGroup): string {
  if (isVerb(verb, 'choose')) return 'sélection';
  return verb.noun ?? (isVerb(verb, 'gain') ? 'obtention' : 'décision');
}

/** « espère une subvention du Département », « espère l’ANRU »: who gives it decides. */
function hopedGrant({ sentence, unit, topic, without }: DecisionSearch): DecisionReading | null {
  const { phrase } = topic;
  // « l’obtention d’une aide est espérée par la Ville »
  const isHoped = topic.role === 'object' || unit.clause.group.voice === 'passive';
  if (phrase === null || !isHoped) return null;
  const [named] = partnersIn(sentence, { from: phrase.from, to: phrase.head + 1 });
  if (named === undefined && !GRANT_NOUNS.has(phrase.noun)) return null;
  const to = Math.min(phrase.to, unit.span.to);
  const words = withoutArticle(titleWords(sentence, { from: phrase.from, to }, without));
  return {
    title: named === undefined ? words : `accord ${ofBody(named.name)}`,
    status: 'En attente de décision',
    certainty: 'Espéré',
    maker: named?.name ?? makerAfter(sentence, { from: phrase.head, to }) ?? '',
    likelyMaker: '',
    owners: [],
    noun: phrase.noun,
  };
}

/** « a été choisi », « le conseil statuera »: a decision taken or to be taken. */
export function takenDecision(search: DecisionSearch): DecisionReading | null {
  const { sentence, unit, topic, status, before } = search;
  const { group } = unit.clause;
  // « prononcer des admissions » rules on nothing.
  const isRuling =
    group.verb.sense === 'rule' && group.voice !== 'passive' && topic.role !== 'object';
  const isDeciding = isChoice(sentence, unit) || group.modal?.sense === 'decide';
  if (!isRuling && !isDeciding) return null;
  const agent = topic.agent === null ? '' : agentName(sentence, topic.agent);
  const own = isVerb(group.verb, 'be-granted')
    ? makerAfter(sentence, { from: group.last, to: unit.span.to })
    : null;
  // « les élus ont validé la reprise du projet par le bailleur »: he takes it over, they decide.
  const { subject } = unit.clause;
  const isTold = subject.to > subject.from && group.voice === 'active';
  const by = isTold ? null : agentAfter(sentence, { from: group.last + 1, to: unit.span.to });
  const maker = by ?? own ?? agent;
  if (maker === '' && isSettlement(unit, { status })) return null;
  const isPending =
    status.status === 'Prévu' &&
    (isRuling || (maker !== '' && (group.negation === 'not-yet' || isHopedOf(group))));
  const { modal, tense, told } = group;
  // « il a été décidé de lancer », « il a été convenu que … seraient réservés ».
  const isSettled = modal?.sense === 'decide' && (tense === 'past' || told !== null);
  return {
    title: null,
    status: isPending ? 'En attente de décision' : isSettled ? 'Réalisé' : status.status,
    certainty: status.certainty,
    maker,
    likelyMaker: maker === '' && isRuling && topic.isPronoun ? onlyBody(before) : '',
    owners: [],
    noun: topic.phrase?.noun ?? 'decision',
  };
}

/** « la Ville souhaite que l’ANRU choisisse ce quartier »: another than who hopes has to say. */
function isHopedOf({ told, modal, voice, negation }: VerbGroup): boolean {
  const isHoped = ['hope', 'wish', 'await'].includes(modal?.sense ?? '');
  return told !== null && isHoped && voice === 'active' && negation === 'none';
}

/** « Nous avons écrit au Département. Il doit se prononcer »: the one body named before; `''` otherwise. */
export function onlyBody(before: readonly PartnerMention[]): string {
  const [name = '', ...others] = new Set(before.map((mention) => mention.name));
  return others.length > 0 ? '' : name;
}

/** « a été choisi », « désigné comme territoire test », « pris comme point de départ ». */
export function isChoice({ tokens }: NamedReading, { clause: { group } }: Unit): boolean {
  const next = joinKeys(tokens.slice(group.last + 1, group.last + 3));
  const isNamed =
    (isVerb(group.verb, 'name') && AS_TERRAIN.test(next)) ||
    (isVerb(group.verb, 'take') && next.startsWith('comme '));
  return isNamed || group.verb.sense === 'decide';
}

const AS_TERRAIN = /^(?:comme |pour (?:servir|etre|experimenter|tester|essayer|eprouver)$)/u;

/** « les typologies ont été arrêtées », « nous avons arrêté les profils »: nobody chose, a paper is ready. */
function isSettlement(
  { clause: { group } }: Unit,
  { status: { status } }: Pick<DecisionSearch, 'status'>,
): boolean {
  const isOurWork = group.voice === 'passive' || group.person === 'we';
  const isDone = status === 'Réalisé' && group.negation === 'none' && group.modal === null;
  return isOurWork && isDone && isVerb(group.verb, 'settle');
}
