import { fold } from '../../../lib/text';
import type { ActionType } from '../../tracker/lists';
import type { Clause, Span } from './clause';
import { readConditions } from './condition-text';
import type { Carried, NamedReading } from './carried';
import { partnersOf } from './row-partners';
import { placeOf } from './row-place';
import { rowSpans } from './row-spans';
import { readDue, type RowOfDates } from './dates';
import type { DecisionReading } from './decision';
import type { Draft, DraftDue } from './draft';
import { findDwellings } from './quantities';
import type { DatedSpan, RowScope, UnitReading } from './row-scope';
import type { StatusOfClause } from './clause-status';
import { joinKeys, textOf } from './tokens';
import { wordsOfPeriod } from './periods';
import { type Unit, ownDates } from './units';
import type { VerbGroup } from './verb-group';
import type { DeducedValue, ProposalNote } from '../proposal';
import type { ReadingContext } from '../reading-context';

interface DraftParts {
  readonly type: ActionType;
  readonly status: Pick<StatusOfClause, 'status' | 'certainty'>;
  readonly decision: DecisionReading | null;
  readonly title: string;
}

/** The row a clause gives. */
export function draftOf(sentence: NamedReading, reading: UnitReading, parts: DraftParts): Draft {
  const { unit, dated, scope, phrase } = reading;
  const { type, decision, title } = parts;
  const { status, certainty } = parts.status;
  const { partners, names, deduced } = partnersOf(
    sentence,
    rowSpans(sentence, unit),
    scope.carried,
  );
  const isUnsaid = names.length === 0 && deduced.length === 0;
  return {
    strand: scope.strand,
    title,
    about: scope.carried.about,
    type,
    status,
    certainty,
    partners,
    partnerNames: names,
    place: placeOf(sentence, unit.span, sentencePlace(sentence, scope)),
    due: dueOf(sentence, { unit, dated, type, status, context: scope.context }),
    ...readConditions(sentence, unit.clause.conditions),
    decisionMaker: decision?.maker ?? '',
    ...findDwellings(sentence, unit.span),
    basis: 'explicit',
    deduced: [
      ...deduced,
      ...(isUnsaid ? framePartners(scope) : []),
      ...deducedMakers(decision, [...names, ...deduced.map(({ value }) => value)]),
    ],
    notes: [],
    mark: {
      noun: decision?.noun ?? phrase?.noun ?? '',
      words: fold(`${title} ${joinKeys(sentence.tokens.slice(unit.span.from, unit.span.to))}`),
      verb: unit.clause.group.verb.infinitive,
    },
    after: [],
    sentences: [scope.source],
  };
}

/** « Avec les APEI, … »: the bodies the paragraph opened with. */
function framePartners({ carried }: RowScope): readonly DeducedValue[] {
  return carried.partnerNames.map((name) => ({
    field: 'partners',
    value: name,
    why: { code: 'frame-of-paragraph', params: { name } },
  }));
}

function deducedMakers(
  decision: DecisionReading | null,
  said: readonly unknown[],
): readonly DeducedValue[] {
  if (decision === null) return [];
  const { likelyMaker } = decision;
  // « la Ville » is « Ville de Quimper » already.
  const owners = decision.owners.filter(
    (owner) => !said.some((name) => `${fold(String(name))} `.startsWith(`${fold(owner)} `)),
  );
  const deduced: DeducedValue[] = owners.map((value) => ({
    field: 'partners',
    value,
    why: { code: 'pronoun', params: { words: 'leur' } },
  }));
  if (likelyMaker !== '') {
    const why: ProposalNote = { code: 'likely-decision-maker', params: { words: likelyMaker } };
    deduced.push({ field: 'decisionMaker', value: likelyMaker, why });
  }
  return deduced;
}

/** A site a sentence names once serves all its rows. */
function sentencePlace(sentence: NamedReading, { carried }: RowScope): Carried['place'] {
  const { place } = carried;
  const [only, ...others] = sentence.places.sites;
  if (only === undefined || others.length > 0 || place.site !== null) return place;
  const { municipality } = only.site;
  const isHere =
    municipality === '' ||
    place.municipality === '' ||
    fold(municipality) === fold(place.municipality);
  return isHere ? { ...place, site: only.site } : place;
}

/** Dates farther apart than this are not read together. */
const NEAR = 2;

