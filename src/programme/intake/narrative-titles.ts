import { collapseSpaces } from '../../lib/text';
import type { ReadSentence, Span } from './narrative-clauses';
import type { DraftPlace } from './narrative-draft';
import { capitalised } from './narrative-names';
import { genderOf } from './narrative-nouns';
import type { NounPhrase } from './narrative-phrases';
import { textOf, type Token } from './narrative-tokens';
import { skipAdverbs, type VerbGroup } from './narrative-verb-groups';

const LONGEST_TITLE = 120;
/** A title is short: what follows is cut at a pause once this long. */
const WANTED_TITLE = 100;
/** Words that open what a title leaves out. */
const TITLE_STOPS: ReadonlySet<string> = new Set(
  "qui que qu' dont où lequel laquelle lesquels afin ce".split(' '),
);
const PARTICIPLE_TITLES: ReadonlySet<string> = new Set([
  'établir',
  'déterminer',
  'définir',
  'identifier',
  'finaliser',
  'valider',
  'désigner',
  'retenir',
]);
/** Verbs that add nothing to their noun: « une visite est organisée » is a visit. */
const EMPTY_VERBS: ReadonlySet<string> = new Set(
  'organiser tenir faire effectuer réaliser dérouler prévoir programmer planifier envisager attendre mener conduire opérer exécuter assurer proposer avoir-lieu'.split(
    ' ',
  ),
);

/** The words a title may use of a span: no brackets, no relative clause, none of `without`. */
export function titleWords(
  { text, tokens }: ReadSentence,
  span: Span,
  without: readonly Span[],
): string {
  const kept: Token[] = [];
  const pieces: string[] = [];
  const flush = (): void => {
    if (kept.length > 0) pieces.push(textOf(text, kept));
    kept.length = 0;
  };
  let depth = 0;
  for (let at = span.from; at < span.to; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.text === '(' || token.text === '[') depth += 1;
    const isLeft = depth > 0 || without.some(({ from, to }) => at >= from && at < to);
    if (token.text === ')' || token.text === ']') depth -= 1;
    if (isLeft) {
      flush();
      continue;
    }
    if (TITLE_STOPS.has(token.low)) break;
    kept.push(token);
  }
  flush();
  return trimmed(pieces.join(' '));
}

