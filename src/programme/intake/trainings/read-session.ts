import { collapseSpaces, fold } from '../../../lib/text';
import type { CellLocation } from '../../../workbook/location';
import type { Session } from '../../tracker/tracker';
import { UNNAMED_PARTNER } from '../../names/known-places';
import {
  type DeducedValue,
  noteIf,
  type ProposalNote,
  type ProposedSession,
} from '../../reading/proposal';
import { type DueCell, EMPTY_DUE_CELL } from '../../reading/due-request';
import type { TrainingName } from './training-names';
import { isDoneBy, readDays, type SessionDays, stateOf } from './session-days';
import { labelled, LABELS } from '../../reading/written-words';
import { readPartners } from '../cells/read-partners';
import {
  type CountReading,
  readCount,
  readHalfDays,
  readWholeNumber,
} from '../cells/read-quantities';
import { isSessionStatus, readSessionStatus } from '../../reading/read-status';
import type { ReadingContext } from '../../reading/reading-context';
import { matchTerm } from '../../names/term-index';

/** Columns read as they are typed; `heads`: how many persons, whether they came or are expected. */
export const TEXTS = [
  ...(['cycle', 'basin', 'provider', 'place', 'capacity', 'status'] as const),
  ...(['registered', 'present', 'heads', 'alreadyTrained'] as const),
];

/** The words of one training session; absent columns are `''`. */
export interface SessionWords extends Readonly<Record<(typeof TEXTS)[number], string>> {
  readonly key: string;
  readonly id: string;
  readonly halfDays: string;
  readonly training: TrainingName;
  readonly date: DueCell;
  readonly start: DueCell;
  readonly end: DueCell;
  readonly comments: readonly string[];
  readonly isStruck: boolean;
  readonly sources: readonly CellLocation[];
}

export interface BuiltSession {
  readonly session: ProposedSession;
  readonly needsReferenceDate: boolean;
}

/** Turns the words of a session into a row of Formations. Empty counts stay empty. */
export function buildSession(given: SessionWords, context: ReadingContext): BuiltSession {
  const words = withDayFromId(given);
  const dates = readDays(words.date, context);
  const start = readDays(words.start, context);
  const end = readDays(words.end, context);
  const first = start.start ?? dates.start;
  const isDone = isDoneBy(words.status, first, context);
  const registered = readCount(words.registered || (isDone ? '' : words.heads));
  const came = readCount(words.present || (isDone ? words.heads : ''));
  // « 12/14 » under « Inscrits » counts both.
  const present = came.kind === 'empty' && registered.kind === 'pair' ? registered : came;
  // A number of persons that is neither of the two, as written.
  const isLeft = words.heads !== '' && (isDone ? words.present : words.registered) !== '';
  const heads = isLeft ? labelled(LABELS.heads, words.heads) : '';
  const fields: Session = {
    id: collapseSpaces(words.id),
    training: words.training.training,
    cycle: collapseSpaces(words.cycle) || words.training.group,
    basin: basinOf(words.basin, context),
    provider: providerOf(words.provider, context),
    start: first,
    end: end.end ?? dates.end ?? start.end,
    halfDays: readHalfDays(words.halfDays),
    place: collapseSpaces(words.place),
    capacity: readWholeNumber(words.capacity),
    registered: registered.registered ?? registered.present ?? present.registered,
    present: present.present,
    alreadyTrained: readWholeNumber(words.alreadyTrained),
    status: stateOf({ ...words, present, beside: dates.state, day: first }, context),
    comment: commentOf(words, { days: [dates, start, end], registered, present: came, heads }),
  };
  return {
    session: {
      key: words.key,
      fields,
      deduced: [
        ...dates.deduced,
        ...start.deduced.filter(({ field }) => field === 'start'),
        ...end.deduced.filter(({ field }) => field === 'end'),
        ...deduceCount('registered', registered),
        ...deduceCount('present', present),
      ],
      notes: [...dates.notes, ...start.notes, ...end.notes, ...notesOf(words, present)],
      sources: words.sources,
    },
    needsReferenceDate: [dates, start, end].some((days) => days.needsReferenceDate),
  };
}

/** Under « Session 1 » some write the day of the session: it is no number. */
function withDayFromId(words: SessionWords): SessionWords {
  const isDated = words.date.text !== '' || words.start.text !== '';
  // Under « Session 1 » some write when it was held.
  if (isDated || !/\d{1,2}[/.-]\d{1,2}|^\d{1,2}(?:er)? \p{L}{3,}/u.test(words.id)) return words;
  return { ...words, id: '', date: { ...EMPTY_DUE_CELL, text: words.id } };
}

/** What the cells say besides their value, and the words that could not be read. */
function commentOf(
  words: SessionWords,
  {
    days,
    heads,
    ...counts
  }: Record<'registered' | 'present', CountReading> & { days: SessionDays[]; heads: string },
): string {
  const parts = [
    words.training.remark,
    words.cycle === '' ? '' : words.training.group,
    ...days.map(({ remark }) => remark),
    days[0]?.isUnsure ? labelled(LABELS.unsureDate, words.date.text) : '',
    countRemark(LABELS.registered, counts.registered),
    countRemark(LABELS.present, counts.present),
    unread(LABELS.halfDays, words.halfDays, readHalfDays),
    unread(LABELS.capacity, words.capacity),
    heads,
    unread(LABELS.alreadyTrained, words.alreadyTrained),
    words.status === '' || isSessionStatus(words.status)
      ? ''
      : labelled(LABELS.status, words.status),
    ...words.comments,
  ];
  return parts
    .map(collapseSpaces)
    .filter((text) => text !== '')
    .join(' ; ');
}

/** A basin of the list however it is written; the user's own word otherwise. */
export function basinOf(text: string, { references }: ReadingContext): string {
  const basin = collapseSpaces(text);
  return basin === '' ? '' : (matchTerm(basin, references.territories) ?? basin);
}

function providerOf(text: string, { references }: ReadingContext): string {
  const { partners, isUnnamed } = readPartners(text, references, null);
  const names = partners.map(({ name }) => name);
  return names.length > 0 ? names.join(' ; ') : isUnnamed ? UNNAMED_PARTNER : collapseSpaces(text);
}

function countRemark(label: string, { remark }: CountReading): string {
  return remark === '' ? '' : labelled(label, remark);
}

/** A count that cannot be read stays as words. */
function unread(label: string, text: string, read = readWholeNumber): string {
  return text === '' || read(text) !== null ? '' : labelled(label, text);
}

function deduceCount(
  field: 'registered' | 'present',
  count: CountReading,
): readonly DeducedValue[] {
  if (count.proposed === null) return [];
  const why: ProposalNote = { code: 'count-vague', params: { words: count.remark } };
  return [{ field, value: String(count.proposed), why }];
}

function notesOf(words: SessionWords, present: CountReading): readonly ProposalNote[] {
  const said = { words: words.present || words.registered };
  const { kind, present: came, registered } = present;
  const pair = { ...said, present: came ?? 0, registered: registered ?? 0 };
  const isUnread = words.status !== '' && readSessionStatus(words.status) === null;
  return [
    ...noteIf(kind === 'pair', 'count-pair', pair),
    ...noteIf(kind === 'not-understood', 'count-not-understood', said),
    ...noteIf(isUnread, 'status-not-understood', { words: fold(words.status) }),
  ];
}
