import { NUMBER_WORDS } from '../../../lib/number-words';
import { skipAdverbs } from '../grammar/adverbs';
import type { Span } from './clause';
import type { Token } from '../grammar/tokens';
import type { VerbGroup } from '../grammar/verb-group';
import { CLITICS, SUBJECT_DETERMINERS } from '../grammar/words';

/** « …, qui rendra son rapport en juin »: told of what stands before its comma. */
export interface RelativeClause {
  readonly group: VerbGroup;
  /** The comma. */
  readonly from: number;
  /** What the relative stands for. */
  readonly subject: Span;
}

interface RelativeSearch {
  readonly tokens: readonly Token[];
  /** The finite verbs, those of conditions left out. */
  readonly groups: readonly VerbGroup[];
  readonly conditions: readonly Span[];
  readonly dated: readonly Span[];
}

const RELATIVES: ReadonlySet<string> = new Set(
  'qui lequel laquelle lesquels lesquelles'.split(' '),
);

/** The relative clauses after a main verb that tell a fact of their own: dated, or up to someone. */
export function relativeClauses(
  search: RelativeSearch,
  main: readonly VerbGroup[],
): readonly RelativeClause[] {
  const { tokens } = search;
  const dependent = search.groups.filter(({ last }) => !main.some((told) => told.last === last));
  return [...dependent, ...clefts(main)].flatMap((group): readonly RelativeClause[] => {
    const opener = openerOf(tokens, group);
    const { told } = group;
    const owned = ownedOf(search, group, main);
    if (owned !== null) return [owned];
    if (told !== null && opener > told.to)
      return [{ group, from: told.from, subject: { from: told.to, to: opener } }];
    const before = main.findLast(({ last }) => last < opener);
    const isOpen = opener > 0 && tokens[opener - 1]?.text === ',' && before !== undefined;
    if (!isOpen || isBeforeVerb(search, group, main)) return [];
    if (!tellsFact(search, group, opener)) return [];
    const subject =
      antecedentOf(tokens, { from: before.last + 1, to: opener - 1 }, group) ??
      antecedentOf(tokens, { from: 0, to: before.first }, group);
    return subject === null ? [] : [{ group, from: opener - 1, subject }];
  });
}

/** « en a fait ressortir la nécessité, dont les profils ont été établis »: told after what is no action. */
function ownedOf(
  { tokens }: RelativeSearch,
  group: VerbGroup,
  main: readonly VerbGroup[],
): RelativeClause | null {
  const opener = tokens.findLastIndex(({ low }, at) => at < group.first && low === 'dont');
  const before = main.findLast(({ last }) => last < opener);
  const isAside = before?.verb.sense === 'state' && before.state === null;
  const isDone = group.voice === 'passive' && group.tense === 'past';
  const isOwned = opener > 0 && tokens[opener - 1]?.text === ',' && opener + 1 < group.first;
  if (!isAside || !isDone || !isOwned) return null;
  return { group, from: opener - 1, subject: { from: opener + 1, to: group.first } };
}

/** « c’est l’APF qui ouvre le cycle »: what stands before « qui » acts. */
function clefts(main: readonly VerbGroup[]): readonly VerbGroup[] {
  return main.filter(({ told }) => told !== null);
}

/** The « qui » right before the verb and its clitics; -1 without one. */
function openerOf(tokens: readonly Token[], { first }: VerbGroup): number {
  let at = first - 1;
  while (at > 0 && isBetween(tokens, at)) at -= 1;
  return RELATIVES.has(tokens[at]?.low ?? '') ? at : -1;
}

/** « qui, lui, … », « qui nous remettra »: what may stand between « qui » and its verb. */
function isBetween(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low ?? '';
  const isPronoun = ['nous', 'vous', 'lui', 'leur', 'eux', ','].includes(low);
  const isClitic = CLITICS.has(low) && !OBJECTS.has(low);
  return isPronoun || isClitic || skipAdverbs(tokens, at) > at;
}

/** « qui nous le remettra »: what is done is the main clause’s. */
const OBJECTS: ReadonlySet<string> = new Set(['le', 'la', 'les', "l'"]);

/** « la convention, qui sera signée en mai, prévoit »: the relative stands inside a subject. */
function isBeforeVerb(
  { tokens }: RelativeSearch,
  group: VerbGroup,
  main: readonly VerbGroup[],
): boolean {
  const next = main.find(({ first }) => first > group.last);
  if (next === undefined) return false;
  const comma = tokens.findLastIndex(({ text }, at) => at < next.first && text === ',');
  return comma > group.last && skipAdverbs(tokens, comma + 1) >= next.first;
}

/** A date of its own, or someone who has to say. */
function tellsFact(
  { tokens, groups, dated }: RelativeSearch,
  group: VerbGroup,
  opener: number,
): boolean {
  const { verb, modal, state, tense } = group;
  const next = groups.find(({ first }) => first > group.last)?.first ?? tokens.length;
  const isDated = dated.some(({ from }) => from > opener && from < next);
  const isUpToSomeone = verb.sense === 'rule' && (modal !== null || tense === 'future');
  if (verb.sense === 'state' && state === null) return false;
  // « en Sologne, qui a été choisie comme premier secteur »
  const isChosen = verb.sense === 'decide' && tense === 'past';
  return isDated || isUpToSomeone || isChosen || state === 'awaiting';
}

/** The nearest noun phrase of the verb’s number; « le projet du site » is the projet. */
function antecedentOf(
  tokens: readonly Token[],
  { from, to }: Span,
  { person }: VerbGroup,
): Span | null {
  for (let at = to - 1; at >= from; at -= 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    // « en Sologne, qui a été choisie »
    const isPlace = ['en', 'à'].includes(token.low) && tokens[at + 1]?.capitals !== 'none';
    if (isPlace && at + 2 === to && person !== 'they') return { from: at + 1, to };
    if (!opensPhrase(token)) continue;
    const isSeveral = isPlural(tokens, at);
    if (isSeveral !== (person === 'they')) continue;
    const isMerged = MERGED.has(token.low);
    const isOfOther = ['de', "d'"].includes(tokens[at - 1]?.low ?? '') || token.low === 'du';
    const isName = tokens[at + 1]?.capitals !== 'none';
    if (isOfOther && !isName && at > from + 1) continue;
    return { from: isMerged ? at + 1 : at, to };
  }
  return null;
}

/** « au », « du » hold the article of what follows. */
const MERGED: ReadonlySet<string> = new Set(['au', 'aux', 'du']);

function opensPhrase({ low, kind }: Token): boolean {
  return (
    SUBJECT_DETERMINERS.has(low) || MERGED.has(low) || kind === 'number' || low in NUMBER_WORDS
  );
}

function isPlural(tokens: readonly Token[], at: number): boolean {
  const { low = '', kind } = tokens[at] ?? {};
  const isCount = kind === 'number' || (low in NUMBER_WORDS && !['un', 'une'].includes(low));
  return isCount || PLURALS.has(low);
}

const PLURALS: ReadonlySet<string> = new Set(
  'les des nos vos leurs ces ses plusieurs quelques aux divers diverses tous toutes certains certaines'.split(
    ' ',
  ),
);
