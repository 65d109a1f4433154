import { findConditions, type ConditionSpan } from './narrative-conditions';
import { knownParticipleOf } from './narrative-conjugation';
import { bracketedTokens } from './narrative-brackets';
import { buildPhraseTable, matchPhrase } from './narrative-phrase-table';
import type { Token } from './narrative-tokens';
import { findVerbGroups, skipAdverbs, type VerbGroup } from './narrative-verb-groups';
import {
  COORDINATORS,
  LEADING_ADJECTIVES,
  LINKING_PHRASES,
  PREPOSITIONS,
  SUBJECT_DETERMINERS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from './narrative-words';

/** Tokens from `from` up to `to`, which is not included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One main verb with what belongs to it. */
export interface Clause {
  readonly span: Span;
  readonly group: VerbGroup;
  /** « Pour Téteghem, », « À la rentrée, »: what stands before the subject; empty without one. */
  readonly frame: Span;
  /** Empty when the clause has none of its own. */
  readonly subject: Span;
  /** The subject stands after the verb: « est apparue cette nécessité ». */
  readonly isInverted: boolean;
  /** It leans on the subject of the clause before: « … et se poursuivront ». */
  readonly sharesSubject: boolean;
  readonly conditions: readonly ConditionSpan[];
}

export interface ReadSentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly conditions: readonly ConditionSpan[];
  /** The verbs of relative and other dependent clauses. */
  readonly dependent: readonly VerbGroup[];
}

/** Cuts a sentence into its main clauses; what depends on them stays with them. */
export function readClauses(text: string, tokens: readonly Token[]): ReadSentence {
  const brackets = bracketedTokens(tokens);
  const groups = findVerbGroups(tokens).filter((group) => !brackets.has(group.first));
  const conditions = findConditions(tokens, groups);
  const isConditional = (group: VerbGroup): boolean =>
    conditions.some(({ from, to }) => group.first >= from && group.last < to);
  const free = groups.filter((group) => !isConditional(group));
  const main = mainGroups(tokens, free);
  return {
    text,
    tokens,
    conditions,
    dependent: groups.filter((group) => !main.includes(group)),
    clauses: cutClauses({ tokens, main, conditions, brackets }),
  };
}

interface Cutting {
  readonly tokens: readonly Token[];
  readonly main: readonly VerbGroup[];
  readonly conditions: readonly ConditionSpan[];
  readonly brackets: ReadonlySet<number>;
}

/** Leaves out the verbs of relative clauses; keeps one when the sentence has no other. */
function mainGroups(tokens: readonly Token[], groups: readonly VerbGroup[]): readonly VerbGroup[] {
  const main: VerbGroup[] = [];
  let isInRelative = false;
  for (const [index, group] of groups.entries()) {
    const from = (groups[index - 1]?.last ?? -1) + 1;
    const between = tokens.slice(from, group.first);
    const before = groups[index - 1];
    const told = before && main.at(-1) === before ? toldByImpersonal(tokens, before, group) : null;
    if (told !== null) {
      main[main.length - 1] = told;
      continue;
    }
    const isRelative = opensDependent(between);
    const followsRelative: boolean = isInRelative && isBareCoordination(between);
    isInRelative = isRelative || followsRelative;
    if (!isInRelative) main.push(group);
  }
  const [first] = groups;
  return main.length === 0 && first ? [first] : main;
}

/** « il est prévu que les travaux démarrent »: the second verb is the action, the first says how sure. */
function toldByImpersonal(
  tokens: readonly Token[],
  before: VerbGroup,
  group: VerbGroup,
): VerbGroup | null {
  const subject = tokens[before.first - 1]?.low ?? '';
  const link = tokens[before.last + 1]?.low ?? '';
  const isTold = ['plan', 'wish', 'decide', 'can', 'await', 'hope'].includes(before.verb.sense);
  if (!['il', 'nous', 'on'].includes(subject) || !['que', "qu'"].includes(link) || !isTold)
    return null;
  return {
    ...group,
    modal: before.verb,
    told: { from: before.first - 1, to: before.last + 2 },
  };
}

function opensDependent(between: readonly Token[]): boolean {
  const at = between.findLastIndex(
    (token) => SUBORDINATORS.has(token.low) && token.low !== 'comme',
  );
  if (at < 0) return false;
  const after = between.slice(at + 1);
  const before = between[at - 1]?.low ?? '';
  if (['ainsi', 'tandis', 'alors', 'outre', 'sachant', 'étant', 'noté'].includes(before))
    return before !== 'tandis' && before !== 'alors';
  return !after.some((token) => token.text === ',' || token.text === ';' || token.low === 'mais');
}

function isBareCoordination(between: readonly Token[]): boolean {
  const words = between.filter((token) => token.kind !== 'mark');
  return words.length <= 1 && ['et', 'ou', 'puis'].includes(words[0]?.low ?? '');
}

function cutClauses(cutting: Cutting): readonly Clause[] {
  const { tokens, main, conditions } = cutting;
  const starts = main.map((group, index) => {
    const before = main[index - 1];
    return before ? boundary(cutting, before, group) : 0;
  });
  return main.map((group, index) => {
    const span = { from: starts[index] ?? 0, to: starts[index + 1] ?? tokens.length };
    const own = conditions.filter(({ from }) => from >= span.from && from < span.to);
    return clauseOf(cutting, { group, span, conditions: own, isFirst: index === 0 });
  });
}

