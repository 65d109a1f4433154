import { MASCULINE_NOUNS, MEETING_NOUNS, NOUNS, type NounSense } from '../../lexicon/nouns';

/** « comité », « comité technique ». */
export function isMeetingNoun(noun: string): boolean {
  return MEETING_NOUNS.has(noun) || MEETING_NOUNS.has(noun.split(' ')[0] ?? '');
}

const FEMININE_ENDING =
  /(?:(?<!uni)forme|tion|sion|xion|aison|te|ee|ance|ence|ure|ette|elle|(?<!interv)alle|(?<!diman|repro|man)che|ere|euse|rice|ise|ie|ude|esse|ade|ille|iece|igne|aine|ole|iere|ette|ante)$/u;

interface KnownNoun {
  readonly key: string;
  readonly senses: readonly NounSense[];
  readonly gender: 'm' | 'f';
}

/** The nouns by their folded singular. */
export const NOUN_TABLE: ReadonlyMap<string, KnownNoun> = buildTable();

/** Whether a word is a noun of the lexicon: « demande », never « demandé ». */
export function isKnownNoun({ low, key }: { readonly low: string; readonly key: string }): boolean {
  return NOUN_TABLE.has(singularOf(key)) && !/és?$/u.test(low);
}

/** « f » or « m » for a folded noun, by the lexicon or by its ending. */
export function genderOf(key: string): 'm' | 'f' {
  const known = NOUN_TABLE.get(key) ?? NOUN_TABLE.get(singularOf(key));
  if (known) return known.gender;
  const singular = singularOf(key);
  return FEMININE_ENDING.test(singular) && !MASCULINE_NOUNS.has(singular) ? 'f' : 'm';
}

/** The folded singular of a folded noun; « travaux », « avis » and « concours » are their own. */
export function singularOf(key: string): string {
  if (NOUN_TABLE_KEYS.has(key) || /(?:ss|us|is|as|ux|(?:conc|rec|sec|parc|disc)ours)$/u.test(key))
    return key;
  return key.replace(/(?<=\p{L}{2})s\b/gu, '');
}

/** Whether a folded word is written in the plural: « offres », « travaux ». */
export function isPluralForm(key: string): boolean {
  return singularOf(key) !== key || /(?<!^[tf])aux$/u.test(key);
}

function buildTable(): ReadonlyMap<string, KnownNoun> {
  const table = new Map<string, KnownNoun>();
  for (const [sense, items] of Object.entries(NOUNS) as [NounSense, readonly string[]][]) {
    for (const item of items) {
      const key = item.replace('+', '');
      const known = table.get(key);
      table.set(key, {
        key,
        senses: [...(known?.senses ?? []), sense],
        gender: item.includes('+') ? 'f' : (known?.gender ?? 'm'),
      });
    }
  }
  return table;
}
const NOUN_TABLE_KEYS: ReadonlySet<string> = new Set(NOUN_TABLE.keys());
