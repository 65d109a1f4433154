import { isVerb } from '../../lexicon/verbs';
import lists from './words.json';
import type { DecisionReading, DecisionSearch } from './rule-kinds';
import { agentAfter, isOwned, makerAfter, ofBody, partnersIn } from '../facts/owner';
import { type NounPhrase, nounPhrase } from '../clauses/phrases';
import type { Span } from '../clauses/clause';
import { isWhose } from '../clauses/clause-bounds';
import { WAITS_FOR_DECISION } from '../words/clause-status';
import type { VerbGroup } from '../words/verb-group';
import { isUnknownYet } from '../facts/descriptions';
import { titleWords } from '../facts/title-words';
import { withoutArticle } from '../words/articles';
import { joinKeys } from '../words/tokens';
import type { PartnerMention } from '../mentions/partner-mention';

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

/** « Nous avons écrit au Département. Il doit se prononcer »: the one body named before; `''` otherwise. */
export function onlyBody(before: readonly PartnerMention[]): string {
  const [name = '', ...others] = new Set(before.map((mention) => mention.name));
  return others.length > 0 ? '' : name;
}
