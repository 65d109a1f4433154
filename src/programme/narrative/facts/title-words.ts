import lists from './words.json';
import { UNTIL_ITS_END } from '../../lexicon/times';
import { collapseSpaces, fold, uncapitalised } from '../../../lib/text';
import type { ReadSentence, Span } from '../clauses/clause';
import { joinUnits, ownDates } from '../clauses/units';
import { knownInfinitive, knownParticipleOf } from '../words/conjugation';
import type { NamedReading } from '../mentions/partner-mention';
import {
  genderOf,
  isPluralForm,
  NOUN_TABLE,
  singularOf,
  LEADING_ADJECTIVES,
  SUBJECT_PRONOUNS,
} from '../words/nouns';
import { bracketedTokens, skipAdverbs, textOf, type Token, indexWithin } from '../words/tokens';
import type { NounPhrase } from '../clauses/phrases';
import { isNounAlone, type VerbGroup } from '../words/verb-tails';

/** What a cell of Action takes. */
export const LONGEST_TITLE = 120;
/** A title longer than this does without its purpose. */
const LONG_TITLE = 95;
/** A title is short: what follows is cut at a pause once this long. */
const WANTED_TITLE = 100;
/** Words that open what a title leaves out. */
const TITLE_STOPS: ReadonlySet<string> = new Set(lists.titleStops);

/** Words that open an aside after a comma. */
const ASIDES: ReadonlySet<string> = new Set(lists.asides);

/** What a title leaves out: conditions and dates have their columns. « signalée le 5 février » stays: no row takes it. */
export function besideTitle(sentence: NamedReading): readonly Span[] {
  const { tokens, conditions, dated, contrasts } = sentence;
  const own = joinUnits(sentence).flatMap((unit) => ownDates(sentence, unit));
  // « la visite prévue le 3 mai a été reportée »: no longer.
  const isMeant = ({ from }: Span): boolean =>
    knownParticipleOf(tokens[from - 1]?.low ?? '')?.sense === 'plan';
  return [
    ...conditions,
    ...dated.filter((date) => own.includes(date) || isMeant(date)),
    ...contrasts,
  ];
}

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
  const quoted = bracketedTokens(tokens);
  for (let at = span.from; at < span.to; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.text === '(' || token.text === '[') depth += 1;
    const isLeft = depth > 0 || without.some(({ from, to }) => at >= from && at < to);
    if (token.text === ')' || token.text === ']') depth -= 1;
    if (isLeft) {
      // « la visite prévue le 3 février »: without its day, « prévue » says nothing.
      if (knownParticipleOf(kept.at(-1)?.low ?? '')?.sense === 'plan') kept.pop();
      flush();
      continue;
    }
    const next = tokens[at + 1]?.low ?? '';
    const isOpen = kept.length + pieces.length > 0;
    const after = tokens[skipAdverbs(tokens, at + 1)]?.low ?? '';
    if (isOpen && token.text === ',' && knownParticipleOf(after)) break;
    // « signer les conventions et à prendre toute mesure »
    if (
      token.low === 'et' &&
      /^(?:de|d'|à)$/u.test(next) &&
      knownInfinitive(tokens[at + 2]?.low ?? '')
    )
      break;
    if (token.text === ',' && ASIDES.has(next)) break;
    if (TITLE_STOPS.has(token.low) || opensAside(token, next, quoted.has(at))) break;
    kept.push(token);
  }
  flush();
  return trimmed(pieces.join(' '));
}

/** « ce qui », « comme nous le souhaitons », « à raison de », « tout comme », « : … ». */
function opensAside({ low, text }: Token, next: string, isQuoted: boolean): boolean {
  if (low === 'ce') return ['qui', 'que', "qu'", 'dont'].includes(next);
  if (low === 'comme') return SUBJECT_PRONOUNS.has(next);
  return (
    (text === ':' && !isQuoted) ||
    (low === 'à' && next === 'raison') ||
    (low === 'tout' && next === 'comme')
  );
}

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
  if (/^[aeiouyéèêîôœ]|^h(?!andicap|aut|éros|all|uit|onz)/iu.test(bare)) return `l’${bare}`;
  // « sa mue », « cette somme »: its own words tell, where nobody knows the noun.
  return `${genderOf(noun) === 'f' || /^(?:sa|cette)\s/iu.test(words) ? 'la' : 'le'} ${bare}`;
}

