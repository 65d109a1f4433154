import { buildPhraseTable, matchPhrase } from './phrase-table';
import { joinKeys, type Token } from './tokens';
import type { VerbGroup } from './verb-group';

/** The words of a condition in a sentence. */
export interface ConditionSpan {
  readonly from: number;
  /** Not included. */
  readonly to: number;
  readonly effect: 'Bloquante' | 'Non bloquante';
  /**
   * « quoi qu’il arrive » has no verb to wait for; « si … retenu » has; « dès que … pourvu » will
   * happen.
   */
  readonly form: 'clause' | 'phrase' | 'event';
}

interface Opener {
  readonly words: readonly string[];
  readonly effect: ConditionSpan['effect'];
  readonly form: ConditionSpan['form'];
}

/** Whole by themselves: nothing that follows belongs to them. Folded. */
const ALWAYS_PHRASES: readonly string[] = [
  "quoi qu'il arrive",
  "quoi qu'il en soit",
  'en tout etat de cause',
  'dans tous les cas',
  'en tout cas',
  'quelle que soit la decision',
];

/** What is waited for: « après accord », « dès cet avis ». Folded. */
const AGREEMENTS: readonly string[] =
  'accord avis decision validation approbation obtention agrement autorisation deliberation arbitrage aval'.split(
    ' ',
  );
const PAPERS: readonly string[] = ['reception', 'notification', 'signature'];
const OWNERS: readonly string[] = ['', "l'", 'la ', 'cet ', 'cette ', 'son ', 'sa ', 'leur '];

function afterDecisions(opening: string, nouns: readonly string[]): readonly string[] {
  return nouns.flatMap((noun) => OWNERS.map((owner) => `${opening} ${owner}${noun}`));
}

/** Words that open a condition, longest first where one begins another. Folded. */
const OPENERS: readonly Opener[] = [
  opener(
    'Non bloquante',
    'clause',
    'quand bien meme',
    'bien que',
    "bien qu'",
    'quoique',
    'meme si',
    "meme s'",
    'y compris si',
    "y compris s'",
  ),
  opener(
    'Non bloquante',
    'phrase',
    'quelle que soit',
    'quel que soit',
    'quelles que soient',
    'quels que soient',
    'independamment de',
    'independamment du',
    'independamment des',
    "independamment d'",
    'meme en cas de',
    "meme en cas d'",
    "meme en l'absence de",
    "meme en l'absence d'",
    'meme sans',
    'avec ou sans',
    'sans attendre',
    'malgre',
  ),
  opener('Non bloquante', 'phrase', ...ALWAYS_PHRASES),
  opener(
    'Bloquante',
    'clause',
    'a condition que',
    "a condition qu'",
    'sous reserve que',
    "sous reserve qu'",
    'pour autant que',
    "pour autant qu'",
    "dans l'hypothese ou",
    'au cas ou',
    'dans le cas ou',
    'des lors que',
    "des lors qu'",
    'pourvu que',
    "pourvu qu'",
    'a supposer que',
    'sauf si',
    "sauf s'",
    'tant que',
    "tant qu'",
    'si',
    "s'",
  ),
  opener(
    'Bloquante',
    'event',
    'des que',
    "des qu'",
    'une fois que',
    "une fois qu'",
    'aussitot que',
    "aussitot qu'",
  ),
  opener(
    'Bloquante',
    'phrase',
    'une fois le',
    'une fois la',
    'une fois les',
    "une fois l'",
    'sous reserve de',
    'sous reserve du',
    'sous reserve des',
    "sous reserve d'",
    'a defaut de',
    "a defaut d'",
    'faute de reponse',
    'sous condition de',
    "sous condition d'",
    'a condition de',
    "a condition d'",
    ...afterDecisions('apres', AGREEMENTS),
    "en cas d'accord",
    "en cas d'avis favorable",
    "en cas d'obtention",
    'en cas de reponse favorable',
    'en cas de reponse positive',
    'en cas de decision favorable',
    'en cas de selection',
    'en cas de validation',
    ...afterDecisions('des', [...AGREEMENTS, ...PAPERS]),
    'si possible',
    'subordonne a',
    'subordonnee a',
    'subordonnes a',
    'subordonnees a',
    'conditionne a',
    'conditionnee a',
    'conditionnes a',
    'conditionnees a',
    'conditionne par',
    'conditionnee par',
  ),
];
const NOT_CONDITIONS = buildPhraseTable(
  [
    'si bien que',
    "si bien qu'",
    'si possible',
    'si besoin',
    'si necessaire',
    'des que possible',
    "des qu'il sera possible",
  ].map((words) => [words, words]),
);
const OPENER_TABLE = buildPhraseTable(
  OPENERS.flatMap((opening) => opening.words.map((words) => [words, opening] as const)),
);

