import { fold } from '../../../lib/text';
import { genderOf, isPluralForm, singularOf } from '../grammar/nouns';
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

const WRITTEN = /(?<!\p{L})(?:(l[ae]|les)\s)?(?:celles?|celui|ceux)(?!\p{L}|-)/iu;

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
  if (headWords(named) === '') return phrase;
  return { ...phrase, noun: meant.noun, senses: meant.senses, isPlural: SEVERAL.has(low) };
}

/** « signature de la celle avec l’ADMR » is one of « la convention ». */
export function withMeantWords(title: string, named: Named): string {
  const head = headWords(named);
  if (head === '') return title;
  return title
    .replace(WRITTEN, (_, article: string | undefined) =>
      article === undefined ? head : definite(article, head),
    )
    .replace(/(?<!\p{L})de les (?=\p{L})/u, 'des ')
    .replace(/(?<!\p{L})de le (?=\p{L})/u, 'du ');
}

function definite(article: string, head: string): string {
  if (article.toLowerCase() === 'les' || isPluralForm(fold(head))) return `les ${head}`;
  if (/^[aeiouyéèêîôœ]/iu.test(head)) return `l’${head}`;
  return `${genderOf(fold(head)) === 'f' ? 'la' : 'le'} ${head}`;
}

/** « convention » of « convention avec l’UDAF »; `''` when nothing was named. */
function headWords({ phrase, words }: Named): string {
  if (phrase === null) return '';
  const written = words.split(/\s/u);
  const size = phrase.noun.split(' ').length;
  const at = written.findIndex(
    (_, place) => singularOf(fold(written.slice(place, place + size).join(' '))) === phrase.noun,
  );
  return at < 0 ? '' : written.slice(at, at + size).join(' ');
}
