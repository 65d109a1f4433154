import { isVerb } from '../../lexicon/verbs';
import {
  CONDITION_OPENERS,
  type ConditionOpener,
  NOT_CONDITIONS,
  WITHOUT,
  WHOLE_ANSWERS,
  WHOLE_CONDITIONS,
} from '../../lexicon/conditions';
import { buildPhraseTable, matchPhrase } from '../words/phrase-table';
import { joinKeys, type Token } from '../words/tokens';
import { finiteForm, knownInfinitive } from '../words/conjugation';
import type { VerbGroup } from '../words/verb-group';
import { DETERMINERS } from '../words/words';

/** The words of a condition in a sentence. */
export interface ConditionSpan {
  readonly from: number;
  /** Not included. */
  readonly to: number;
  readonly effect: ConditionOpener['effect'];
  readonly form: ConditionOpener['form'];
}

const WITHOUT_TABLE = buildPhraseTable(WITHOUT.map((words) => [words, words]));
const NOT_OPENERS = buildPhraseTable(NOT_CONDITIONS.map((words) => [words, words]));
const OPENER_TABLE = buildPhraseTable(
  CONDITION_OPENERS.flatMap((opening) => opening.words.map((words) => [words, opening] as const)),
);

/** Finds the conditions of a sentence. */
export function findConditions(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  dated: readonly Pick<ConditionSpan, 'from' | 'to'>[],
): readonly ConditionSpan[] {
  const found: ConditionSpan[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const opening = openerAt(tokens, at);
    const span =
      opening === null
        ? (withoutWhat(tokens, groups, at) ?? notBefore({ tokens, groups, dated, at }))
        : spanOf({ tokens, groups, at, ...opening });
    if (span === null) continue;
    found.push(span);
    at = span.to - 1;
  }
  return found;
}

/** « faute de cette garantie, le chantier ne pourra pas s’ouvrir »: it waits for that; null otherwise. */
function withoutWhat(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  at: number,
): ConditionSpan | null {
  const opening = matchPhrase(tokens, at, WITHOUT_TABLE);
  if (opening === null) return null;
  const to = endOf(tokens, at);
  const next = groups.find(({ first }) => first >= to);
  const isDenied = next?.negation === 'not' && next.tense !== 'past' && tokens[to]?.text === ',';
  return isDenied ? { from: at, to, effect: 'Bloquante', form: 'phrase' } : null;
}

/** « ne pourra pas commencer avant le départ des locataires »: it waits for that, as for no day. */
function notBefore({
  tokens,
  groups,
  dated,
  at,
}: Pick<Search, 'tokens' | 'groups' | 'at'> & {
  readonly dated: readonly Pick<ConditionSpan, 'from' | 'to'>[];
}): ConditionSpan | null {
  const opens = tokens[at]?.low === 'avant' && DETERMINERS.has(tokens[at + 1]?.low ?? '');
  const isDated = dated.some(({ from, to }) => at + 1 >= from && at < to);
  const held = groups.find(
    ({ first, last }) =>
      first < at && last >= at - 2 && tokens.slice(first, at).some(({ low }) => low === 'pas'),
  );
  if (!opens || isDated || held === undefined) return null;
  return { from: at, to: endOf(tokens, at), effect: 'Bloquante', form: 'phrase' };
}

/** « tant que le permis n’est pas délivré, rien ne commencera »: what is denied will be, once it is met. */
export function isDeniedUntil(group: VerbGroup, conditions: readonly ConditionSpan[]): boolean {
  const isAhead =
    ['future', 'conditional'].includes(group.tense) ||
    (group.tense === 'present' && group.modal?.sense === 'can');
  return isAhead && conditions.some(({ effect }) => effect === 'Bloquante');
}

function openerAt(
  tokens: readonly Token[],
  at: number,
): { readonly opening: ConditionOpener; readonly length: number } | null {
  const opens = (from: number): boolean => matchPhrase(tokens, from, NOT_OPENERS) !== null;
  // « en tant que »: no « tant que ».
  if (opens(at) || (tokens[at - 1]?.low === 'en' && opens(at - 1))) return null;
  // « si bien que » tells a result, « bien que » a condition that blocks nothing.
  if (tokens[at]?.low === 'bien' && tokens[at - 1]?.low === 'si') return null;
  const found = matchPhrase(tokens, at, OPENER_TABLE);
  if (found === null) return isEitherWay(tokens, at) ? { opening: EITHER_WAY, length: 1 } : null;
  const isSi = found.length === 1 && ['si', "s'"].includes(tokens[at]?.key ?? '');
  if (isSi && asksWhether(tokens, at)) return null;
  const isLoneSi = found.length === 1 && tokens[at]?.key === "s'";
  if (isLoneSi && !/^ils?$/u.test(tokens[at + 1]?.low ?? '')) return null;
  return { opening: found.value, length: found.length };
}

const EITHER_WAY: ConditionOpener = { words: [], effect: 'Non bloquante', form: 'clause' };

/** « que cette aide soit accordée ou non »: the same is done either way. */
function isEitherWay(tokens: readonly Token[], at: number): boolean {
  if (!['que', "qu'"].includes(tokens[at]?.low ?? '')) return false;
  return /^[^,;.:()]* ou (?:non|pas)(?= ?(?:[,;.:)]|$))/u.test(joinKeys(tokens.slice(at)));
}

interface Search {
  readonly tokens: readonly Token[];
  readonly groups: readonly VerbGroup[];
  readonly at: number;
  readonly opening: ConditionOpener;
  readonly length: number;
}

function spanOf({ tokens, groups, at, opening, length }: Search): ConditionSpan {
  const { effect, form } = opening;
  const words = joinKeys(tokens.slice(at, at + length));
  if ([...WHOLE_CONDITIONS, ...WHOLE_ANSWERS].includes(words))
    return { from: at, to: at + length, effect, form };
  const verb = verbOfCondition(tokens, groups, at + length);
  const end = endOf(tokens, form === 'phrase' ? at + length : (verb?.last ?? at) + 1);
  return { from: at, to: Math.max(end, at + length), effect, form };
}

/** « si le projet que nous portons est retenu »: the second verb is the condition’s. */
function verbOfCondition(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  from: number,
): VerbGroup | undefined {
  const [first, second] = groups.filter((group) => group.first >= from);
  if (first === undefined || second === undefined) return first;
  const isOpen = tokens.slice(from + 1, first.first).some(({ low }) => RELATIVES.has(low));
  const isClosed = tokens.slice(first.last, second.first).some(({ kind }) => kind === 'mark');
  return isOpen && !isClosed ? second : first;
}

const RELATIVES: ReadonlySet<string> = new Set(['que', "qu'", 'qui', 'dont']);

/** « doit dire s’il cède l’internat »: this « si » asks, it sets no condition. */
function asksWhether(tokens: readonly Token[], si: number): boolean {
  const before = tokens[si - 1]?.low ?? '';
  return isVerb(knownInfinitive(before) ?? finiteForm(before)?.verb, 'ask-whether');
}

/** A condition runs to the comma, the bracket or the end. */
function endOf(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && !/^[,;.)!:–—]$/u.test(tokens[at]?.text ?? '')) at += 1;
  return at;
}
