import { isGivenNext } from '../topics/announced-topics';
import { pastAside } from '../grammar/asides';
import type { NamedReading } from './carried';
import type { Span } from '../clauses/clause';
import { countsAttendance } from './counted';
import { isGivenTo } from './decision-makers';
import type { Draft } from './draft';
import { MEETING_NOUNS, type NounSense, singularOf } from '../grammar/nouns';
import { OUTCOMES, SUBMITTED } from '../../lexicon/decision-words';
import type { NounPhrase } from '../clauses/phrases';
import { isOutcome, type Topic } from '../topics/topic';
import type { Unit } from '../clauses/units';
import type { Token } from '../grammar/tokens';
import type { VerbGroup } from '../grammar/verb-group';
import { whetherAfter } from '../clauses/whether';
import { DETERMINERS } from '../grammar/words';

/** « la décision n’est pas connue à ce jour »: it is waited for. */
export function isUnknownYet(
  tokens: readonly Token[],
  { verb, negation }: VerbGroup,
  phrase: NounPhrase | null,
): boolean {
  if (phrase === null || verb.infinitive !== 'connaître' || negation === 'none') return false;
  return phrase.senses.includes('decision') || tellsOutcome(tokens, phrase);
}

/** « le résultat de l’appel à projets », « le sort réservé à notre demande »: someone chooses. */
export function tellsOutcome(tokens: readonly Token[], { from, to }: Span): boolean {
  const at = tokens.findIndex(
    ({ key }, place) => place >= from && place < to && OUTCOMES.has(singularOf(key)),
  );
  const after = tokens.slice(at + 1, Math.min(at + 5, to));
  return at >= 0 && after.some(({ key }) => SUBMITTED.has(singularOf(key)));
}

/** « leur réponse n’est pas connue, nous l’attendons toujours » says it twice. */
function isStillAwaited(
  tokens: readonly Token[],
  group: VerbGroup,
  told: Draft | undefined,
): boolean {
  const isWaiting = group.verb.sense === 'await' && group.voice === 'active';
  return isWaiting && hasIt(tokens, group) && told?.status === 'En attente de décision';
}

function hasIt(tokens: readonly Token[], { first, last }: VerbGroup): boolean {
  return tokens.slice(first, last).some(({ low }) => ["l'", 'la', 'le'].includes(low));
}

/** A clause that only says how things are gives no row: « ce dispositif concerne … ». */
export function isDescription(
  sentence: NamedReading,
  { clause }: Unit,
  {
    topic,
    phrase,
    dates,
    earlier,
  }: {
    readonly topic: Topic;
    readonly phrase: NounPhrase | null;
    readonly dates: readonly Span[];
    readonly earlier: readonly Draft[];
  },
): boolean {
  const { tokens } = sentence;
  const { group } = clause;
  if (dates.length === 0 && countsAttendance(sentence, clause, earlier.at(-1))) return true;
  // « …, elle est toujours en cours » says it again.
  const told = earlier.at(-1);
  const isSame = topic.isPronoun && told?.status === 'En cours' && told.mark.noun === phrase?.noun;
  if (isSame && group.state === 'in-progress' && dates.length === 0) return true;
  if (group.state !== null) return false;
  const senses = topic.phrase?.senses ?? [];
  // « une vingtaine d’agents y sont inscrits »
  const saysThere = tokens.slice(group.first - 1, group.last).some(({ low }) => low === 'y');
  // « un avenant portera le parc à 18 logements au printemps » will take place.
  // « il sera complété en avril par des ateliers »
  const isDone = group.voice === 'passive' && (phrase?.senses.length ?? 0) > 0;
  const isComing =
    group.tense === 'future' && dates.length > 0 && (senses.includes('event') || isDone);
  // « mais rien n’est engagé »
  if (tokens[group.first - 1]?.low === 'rien' && group.negation !== 'none') return true;
  // « la commune espère bénéficier du soutien de l’État » tells what she waits for.
  const isHoped = group.modal?.sense === 'hope';
  // « ce sera à la rentrée pour les autres »
  const isNamed = earlier.length > 0 || (phrase !== null && isGivenNext(tokens, group));
  const isMeant = topic.isPronoun && group.tense === 'future' && dates.length > 0 && isNamed;
  if (group.verb.sense === 'state' && !isHoped) {
    const isAction =
      isDoneTo(group, senses) ||
      comesBefore(group, senses) ||
      isOutcome(tokens, group) ||
      dependsOn(group, senses) ||
      isUnknownYet(tokens, group, topic.phrase) ||
      isGivenTo(group, topic.phrase?.noun ?? '') ||
      (topic.agent !== null && whetherAfter(tokens, group) >= 0);
    return !isComing && !isMeant && !isTelling(tokens, group) && !isAction;
  }
  if (dates.length === 0 && isStillAwaited(tokens, group, told)) return true;
  // « elle ne l’a pas encore fait » only repeats what was said.
  const isProVerb = group.verb.infinitive === 'faire' && hasIt(tokens, group);
  // « aucune expulsion n’a été prononcée »: nothing was done.
  if (group.verb.sense === 'rule' && group.negation === 'not' && group.tense === 'past')
    return true;
  if (isProVerb && topic.isPronoun && earlier.length > 0) return true;
  if (TURNOUT.has(group.verb.infinitive) && saysThere && earlier.length > 0) return true;
  // « trois situations sont suivies par le CLIC » is done.
  const isFollowed = group.voice === 'passive' && group.verb.sense === 'course';
  const isStatement = STATEMENTS.has(topic.phrase?.noun ?? '') && dates.length === 0;
  // « la commission examine une dizaine de situations »
  const isHandled = isFollowed || topic.role === 'object';
  if (isStatement && !(isHandled && topic.phrase?.isPlural === true)) return true;
  // « il s’agissait de cadrer la réflexion »: what it was for.
  if (group.modal?.infinitive === 'agir' && group.tense === 'imperfect') return true;
  if (group.modal !== null) return false;
  // « le comité de juin permettra de fixer les objectifs »: it will meet in June.
  const isMeeting = dates.length > 0 && MEETING_NOUNS.has(topic.phrase?.noun ?? '');
  if (group.verb.sense === 'enable' && group.tense !== 'past') return !isMeeting;
  // « son dossier en serait mieux financé »
  const isOfIt = tokens.slice(group.first - 1, group.last).some(({ low }) => low === 'en');
  const isEffect = (HELPING.has(group.verb.infinitive) || isOfIt) && dates.length === 0;
  return group.tense === 'conditional' && (topic.phrase === null || isEffect);
}

