import { fold, uncapitalised } from '../../../lib/text';
import { genderOf, isPluralForm, NOUN_TABLE, singularOf, LEADING_ADJECTIVES } from './nouns';

/** « La réhabilitation » is « réhabilitation »; « Les premières réunions » keeps its adjective. */
export function withoutArticle(words: string): string {
  return words.replace(
    /^(?:l[ae]s?|un|une|des|du|[nv]os|[nv]otre|leurs?|ses|son|sa|ces?|cet|cette|aucune?|l[ae]s?dite?s?|ledit)[\s\u00a0]+|^[ld][’']/iu,
    '',
  );
}

/** « Quinze ménages », « 12 logements », « d’autres modules », « de nouveaux contacts » take no article. */
const COUNTED =
  /^(?:\d|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|plusieurs|quelques|certaine?s|autres|nouveaux|nouvelles)(?:[-\s]|$))/iu;

/** The definite article of a noun phrase that has another: « notre projet » is « le projet ». */
export function withDefinite(written: string, noun: string): string {
  // « quant au projet »
  const words = written.replace(/^au(x?)[\s\u00a0]/iu, (_, several: string) =>
    several === '' ? 'le ' : 'les ',
  );
  if (COUNTED.test(words)) return uncapitalised(words);
  const bare = withoutArticle(words);
  if (/^l[ae]s?\s|^l[’']/iu.test(words)) return words.replace(/^L/u, 'l');
  if (/^une?\s/iu.test(words)) return uncapitalised(words);
  const [opener = ''] = bare.split(/[\s\u00a0]/u);
  const first = fold(opener);
  // « Pissevin est retenu »: a name without an article has none.
  if (bare === words && /^\p{Lu}/u.test(bare) && !NOUN_TABLE.has(singularOf(first))) return bare;
  // « offres reçues »: its plural tells, without an article.
  const isSeveral = first !== noun && singularOf(first) === noun;
  const isPlural =
    isSeveral ||
    (LEADING_ADJECTIVES.has(opener.toLowerCase()) && isPluralForm(first)) ||
    (first === noun && isPluralForm(first)) ||
    /^(?:des|[nv]os|leurs|ses|ces)\s/iu.test(words);
  if (isPlural) return `les ${bare}`;
  if (ELIDING.test(bare)) return `l’${bare}`;
  // « sa mue », « cette somme »: its own words tell, where nobody knows the noun.
  return `${genderOf(noun) === 'f' || /^(?:sa|cette)\s/iu.test(words) ? 'la' : 'le'} ${bare}`;
}

/** « de » before words that have their article: « du site », « des familles », « de dossiers ». */
export function ofWords(written: string): string {
  const small = written.replace(/^L(?=[ae]s?\s|[’'])/u, 'l').replace(/^D(?=es\s|u\s)/u, 'd');
  // « les équipements et les menuiseries » is « des équipements et des menuiseries ».
  const joined = small.replace(/,? ainsi que (?=l[ae]s?\s|l[’'])/u, ' et ');
  const words = LISTED.test(joined) ? joined.replace(NEXT_ARTICLE, ofWords) : joined;
  if (/^les\s/iu.test(words)) return `des ${words.slice(4)}`;
  if (/^des\s/iu.test(words)) return elided(words.slice(4));
  if (/^(?:le|du)\s/iu.test(words)) return `du ${words.slice(3)}`;
  return elided(words);
}

const LISTED = /^(?:l[ae]s?\s|l[’'])(?!.* entre ).* et (?:l[ae]s?\s|l[’'])/u;
const NEXT_ARTICLE = /(?<=(?:,| et) )(?:l[ae]s?\s|l[’'])/gu;

function elided(words: string): string {
  return ELIDING.test(words) ? `d’${words}` : `de ${words}`;
}

const ELIDING = /^[aeiouyéèêîôœ]|^h(?!andicap|aut|éros|all|uit|onz)/iu;