/** « La réhabilitation » is « réhabilitation »; « Les premières réunions » keeps its adjective. */
export function withoutArticle(words: string): string {
  return words.replace(
    /^(?:l[ae]s?|un|une|des|du|nos|notre|votre|leurs?|ses|son|sa|ces?|cet|cette)[\s\u00a0]+|^[ld][’']/iu,
    '',
  );
}

/** The definite article of a noun phrase that has another: « notre projet » is « le projet ». */
export function withDefinite(words: string, noun: string): string {
  const bare = withoutArticle(words);
  if (/^l[ae]s?\s|^l[’']/iu.test(words)) return words.replace(/^L/u, 'l');
  const isPlural = /^(?:des|nos|leurs|ses|ces)\s/iu.test(words);
  if (isPlural) return `les ${bare}`;
  if (/^[aeiouyéèêîôœ]|^h(?!andicap|aut|éros|all)/iu.test(bare)) return `l’${bare}`;
  return `${genderOf(noun) === 'f' ? 'la' : 'le'} ${bare}`;
}

/** « de » before words that have their article: « du site », « des familles », « de dossiers ». */
export function ofWords(words: string): string {
  if (/^le\s/iu.test(words)) return `du ${words.slice(3)}`;
  if (/^les\s/iu.test(words)) return `des ${words.slice(4)}`;
  if (/^des\s/iu.test(words)) return elided(words.slice(4));
  if (/^du\s/iu.test(words)) return `du ${words.slice(3)}`;
  return elided(words);
}

/** The title of an action about `topic`, its verb apart when it adds nothing. */
export function actionTitle({
  sentence,
  group,
  topic,
  role,
  span,
  without,
}: {
  readonly sentence: ReadSentence;
  readonly group: VerbGroup;
  readonly topic: NounPhrase | null;
  readonly role: 'subject' | 'object' | 'none';
  /** The clause. */
  readonly span: Span;
  /** Dates, conditions, adverbs: words a title does without. */
  readonly without: readonly Span[];
}): string {
  if (topic === null) return verbTitle(sentence, { group, span, without });
  const own = titleWords(sentence, topic, without);
  const rest = role === 'object' ? '' : complement(sentence, { group, span, without, topic });
  if (group.verb.sense === 'enable')
    return shortened(`${withoutArticle(own)}${madePossible(sentence, { group, span, without })}`);
  if (group.verb.sense === 'launch')
    return shortened(`lancement ${ofWords(withDefinite(own, topic.noun))} ${rest}`);
  if (group.verb.infinitive === 'attendre' && topic.senses.includes('event'))
    return shortened(`réception ${ofWords(own)} ${rest}`);
  if (role === 'subject') return shortened(subjectTitle(sentence, { group, topic, own, rest }));
  return shortened(objectTitle(sentence, { group, own, topic }));
}

/** The whole title: where, then what. Cut to the length a cell of Action takes. */
export function fullTitle(title: string, place: DraftPlace): string {
  const site = place.site?.name ?? '';
  const where = [place.town, site].filter(
    (part) => part !== '' && !title.toLowerCase().includes(part.toLowerCase()),
  );
  const prefix = where.join(' – ');
  const bare =
    prefix === ''
      ? title
      : title.replace(/ du (?:site|quartier)$/u, (words) => (site === '' ? words : ''));
  const whole = prefix === '' ? capitalised(bare) : `${prefix} : ${bare}`;
  return cut(whole, LONGEST_TITLE);
}

function subjectTitle(
  sentence: ReadSentence,
  {
    group,
    topic,
    own,
    rest,
  }: {
    readonly group: VerbGroup;
    readonly topic: NounPhrase;
    readonly own: string;
    readonly rest: string;
  },
): string {
  const bare = withoutArticle(own);
  const isPassive = group.voice === 'passive';
  const verb = group.verb;
  if (!isPassive || EMPTY_VERBS.has(verb.infinitive)) return `${bare} ${rest}`;
  if (PARTICIPLE_TITLES.has(verb.infinitive)) {
    const participle = sentence.tokens[group.last]?.text ?? '';
    return `${bare} ${agreed(participle, topic)} ${rest}`;
  }
  if (topic.senses.includes('event') || verb.noun === null) return `${bare} ${rest}`;
  return `${verb.noun} ${ofWords(withDefinite(own, topic.noun))} ${rest}`;
}

function objectTitle(
  sentence: ReadSentence,
  {
    group,
    own,
    topic,
  }: { readonly group: VerbGroup; readonly own: string; readonly topic: NounPhrase },
): string {
  const before = sentence.tokens[topic.from - 1]?.low ?? '';
  const opener = sentence.tokens[topic.from]?.low ?? '';
  const isIndirect = ['à', 'sur', 'dans'].includes(before) || ['au', 'aux'].includes(opener);
  const isEmpty = EMPTY_VERBS.has(group.verb.infinitive) && group.verb.infinitive !== 'proposer';
  const isCarried =
    group.verb.sense === 'plan' || group.verb.sense === 'wish' || group.verb.sense === 'state';
  const bare = withoutArticle(own.replace(/^(?:aux?|du)\s/iu, ''));
  if (isIndirect || isEmpty || isCarried || group.verb.noun === null) return bare;
  return `${group.verb.noun} ${ofWords(own)}`;
}

/** What stands after the verb: with whom, for what, where. */
function complement(
  sentence: ReadSentence,
  {
    group,
    span,
    without,
    topic,
  }: {
    readonly group: VerbGroup;
    readonly span: Span;
    readonly without: readonly Span[];
    readonly topic: NounPhrase;
  },
): string {
  if (topic.from > group.last) return '';
  const from = skipAdverbs(sentence.tokens, group.last + 1);
  return titleWords(sentence, { from, to: span.to }, without);
}

/** « a permis d’identifier les besoins » is « : identification des besoins ». */
function madePossible(
  sentence: ReadSentence,
  {
    group,
    span,
    without,
  }: { readonly group: VerbGroup; readonly span: Span; readonly without: readonly Span[] },
): string {
  const words = titleWords(sentence, { from: group.last + 1, to: span.to }, without);
  const what = words.replace(/^(?:de[\s\u00a0]|d[’'])(?:[^\s]+)[\s\u00a0]+/iu, '');
  return words === '' ? '' : ` : ${withoutArticle(what)}`;
}

/** Without a noun to name it, the action takes its verb’s: « réunion … ». */
function verbTitle(
  sentence: ReadSentence,
  {
    group,
    span,
    without,
  }: { readonly group: VerbGroup; readonly span: Span; readonly without: readonly Span[] },
): string {
  const words = titleWords(sentence, { from: group.last + 1, to: span.to }, without);
  if (group.verb.noun === null) return shortened(titleWords(sentence, span, without));
  return shortened(`${group.verb.noun} ${words}`);
}

function agreed(participle: string, topic: NounPhrase): string {
  const bare = participle.replace(/(?:es|e|s)$/u, '');
  const feminine = genderOf(topic.noun) === 'f' ? 'e' : '';
  return `${bare}${feminine}${topic.isPlural ? 's' : ''}`;
}

function elided(words: string): string {
  return /^[aeiouyéèêîôœ]|^h(?!andicap|aut|éros|all)/iu.test(words) ? `d’${words}` : `de ${words}`;
}

function shortened(title: string): string {
  return cut(trimmed(title), LONGEST_TITLE);
}

/** Cuts at a pause, at best, between words otherwise; never inside one. */
function cut(title: string, longest: number): string {
  const text = collapseSpaces(title);
  if (text.length <= longest) return text;
  const head = text.slice(0, longest - 1);
  const pause = Math.max(
    head.lastIndexOf(','),
    head.lastIndexOf(' pour '),
    head.lastIndexOf(' afin '),
    head.lastIndexOf(' et '),
  );
  if (pause > WANTED_TITLE / 2) return trimmed(head.slice(0, pause));
  return `${trimmed(head.slice(0, head.lastIndexOf(' ')))}…`;
}

/** Nothing hangs at either end: no comma, no « et », no preposition. */
function trimmed(words: string): string {
  let text = collapseSpaces(words).replace(/\s+([,.)])/gu, '$1');
  for (;;) {
    const next = text
      .replace(/^[\s,;:.–—-]+|[\s,;:.!?–—-]+$/gu, '')
      .replace(
        /(?:^|\s)(?:et|ou|mais|puis|de|d[’']|du|des|à|au|aux|en|avec|pour|par|sur|dans|dès|l[ae]s?|l[’']|un|une|ce|cette|notre|nos|ainsi|aussi|est|sont|déjà|actuellement|également)$/iu,
        '',
      );
    if (next === text) return text;
    text = next;
  }
}
