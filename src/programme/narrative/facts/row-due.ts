import type { NamedReading } from '../mentions/partner-mention';
import type { DatedSpan, Span } from '../clauses/clause';
import { readDue, type RowOfDates, lengthAfter } from './dates';
import { withoutNow } from '../clauses/dated-words';
import { type DraftDue, NO_DUE } from './draft';
import { joinKeys, textOf } from '../words/tokens';
import { type Unit } from '../clauses/units';
import { ownDates } from '../clauses/own-dates';
import { HELD, isNounAlone, type VerbGroup } from '../words/verb-group';
import { proposeDays } from '../../reading/doubtful-days';
import type { ProposalNote } from '../../reading/proposal';
import type { ReadingContext } from '../../reading/reading-context';

/** « Comme chaque année, le marché aura lieu début décembre » is that of this one. */
const YEARLY = /\b(?:(?:tous les|par) ans?|(?<!comme )chaque annee|annuel\w*)\b/u;
/** Dates farther apart than this are not read together. */
const NEAR = 2;

interface DueSearch extends RowOfDates {
  readonly unit: Unit;
  readonly context: ReadingContext;
}

/** The due date of a row; « a démarré en mars et s’achèvera fin 2016 » is read verb by verb. */
export function dueOf(sentence: NamedReading, search: DueSearch): DraftDue {
  const { unit, type, status, context } = search;
  const read = (spans: readonly DatedSpan[]): DraftDue =>
    readDue(
      datedText(sentence, unit, spans),
      { type, status, tense: tenseOfDates(sentence, unit, spans) },
      context,
    );
  const found = ended(sentence, search, withLength(sentence, search, read(sentence.dated)));
  const isDone = status === 'Réalisé';
  if (isDone && isOfWhatIsTold(sentence, unit)) return { ...NO_DUE, text: found.text };
  // In March, « 12 novembre : visite du site » may be over, and nothing says so.
  const { start, precision } = found;
  // « chaque année au mois de mai »: that of no one year.
  const [own] = ownDates(sentence, unit);
  const said = joinKeys(sentence.tokens.slice(unit.span.from, unit.span.to));
  const isAnyYear = own?.reach === 'within' && !/\d{4}/u.test(found.text) && YEARLY.test(said);
  if (type === 'Récurrent' && isAnyYear) return { ...NO_DUE, text: found.text };
  const isEither = isNounAlone(unit.clause.group) && own?.isNearerBefore;
  const isDay = precision === 'jour' && own?.reach === 'within';
  if (isEither === true && status === 'Prévu' && isDay) {
    const why: ProposalNote = { code: 'due-uncertain', params: { words: found.text } };
    return {
      ...NO_DUE,
      text: found.text,
      deduced: proposeDays({ start, end: found.end, precision }, why),
    };
  }
  const cut = unit.following[0]?.span.from ?? unit.span.to;
  const before = sentence.dated.filter(({ from }) => from < cut);
  const after = sentence.dated.filter(({ from }) => from >= cut);
  const isPast = ['past', 'imperfect'].includes(unit.clause.group.tense);
  const ends = ownDates(sentence, unit, after);
  if (!isPast || ends.length === 0 || ownDates(sentence, unit, before).length === 0) return found;
  const [first, end] = [read(before), read(after)];
  return { ...first, text: found.text, end: end.end, deduced: [...first.deduced, ...end.deduced] };
}

/** In April, « ont été invités à une réunion le 12 mai »: nearer as the day of the meeting than as last year’s. */
function isOfWhatIsTold(sentence: NamedReading, unit: Unit): boolean {
  const [date] = ownDates(sentence, unit);
  const { last, tense, mood } = unit.clause.group;
  if (date === undefined || mood === 'note' || tense !== 'past') return false;
  const isAhead = date.sign === 'future' && !date.isNearerBefore && date.reach === 'within';
  return isAhead && date.from > last + 1;
}

/** « est terminée depuis le 30 avril »: the day it ended; « ont commencé avant l’été »: no end, and no day. */
function ended(sentence: NamedReading, { unit, status, type }: DueSearch, due: DraftDue): DraftDue {
  const { verb, negation } = holderOf(unit, ownDates(sentence, unit)[0]);
  const isBegun = verb.sense === 'start' && negation === 'none' && type !== 'Jalon';
  if (isBegun && due.start === null && due.end !== null) return { ...NO_DUE, text: due.text };
  const isOver = unit.clause.group.verb.sense === 'end' && status === 'Réalisé';
  const isSince = isOver && due.end === null && due.precision === 'jour';
  return isSince ? { ...due, start: null, end: due.start } : due;
}