/** A date this near its verb is when it starts or ends, as the verb says. */
const NEXT_TO_VERB = 12;

/** « en mars et s’achèveront fin 2016 » is two dates, one for each verb. */
function partedAt(span: DatedSpan, { span: own, group }: Clause): readonly DatedSpan[] {
  if (span.from >= own.from || span.to <= group.last + 1) return [span];
  return [
    { ...span, to: own.from },
    { ...span, from: group.last + 1 },
  ];
}

interface DueSearch extends RowOfDates {
  readonly unit: Unit;
  readonly dated: readonly DatedSpan[];
  readonly context: ReadingContext;
}

/** The due date of a row; « a démarré en mars et s’achèvera fin 2016 » is read verb by verb. */
function dueOf(sentence: NamedReading, search: DueSearch): DraftDue {
  const { unit, dated, type, status, context } = search;
  const read = (spans: readonly DatedSpan[]): DraftDue =>
    readDue(
      datedText(sentence, unit, spans),
      { type, status, tense: tenseOfDates(sentence, unit, spans) },
      context,
    );
  const found = read(dated);
  const whole = found.text === '' ? { ...found, text: wordsOfPeriod(sentence, unit) } : found;
  const next = unit.following[0];
  const parts = next === undefined ? dated : dated.flatMap((span) => partedAt(span, next));
  const cut = next?.span.from ?? unit.span.to;
  const before = parts.filter(({ from }) => from < cut);
  const after = parts.filter(({ from }) => from >= cut);
  const isPast = ['past', 'imperfect'].includes(unit.clause.group.tense);
  const ends = ownDates(sentence, unit, after);
  if (!isPast || ends.length === 0 || ownDates(sentence, unit, before).length === 0) return whole;
  const [start, end] = [read(before), read(after)];
  return { ...start, text: whole.text, end: end.end, deduced: [...start.deduced, ...end.deduced] };
}

/** « reprendra le 20 janvier » starts then, whatever the word for it. */
function verbOfDates(written: string, { verb, tense, voice }: VerbGroup): string {
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
  const goesOn = unit.following.some(({ group }) => group.tense === 'future');
  if ((isUntil || goesOn) && holder.tense === 'present') return 'future';
  const opening = date
    ? joinKeys(sentence.tokens.slice(Math.max(0, date.from - 3), date.from + 1))
    : '';
  return holder.mood === 'note' && AHEAD.test(opening) ? 'future' : holder.tense;
}

/** « en cours, échéance fin mai »: the end of what runs is ahead. */
const AHEAD = /\b(?:echeance|livraison|fin|terme|objectif|horizon)\b/u;

/** The verb of the clause that a date stands in. */
function holderOf({ clause, following }: Unit, date: Span | undefined): VerbGroup {
  const holder = following.findLast(({ span }) => date !== undefined && span.from <= date.from);
  return (holder ?? clause).group;
}

/** « programmée pour la semaine du 14 »: it takes place then, « attendue pour » is at the latest. */
function placedWords(words: string, { verb }: VerbGroup): string {
  return SET_FOR.has(verb.infinitive) ? words.replace(/^pour (?=la semaine|le mois)/u, '') : words;
}

const SET_FOR: ReadonlySet<string> = new Set(
  'programmer planifier fixer calendariser caler'.split(' '),
);

/** « s’échelonneront de janvier à mai »: the « de » of a period belongs to it. */
function withOpening({ tokens, text }: NamedReading, { from, to }: DatedSpan): number {
  const isPeriod = /\s(?:à|au|jusqu[’'e])/u.test(textOf(text, tokens.slice(from, to)));
  return isPeriod && ['de', 'du', "d'"].includes(tokens[from - 1]?.low ?? '') ? from - 1 : from;
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
  // « a démarré en mars »: the participle belongs to the verb, « démarrent en juin » to the words.
  const isInVerb = first.from > group.first && first.from <= group.last;
  const from = isInVerb ? group.last + 1 : withOpening(sentence, first);
  const isNear = unit.following.length > 0 || last.from - first.to <= NEAR;
  const isNext = from > group.last && from - group.last <= NEXT_TO_VERB;
  return {
    words: placedWords(textOf(text, tokens.slice(from, isNear ? last.to : first.to)), group),
    verb: isNext ? verbOfDates(textOf(text, tokens.slice(group.first, group.last + 1)), group) : '',
  };
}
