import lists from './words.json';
import { NUMBER_WORDS } from '../../../lib/number-words';
import { isLow, type Token } from '../words/tokens';
import { bracketedTokens } from '../words/quotes';
import type { Span } from './clause';
import { knownParticipleOf } from '../words/conjugation';
import * as nouns from '../words/nouns';

export function isLink(token: Token): boolean {
  return nouns.COORDINATORS.has(token.low) || [',', ';', ':', '–', '—', '-'].includes(token.text);
}

/** Where the subject begins before the verb: the last noun phrase no preposition governs. */
export function subjectStart(tokens: readonly Token[], span: Span): number | null {
  const { to } = span;
  const from = afterTime(tokens, span);
  const opener = tokens[from];
  if (isSomeMore(tokens, from) && from + 1 < to) return from + 1;
  // « Privé de ses subventions, il pourrait fermer »
  if (tokens[to - 2]?.text === ',' && nouns.SUBJECT_PRONOUNS.has(tokens[to - 1]?.low ?? ''))
    return to - 1;
  const isSubject =
    opener !== undefined &&
    (opener.low === 'des' || !nouns.PREPOSITIONS.has(opener.low)) &&
    !["s'", 'comme'].includes(opener.low) &&
    (!knownParticipleOf(opener.low) || nouns.isKnownNoun(opener)) &&
    (opener.kind !== 'mark' || opener.text === '«');
  if (isSubject && from < to) return from;
  const aside = bracketedTokens(tokens);
  let start: number | null = null;
  for (let at = from + 1; at < to; at += 1) {
    // « la formation « mieux connaître les publics » »: what is quoted is a name.
    const isInside = aside.has(at) && aside.has(at - 1) && tokens[at - 1]?.text !== '»';
    if (!isInside && canOpenNoun(tokens, at) && !isGoverned(tokens, at)) start = at;
  }
  return start;
}

/** « d’autres modules », « de premiers contacts »: « des » before an adjective; « de deux ans » is a length. */
function isSomeMore(tokens: readonly Token[], at: number): boolean {
  const { low: next = '' } = tokens[at + 1] ?? {};
  const isSeveral =
    nouns.LEADING_ADJECTIVES.has(next) && /[sx]$/u.test(next) && !(next in NUMBER_WORDS);
  return isSeveral && isLow(tokens[at], 'de', "d'");
}

/** « L’an dernier, 65 agents », « En attendant l’accord, les élus »: past what only says when. */
function afterTime(tokens: readonly Token[], { from, to }: Span): number {
  const comma = tokens.findIndex(({ text }, at) => at > from && at < to && text === ',');
  const opener = tokens[from + 1];
  // « Toutefois, en attendant … »
  const isLate = comma > 0 && comma - from <= 2 && tokens[comma + 1]?.low === 'en';
  if (isLate) return afterTime(tokens, { from: comma + 1, to });
  const isTime = TIMES.has(opener?.key ?? '') && comma - from <= 4;
  const isMeanwhile = tokens[from]?.low === 'en' && opener?.low.endsWith('ant') === true;
  return comma > from && (isTime || isMeanwhile) ? comma + 1 : from;
}

function canOpenNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  // « la prévention des expulsions »: « des » opens a noun phrase only at a beginning.
  if (token.low === 'des') return isAfterLink(tokens, at);
  if (isTime(tokens, at)) return false;
  // « la résidence Les Blanchères »: an article with a capital is the name’s.
  const isOfName = token.capitals === 'first' && tokens[at - 1]?.kind === 'word';
  if (nouns.SUBJECT_PRONOUNS.has(token.low) || nouns.SUBJECT_DETERMINERS.has(token.low))
    return !isOfName;
  if (nouns.SUBORDINATORS.has(token.low)) return false;
  // « une proposition, accompagnée d’un chiffrage, a été faite »: an aside is no subject.
  if (knownParticipleOf(token.low) !== null) return false;
  // « cinq chantiers, au coût de …, seront engagés »
  if (nouns.PREPOSITIONS.has(token.low)) return false;
  return isAfterLink(tokens, at) && (token.text === '«' || token.kind !== 'mark');
}

/** « l’ouverture prévue cet hiver », « le mois dernier », « le 5 mai »: when, not what. */
function isTime(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind === 'number') return tokens[at]?.low === 'le';
  return TIMES.has(next?.key ?? '') && !['et', ','].includes(tokens[at - 1]?.low ?? ',');
}

const TIMES: ReadonlySet<string> = new Set(lists.subjectsTimes);

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
    nouns.PREPOSITIONS.has(before.low) ||
    nouns.SUBJECT_DETERMINERS.has(before.low) ||
    (nouns.LEADING_ADJECTIVES.has(before.low) && before.kind === 'word') ||
    ["qu'", 'que', 'dont', "jusqu'"].includes(before.low)
  );
}