/** Where the clause of `after` begins: the last link whose rest can be its subject. */
function boundary(cutting: Cutting, before: VerbGroup, after: VerbGroup): number {
  const { tokens, brackets, conditions } = cutting;
  let fallback: number | null = null;
  for (let at = after.first - 1; at > before.last; at -= 1) {
    const token = tokens[at];
    const isInside =
      brackets.has(at) || conditions.some(({ from, to }) => at > from && at < to - 1);
    if (!token || isInside || !isLink(token)) continue;
    const isPair = isLink(tokens[at - 1] ?? token) && at - 1 > before.last;
    const start = isPair ? at - 1 : at;
    const rest = { from: at + 1, to: after.first };
    if (canOpenClause(tokens, rest, after)) return start;
    fallback = start;
  }
  return fallback ?? after.first;
}

function isLink(token: Token): boolean {
  return COORDINATORS.has(token.low) || [',', ';', ':', '–', '—', '-'].includes(token.text);
}

function canOpenClause(tokens: readonly Token[], rest: Span, group: VerbGroup): boolean {
  const from = skipLinking(tokens, rest);
  if (from >= rest.to) return true;
  const subject = subjectStart(tokens, { from, to: rest.to });
  const first = tokens[subject ?? from];
  if (!first || subject === null) return false;
  const isEnumerated = tokens.slice(subject, rest.to).some((token) => token.low === 'et');
  const isSingular =
    SINGULAR_OPENERS.has(first.low) ||
    (first.capitals !== 'none' &&
      !SUBJECT_DETERMINERS.has(first.low) &&
      !SUBJECT_PRONOUNS.has(first.low));
  return !(group.person === 'they' && isSingular && !isEnumerated);
}

const SINGULAR_OPENERS: ReadonlySet<string> = new Set(
  "le la l' un une ce cet cette son sa notre votre leur chaque il elle on chacun".split(' '),
);

function clauseOf(
  { tokens }: Cutting,
  {
    group,
    span,
    conditions,
    isFirst,
  }: {
    readonly group: VerbGroup;
    readonly span: Span;
    readonly conditions: readonly ConditionSpan[];
    readonly isFirst: boolean;
  },
): Clause {
  const opens = group.told?.to ?? afterColon(tokens, { from: span.from, to: group.first });
  let from = skipLinking(tokens, { from: opens, to: group.first });
  const opening = conditions.find(
    (condition) => condition.from <= from && condition.to <= group.first,
  );
  if (opening) from = skipLinking(tokens, { from: opening.to, to: group.first });
  const before = { from, to: group.first };
  const start = subjectStart(tokens, before);
  const subject = { from: start ?? group.first, to: group.first };
  return {
    span,
    group,
    frame: { from, to: subject.from },
    subject,
    conditions,
    isInverted: start === null && (from < group.first || isFirst),
    sharesSubject: start === null && from >= group.first && !isFirst,
  };
}

/** « Formation des gardiens : trois sessions … »: the clause begins after the colon. */
function afterColon(tokens: readonly Token[], { from, to }: Span): number {
  const colon = tokens.findLastIndex((token, at) => at >= from && at < to && token.text === ':');
  return colon < 0 ? from : colon + 1;
}

/** The first word that is no link, no adverb and no linking phrase. */
function skipLinking(tokens: readonly Token[], { from, to }: Span): number {
  let at = from;
  while (at < to) {
    const token = tokens[at];
    const phrase = matchPhrase(tokens, at, LINKING_TABLE);
    const next = skipAdverbs(tokens, at);
    if (token && (isLink(token) || (token.kind === 'mark' && token.text !== '«'))) at += 1;
    else if (phrase !== null) at += phrase.length;
    else if (next > at && next <= to) at = next;
    else break;
  }
  return at;
}

const LINKING_TABLE = buildPhraseTable(LINKING_PHRASES.map((words) => [words, words]));

/** Where the subject begins before the verb: the last noun phrase no preposition governs. */
function subjectStart(tokens: readonly Token[], { from, to }: Span): number | null {
  const opener = tokens[from];
  if (
    opener &&
    (opener.low === 'des' || !PREPOSITIONS.has(opener.low)) &&
    !knownParticipleOf(opener.low) &&
    from < to &&
    canOpenNoun(tokens, from)
  )
    return from;
  let start: number | null = null;
  for (let at = from + 1; at < to; at += 1) {
    if (canOpenNoun(tokens, at) && !isGoverned(tokens, at)) start = at;
  }
  return start;
}

function canOpenNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  // « la prévention des expulsions »: « des » opens a noun phrase only at a beginning.
  if (token.low === 'des') return isAfterLink(tokens, at);
  if (SUBJECT_PRONOUNS.has(token.low) || SUBJECT_DETERMINERS.has(token.low)) return true;
  return isAfterLink(tokens, at) && (token.text === '«' || token.kind !== 'mark');
}

function isAfterLink(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || isLink(before)) return true;
  return before.kind === 'mark' && !['«', '(', '“'].includes(before.text);
}

function isGoverned(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  if (['et', 'ou', 'ni'].includes(before.low)) return true;
  return (
    PREPOSITIONS.has(before.low) ||
    SUBJECT_DETERMINERS.has(before.low) ||
    (LEADING_ADJECTIVES.has(before.low) && before.kind === 'word') ||
    ["qu'", 'que', 'dont', "jusqu'"].includes(before.low)
  );
}
