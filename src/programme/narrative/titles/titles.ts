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
import type { TitleSource } from '../topics/title-source';
import { verbTitle } from './verb-titles';
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
  const isDone = group.verb.sense === 'enable';
  if (isDone) return shortened(`${withoutArticle(own)}${madePossible(source)}`);
  const rest = role === 'object' ? '' : complement(source, topic);
  const isLaunched = group.verb.sense === 'launch' && group.voice !== 'active';
  if (isLaunched && !opensSeries(group, topic)) {
    return withoutPurpose(
      `${group.verb.noun ?? 'lancement'} ${ofWords(withDefinite(own, topic.noun))} ${rest}`,
    );
  }
  if (group.verb.infinitive === 'attendre' && RECEIVED_NOUNS.has(topic.noun)) {
    return withoutPurpose(`réception ${ofWords(own)} ${rest}`);
  }
  const title =
    role === 'subject'
      ? subjectTitle(source, { topic, own, rest })
      : objectTitle(source, topic, own);
  return withoutPurpose(title);
}

/** The topic’s words; « le travail de sensibilisation » is a sensibilisation; bare nouns completed. */
function ownWords({ sentence, without, strandComplement }: TitleSource, topic: NounPhrase): string {
  const isInner = topic.isInner;
  const written = titleWords(
    sentence,
    isInner ? { from: topic.head, to: topic.to } : topic,
    without,
  );
  // « Bilan remis au printemps » opens its sentence: inside a title it has no capital.
  const first = sentence.tokens[topic.from];
  const isCommon = first?.capitals === 'first' && isKnownNoun(first);
  const words = isCommon ? written.charAt(0).toLowerCase() + written.slice(1) : written;
  const isBare =
    titleWords(sentence, { from: topic.head, to: topic.to }, without).split(/[\s’']/u).length <=
    topic.noun.split(/[\s']/u).length;
  if (!isBare) return words;
  const usual =
    USUAL_COMPLEMENTS[topic.noun] ?? (topic.senses.includes('event') ? strandComplement : '');
  return usual === '' ? words : `${words} ${usual}`;
}

/** What stands after the verb: with whom, for what, where. */
function complement({ sentence, group, span, without }: TitleSource, topic: NounPhrase): string {
  if (topic.from > group.last) return '';
  const from = skipAdverbs(sentence.tokens, group.last + 1);
  // « est en train de se nouer »: the words of the state.
  const isOfState = group.state !== null && ['de', "d'"].includes(sentence.tokens[from]?.low ?? '');
  if (isOfState) return '';
  const words = titleWords(sentence, { from, to: span.to }, without);
  // « un état des lieux précédera la remise des clés »
  if (group.verb.infinitive === 'précéder' && words !== '') return `avant ${words}`;
  return /^\S+ (?:fois|reprises)$/u.test(words) ? `(${words})` : words;
}

/** « a permis d’identifier les besoins » is « : besoins ». */
function madePossible({ sentence, group, span, without }: TitleSource): string {
  const words = titleWords(sentence, { from: group.last + 1, to: span.to }, without);
  const what = words
    .replace(/^(?:de[\s\u00a0]|d[’'])(?:[^\s]+)[\s\u00a0]+(?!(?:sur|à|avec|entre|autour)\s)/iu, '')
    // « d’échanger sur les besoins »
    .replace(/^(?:de[\s\u00a0]|d[’'])(?=\p{L}+(?:er|ir|re)\s)/iu, '')
    // « a servi à identifier les besoins »
    .replace(/^\p{L}+(?:er|ir|re)\s(?=l[ae]s?\s|l[’']|une?\s|nos\s|notre\s|leurs?\s|des\s)/iu, '');
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
