import { GRANT_NOUNS } from '../../lexicon/bodies';
import { isVerb } from '../../lexicon/verbs';
import lists from './words.json';
import type { DecisionReading, DecisionSearch } from './rule-kinds';
import { agentAfter, isOwned, makerAfter, ofBody, partnersIn } from '../facts/owner';
import { type NounPhrase, nounPhrase } from '../clauses/phrases';
import type { Span } from '../clauses/clause';
import { WAITS_FOR_DECISION } from '../words/clause-status';
import type { VerbGroup } from '../words/verb-group';
import { isUnknownYet } from '../facts/told-states';
import { titleWords } from '../facts/title-words';
import { ofWords, withoutArticle } from '../words/articles';
import { joinKeys } from '../words/tokens';

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
  const span = { from: at, to: unit.span.to };
  const phrase = nounPhrase(sentence.tokens, { ...span, from: at - 1 });
  // « nous attendons les réponses pour le 6 juin »: offers, nobody’s decision.
  if (phrase?.noun === 'reponse' && phrase.isPlural && search.status.status === 'Prévu')
    return null;
  return pendingDecision(search, span, phrase);
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
  const pending = pendingDecision(search, { from: phrase.head, to: phrase.to }, phrase);
  const after = { from: group.last + 1, to: unit.span.to };
  const maker = pending.maker || (agentAfter(search.sentence, after) ?? '');
  // « Décision en attente »: of the one body asked before.
  const isBare = group.mood === 'note' && group.state === 'awaiting' && !isAnswer;
  const isLate = group.negation === 'not-yet' || isUnknown || isBare;
  if (status.status !== 'Prévu' && !isLate) return { ...pending, ...status, maker };
  return { ...pending, certainty: status.certainty, maker };
}

/** « leur réponse est attendue », « la position de la CAF est attendue »: someone has to say. */
function isAnswerOfSomeone({ unit }: DecisionSearch, { noun, isPlural }: NounPhrase): boolean {
  const { verb, state } = unit.clause.group;
  const isExpected = ['await', 'hold', 'send', 'plan'].includes(verb.sense) || state === 'awaiting';
  return ['reponse', 'position', 'positionnement'].includes(noun) && !isPlural && isExpected;
}

function pendingDecision(
  { sentence, without, before }: DecisionSearch,
  span: Span,
  phrase: NounPhrase | null,
): DecisionReading {
  const { tokens } = sentence;
  const owners = isOwned(sentence, span.from) ? before.slice(-1).map(({ name }) => name) : [];
  const maker = makerAfter(sentence, span) ?? owners.join(' et ');
  const noun = tokens[span.from]?.text ?? 'décision';
  const full = withoutArticle(titleWords(sentence, span, without));
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
  return {
    title: `${nounOf(group)} ${isObtained ? ofWords(rest) : rest}`.trim(),
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
