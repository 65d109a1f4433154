import { collapseSpaces, fold } from '../../lib/text';
import { type CellLocation, showLocation } from '../../workbook/location';
import type { ActionType, Effect, Status } from '../tracker/lists';
import type { Action, Partner, Site } from '../tracker/tracker';
import { UNKNOWN } from './layout-words';
import type { DeducedValue, ProposalNote, ProposedAction } from './proposal';

import { readCondition } from './read-condition';
import { capitalised, type DueCell, type DueFields, dueInTitle, readDue } from './read-due';
import { partnerNames, readPartner, readPartners } from './read-partners';
import { readPlace } from './read-place';
import { readCount, readDwellings, readWholeNumber } from './read-quantities';
import { readStatus } from './read-status';
import { readTypeWord, typeOfTitle } from './read-type';
import { RHYTHM } from './type-words';
import type { ReadingContext } from './reading-context';
import { findTerms } from './term-index';

/** The words of one action, already cut out of its row. Empty columns are `''`. */
export interface ActionWords {
  readonly key: string;
  readonly strand: string;
  readonly title: string;
  readonly type: string;
  readonly partners: string;
  readonly place: string;
  readonly placeHeader: string;
  readonly site: string;
  readonly territory: string;
  readonly owner: string;
  readonly due: DueCell;
  readonly start: DueCell;
  readonly end: DueCell;
  readonly doneOn: DueCell;
  readonly dayOrder: 'day-first' | 'month-first';
  /** The words of every status column, in order. */
  readonly statuses: readonly string[];
  readonly condition: string;
  readonly decisionMaker: string;
  readonly dwellings: string;
  /** Comments, extra columns with their header. */
  readonly comments: readonly string[];
  readonly isStruck: boolean;
  /** Colour of the status cell, or of the title; null without any. */
  readonly fill: string | null;
  /** A status that only the layout suggests; never above the words. */
  readonly originalText: string;
  readonly sources: readonly CellLocation[];
  readonly notes: readonly ProposalNote[];
}

export interface BuiltAction {
  readonly action: ProposedAction;
  readonly partners: readonly Partner[];
  readonly site: Site | null;
  readonly needsReferenceDate: boolean;
}

const MAX_TITLE = 120;
const NO_CELL: DueCell = { text: '', date: null, showsDay: true };

/** Turns the words of an action into a row of Suivi, with what is only proposed beside it. */
export function buildAction(
  words: ActionWords,
  context: ReadingContext,
  learned: Readonly<Record<string, string>>,
): BuiltAction {
  const { references } = context;
  const type = readTypeWord(words.type) ?? typeOfWords(words);
  const place = readPlace(words, references);
  const partners = readPartners(words.partners, references, place.town);
  const state = readState(words, learned);
  const dates = readDates(words, {
    type,
    isDone: state.status === 'Réalisé',
    context,
    dayOrder: words.dayOrder,
  });
  const status = state.status ?? dates.status;
  const coloured = status === null ? colourStatus(words, context) : null;
  const condition = firstCondition(words, dates, partners.remarks);
  const comments = [
    ...words.comments,
    ...unreadDwellings(words),
    ...state.remarks,
    ...place.remarks.map((remark) => labelled(words.placeHeader, remark)),
    ...partners.remarks
      .filter((remark) => readCondition(remark) === null)
      .map((remark) => labelled('Partenaires', remark)),
  ];
  const fields: Omit<Action, 'id' | 'dependsOn'> = {
    strand: words.strand,
    title: shorten(words.title),
    type,
    partners: partnerNames(partners),
    site: place.site?.name ?? '',
    territory: place.territory,
    owner: words.owner.trim() === '?' ? '' : collapseSpaces(words.owner),
    dueText: dates.dueText,
    start: dates.start,
    end: dates.end,
    precision: dates.precision,
    status: status ?? coloured,
    doneOn: readDue({ cell: words.doneOn, type: 'Jalon', isDone: true, context }).end,
    condition: condition.condition,
    effect: condition.effect,
    decisionMaker: decisionMakerOf(words, type, context),
    dwellings: words.dwellings === '' ? dwellingsOf(words) : readWholeNumber(words.dwellings),
    comment: [...new Set(comments.map(tidy).filter((part) => part !== ''))].join(' ; '),
    originalText: words.originalText,
    source: words.sources[0] === undefined ? '' : showLocation(words.sources[0]),
  };
  const unknown = fields.status === null && words.fill !== null;
  const notes = [
    ...words.notes,
    ...state.notes,
    ...dates.notes,
    ...(unknown
      ? [{ code: 'status-by-colour' as const, params: { colour: words.fill ?? '' } }]
      : []),
    ...(partners.isUnnamed ? [{ code: 'partner-unnamed' as const, params: {} }] : []),
    ...(words.dwellings !== '' && fields.dwellings === null
      ? [{ code: 'dwellings-not-understood' as const, params: { words: words.dwellings } }]
      : []),
  ];
  return {
    action: {
      key: words.key,
      fields,
      dependsOn: [],
      basis: 'explicit',
      deduced: [...place.deduced, ...dates.deduced, ...vagueDwellings(words)],
      notes,
      sources: words.sources,
    },
    partners: partners.partners,
    site: place.site,
    needsReferenceDate: dates.needsReferenceDate,
  };
}

/** A rhythm in the due date makes a series of anything. */
function typeOfWords({ title, strand, due }: ActionWords): ActionType {
  return RHYTHM.test(fold(due.text)) ? 'Récurrent' : typeOfTitle(title, strand);
}

/** Due words too long or too short for a cell of their own are told apart from dates. */
export function emptyDueCell(): DueCell {
  return NO_CELL;
}

