import { isKnownNoun } from '../grammar/nouns';
import { type NounPhrase } from '../clauses/phrases';
import {
  ofWords,
  shortened,
  titleWords,
  withDefinite,
  withoutArticle,
} from '../topics/title-words';
import { skipAdverbs } from '../grammar/adverbs';
import { PREPOSITIONS } from '../grammar/words';
import type { TitleSource } from '../topics/title-source';
import { asWritten, verbTitle } from './verb-titles';
import { opensSeries } from '../facts/type';
import { LONG_WITH_PURPOSE } from './title-parts';
import { objectTitle } from './object-titles';
import { subjectTitle } from './subject-titles';

/** What is waited for to be received: « les réponses sont attendues ». */
const RECEIVED_NOUNS: ReadonlySet<string> = new Set(
  'reponse offre candidature pli dossier resultat devis piece document retour'.split(' '),
);
/** Nouns that say little alone, and what they are of in social housing. */
const USUAL_COMPLEMENTS: Readonly<Record<string, string>> = { attribution: 'de logements' };

/** The title of an action, its verb apart when it adds nothing. */
export function actionTitle(source: TitleSource): string {
  const { group, topic, role } = source;
  if (topic === null) return shortened(verbTitle(source));
  const own = ownWords(source, topic);
  if (group.verb.sense === 'enable')
    return shortened(`${withoutArticle(own)}${madePossible(source)}`);
  if (role !== 'subject') return withoutPurpose(objectTitle(source, topic, own));
  const rest = complement(source, topic);
  if (rest === null) return withoutPurpose(asWritten(source));
  const isLaunched = group.verb.sense === 'launch' && group.voice !== 'active';
  if (isLaunched && !opensSeries(group, topic)) {
    const step = group.verb.noun ?? 'lancement';
    return withoutPurpose(`${step} ${ofWords(withDefinite(own, topic.noun))} ${rest}`);
  }
  if (group.verb.infinitive === 'attendre' && RECEIVED_NOUNS.has(topic.noun)) {
    return withoutPurpose(`réception ${ofWords(own)} ${rest}`);
  }
  return withoutPurpose(subjectTitle(source, { topic, own, rest }));
}

/** The topic’s words; « le travail de sensibilisation » is a sensibilisation; bare nouns completed. */
function ownWords({ sentence, without, strandComplement }: TitleSource, topic: NounPhrase): string {
  const fromHead = { from: topic.head, to: topic.to };
  const written = titleWords(sentence, topic.isInner ? fromHead : topic, without);
  // « Bilan remis au printemps » opens its sentence: inside a title it has no capital.
  const first = sentence.tokens[topic.from];
  const isCommon = first?.capitals === 'first' && isKnownNoun(first);
  const words = isCommon ? written.charAt(0).toLowerCase() + written.slice(1) : written;
  const size = titleWords(sentence, fromHead, without).split(/[\s’']/u).length;
  if (size > topic.noun.split(/[\s']/u).length) return words;
  const usual =
    USUAL_COMPLEMENTS[topic.noun] ?? (topic.senses.includes('event') ? strandComplement : '');
  return usual === '' ? words : `${words} ${usual}`;
}

/** What stands after the verb: with whom, for what, where; null when it is more than that. */
function complement(
  { sentence, group, span, without }: TitleSource,
  topic: NounPhrase,
): string | null {
  const { tokens } = sentence;
  if (topic.from > group.last) return '';
  const from = skipAdverbs(tokens, group.last + 1);
  // « est en train de se nouer »: the words of the state.
  if (group.state !== null && ['de', "d'"].includes(tokens[from]?.low ?? '')) return '';
  const words = titleWords(sentence, { from, to: span.to }, without);
  if (/^\S+ (?:fois|reprises)$/u.test(words)) return `(${words})`;
  const [opener = ''] = words.toLowerCase().split(/[\s\u00a0]/u);
  const isLinked =
    words === '' || PREPOSITIONS.has(opener) || /^(?:d[’']|jusqu|auprès)/u.test(opener);
  return isLinked || group.state !== null ? words : null;
}

/** « a permis d’identifier les besoins » is « : besoins ». */
function madePossible({ sentence, group, span, without }: TitleSource): string {
  const words = titleWords(sentence, { from: group.last + 1, to: span.to }, without);
  const what = words
    .replace(/^(?:de[\s\u00a0]|d[’'])(?:[^\s]+)[\s\u00a0]+(?!(?:sur|à|avec|entre|autour)\s)/iu, '')
    // « d’échanger sur les besoins »
    .replace(/^(?:de[\s\u00a0]|d[’'])(?=\p{L}+(?:er|ir|re)\s)/iu, '');
  // « les besoins et de préciser les rôles » is « besoins et rôles ».
  const listed = what.replace(
    /(?:, | et )(?:(?:de |d[’'])\p{L}+(?:er|ir|re)\s)?(?:l[ae]s?[\s\u00a0]|l[’']|notre\s|nos\s|leurs?\s)/giu,
    (link) => (link.startsWith(',') ? ', ' : ' et '),
  );
  return words === '' ? '' : ` : ${withoutArticle(listed)}`;
}

/** A long title does without « pour fixer les objectifs … ». */
function withoutPurpose(title: string): string {
  const short = shortened(title);
  if (short.length <= LONG_WITH_PURPOSE) return short;
  const bare = title.replace(/ (?:pour|afin de|afin d[’']) ?\p{L}+(?:er|ir|re)\b.*$/u, '');
  return shortened(bare.length > 20 ? bare : title);
}
