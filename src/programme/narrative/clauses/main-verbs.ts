import { isVerb } from '../../lexicon/verbs';
import { skipAdverbs, isLow, indexWithin, type Token } from '../words/tokens';
import { bracketedTokens } from '../words/quotes';
import type { Span } from './clause';
import { isToldRelative } from './clause-bounds';
import { knownInfinitive } from '../words/conjugation';
import type { VerbGroup } from '../words/verb-group';
import * as nouns from '../words/nouns';

/** Leaves out the verbs of relative clauses: « un bâtiment qui répond aux défis » tells no action. */
export function mainGroups(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  conditions: readonly Span[],
): readonly VerbGroup[] {
  const main: VerbGroup[] = [];
  const brackets = bracketedTokens(tokens);
  // « mais quoi qu’il arrive la réhabilitation se fera »: the condition’s « que » opens nothing else.
  const isAside = (at: number): boolean =>
    brackets.has(at) || conditions.some((span) => at >= span.from && at < span.to);
  for (const [index, group] of groups.entries()) {
    const from = (groups[index - 1]?.last ?? -1) + 1;
    const between = tokens.slice(from, group.first).filter((_, at) => !isAside(from + at));
    const before = groups[index - 1];
    const told = before && main.at(-1) === before ? toldBefore(tokens, before, group) : null;
    if (told !== null) {
      main[main.length - 1] = told;
      continue;
    }
    // « la convention, qui courra trois ans, a été signée »: said beside.
    const isBeside = tokens[(groups[index + 1]?.first ?? 0) - 1]?.text === ',';
    if (!opensDependent(between, index === 0) || (!isBeside && isToldRelative(tokens, group)))
      main.push(group);
  }
  return main;
}

/** « il est prévu que », « la Ville souhaite que »: the second verb is the action, the first says how sure. */
function toldBefore(
  tokens: readonly Token[],
  before: VerbGroup,
  group: VerbGroup,
): VerbGroup | null {
  const cleft = cleftBefore(tokens, before, group);
  // « ce n’est plus l’APF qui anime »
  if (cleft !== null)
    return { ...group, told: cleft, ...(before.negation === 'none' ? {} : { negation: 'not' }) };
  // « nous avons le plaisir de vous informer que le chantier débutera »
  const asked = { from: before.last + 1, to: group.first };
  const said = indexWithin(tokens, asked, ({ low }) => isVerb(knownInfinitive(low), 'say'));
  if (said >= 0 && /^qu[e']$/u.test(tokens[said + 1]?.low ?? ''))
    return { ...group, told: said + 2 };
  const que = whatIsTold(tokens, before);
  if (que < 0 || que > group.first) return null;
  const sense = isVerb(before.verb, 'agree')
    ? 'decide'
    : isVerb(before.verb, 'request') && before.tense === 'present'
      ? 'wish'
      : before.verb.sense;
  // « la CAF indique que la convention est signée »: a fact, whoever says it.
  if (isVerb(before.verb, 'say')) return { ...group, told: que + 1 };
  if (!['plan', 'wish', 'decide', 'can', 'must', 'await', 'hope'].includes(sense)) return null;
  // « ne souhaitent pas que la fête soit organisée là »
  const negation = before.negation === 'none' ? group.negation : before.negation;
  return { ...group, negation, modal: { ...before.verb, sense }, told: que + 1 };
}

/** Where the « que » of « souhaite vivement que », « informe ses membres que » stands; -1 without one. */
function whatIsTold(tokens: readonly Token[], { verb, last }: VerbGroup): number {
  const isQue = ({ low }: Token): boolean => low === 'que' || low === "qu'";
  const next = skipAdverbs(tokens, last + 1);
  // « il a été convenu, à l’unanimité, que »
  const pause = tokens.findIndex(({ text }, to) => to > next && text === ',');
  const isAside = tokens[next]?.text === ',' && tokens.slice(pause + 1, pause + 2).some(isQue);
  const at = isAside ? pause + 1 : next;
  if (tokens.slice(at, at + 1).some(isQue)) return at;
  const hasWhom = isVerb(verb, 'tell') || isLow(tokens[at], 'à', 'au', 'aux');
  const stop = tokens.findIndex((token, to) => to >= at && (isQue(token) || token.kind === 'mark'));
  return hasWhom && tokens.slice(stop, stop + 1).some(isQue) ? stop : -1;
}

/** « c’est avec le CIAS que le travail a commencé »: where what the second verb tells begins; null otherwise. */
function cleftBefore(tokens: readonly Token[], before: VerbGroup, group: VerbGroup): number | null {
  if (!isVerb(before.verb, 'be')) return null;
  const isOpen = isLow(tokens[before.first - 1], "c'", 'ce');
  const between = { from: before.last + 1, to: group.first };
  // « ce n’est que si la majorité accepte que le chantier débute »: the last « que ».
  const que = tokens.findLastIndex(
    ({ low }, place) => place > before.last && place < group.first && /^qu[e']$/u.test(low),
  );
  if (isOpen && que >= 0) return que + 1;
  const at = skipAdverbs(tokens, before.last + 1);
  const isWho = indexWithin(tokens, between, ({ low }) => low === 'qui') > before.last + 1;
  // « c’est l’APF qui ouvre le cycle », but « c’est une opération qui … » tells what it is.
  if (isOpen && isWho && !isLow(tokens[at], 'un', 'une', 'des', 'de', "d'")) return at;
  return null;
}

function opensDependent(between: readonly Token[], isFirst: boolean): boolean {
  const at = between.findLastIndex(({ low }, place) => {
    // « comme nous le souhaitons », « s’il »; « comme terrain », « s’élevant » open nothing.
    const next = between[place + 1]?.low ?? '';
    const isOpen =
      nouns.SUBJECT_PRONOUNS.has(next) || (low === 'comme' && nouns.ARTICLES.has(next));
    const isSure = low !== 'comme' && low !== "s'";
    return (nouns.SUBORDINATORS.has(low) || nouns.INTERROGATIVES.has(low)) && (isSure || isOpen);
  });
  if (at < 0) return false;
  const after = between.slice(at + 1);
  const before = between[at - 1]?.low ?? '';
  // « si bien qu’ils seront reconduits »: what follows is told as a fact.
  const isResult = before === 'sorte' || (before === 'bien' && between[at - 2]?.low === 'si');
  // « tandis que le bail est signé », « alors que … »: a fact beside another.
  const isBeside = ['tandis', 'alors'].includes(before) && /^qu[e']$/u.test(between[at]?.low ?? '');
  // « les coordonnées ainsi que les statuts seront … », « les mêmes jeux que l’an dernier seront … »
  const isLike = between.slice(0, at).some(({ key }) => /^memes?$/u.test(key));
  const isListed = (before === 'ainsi' || isLike) && isFirst;
  if (isResult || isBeside || isListed) return false;
  // « le contrat qui nous lie à l’assureur est reconduit »: the verb of the relative is one that nobody knows.
  const own = after.find(
    ({ low }) => !nouns.CLITICS.has(low) && !nouns.NEGATIONS.has(low) && !/^[nv]ous$/u.test(low),
  );
  const isOther = between[at]?.low === 'qui' && !nouns.PREPOSITIONS.has(before);
  // « qui, en mai », « qui à terme », « qui déjà »: no verb.
  const small = [nouns.PREPOSITIONS, nouns.DETERMINERS, nouns.VERB_ADVERBS];
  if (isOther && own?.kind === 'word' && !small.some((words) => words.has(own.low))) return false;
  return !after.some((token) => token.text === ',' || token.text === ';' || token.low === 'mais');
}
