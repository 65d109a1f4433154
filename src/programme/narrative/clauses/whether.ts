import { TELLING_WHETHER, WONDERING_WHETHER } from '../../lexicon/decision-words';
import { finiteForm, infinitiveOf } from '../grammar/conjugation';
import type { Token } from '../grammar/tokens';
import type { VerbGroup } from '../grammar/verb-group';
import { CLITICS, VERB_ADVERBS } from '../grammar/words';

/** In words: « avant la fin du mois de juin ». */
const LONGEST_DATE = 7;
/** They open a date or tell to whom, never what. */
const ASIDE_OPENERS: ReadonlySet<string> = new Set(
  "avant d'ici d' en au pour fin début courant dès à prochainement rapidement".split(' '),
);
/** « dira », « diront ». */
const SAYING = /^dir(?:e|a|ont|ait|aient)$/u;

/** « doit nous dire avant le 30 juin s’il cède »: this « si » asks, it sets no condition. */
export function asksWhether(tokens: readonly Token[], si: number): boolean {
  return questionBefore(tokens, si) !== null;
}

/** Where the question begins that completes the verb: « s’il cède l’internat »; -1 without one. */
export function whetherAfter(tokens: readonly Token[], { first, last }: VerbGroup): number {
  const si = tokens.findIndex(
    ({ low }, at) => at > last && at <= last + 2 + LONGEST_DATE && ['si', "s'"].includes(low),
  );
  const asked = si < 0 ? null : questionBefore(tokens, si);
  return asked !== null && asked.at >= first && !WONDERING_WHETHER.has(asked.infinitive) ? si : -1;
}

interface Question {
  readonly at: number;
  readonly infinitive: string;
}

function questionBefore(tokens: readonly Token[], si: number): Question | null {
  for (let at = si - 1; at >= Math.max(0, si - LONGEST_DATE); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return null;
    const infinitive = CLITICS.has(token.low) ? '' : tellingVerb(token.low);
    if (infinitive !== '') return isAside(tokens, at, si) ? { at, infinitive } : null;
  }
  return null;
}

function tellingVerb(low: string): string {
  if (SAYING.test(low)) return 'dire';
  const infinitive = (infinitiveOf(low) ?? finiteForm(low)?.verb)?.infinitive ?? '';
  return TELLING_WHETHER.has(infinitive) || WONDERING_WHETHER.has(infinitive) ? infinitive : '';
}

/** Nothing but a date stands between the verb and its question. */
function isAside(tokens: readonly Token[], teller: number, si: number): boolean {
  const next = tokens[teller + 1]?.low ?? '';
  const isDay = next === 'le' && tokens[teller + 2]?.kind === 'number';
  return isDay || teller === si - 1 || ASIDE_OPENERS.has(next) || VERB_ADVERBS.has(next);
}
