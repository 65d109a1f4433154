import { type CalendarDate, parseIsoDate } from '../../lib/calendar-date';
import { collapseSpaces, fold } from '../../lib/text';
import type { CellLocation } from '../../workbook/location';
import type { SessionStatus } from '../tracker/lists';
import type { Session } from '../tracker/tracker';
import { UNNAMED_PARTNER } from './known-partners';
import type { DeducedValue, ProposalNote, ProposedSession } from './proposal';
import { type DueCell, isYearless, readWords } from './read-due';
import { readPartners } from './read-partners';
import { type CountReading, readCount, readWholeNumber } from './read-quantities';
import { readSessionStatus } from './read-status';
import type { ReadingContext } from './reading-context';
import { matchTerm } from './term-index';
import type { TrainingName } from './training-names';
import { SESSION_STATE } from './training-words';

/** The words of one training session. Absent columns are `''`. */
export interface SessionWords {
  readonly key: string;
  readonly id: string;
  readonly training: TrainingName;
  readonly cycle: string;
  readonly basin: string;
  readonly provider: string;
  readonly date: DueCell;
  readonly start: DueCell;
  readonly end: DueCell;
  readonly halfDays: string;
  readonly place: string;
  readonly capacity: string;
  readonly registered: string;
  readonly present: string;
  readonly alreadyTrained: string;
  readonly status: string;
  readonly comments: readonly string[];
  readonly isStruck: boolean;
  readonly sources: readonly CellLocation[];
}

export interface BuiltSession {
  readonly session: ProposedSession;
  readonly needsReferenceDate: boolean;
}

interface SessionDays {
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  readonly state: SessionStatus | null;
  readonly isUnsure: boolean;
  /** Words that date the session no closer than a week: kept in the comment. */
  readonly remark: string;
  readonly needsReferenceDate: boolean;
}

const NO_DAYS: SessionDays = {
  start: null,
  end: null,
  state: null,
  isUnsure: false,
  remark: '',
  needsReferenceDate: false,
};

/** Turns the words of a session into a row of Formations. Empty counts stay empty. */
export function buildSession(given: SessionWords, context: ReadingContext): BuiltSession {
  const words = withDayFromId(given);
  const dates = readDays(words.date, context);
  const start = readDays(words.start, context);
  const end = readDays(words.end, context);
  const registered = readCount(words.registered);
  const present = readCount(words.present);
  const counts = {
    registered: registered.present ?? present.registered,
    present: present.present,
  };
  const days = {
    start: start.start ?? dates.start,
    end: end.end ?? dates.end ?? start.end,
  };
  const state = stateOf({ words, dates, present, hasDay: days.start !== null });
  const remarks = [
    words.training.remark,
    ...[dates, start, end].map(({ remark }) => remark),
    dates.isUnsure ? `Date à confirmer : ${collapseSpaces(words.date.text)}` : '',
    countRemark('Inscrits', registered),
    countRemark('Présents', present),
    unread('Durée', words.halfDays),
    unread('Capacité', words.capacity),
    unread('Déjà formés', words.alreadyTrained),
    words.status !== '' && readSessionStatus(words.status) === null
      ? `Statut : ${words.status}`
      : '',
    ...words.comments,
  ];
  const fields: Session = {
    id: collapseSpaces(words.id),
    training: words.training.training,
    cycle: collapseSpaces(words.cycle),
    basin: basinOf(words.basin, context),
    provider: providerOf(words.provider, context),
    ...days,
    halfDays: readWholeNumber(words.halfDays),
    place: collapseSpaces(words.place),
    capacity: readWholeNumber(words.capacity),
    registered: counts.registered,
    present: counts.present,
    alreadyTrained: readWholeNumber(words.alreadyTrained),
    status: state,
    comment: remarks
      .map(collapseSpaces)
      .filter((text) => text !== '')
      .join(' ; '),
  };
  return {
    session: {
      key: words.key,
      fields,
      deduced: [...deduceCount('registered', registered), ...deduceCount('present', present)],
      notes: notesOf(words, present),
      sources: words.sources,
    },
    needsReferenceDate: [dates, start, end].some((read) => read.needsReferenceDate),
  };
}

/** Under « Session 1 » some write the day of the session: it is no number. */
function withDayFromId(words: SessionWords): SessionWords {
  const isDated = words.date.text !== '' || words.start.text !== '';
  const isDay = /\d{1,2}[/.-]\d{1,2}|^\d{1,2}(?:er)? \p{L}{3,}/u.test(words.id);
  if (isDated || !isDay) return words;
  return { ...words, id: '', date: { text: words.id, date: null, showsDay: true } };
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

function readDays(cell: DueCell, context: ReadingContext): SessionDays {
  if (cell.date !== null) return { ...NO_DAYS, start: cell.date, end: cell.date };
  const text = collapseSpaces(cell.text);
  if (text === '') return NO_DAYS;
  const iso = parseIsoDate(text);
  if (iso !== null) return { ...NO_DAYS, start: iso, end: iso };
  const said = SESSION_STATE.exec(text);
  const isUnsure = /\?|confirmer/iu.test(text);
  const state = said === null || isUnsure ? null : readSessionStatus(said[1] ?? '');
  const words = collapseSpaces(text.replace(SESSION_STATE, ' ').replace(/\?|[()]/gu, ' '));
  if (words === '') return { ...NO_DAYS, state };
  const reading = readWords(words, { type: 'Jalon', isDone: false, context });
  const unread = { ...NO_DAYS, state, isUnsure, remark: isUnsure ? '' : `Date : ${text}` };
  if (reading.kind !== 'window') return unread;
  if (context.referenceDate === null && isYearless(reading)) {
    return { ...unread, needsReferenceDate: true };
  }
  if (reading.precision !== 'jour' || reading.confidence === 'low') return unread;
  return { ...NO_DAYS, start: reading.start, end: reading.end, state, isUnsure };
}

interface StateRequest {
  readonly words: SessionWords;
  readonly dates: SessionDays;
  readonly present: CountReading;
  readonly hasDay: boolean;
}

/** The status typed; without one, a count of persons present tells that the session was held. */
function stateOf({ words, dates, present, hasDay }: StateRequest): SessionStatus {
  const typed = readSessionStatus(words.status);
  if (typed !== null) return typed;
  if (dates.state !== null) return dates.state;
  if (words.isStruck) return 'Annulée';
  const isHeld = present.present !== null || (present.kind === 'unknown' && hasDay);
  return isHeld ? 'Réalisée' : 'Prévue';
}

function countRemark(label: string, { remark }: CountReading): string {
  return remark === '' ? '' : `${label} : ${remark}`;
}

/** A count that cannot be read stays as words. */
function unread(label: string, text: string): string {
  return text === '' || readWholeNumber(text) !== null ? '' : `${label} : ${text}`;
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
  const notes: ProposalNote[] = [];
  if (present.kind === 'pair') {
    notes.push({
      code: 'count-pair',
      params: {
        words: words.present,
        present: present.present ?? 0,
        registered: present.registered ?? 0,
      },
    });
  }
  if (present.kind === 'not-understood') {
    notes.push({ code: 'count-not-understood', params: { words: words.present } });
  }
  if (words.status !== '' && readSessionStatus(words.status) === null) {
    notes.push({ code: 'status-not-understood', params: { words: fold(words.status) } });
  }
  return notes;
}