/** « débutera en octobre avec l’institut et s’étalera sur dix-huit mois » has its end. */
function withLength(sentence: NamedReading, search: DueSearch, found: DraftDue): DraftDue {
  const { unit, type, status, context } = search;
  const [date, ...others] = ownDates(sentence, unit);
  const length = lengthAfter(sentence, date, unit.span.to);
  const isOver = type === 'Jalon' || status === 'Réalisé' || others.length > 0;
  if (isOver || length === null || found.end !== null || found.deduced.length > 0) return found;
  const { words, verb } = datedText(sentence, unit, sentence.dated);
  const tense = tenseOfDates(sentence, unit, sentence.dated);
  const whole = { words: `${words} ${length.words}`, verb };
  return { ...readDue(whole, { type, status, tense }, context), text: length.text };
}

/** « reprendra le 20 janvier » starts then, whatever the word for it. */
function verbOfDates(written: string, { verb, tense, voice }: VerbGroup): string {
  if (verb.sense === 'start' && tense === 'past') return 'a débuté';
  const starts = verb.sense === 'start' && voice !== 'passive';
  return starts && ['present', 'future'].includes(tense) ? 'débutera' : written;
}

/** « est en cours et s’achèvera en novembre »: the date is to come, whatever the row’s status. */
function tenseOfDates(
  sentence: NamedReading,
  unit: Unit,
  dated: readonly DatedSpan[],
): VerbGroup['tense'] {
  const [date] = ownDates(sentence, unit, dated);
  const holder = holderOf(unit, date);
  // « sont confiées à l’association jusqu’au 31 décembre »: they still are.
  const isUntil =
    date !== undefined && sentence.tokens[date.from]?.key.startsWith('jusqu') === true;
  // « démarrent en septembre et se tiendront jusque fin juin »
  const goesOn = unit.following.some(({ group }) => group.tense === 'future' || group.modal);
  // « la phase de repérage se termine le 20 novembre »
  const isEnding = holder.verb.sense === 'end' && holder.voice !== 'passive';
  if ((isUntil || goesOn || isEnding) && holder.tense === 'present') return 'future';
  const opening = date
    ? joinKeys(sentence.tokens.slice(Math.max(0, date.from - 3), date.from + 1))
    : '';
  // « aurait dû commencer en janvier »
  if (sentence.tokens[holder.first]?.low.startsWith('aurai') && holder.verb !== HELD)
    return 'imperfect';
  return holder.mood === 'note' && AHEAD.test(opening) ? 'future' : holder.tense;
}

/** « en cours, échéance fin mai »: the end of what runs is ahead; « envoyée fin mai » is over. */
const AHEAD = /\b(?:echeance|livraison|fin(?= )|terme|objectif|horizon)\b/u;

/** The verb of the clause that a date stands in. */
function holderOf({ clause, following }: Unit, date: Span | undefined): VerbGroup {
  const holder = following.findLast(({ span }) => date !== undefined && span.from <= date.from);
  return (holder ?? clause).group;
}

/** The dated words of a row, from the first to the last; a second verb between them stays. */
function datedText(
  sentence: NamedReading,
  unit: Unit,
  dated: readonly DatedSpan[],
): { readonly words: string; readonly verb: string } {
  const { tokens, text } = sentence;
  const own = ownDates(sentence, unit, dated);
  const [first] = own;
  const last = own.at(-1);
  if (!first || !last) return { words: '', verb: '' };
  const group = holderOf(unit, first);
  // « démarrent en juin et se poursuivront jusqu’en mai » is read, and kept, with its verbs.
  const isOfFirst = group === unit.clause.group && first.from === group.last + 1;
  const isWhole = own.length > 1 && isOfFirst;
  const opensWithVerb =
    isWhole && unit.following.length > 0 && ['present', 'future'].includes(group.tense);
  const from = opensWithVerb ? group.last : first.from;
  // « à Langres en 2027 et à Chaumont en 2029 »
  const isListed = tokens[first.to]?.low === 'et';
  const isNear = unit.following.length > 0 || isListed || last.from - first.to <= NEAR;
  const told = textOf(text, tokens.slice(from, isNear ? last.to : first.to));
  // « nous devrons patienter jusqu’en octobre »: it comes then.
  const words = group.verb.sense === 'await' ? told.replace(/^jusqu[’']/u, '') : told;
  const said = textOf(text, tokens.slice(group.first, group.last + 1));
  return {
    words,
    // « Fin 2018, commencera le chantier »
    verb: verbOfDates(from > group.last ? withoutNow(said) : '', group),
  };
}
