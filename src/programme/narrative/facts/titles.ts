import { isLow, skipAdverbs } from '../words/tokens';
import { oneOf } from '../../../lib/word-patterns';
import { uncapitalised } from '../../../lib/text';
import { isVerb } from '../../lexicon/verbs';
import lists from './words.json';
import { isKnownNoun, DETERMINERS, PREPOSITIONS } from '../words/nouns';
import type { NounPhrase } from '../clauses/phrases';
import { shortened, titleWords } from './title-words';
import { asWritten, type TitleSource } from './as-written';
import { ofWords, withDefinite, withoutArticle } from '../words/articles';
import { isActor } from '../mentions/names';
import { HELD } from '../words/verb-group';
import { finiteForm, infinitiveOf, knownInfinitive } from '../words/conjugation';
import { isStillOn } from '../words/status';

/** « notre demande » is told as « la demande ». */
const POSSESSIVES = /^(?:notre|nos|votre|vos|leurs?|son|sa|ses|l[ae]s?dite?s?)[\s\u00a0]/iu;
/** What is waited for to be received: « les réponses sont attendues ». */
const RECEIVED_NOUNS: ReadonlySet<string> = new Set(lists.receivedNouns);
/** Nouns that say little alone, and what they are of in social housing. */
const USUAL_COMPLEMENTS: Readonly<Record<string, string>> = { attribution: 'de logements' };

/** A noun for what is done where nothing of the clause is left over, its words otherwise. */
export function actionTitle(source: TitleSource): string {
  const title = nominalTitle(source);
  const told = title.replace(/«[^»]*»/gu, '');
  if (losesDenial(source)) return shortened(asWritten(source));
  if (!LEFT_OVER.test(told)) return title;
  const written = shortened(asWritten(source));
  return written.startsWith(title) ? title : written;
}

/** « pas moins de 553 logements … », « n’a pas validé la vente »: a noun without its « pas » would say the contrary. */
function losesDenial({ sentence, group, topic }: TitleSource): boolean {
  const isRuled = group.negation === 'not' && ['decide', 'rule'].includes(group.verb.sense);
  // « bail non encore signé »
  const isNot = isRuled || (group.mood === 'note' && group.negation !== 'none');
  if (topic === null || isNot || topic.from > group.first) return isNot;
  const before = sentence.tokens.slice(Math.max(topic.from - 2, 0), topic.head);
  return before.some(({ low }) => /^(?:pas|non|hors|sauf)$/u.test(low));
}

/** « Demande du par courriel, je », « Travail des logements, voilà l’ambition »: words of a clause. */
const LEFT_OVER = oneOf(lists.leftOver, { before: '(?<![\\p{L}’-])', after: '(?![\\p{L}’-])' });

/** The title of an action, its verb apart when it adds nothing. */
function nominalTitle(source: TitleSource): string {
  const { sentence, group, topic, role } = source;
  if (topic === null) return shortened(asWritten(source));
  // « autorise le directeur à signer l’acte », « s’engage à maintenir le service »
  const asking = group.modal && finiteForm(sentence.tokens[group.first]?.low ?? '')?.verb;
  const isAsked = isVerb(asking, 'delegate') || isVerb(asking, 'commit');
  // « prépare la convention et la transmet »
  const isAgain = isLow(sentence.tokens[group.first], 'le', 'la', 'les', "l'");
  // « Maintenir et développer les animations »
  const [link, other] = sentence.tokens.slice(group.last + 1, group.last + 3);
  const isPair = isLow(link, 'et', 'ou') && infinitiveOf(other?.low ?? '') !== null;
  if (isAsked || isAgain || isPair) return shortened(asWritten(source));
  const own = ownWords(source, topic);
  // « envoyer le compte rendu et le publier »: two deeds, told in full.
  const [, second = ''] = JOINED.exec(own) ?? [];
  if (group.modal !== null && infinitiveOf(second) !== null) return shortened(asWritten(source));
  if (group.verb.sense === 'enable' && group.mood === 'finite')
    return shortened(`${withoutArticle(own)}${madePossible(source)}`);
  if (role !== 'subject') return shortened(objectTitle(source, topic, own));
  const rest = complement(source, topic);
  if (rest === null) return shortened(asWritten(source));
  if (isVerb(group.verb, 'expect') && RECEIVED_NOUNS.has(topic.noun)) {
    return shortened(`réception ${ofWords(withDefinite(own, topic.noun))} ${rest}`);
  }
  return shortened(subjectTitle(source, { topic, own, rest }));
}

