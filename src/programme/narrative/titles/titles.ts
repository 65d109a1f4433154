import type { DraftPlace } from '../facts/draft';
import { capitalised } from '../mentions/names';
import { fold } from '../../../lib/text';
import { genderOf, isKnownNoun, MEETING_NOUNS, singularOf } from '../grammar/nouns';
import { type NounPhrase, nounPhrase } from '../clauses/phrases';
import {
  cut,
  LONGEST_TITLE,
  ofWords,
  shortened,
  titleWords,
  withDefinite,
  withoutArticle,
} from '../topics/title-words';
import { skipAdverbs } from '../grammar/adverbs';
import type { TitleSource } from '../topics/title-source';
import { phaseTitle, stepInState, verbTitle } from './verb-titles';
import { SETTLED } from '../../lexicon/status-words';
import { entersService, opensSeries } from '../facts/type';
import { isStillOn } from '../grammar/status';
import { type VerbGroup } from '../grammar/verb-group';
import { DETERMINERS, INTERROGATIVES, SUBJECT_PRONOUNS } from '../grammar/words';

/** Verbs whose result is told by their participle: « profils de poste établis ». */
const PARTICIPLE_TITLES: ReadonlySet<string> = new Set(
  'établir déterminer définir identifier finaliser désigner confier déclarer arrêter'.split(' '),
);
/** Verbs that add nothing to their noun: « une visite est organisée » is a visit. */
export const EMPTY_VERBS: ReadonlySet<string> = new Set(
  'organiser fixer tenir faire effectuer réaliser dérouler prévoir programmer planifier envisager attendre mener conduire opérer exécuter assurer aboutir'.split(
    ' ',
  ),
);
/** What is waited for to be received: « les réponses sont attendues ». */
const RECEIVED_NOUNS: ReadonlySet<string> = new Set(
  'reponse offre candidature pli dossier resultat devis piece document retour'.split(' '),
);
/** Nouns that say little alone, and what they are of in social housing. */
const USUAL_COMPLEMENTS: Readonly<Record<string, string>> = { attribution: 'de logements' };
/** A title longer than this does without « pour » and a purpose. */
const LONG_WITH_PURPOSE = 95;

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

/** The whole title: where or who, then what. Cut to the length a cell of Action takes. */
export function fullTitle(title: string, place: DraftPlace, about: string): string {
  const site = place.site?.name ?? '';
  const isSaid = (part: string): boolean =>
    // « réhabilitation du Mirail » has said « Le Mirail ».
    title.toLowerCase().includes(part.replace(/^Les? (?=\p{Lu})/u, '').toLowerCase());
  const where = [place.town, site].filter((part) => part !== '' && !isSaid(part));
  const isOpen = about !== '' && !isSaid(about);
  const outside = where.filter((part) => !about.toLowerCase().includes(part.toLowerCase()));
  const shown = isOpen && about.length <= LONGEST_LEAD ? [about, ...outside] : where;
  const prefix = shown.join(' – ');
  if (prefix === '') return cut(capitalised(title), LONGEST_TITLE);
  const small = OPENS_SMALL.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
  const bare = site === '' ? small : small.replace(/(?<=\S) du (?:site|quartier)(?=$| au )/u, '');
  return cut(`${prefix}${bare.includes(' : ') ? ' – ' : ' : '}${bare}`, LONGEST_TITLE);
}

/** « Deux ateliers » has no capital after the place it stands in. */
const OPENS_SMALL =
  /^(?:Une?|Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix|Onze|Douze|Quinze|Vingt|Trente|Plusieurs|Quelques)[\s\u00a0-]/u;

/** A lead longer than this would fill the title. */
const LONGEST_LEAD = 60;

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

interface SubjectParts {
  readonly topic: NounPhrase;
  readonly own: string;
  readonly rest: string;
}

