import { tellsStep } from './told-steps';
import type { Clause, ReadSentence, Span } from './clause';
import type { DatedWords } from './dated-words';
import { knownParticipleOf } from './conjugation';
import { PERIODICITY, SEVERAL_TIMES } from './states';
import type { ClauseSigns } from './status';
import type { VerbGroup } from './verb-group';
import { joinKeys, textOf, type Token } from './tokens';
import { isKnownNoun } from './nouns';
import { DETERMINERS, NUMBER_WORDS, PREPOSITIONS } from './words';

/** A clause and those that only go on with it: « … débuteront en juin et se poursuivront … ». */
export interface Unit {
  readonly clause: Clause;
  readonly following: readonly Clause[];
  /** From the first word of the first clause to the last of the last. */
  readonly span: Span;
}

/** Joins to a clause the next ones that only say how long it lasts. */
export function joinUnits(
  { clauses, tokens }: ReadSentence,
  dated: readonly Span[],
): readonly Unit[] {
  const units: Unit[] = [];
  for (const clause of clauses) {
    const last = units.at(-1);
    const isBare = clause.sharesSubject && last !== undefined && goesOn(clause);
    const hasDate = dated.some(({ from }) => from >= clause.span.from && from < clause.span.to);
    if (isBare && (hasDate || clause.span.to === tokens.length)) {
      units[units.length - 1] = {
        ...last,
        following: [...last.following, clause],
        span: { from: last.span.from, to: clause.span.to },
      };
    } else {
      units.push({ clause, following: [], span: clause.span });
    }
  }
  return units;
}

function goesOn({ group }: Clause): boolean {
  if (group.negation !== 'none' || group.state !== null) return false;
  return (
    ['continue', 'end'].includes(group.verb.sense) ||
    (group.verb.sense === 'enable' && group.tense === 'past') ||
    group.verb.infinitive === 'dérouler' ||
    (group.verb.sense === 'plan' && group.modal === null)
  );
}

/** Dated words as tokens of the sentence. */
export function datedSpans(
  { tokens }: Pick<ReadSentence, 'tokens'>,
  dated: readonly DatedWords[],
): readonly (Span & Omit<DatedWords, 'start' | 'end'>)[] {
  return dated.flatMap(({ start, end, ...signs }) => {
    const from = tokens.findIndex((token) => token.end > start);
    const last = tokens.findLastIndex((token) => token.start < end);
    return from < 0 || last < from ? [] : [{ from, to: last + 1, ...signs }];
  });
}

/**
 * The dates of a clause. « Engagée en mars, l’étude est terminée » and « l’atelier prévu en avril est
 * reporté à octobre »: a date of a participle is not the verb’s when the verb has its own.
 */
export function ownDates<Dated extends Span>(
  { tokens, conditions, dependent }: ReadSentence,
  { clause, span }: Unit,
  dated: readonly Dated[],
): readonly Dated[] {
  const { subject, frame, group } = clause;
  const inside = dated.filter(
    ({ from }) =>
      from >= span.from &&
      from < span.to &&
      !conditions.some((condition) => from >= condition.from && from < condition.to),
  );
  const isOfParticiple = ({ from }: Span, within: Span): boolean =>
    from >= within.from &&
    from < within.to &&
    tokens.slice(within.from, from).some(({ low }) => knownParticipleOf(low) !== null);
  const opener = tokens[frame.from]?.key ?? '';
  const isTaken = (date: Span): boolean => isInRelative({ tokens, dependent }, group, date);
  const isFramedOut = (date: Span): boolean =>
    date.from < frame.to && (isOfParticiple(date, frame) || AFTER_EVENTS.has(opener));
  const free = inside.filter(
    (date) =>
      !isFramedOut(date) &&
      !isTaken(date) &&
      !isOfObject(tokens, group, date) &&
      !tellsStep(tokens, group, date),
  );
  const outside = free.filter((date) => !isOfParticiple(date, subject));
  return outside.length > 0 ? outside : free;
}

/** « après une première session en avril, … »: the date is the session’s. */
const AFTER_EVENTS: ReadonlySet<string> = new Set(['apres', 'suite', 'grace']);