/** The topic’s words; « le travail de sensibilisation » is a sensibilisation; bare nouns completed. */
function ownWords({ sentence, without, strandComplement }: TitleSource, topic: NounPhrase): string {
  const fromHead = { from: topic.head, to: topic.to };
  const written = titleWords(sentence, topic.isInner ? fromHead : topic, without);
  // « Bilan remis au printemps » opens its sentence: inside a title it has no capital.
  const first = sentence.tokens[topic.from];
  // So does « Peinture du hall », where nobody bears that name.
  const [of, inner] = sentence.tokens.slice(topic.from + 1, topic.from + 3);
  const isOf = isLow(of, 'de', 'du', 'des') && inner?.capitals === 'none';
  const { towns, sites } = sentence.places;
  const isName = [...sentence.partners, ...towns, ...sites].some(({ from }) => from === topic.from);
  const isCommon = first?.capitals === 'first' && (isKnownNoun(first) || (isOf && !isName));
  const named = written.replace(APPOSITION, '');
  const words = isCommon ? uncapitalised(named) : named;
  const size = titleWords(sentence, fromHead, without).split(/[\s’']/u).length;
  if (size > topic.noun.split(/[\s']/u).length) return words;
  const usual =
    USUAL_COMPLEMENTS[topic.noun] ?? (topic.senses.includes('event') ? strandComplement : '');
  return usual === '' ? words : `${words} ${usual}`;
}

/** « le square Jean-Macé, voisin du site »: a noun without its article after the comma, and no list. */
const APPOSITION =
  /, (?!(?:l[ae]s?|une?|des?|du|à|aux?|en|sur|dans|par|pour|avec|puis|nos|notre|ses|son|sa|leurs?)\s)(?![^,]* (?:et|ou) )\p{Ll}{3}[^’]*$/u;

/** What stands after the verb: with whom, for what, where; null when it is more than that. */
function complement(
  { sentence, group, span, without }: TitleSource,
  topic: NounPhrase,
): string | null {
  const { tokens } = sentence;
  if (topic.from > group.last) return '';
  const from = skipAdverbs(tokens, group.last + 1);
  // « est en train de se nouer »: the words of the state.
  if (group.state !== null && isLow(tokens[from], 'de', "d'")) return '';
  const words = titleWords(sentence, { from, to: span.to }, without);
  if (/^\S+ (?:fois|reprises)$/u.test(words)) return `(${words})`;
  const [opener = ''] = words.toLowerCase().split(/[\s\u00a0]/u);
  // « la MOUS assurera des permanences »: what she does.
  const isObject = opener === 'des' && group.voice === 'active';
  // « souhaite continuer à tenir les comptes »
  if (/^à \p{L}+(?:er|ir|re)\s/u.test(words)) return null;
  const isLinked =
    words === '' || PREPOSITIONS.has(opener) || /^(?:d[’']|jusqu|auprès)/u.test(opener);
  return (isLinked && !isObject) || group.state !== null ? words : null;
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

/** The title of what someone does to a thing: « nous préparons le bail » is a preparation of it. */
function objectTitle(source: TitleSource, topic: NounPhrase, own: string): string {
  const { sentence, group } = source;
  const { verb } = group;
  const before = sentence.tokens[topic.from - 1]?.low ?? '';
  const opener = sentence.tokens[topic.from]?.low ?? '';
  const isIndirect = ['sur', 'à', 'dans'].includes(before) || ['au', 'aux'].includes(opener);
  const bare = withoutArticle(own.replace(/^(?:aux?|du)\s/iu, ''));
  // « donne son accord pour proposer l’installation de bancs »: nothing is installed.
  const between = sentence.tokens.slice(group.last + 1, topic.from);
  if (between.some(({ low }) => low !== 'partir' && knownInfinitive(low))) return asWritten(source);
  if (isIndirect)
    return isVerb(verb, 'be-about') || verb.sense === 'start' ? bare : asWritten(source);
  // « suivront une formation »: the training.
  const isPlain = isVerb(verb, 'empty') || isVerb(verb, 'follow');
  if (isPlain || ['plan', 'wish', 'state'].includes(verb.sense)) return bare;
  if (verb.noun === null || !DETERMINERS.has(opener)) return asWritten(source);
  return `${verb.noun} ${ofWords(POSSESSIVES.test(own) ? withDefinite(own, topic.noun) : own)}`;
}

const JOINED =
  /(?:,|\set|\spuis)\s(?:(?:de|à|l[ae]s?|y|en|se)\s|[dls][’'])*(\p{L}{2,}(?:er|ir|re))(?=\s|$)/u;

interface SubjectParts {
  readonly topic: NounPhrase;
  readonly own: string;
  /** What stands after the verb, opened by a preposition; `''` without. */
  readonly rest: string;
}

/** The title of what is done to a thing, or of a thing that takes place. */
function subjectTitle(source: TitleSource, { topic, own, rest }: SubjectParts): string {
  const { sentence, group } = source;
  const { verb } = group;
  const definite = withDefinite(own, topic.noun);
  const bare = withoutArticle(own);
  // « les services techniques ont procédé à la plantation »
  const isDoing = verb.sense === 'hold' && verb !== HELD && group.voice === 'active';
  if (isDoing && isActor(topic.noun)) return asWritten(source);
  // « la fête est maintenue », but « la date du 26 mai est maintenue »
  const isGoing = verb.sense === 'continue' && group.voice === 'passive' && topic.noun !== 'date';
  const isRenewed = (isGoing || isVerb(verb, 'renew')) && group.negation === 'none';
  const isPlain =
    group.state !== null ||
    (['hold', 'meet', 'start', 'continue', 'plan'].includes(verb.sense) && !isRenewed) ||
    isStillOn(group);
  if (isPlain || isVerb(verb, 'empty')) return `${bare} ${rest}`;
  // « Marc adresse à la mairie un courrier »: he is sent nowhere.
  const { low = '', capitals, key = '' } = sentence.tokens[topic.from] ?? {};
  const isBare = capitals === 'first' && !DETERMINERS.has(low) && !isKnownNoun({ low, key });
  const isName = isBare && group.mood === 'finite';
  const isItself = ['point', 'send', 'end', 'launch', 'start'].includes(verb.sense) && !isName;
  const isDone = group.voice === 'passive' || isItself;
  if (!isDone) return asWritten(source);
  return verb.noun === null ? asWritten(source) : `${verb.noun} ${ofWords(definite)} ${rest}`;
}