/** « les associations nous ont indiqué leurs besoins »: someone told us something. */
function isTelling(tokens: readonly Token[], { verb, tense, first, last }: VerbGroup): boolean {
  const isToUs = tokens
    .slice(first - 1, last)
    .some(({ low }) => ['nous', 'leur', 'lui'].includes(low));
  const next = tokens[pastAside(tokens, last + 1)]?.low ?? '';
  return TELLING.has(verb.infinitive) && tense === 'past' && isToUs && DETERMINERS.has(next);
}

const TELLING: ReadonlySet<string> = new Set(
  'indiquer préciser expliquer montrer confirmer rappeler détailler exposer'.split(' '),
);

/** « doit être complétée par un avis », « ont bénéficié d’un stage ». */
function isDoneTo({ modal, voice, verb, tense }: VerbGroup, senses: readonly NounSense[]): boolean {
  const isMeant = modal !== null && ['must', 'plan', 'go'].includes(modal.sense);
  const isGiven = verb.infinitive === 'bénéficier' && ['past', 'future'].includes(tense);
  return (isMeant && voice === 'passive') || (isGiven && senses.length > 0);
}

/** « un état des lieux précédera la remise des clés »: it will take place. */
function comesBefore({ verb, tense }: VerbGroup, senses: readonly NounSense[]): boolean {
  return verb.infinitive === 'précéder' && tense === 'future' && senses.length > 0;
}

/** « le démarrage dépendra du permis »: an action, and what it waits for. */
function dependsOn({ verb, negation }: VerbGroup, senses: readonly NounSense[]): boolean {
  return verb.infinitive === 'dépendre' && negation === 'none' && senses.length > 0;
}

/** Who came to what was just told, never an action of its own. */
const TURNOUT: ReadonlySet<string> = new Set([
  'participer',
  'prendre part',
  'inscrire',
  'assister',
]);

/** « cette aide faciliterait le financement »: what would come of it. */
const HELPING: ReadonlySet<string> = new Set(
  'faciliter accélérer alléger améliorer favoriser permettre conforter sécuriser aider débloquer garantir réduire simplifier'.split(
    ' ',
  ),
);

/** What is found or felt, never done: « le constat est partagé ». */
const STATEMENTS: ReadonlySet<string> = new Set(
  'constat contexte situation difficulte enjeu volonte tension atout frein'.split(' '),
);