/** « à l’issue de la consultation lancée en juillet »: that July is the consultation’s. */
function isOfObject(tokens: readonly Token[], group: VerbGroup, { from }: Span): boolean {
  const before = tokens[from - 1];
  const noun = tokens[from - 2];
  if (!before || from - 1 <= group.last + 1 || noun?.kind !== 'word') return false;
  // « à trois reprises », « les élus » are no participles.
  if (DETERMINERS.has(noun.low) || PREPOSITIONS.has(noun.low) || noun.low in NUMBER_WORDS)
    return false;
  if (isKnownNoun(before)) return false;
  const verb = knownParticipleOf(before.low);
  return (
    verb !== null && verb.sense !== 'plan' && verb.sense !== 'await' && group.mood === 'finite'
  );
}

/** « 7 logements, qui seront proposés dès janvier »: the date is the relative clause’s. */
function isInRelative(
  { tokens, dependent }: Pick<ReadSentence, 'tokens' | 'dependent'>,
  group: VerbGroup,
  date: Span,
): boolean {
  return dependent.some(({ first, verb }) => {
    // « …, ce qui sera fait en mai » dates the action itself.
    const isItself =
      verb.infinitive === 'faire' &&
      tokens[first - 1]?.low === 'qui' &&
      tokens[first - 2]?.low === 'ce';
    return first > group.last && first < date.from && !isItself;
  });
}

/** What surrounds the verb and bears on its status. */
export function signsOf(
  sentence: ReadSentence,
  unit: Unit,
  dated: readonly (Span & Pick<DatedWords, 'sign' | 'isNearerBefore'>)[],
): ClauseSigns {
  const { tokens } = sentence;
  const { clause, span } = unit;
  const words = joinKeys(tokens.slice(span.from, span.to));
  const after = tokens.slice(clause.group.last + 1, span.to);
  const inside = tokens.slice(clause.group.first, span.to);
  const [date] = ownDates(sentence, { ...unit, span: ownWords(unit) }, dated);
  // « validée le 5 octobre » is over, « validée en octobre » may be to come: the nearest one.
  const isOver = clause.group.mood === 'note' && date?.isNearerBefore === true;
  return {
    date: isOver ? 'past' : (date?.sign ?? 'none'),
    isPeriodic: PERIODICITY.test(words),
    isOpenObject: after[0]?.low === 'des',
    isIdea: tokens
      .slice(clause.subject.from, clause.subject.from + 3)
      .some(({ key }) => IDEAS.has(key)),
    isMeanwhile:
      MEANWHILE.test(words) ||
      (date !== undefined && tokens[date.from]?.key.startsWith('jusqu') === true),
    isPartial: PARTIAL.test(words),
    isOngoing: inside.some((token) => token.low === 'actuellement') || after[0]?.low === 'par',
  };
}

/** What may be given up before it begins. Folded. */
const IDEAS: ReadonlySet<string> = new Set(
  'idee piste hypothese option scenario solution possibilite variante'.split(' '),
);
/** « 40 faites sur 65 », « 12 logements livrés sur 30 ». */
const PARTIAL =
  /\b\d+ (?:\p{L}+ ){1,3}sur (?:les |un total de )?\d+(?! (?:ans?|mois|sites?|jours?|communes?|secteurs?)\b)/u;