interface State {
  readonly status: Status | null;
  readonly remarks: readonly string[];
  readonly notes: readonly ProposalNote[];
}

function readState(words: ActionWords, learned: Readonly<Record<string, string>>): State {
  const remarks: string[] = [];
  const notes: ProposalNote[] = [];
  let status: Status | null = null;
  for (const text of words.statuses) {
    const read = readStatus(text, learned);
    if (UNKNOWN.test(fold(text))) continue;
    if (read === null) notes.push({ code: 'status-not-understood', params: { words: text } });
    else if (status === null) status = read.status;
    if (read?.confidence !== 'high') remarks.push(text);
  }
  if (words.isStruck) {
    notes.push({ code: 'struck-through', params: {} });
    status ??= 'Abandonné';
  }
  return { status, remarks, notes };
}

function colourStatus({ fill }: ActionWords, { colourStatuses }: ReadingContext): Status | null {
  if (fill === null) return null;
  const told = colourStatuses[fill];
  return told === undefined ? null : (readStatus(told, {})?.status ?? null);
}

interface DatesRequest {
  readonly type: ActionType;
  readonly isDone: boolean;
  readonly context: ReadingContext;
  readonly dayOrder: 'day-first' | 'month-first';
}

/** A typed start or end wins for its side; the due words fill the other. */
function readDates(words: ActionWords, request: DatesRequest): DueFields {
  const hasCell = [words.due, words.start, words.end].some(({ text }) => text !== '');
  const said = hasCell ? '' : dueInTitle(words.title, request);
  const cell = said === '' ? words.due : { ...NO_CELL, text: said };
  const due = readDue({ cell, ...request });
  const sides = { ...request, type: 'Jalon' as const };
  const start = readDue({ cell: words.start, ...sides });
  const end = readDue({ cell: words.end, ...sides });
  if (words.start.text === '' && words.end.text === '') return due;
  const spoken = [start, end].filter(
    ({ dueText, precision }) => dueText !== '' && precision !== 'jour',
  );
  const read = start.precision ?? end.precision;
  return {
    ...due,
    dueText: due.dueText !== '' ? due.dueText : spoken.map(({ dueText }) => dueText).join(' à '),
    start: start.start ?? due.start,
    end: end.end ?? due.end ?? null,
    precision: read === null ? due.precision : coarser(start.precision, end.precision),
    condition: due.condition || start.condition || end.condition,
    effect: due.effect ?? start.effect ?? end.effect,
    status: due.status ?? end.status ?? start.status,
    needsReferenceDate: [due, start, end].some((read) => read.needsReferenceDate),
    deduced: [
      ...due.deduced,
      ...start.deduced.filter(({ field }) => field === 'start'),
      ...end.deduced.filter(({ field }) => field === 'end'),
    ],
    notes: [...due.notes, ...start.notes, ...end.notes],
  };
}

function coarser(
  start: DueFields['precision'],
  end: DueFields['precision'],
): DueFields['precision'] {
  if (start === null || end === null) return start ?? end;
  return start === 'jour' ? end : start;
}

interface FoundCondition {
  readonly condition: string;
  readonly effect: Effect | null;
}

function firstCondition(
  words: ActionWords,
  dates: DueFields,
  partnerRemarks: readonly string[],
): FoundCondition {
  if (words.condition !== '') {
    const read = readCondition(words.condition);
    return { condition: tidy(words.condition), effect: read?.effect ?? null };
  }
  if (dates.condition !== '') return { condition: dates.condition, effect: dates.effect };
  const places = [...partnerRemarks, words.title, ...words.statuses, ...words.comments];
  for (const text of places) {
    const read = readCondition(text);
    if (read) return { condition: capitalised(read.words), effect: read.effect };
  }
  return { condition: '', effect: null };
}

function decisionMakerOf(
  words: ActionWords,
  type: ActionType,
  { references }: ReadingContext,
): string {
  if (words.decisionMaker !== '') {
    return readPartner(tidy(words.decisionMaker), references, null).name;
  }
  if (type !== 'Décision') return '';
  const at = fold(words.title).search(/decision|arbitrage|deliberation|accord|avis|validation/u);
  const named =
    at < 0
      ? undefined
      : findTerms(words.title, references.partners).find(({ start }) => start > at);
  return named?.value.name ?? '';
}

function dwellingsOf({ title, comments }: ActionWords): number | null {
  for (const text of [title, ...comments]) {
    const count = readDwellings(text);
    if (count !== null) return count;
  }
  return null;
}

function unreadDwellings({ dwellings }: ActionWords): readonly string[] {
  const isRead = dwellings === '' || readWholeNumber(dwellings) !== null;
  return isRead ? [] : [labelled('Logements', dwellings)];
}

/** « une vingtaine » is proposed, and kept in words. */
function vagueDwellings({ dwellings }: ActionWords): readonly DeducedValue[] {
  const { proposed } = readCount(dwellings);
  if (proposed === null) return [];
  const why: ProposalNote = { code: 'count-vague', params: { words: collapseSpaces(dwellings) } };
  return [{ field: 'dwellings', value: String(proposed), why }];
}

function labelled(label: string, remark: string): string {
  return label === '' ? remark : `${label} : ${remark}`;
}

function tidy(text: string): string {
  return collapseSpaces(text);
}

/** A title of 120 characters at most, cut at a word; the whole text stays in « Texte d'origine ». */
export function shorten(title: string): string {
  const text = collapseSpaces(title);
  if (text.length <= MAX_TITLE) return text;
  const cut = text.slice(0, MAX_TITLE - 1);
  const atWord = cut.lastIndexOf(' ');
  return `${cut.slice(0, atWord > 60 ? atWord : cut.length).trimEnd()}…`;
}
