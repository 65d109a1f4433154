import { fold } from '../../../lib/text';
import { genderOf, isPluralForm, NOUN_TABLE, singularOf } from '../grammar/nouns';
import type { NounPhrase } from './phrases';
import type { Token } from '../grammar/tokens';

/** « celle de l’ADMR », « ceux de la tour B »: one more of what was just named. */
const DEMONSTRATIVES: ReadonlySet<string> = new Set(['celle', 'celui', 'celles', 'ceux']);
const SEVERAL: ReadonlySet<string> = new Set(['celles', 'ceux']);

/** What the text last named, and its words. */
interface Named {
  readonly phrase: NounPhrase | null;
  readonly words: string;
}

const WRITTEN = /(?<!\p{L})(?:(l[ae]|les)\s)?(celles?|celui|ceux)(?!\p{L}|-)/iu;

export function isDemonstrative(token: Token | undefined): boolean {
  return DEMONSTRATIVES.has(token?.low ?? '');
}

/** The phrase with the noun that its demonstrative stands for. */
export function withMeantNoun(
  tokens: readonly Token[],
  phrase: NounPhrase | null,
  named: Named,
): NounPhrase | null {
  const meant = named.phrase;
  const low = phrase === null ? '' : (tokens[phrase.head]?.low ?? '');
  if (phrase === null || meant === null || !DEMONSTRATIVES.has(low)) return phrase;
  const head = headWords(named, low);
  if (head === '') return phrase;
  const noun = nounOfWords(head);
  const senses = noun === meant.noun ? meant.senses : (NOUN_TABLE.get(noun)?.senses ?? []);
  return { ...phrase, noun, senses, isPlural: SEVERAL.has(low) };
}

/** « signature de la celle avec l’ADMR » is one of « la convention ». */
export function withMeantWords(title: string, named: Named): string {
  return title
    .replace(WRITTEN, (written, article: string | undefined, low: string) => {
      const head = headWords(named, low.toLowerCase());
      if (head === '') return written;
      return article === undefined ? head : definite(article, head);
    })
    .replace(/(?<!\p{L})de les (?=\p{L})/u, 'des ')
    .replace(/(?<!\p{L})de le (?=\p{L})/u, 'du ');
}

function definite(article: string, head: string): string {
  if (article.toLowerCase() === 'les' || isPluralForm(fold(head))) return `les ${head}`;
  if (/^[aeiouyéèêîôœ]/iu.test(head)) return `l’${head}`;
  return `${genderOf(fold(head)) === 'f' ? 'la' : 'le'} ${head}`;
}

/** « convention » of « convention avec l’UDAF », in the number of « celles »; `''` when nothing was named. */
function headWords({ phrase, words }: Named, low: string): string {
  if (phrase === null) return '';
  const written = words.split(/\s/u);
  const size = phrase.noun.split(' ').length;
  const at = written.findIndex(
    (_, place) => singularOf(fold(written.slice(place, place + size).join(' '))) === phrase.noun,
  );
  if (at < 0) return '';
  const head = innerNoun(phrase.noun, low) ?? written.slice(at, at + size).join(' ');
  return inNumber(head, SEVERAL.has(low));
}

/** « celles » after « le cycle de formation »: the noun inside it is the one of that gender. */
function innerNoun(noun: string, low: string): string | null {
  const [outer = '', ...others] = noun.split(' de ');
  const inner = others.at(-1);
  const gender = FEMININE.has(low) ? 'f' : 'm';
  const isOuter = !NOUN_TABLE.has(outer) || genderOf(noun) === gender;
  const isInner = inner !== undefined && NOUN_TABLE.has(inner) && genderOf(inner) === gender;
  return !isOuter && isInner ? inner : null;
}

const FEMININE: ReadonlySet<string> = new Set(['celle', 'celles']);

function nounOfWords(words: string): string {
  return singularOf(fold(words));
}

/** « formation » is « formations » for « celles »; the first word alone takes the mark. */
function inNumber(words: string, isSeveral: boolean): string {
  const [first = '', ...others] = words.split(' ');
  const key = fold(first);
  const bare = singularOf(key) === key.slice(0, -1) ? first.slice(0, -1) : first;
  const isAlready = bare !== first || /[sxz]$/u.test(first);
  const one = isSeveral ? (isAlready ? first : `${first}s`) : bare;
  return [one, ...others].join(' ');
}