/** Words by which a clause goes on whatever its condition says. Folded. */
export const NEVERTHELESS =
  /\b(?:quand meme|malgre tout|tout de meme|de toutes? facons?|neanmoins)\b/u;

/** Finds the conditions of a sentence. */
export function findConditions(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
): readonly ConditionSpan[] {
  const found: ConditionSpan[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const opening = openerAt(tokens, at);
    if (opening === null) continue;
    const span = spanOf({ tokens, groups, at, ...opening });
    if (span === null) continue;
    found.push(span);
    at = span.to - 1;
  }
  return found;
}

function openerAt(
  tokens: readonly Token[],
  at: number,
): { readonly opening: Opener; readonly length: number } | null {
  if (matchPhrase(tokens, at, NOT_CONDITIONS) !== null) return null;
  // « si bien que » tells a result, « bien que » a condition that blocks nothing.
  if (tokens[at]?.low === 'bien' && tokens[at - 1]?.low === 'si') return null;
  const found = matchPhrase(tokens, at, OPENER_TABLE);
  if (found === null) return null;
  const isLoneSi = found.length === 1 && tokens[at]?.key === "s'";
  if (isLoneSi && !/^ils?$/u.test(tokens[at + 1]?.low ?? '')) return null;
  return { opening: found.value, length: found.length };
}

interface Search {
  readonly tokens: readonly Token[];
  readonly groups: readonly VerbGroup[];
  readonly at: number;
  readonly opening: Opener;
  readonly length: number;
}

function spanOf({ tokens, groups, at, opening, length }: Search): ConditionSpan | null {
  const { effect, form } = opening;
  const words = joinKeys(tokens.slice(at, at + length));
  if (ALWAYS_PHRASES.includes(words)) return { from: at, to: at + length, effect, form };
  const verb = groups.find((group) => group.first >= at + length);
  const hasVerb = form !== 'phrase';
  if (hasVerb && verb === undefined) return null;
  const end = endOf(tokens, hasVerb ? (verb?.last ?? at) + 1 : at + length);
  const next = groups.find(
    (group) => group.first >= (verb && hasVerb ? verb.last + 1 : at + length),
  );
  const stop = next && next.first < end ? beforeClause(tokens, at + length, next.first) : end;
  return { from: at, to: Math.max(stop, at + length), effect, form };
}

/** A condition runs to the comma, the bracket or the end. */
function endOf(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && !/^[,;.)!:–—]$/u.test(tokens[at]?.text ?? '')) at += 1;
  return at;
}

/** Without a comma the next verb’s clause ends it: at the last « et » or « mais » before that verb. */
function beforeClause(tokens: readonly Token[], from: number, verb: number): number {
  for (let at = verb - 1; at > from; at -= 1) {
    if (['et', 'mais', 'alors', 'nous', 'on'].includes(tokens[at]?.low ?? '')) return at;
  }
  for (let at = verb - 1; at > from; at -= 1) {
    if (['le', 'la', 'les', "l'", 'un', 'une', 'nos', 'notre'].includes(tokens[at]?.low ?? '')) {
      return at;
    }
  }
  return verb;
}

function opener(
  effect: ConditionSpan['effect'],
  form: ConditionSpan['form'],
  ...words: readonly string[]
): Opener {
  return { words, effect, form };
}
