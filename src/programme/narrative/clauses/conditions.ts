import lists from './words.json';
import {
  CONDITION_OPENERS,
  type ConditionOpener,
  NOT_CONDITIONS,
  WITHOUT,
  WHOLE_ANSWERS,
  WHOLE_CONDITIONS,
} from '../../dates/words/conditions';
import { finiteForm, knownParticipleOf } from '../words/conjugation';
import { buildPhraseTable, isLow, matchPhrase, joinKeys, type Token } from '../words/tokens';
import { SUBJECT_PRONOUNS } from '../words/nouns';
import type { VerbGroup } from '../words/verb-group';

/** The words of a condition in a sentence. */
export interface ConditionSpan {
  readonly from: number;
  /** Not included. */
  readonly to: number;
  readonly effect: ConditionOpener['effect'];
  readonly form: ConditionOpener['form'];
  /** « si deux projets ont commencé, les autres … »: nothing waits for it. */
  readonly isFact?: boolean;
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
): readonly ConditionSpan[] {
  const found: ConditionSpan[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const opening = openerAt(tokens, at);
    const span =
      opening === null
        ? withoutWhat(tokens, groups, at)
        : spanOf({ tokens, groups, at, ...opening });
    const isLone = opening !== null && LONE.has(tokens[at]?.low ?? '');
    const verb = isLone ? groups.find(({ first }) => first > at) : undefined;
    // « si elle pourrait nous prêter une salle »: asked, whatever stands before.
    if (span === null || verb?.tense === 'conditional') continue;
    // « si deux projets ont commencé, les autres n’ont pas avancé »: granted.
    const next = groups.find(({ first }) => first >= span.to);
    const isTold = next?.modal === null && ['past', 'imperfect', 'present'].includes(next.tense);
    found.push({ ...span, isFact: isLone && verb?.tense === 'past' && isTold });
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

const LONE: ReadonlySet<string> = new Set(['si', "s'"]);

/** « tant que le permis n’est pas délivré, rien ne commencera »: what is denied will be, once it is met. */
export function isDeniedUntil(group: VerbGroup, conditions: readonly ConditionSpan[]): boolean {
  const isAhead = ['future', 'conditional'].includes(group.tense);
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
  // « pour savoir si le projet est retenu », « demande si … » asks, and waits for nothing.
  const asking = tokens.findLastIndex(({ low }, to) => to < at && to > at - 7 && asks(low));
  // « demander à la mairie si … », but « demander à la mairie un devis si … »
  const whom = tokens.slice(asking + 1, at);
  const isAsked =
    isLow(whom[0], 'à', 'au', 'aux', 'avec', 'auprès') &&
    whom.filter(({ low }) => /^(?:l[ae]s?|l'|une?|des?|aux?)$/u.test(low)).length < 2;
  const isAsking = asking >= 0 && (whom.length === 0 || isAsked);
  if (LONE.has(tokens[at]?.low ?? '') && isAsking) return null;
  const found = matchPhrase(tokens, at, OPENER_TABLE);
  if (found === null) return null;
  const isLoneSi = found.length === 1 && tokens[at]?.key === "s'";
  if (isLoneSi && !/^ils?$/u.test(tokens[at + 1]?.low ?? '')) return null;
  return { opening: found.value, length: found.length };
}

const ASKING: ReadonlySet<string> = new Set(lists.asking);

function asks(low: string): boolean {
  return ASKING.has((finiteForm(low)?.verb ?? knownParticipleOf(low))?.infinitive ?? low);
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
  const verb = groups.find(({ first }) => first >= at + length);
  const pause = endOf(tokens, at + length);
  // « si la météo le permet, … »: its verb is one that no group holds.
  const isTold = tokens.slice(at + length, pause).some(({ low }) => finiteForm(low) !== null);
  // « bien que nous n’ayons pas le courant, je fais … »: so is one that nobody knows before « , je ».
  const isOther = SUBJECT_PRONOUNS.has(tokens[pause + 1]?.low ?? '') && pause > at + length + 1;
  const isClosed = form === 'phrase' || ((isTold || isOther) && pause < (verb?.first ?? 0));
  const whole = endOf(tokens, (verb?.last ?? at) + 1);
  // « ce n’est que si l’avis est favorable que le chantier débute »
  const que = tokens.findIndex(({ low }, to) => to > (verb?.last ?? at) && /^qu[e']$/u.test(low));
  const isCleft = /^qu[e']$/u.test(tokens[at - 1]?.low ?? '') && que > 0;
  const end = isClosed ? pause : isCleft ? Math.min(que, whole) : whole;
  return { from: at, to: Math.max(end, at + length), effect, form };
}

/** A condition runs to the comma, the bracket or the end. */
function endOf(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && !/^[,;.)!:–—]$/u.test(tokens[at]?.text ?? '')) at += 1;
  return at;
}