const MEANWHILE =
  /\b(?:dans (?:l'|cet )intervalle|en attendant|entre[- ]temps|provisoirement|temporairement|a titre (?:provisoire|temporaire|transitoire))\b/u;

/** The words of the first clause: « et se termineront en juillet » says nothing of its status. */
function ownWords({ clause, following, span }: Unit): Span {
  const isAhead = clause.group.tense === 'future' || clause.group.tense === 'conditional';
  return isAhead ? span : { from: span.from, to: following[0]?.span.from ?? span.to };
}

/** The words that say how often, which a title does without. */
export function periodicSpans({ tokens }: ReadSentence, { span }: Unit): readonly Span[] {
  const spans: Span[] = [];
  for (let from = span.from; from < span.to; from += 1) {
    const found = PERIODICITY.exec(joinKeys(tokens.slice(from, span.to)));
    if (found === null) break;
    if (found.index > 0) continue;
    let to = from + 1;
    while (to < span.to && joinKeys(tokens.slice(from, to)).length < found[0].length) to += 1;
    const isCounted = tokens[from - 1]?.low === 'fois';
    const rate = tokens.findLastIndex(
      ({ low }, at) => at < from && at >= from - 6 && low === 'raison',
    );
    const opening = rate > 0 ? rate - 1 : isCounted ? from - 2 : from;
    spans.push({ from: opening, to: wholePeriod(tokens, to) });
    from = to - 1;
  }
  return spans;
}

/** « chaque premier jeudi du mois » goes on over its « du mois ». */
function wholePeriod(tokens: readonly Token[], to: number): number {
  let end = to;
  while (
    /^(?:premiere?s?|semestres?|trimestres?|annees?|1er|deuxieme|dernier|lundi|mardi|mercredi|jeudi|vendredi|mois|jours|semaines|ans|trimestre|du|de|le|la)$/u.test(
      tokens[end]?.key ?? '',
    )
  )
    end += 1;
  return end;
}

/** « chaque trimestre », « tous les deux mois », « en fin de programme »: due words that give no day. */
export function wordsOfPeriod(sentence: ReadSentence, unit: Unit): string {
  const { text, tokens } = sentence;
  const [first] = periodicSpans(sentence, unit).filter(({ from }) =>
    PERIOD_OPENERS.has(tokens[from]?.key ?? ''),
  );
  if (first) return textOf(text, tokens.slice(first.from, first.to));
  const words = textOf(text, tokens.slice(unit.span.from, unit.span.to));
  return (
    TIMES_PER.exec(words)?.[0] ?? AT_A_STAGE.exec(words)?.[0] ?? LASTING.exec(words)?.[0] ?? ''
  );
}

/** « deux fois par an », « 2 passages par mois »: how often. */
export const TIMES_PER =
  /(?<!\p{L})(?:\d+|une|deux|trois|quatre|cinq|six|dix|douze)[\s\u00a0](?:fois|passages?|visites?|réunions?|rencontres?|séances?|permanences?|ateliers?|sessions?|jours?|journées?|demi-journées?|heures?)[\s\u00a0]par[\s\u00a0](?:jour|semaine|mois|trimestre|semestre|an)(?!\p{L})/iu;

/** « en fin de programme »: the due words of the row, which its title does without. */
export function stageSpans({ text, tokens }: ReadSentence, { span }: Unit): readonly Span[] {
  const start = tokens[span.from]?.start ?? 0;
  const match = AT_A_STAGE.exec(text.slice(start, tokens[span.to - 1]?.end));
  if (!match) return [];
  const from = tokens.findIndex((token) => token.start >= start + match.index);
  const last = tokens.findLastIndex((token) => token.end <= start + match.index + match[0].length);
  return [{ from, to: last + 1 }];
}

/** « sur deux ans », « pendant six mois »: how long, from a day nobody has written. */
const LASTING =
  /(?<!\p{L})(?:sur|pendant|durant|pour une durée de|d[’']une durée de|sur une durée de|sur une période de)[\s\u00a0](?:\d+|un|une|deux|trois|quatre|cinq|six|huit|dix|douze|dix-huit|vingt-quatre|trente-six)[\s\u00a0](?:ans?|années?|mois|semaines?|trimestres?)(?!\p{L})/iu;

const PERIOD_OPENERS: ReadonlySet<string> = new Set(['tous', 'toutes', 'chaque']);
/** A moment of the programme itself, whose day nobody has written. */
const AT_A_STAGE =
  /(?<!\p{L})(?:en (?:début|cours|fin)|à (?:la fin|mi-parcours|l[’']issue)|au (?:début|terme)) (?:du|de) (?:programme|projet|plan|dispositif|mandat|convention)(?!\p{L})/iu;

/** « chaque mois », « deux fois »: the action comes again. */
export function isRepeated({ tokens }: ReadSentence, { span }: Unit): boolean {
  const words = joinKeys(tokens.slice(span.from, span.to));
  return PERIODICITY.test(words) || SEVERAL_TIMES.test(words);
}
