import type { ReadSentence, Span } from '../clauses/clause';
import type { NamedReading } from '../mentions/partner-mention';
import { textOf, indexWithin } from '../words/tokens';
import type { NounPhrase } from '../clauses/phrases';
import { isNounAlone, type VerbGroup } from '../words/verb-group';
import { LONGEST_TITLE, titleWords, shortened } from './title-words';

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
  // « À voir avec la mairie : prêt des tables »
  const after = { from: group.last + 1, to: span.to };
  const isLed =
    group.mood === 'note' && indexWithin(tokens, after, ({ text: at }) => at === ':') >= 0;
  if (isNounAlone(group) || isLed)
    return aroundColon({ sentence, span, without }).replace(LINKS, '');
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
function aroundColon({ sentence, span, without }: Omit<WrittenSource, 'group' | 'agent'>): string {
  const colon = indexWithin(sentence.tokens, span, ({ text }) => text === ':');
  const lead = { ...span, to: colon };
  const parts = [lead, { ...span, from: Math.max(span.from, colon + 1) }];
  const told = parts.map((part) => titleWords(sentence, part, without));
  return told.filter((words) => words !== '').join(' : ');
}

const WHO = /^(?:,\s+)?(?:lequel|laquelle|lesquel(?:le)?s)\s+/iu;
/** « et de faciliter l’accès » is « faciliter l’accès ». */
const LINKS =
  /^(?:(?:et|mais|puis|donc|dont|lequel|laquelle|lesquel(?:le)?s|,)\s+|(?:de\s|d[’'])(?=\p{L}+(?:er|ir|re)\s))+/iu;
/** « qu’une fois l’accord obtenu », « celles qui sont montées », « le premier en juin »: what was left out said it. */
const CUT_SHORT =
  /^aux?\s\S+$|(?:^|\s)(?:quelqu[’']une?|qu[’']|que|celles?|celui|ceux|l[ae] (?:premi(?:er|ère)|second|suivant|derni(?:er|ère))e?)$/iu;

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