function subjectTitle(source: TitleSource, { topic, own, rest }: SubjectParts): string {
  const { sentence, group } = source;
  const step = stepInState(source);
  // « en Sologne » is « la Sologne ».
  const isLand = sentence.tokens[topic.from - 1]?.low === 'en';
  const definite = withDefinite(isLand ? `la ${own}` : own, topic.noun);
  if (step !== null) return `${step} ${ofWords(definite)}`;
  const bare = withoutArticle(own);
  const phase = phaseTitle(source);
  if (phase !== null) return `${bare} : ${phase}`;
  const { verb } = group;
  // « le règlement a fait l’objet d’une relecture » is a relecture of it.
  if (verb.infinitive.startsWith('faire l’objet') || verb.infinitive.startsWith("faire l'objet"))
    return `${withoutArticle(rest).replace(/ (?:par|avec) .*$/u, '')} ${ofWords(definite)}`;
  const isAhead = group.tense !== 'past' && group.tense !== 'imperfect';
  if (isAhead && entersService(group, topic)) return `démarrage ${ofWords(definite)} ${rest}`;
  const isAction =
    group.voice === 'passive' || ['point', 'send', 'end', 'launch'].includes(verb.sense);
  const done = doneTo(group, { bare, rest });
  if (done !== null) return done;
  if (!isAction || EMPTY_VERBS.has(verb.infinitive) || isStillOn(group)) return `${bare} ${rest}`;
  if (PARTICIPLE_TITLES.has(verb.infinitive) && group.voice === 'passive') {
    return `${bare} ${agreed(sentence.tokens[group.last]?.text ?? '', topic)} ${rest}`;
  }
  const isToCome = group.tense === 'future' || group.tense === 'conditional';
  const isSaid = !isToCome && verb.infinitive === 'signer' && topic.senses.includes('event');
  const isMeeting = MEETING_NOUNS.has(topic.noun);
  if (isSaid || isMeeting || verb.noun === null) return `${bare} ${rest}`;
  return `${verb.noun} ${ofWords(definite)} ${rest}`;
}

/** « le comité examinera nos propositions » is an examen of them; null when nothing is done to anything. */
function doneTo(
  { voice, verb, state }: VerbGroup,
  { bare, rest }: { readonly bare: string; readonly rest: string },
): string | null {
  if (voice !== 'active' || state !== null) return null;
  const isTo = verb.noun !== null && TAKING_PART.has(verb.infinitive) && /^(?:à|aux?) /u.test(rest);
  if (isTo) return `${verb.noun} ${ofWords(withDefinite(bare, fold(bare)))} ${rest}`;
  if (!OBJECTS.test(rest) || verb.sense === 'hold' || verb.sense === 'meet') return null;
  const noun = fold(withoutArticle(rest).split(/[\s\u00a0]/u)[0] ?? '');
  const what =
    verb.noun === null || EMPTY_VERBS.has(verb.infinitive)
      ? withoutArticle(rest)
      : `${verb.noun} ${ofWords(POSSESSIVES.test(rest) ? withDefinite(rest, singularOf(noun)) : rest)}`;
  const whole = `${what} – ${bare}`;
  return whole.length > LONG_WITH_PURPOSE ? what : whole;
}