/** « de » before words that have their article: « du site », « des familles », « de dossiers ». */
export function ofWords(written: string): string {
  const small = written.replace(/^L(?=[ae]s?\s|[’'])/u, 'l').replace(/^D(?=es\s|u\s)/u, 'd');
  // « les équipements et les menuiseries » is « des équipements et des menuiseries ».
  const words = LISTED.test(small) ? small.replace(NEXT_ARTICLE, ofWords) : small;
  if (/^le\s/iu.test(words)) return `du ${words.slice(3)}`;
  if (/^les\s/iu.test(words)) return `des ${words.slice(4)}`;
  if (/^des\s/iu.test(words)) return elided(words.slice(4));
  if (/^du\s/iu.test(words)) return `du ${words.slice(3)}`;
  return elided(words);
}

const LISTED = /^(?:l[ae]s?\s|l[’'])(?!.* entre ).* et (?:l[ae]s?\s|l[’'])/u;
const NEXT_ARTICLE = /(?<=(?:,| et) )(?:l[ae]s?\s|l[’'])/gu;

function elided(words: string): string {
  return /^[aeiouyéèêîôœ]|^h(?!andicap|aut|éros|all|uit|onz)/iu.test(words)
    ? `d’${words}`
    : `de ${words}`;
}

/** A long title does without « pour fixer les objectifs … ». */
export function shortened(title: string): string {
  const bare = title.replace(/ (?:pour|afin de|afin d[’']) ?\p{L}+(?:er|ir|re)\b.*$/u, '');
  return cut(trimmed(title.length > LONG_TITLE && bare.length > 20 ? bare : title), LONGEST_TITLE);
}

/** Cuts at a pause, at best, between words otherwise; never inside one. */
export function cut(title: string, longest: number): string {
  const whole = collapseSpaces(title);
  if (whole.length <= longest) return whole;
  // « l’association VISA » is VISA where room is short: no name of a list is lost for it.
  const text = whole.replace(/(?<!\p{L}|de )l[’']association (?=\p{Lu})/gu, '');
  if (text.length <= longest) return text;
  const head = text.slice(0, longest - 1);
  const pause = Math.max(
    head.lastIndexOf(','),
    head.lastIndexOf(' pour '),
    head.lastIndexOf(' afin '),
  );
  // « les eaux usées et les eaux pluviales »: half of a pair would pass for the whole.
  const isWhole = pause >= head.lastIndexOf(' et ') - 1;
  if (isWhole && pause > WANTED_TITLE / 2) return trimmed(head.slice(0, pause));
  return `${trimmed(head.slice(0, head.lastIndexOf(' ')))}…`;
}

/** Nothing hangs at either end: no comma, no « et », no preposition. */
function trimmed(words: string): string {
  let text = collapseSpaces(words)
    .replace(/\s+([,.)])/gu, '$1')
    .replace(/,(?:\s*,)+/gu, ',');
  for (;;) {
    const next = text
      .replace(/^[\s,;:.–—-]+|[\s,;:.!?–—-]+$|,\s(?:nous|vous|leur|lui)$/gu, '')
      .replace(
        /(?:^|\s)(?:et|ou|mais|puis|de|d[’']|du|des|à|au|aux|en|avec|pour|par|sur|dans|dès|l[ae]s?|l[’']|un|une|ce|cette|notre|nos|ainsi|aussi|il|sont|déjà|actuellement|également|toujours|encore)$/iu,
        '',
      )
      .replace(UNTIL_ITS_END, '')
      // « l’Insee Grand Est » keeps its last word.
      .replace(/(?:^|\s)est$/u, '');
    if (next === text) return text;
    text = next;
  }
}

/** What a title is made from. */
export interface TitleSource {
  readonly sentence: NamedReading;
  readonly group: VerbGroup;
  readonly topic: NounPhrase | null;
  readonly role: 'subject' | 'object' | 'none';
  /** The clause. */
  readonly span: Span;
  /** Dates and conditions: words a title does without. */
  readonly without: readonly Span[];
  readonly strandComplement: string;
  /** Who acts, when no noun says what: « la Direction … se sont réunies ». */
  readonly agent: Span | null;
}

/**
 * The clause as it is written, without the dates and conditions at its ends. A date inside it stays, and
 * so does what follows a verb that would end it: « n’interviendra qu’en mai », « souhaite que … ».
 */
export function asWritten(source: WrittenSource): string {
  const { sentence, group, span } = source;
  const { tokens, clauses } = sentence;
  const verb = tokens[group.last]?.text ?? '';
  const words = clauseWords(source);
  const { subject } = clauses.find((clause) => clause.group.first === group.first) ?? {};
  const isTold = shortened(words).includes(verb) && words.length <= LONGEST_TITLE;
  if (isNounAlone(group) || !subject || isTold) return words;
  const opened = words.replace(OPENING, '');
  if (shortened(opened).includes(verb) || subject.from >= subject.to) return opened;
  // « Plutôt que de compter les heures …, il sera proposé un temps »: too long, it begins with its subject.
  const from = Math.max(span.from, subject.from);
  const short = clauseWords({ ...source, span: { ...span, from } });
  return shortened(short).includes(verb) ? short : opened;
}

const OPENING =
  /^(?:(?:[àa]|aux?|après|avant|avec|dans|dès|en|face|lors|pendant|pour|sur|suite|\p{L}+ant)\s[^,]*,\s+(?!(?:et|ou)\s))+/iu;

type WrittenSource = Pick<TitleSource, 'sentence' | 'group' | 'span' | 'without' | 'agent'>;

function clauseWords({ sentence, group, span: clause, without, agent }: WrittenSource): string {
  const { text, tokens, dated } = sentence;
  // « ce n’est que si l’avis est favorable que le chantier débute »: from « le chantier » on.
  const isCleft = group.modal === null || group.modal.sense === 'can';
  const span = { ...clause, from: Math.max(clause.from, isCleft ? (group.told ?? 0) : 0) };
  if (isNounAlone(group)) return aroundColon({ sentence, span, without }).replace(LINKS, '');
  const isSaid = (from: number, to: number): boolean =>
    titleWords(sentence, { from, to }, without) !== '';
  const inner = dated.filter(({ from, to }) => isSaid(span.from, from) && isSaid(to, span.to));
  const cuts = without.filter((cut) => !inner.some(({ from }) => from === cut.from));
  const rest = titleWords(sentence, { from: group.last + 1, to: span.to }, cuts);
  const short = titleWords(sentence, span, cuts);
  const hasVerb = short.includes(tokens[group.last]?.text ?? '');
  const isCut = rest === '' || CUT_SHORT.test(rest) || !hasVerb;
  const { from, to } = betweenConditions(sentence, { group, span });
  const written = isCut ? textOf(text, tokens.slice(from, to)) : short;
  const words = written.replace(LINKS, '').replace(/[\s,;:.]+$/u, '');
  // « l’association, qui visitera … »: who it is stands before.
  const isBefore = agent !== null && agent.to <= span.from && words !== '';
  return isBefore && WHO.test(written) ? `${titleWords(sentence, agent, without)} ${words}` : words;
}

/** « Julie : rangement de la salle »: a note with its lead. */
function aroundColon({
  sentence,
  span,
  without,
}: Pick<TitleSource, 'sentence' | 'span' | 'without'>): string {
  const colon = indexWithin(sentence.tokens, span, ({ text }) => text === ':');
  const parts =
    colon < 0
      ? [span]
      : [
          { ...span, to: colon },
          { ...span, from: colon + 1 },
        ];
  const told = parts.map((part) => titleWords(sentence, part, without));
  return told.filter((words) => words !== '').join(' : ');
}

const WHO = /^(?:,\s+)?(?:lequel|laquelle|lesquel(?:le)?s)\s+/iu;
const LINKS = /^(?:(?:et|mais|puis|donc|dont|lequel|laquelle|lesquel(?:le)?s|,)\s+)+/iu;
/** « qu’une fois l’accord obtenu », « celles qui sont montées », « le premier en juin »: what was left out said it. */
const CUT_SHORT =
  /(?:^|\s)(?:qu[’']|que|celles?|celui|ceux|l[ae] (?:premi(?:er|ère)|second|suivant|derni(?:er|ère))e?)$/iu;

/** The words of a clause past the condition that opens it and before the one that closes it. */
function betweenConditions(
  { tokens, conditions }: ReadSentence,
  { group, span }: Pick<TitleSource, 'group' | 'span'>,
): Span {
  const opening = conditions.findLast(
    ({ from, to }) => from >= span.from && to <= group.first && tokens[to]?.text === ',',
  );
  const closing = conditions.find(
    ({ from }) => from > group.last && from < span.to && tokens[from - 1]?.low !== "qu'",
  );
  return { from: opening?.to ?? span.from, to: closing?.from ?? span.to };
}