/** What a verb is done to comes right after it. */
const OBJECTS =
  /^(?:(?:l[ae]s?|une?|des|notre|nos|leurs?|son|sa|ses|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+|\p{L}+-\p{L}+)[\s\u00a0]|l[’'])/u;
const TAKING_PART: ReadonlySet<string> = new Set(['participer', 'contribuer', 'collaborer']);

/** Verbs that add nothing to what they are about: « nous travaillons au ciblage ». */
const ABOUT_VERBS: ReadonlySet<string> = new Set([
  'travailler',
  'réfléchir',
  'œuvrer',
  'oeuvrer',
  'procéder',
]);

function objectTitle(source: TitleSource, topic: NounPhrase, own: string): string {
  const { sentence, group } = source;
  const { verb } = group;
  const held = heldTitle(source, topic, own);
  if (held !== null) return held;
  const before = sentence.tokens[topic.from - 1]?.low ?? '';
  const opener = sentence.tokens[topic.from]?.low ?? '';
  const isOn = before === 'sur' && !verb.infinitive.endsWith(' sur');
  // « étudions à quelles familles » is a study of them.
  const isTo = ['à', 'dans'].includes(before) && !INTERROGATIVES.has(opener);
  const isIndirect = isOn || isTo || ['au', 'aux'].includes(opener);
  const isCarried = ['plan', 'wish', 'state'].includes(verb.sense);
  const bare = withoutArticle(own.replace(/^(?:aux?|du)\s/iu, ''));
  if (isIndirect && verb.noun !== null && !ABOUT_VERBS.has(verb.infinitive)) {
    const link = ['à', 'sur', 'dans'].includes(before) ? `${before} ` : '';
    return `${verb.noun} ${link}${own}`;
  }
  if (isIndirect || EMPTY_VERBS.has(verb.infinitive) || isCarried || verb.noun === null)
    return bare;
  // « nous a désignés pilote du groupe »
  const isAs = NAMING.has(verb.infinitive) && !DETERMINERS.has(opener);
  if (isAs) return `${verb.noun} comme ${own}`;
  const isOwned = POSSESSIVES.test(own);
  // « nous avons arrêté les typologies recherchées »: what they are is settled, nobody’s ruling.
  const isSettled = verb.infinitive === 'arrêter' && SETTLED.has(topic.noun.split(' ')[0] ?? '');
  const noun = isSettled ? 'définition' : verb.noun;
  return `${noun} ${ofWords(isOwned ? withDefinite(own, topic.noun) : own)}`;
}

/** « le comité tient sa première séance » is a première séance of it; null for anything else. */
function heldTitle(
  { sentence, group, agent, without }: TitleSource,
  topic: NounPhrase,
  own: string,
): string | null {
  const isHeld = group.verb.infinitive === 'tenir' && MEETING_NOUNS.has(topic.noun);
  if (!isHeld || agent === null) return null;
  const who = nounPhrase(sentence.tokens, agent);
  const isOwned = POSSESSIVES.test(own) || (who !== null && isAssembly(who.noun));
  const name = titleWords(sentence, agent, without);
  if (!isOwned || SUBJECT_PRONOUNS.has(name.toLowerCase())) return null;
  const [what = '', ...others] = withoutArticle(own).split(BESIDE_MEETING);
  return [`${what} ${ofWords(withDefinite(name, who?.noun ?? ''))}`, ...others].join(' ');
}

/** « sa réunion avec l’ARS »: with whom, where and what for stand after whose it is. */
const BESIDE_MEETING = /\s(?=(?:avec|pour|afin|dans|sur|chez|auprès|à|au|aux|en)\s)/u;

/** What meets, and whose meetings are told as its own. */
function isAssembly(noun: string): boolean {
  return MEETING_NOUNS.has(noun) || MEETING_NOUNS.has(noun.split(' ')[0] ?? '');
}

/** What someone is made: a function without its article. */
const NAMING: ReadonlySet<string> = new Set(['désigner', 'nommer', 'élire']);

/** « notre demande » is told as « la demande ». */
const POSSESSIVES = /^(?:notre|nos|votre|vos|leurs?|son|sa|ses)[\s\u00a0]/iu;

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

function agreed(participle: string, topic: NounPhrase): string {
  // « surfaces déterminées » agrees already, « a été déterminé les typologies » does not.
  if (topic.isPlural && participle.endsWith('s')) return participle;
  const bare = participle.replace(/(?:es|e|s)$/u, '');
  const feminine = genderOf(topic.noun) === 'f' ? 'e' : '';
  return `${bare}${feminine}${topic.isPlural ? 's' : ''}`;
}

/** A long title does without « pour fixer les objectifs … ». */
function withoutPurpose(title: string): string {
  const short = shortened(title);
  if (short.length <= LONG_WITH_PURPOSE) return short;
  const bare = title.replace(/ (?:pour|afin de|afin d[’']) ?\p{L}+(?:er|ir|re)\b.*$/u, '');
  return shortened(bare.length > 20 ? bare : title);
}
