import { formatFrenchDate, partsOf } from '../lib/calendar-date';
import type { CalendarDate } from '../lib/calendar-date';
import { MONTH_NAMES } from '../lib/french-date';
import { assertNever } from '../lib/result';
import type { DateWords } from '../programme/dates/date-words';
import type {
  AlternativeReading,
  DueDateReading,
  DueWindow,
  ImpossibleDate,
  NotADate,
  ReadingNote,
  ReadYear,
} from '../programme/dates/windows/due-window';

const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

/** How readings of due dates are told back in French. */
export const datesFr: DateWords = {
  period,
  reading: tellReading,
  alternative: tellAlternative,
  note: tellNote,
  publicHolidays: {
    'new-year': 'Jour de l’an',
    'easter-monday': 'Lundi de Pâques',
    'labour-day': 'Fête du travail',
    'victory-1945': 'Victoire 1945',
    ascension: 'Ascension',
    'whit-monday': 'Lundi de Pentecôte',
    'national-day': 'Fête nationale',
    assumption: 'Assomption',
    'all-saints': 'Toussaint',
    'armistice-1918': 'Armistice 1918',
    christmas: 'Noël',
  },
  schoolHolidays: {
    toussaint: 'Vacances de la Toussaint',
    noel: 'Vacances de Noël',
    hiver: 'Vacances d’hiver',
    printemps: 'Vacances de printemps',
    ete: 'Vacances d’été',
  },
};

function period({ start, end, relation }: Pick<DueWindow, 'start' | 'end' | 'relation'>): string {
  if (start === null) return end === null ? 'sans date' : `au plus tard le ${longDate(end)}`;
  if (end === null) return `à partir du ${longDate(start)}`;
  if (start === end) return `le ${longDate(start)}`;
  const from = shortestStart(start, end);
  const isSpan = relation === 'de … à' || relation === 'durée' || relation === 'récurrent';
  return isSpan ? `du ${from} au ${longDate(end)}` : `entre le ${from} et le ${longDate(end)}`;
}

function tellReading(reading: DueDateReading): string {
  switch (reading.kind) {
    case 'window':
      return tellWindow(reading);
    case 'not-a-date':
      return tellNotADate(reading);
    case 'impossible':
      return tellImpossible(reading);
    case 'unreadable':
      return `« ${reading.words} » n’est pas compris. Saisissez une date ou une période, par exemple « fin juin 2014 ».`;
    default:
      return assertNever(reading);
  }
}

function tellWindow(window: DueWindow): string {
  if (window.relation === 'antérieur') {
    const day = window.end === null ? '' : ` (${formatFrenchDate(window.end)})`;
    return `fait avant la date du document${day}`;
  }
  const parts = [`${period(window)}${tellYear(window.year)}`];
  if (window.end === null && window.startBy !== null && window.startBy !== window.start) {
    parts.push(`début attendu au plus tard le ${longDate(window.startBy)}`);
  }
  if (window.condition !== null) parts.push(`condition : « ${window.condition.words} »`);
  parts.push(...window.notes.map(tellNote));
  if (window.confidence === 'low') parts.push('à confirmer');
  if (window.alternative !== null) parts.push(tellAlternative(window.alternative));
  return parts.join(' ; ');
}

function tellYear({ source, referenceDate }: ReadYear): string {
  if (referenceDate === null) return '';
  const day = formatFrenchDate(referenceDate);
  switch (source) {
    case 'written':
      return '';
    case 'next-occurrence':
      return ` (année déduite de la date du document, ${day})`;
    case 'last-occurrence':
      return ` (année déduite : la dernière fois avant la date du document, ${day})`;
    case 'relative':
      return ` (compté à partir de la date du document, ${day})`;
    default:
      return assertNever(source);
  }
}

function tellAlternative(alternative: AlternativeReading): string {
  return `autre lecture : ${period({ ...alternative, relation: 'dans' })} (${REASONS[alternative.why]})`;
}

const REASONS: Readonly<Record<AlternativeReading['why'], string>> = {
  'month-first': 'mois avant le jour, à l’anglaise',
  'month-and-year': 'mois et année',
  'day-of-month': 'jour du mois',
  'nearest-day': 'date réelle la plus proche',
  weekday: 'jour de la semaine écrit',
  'last-occurrence': 'déjà passé, si l’action est réalisée',
  'next-occurrence': 'la fois suivante',
  'office-season': 'été des bureaux, juillet et août',
  'calendar-season': 'été du calendrier',
  'rentree-setting': 'autre réglage de la rentrée',
  'week-or-semester': 'semaine ou semestre',
  'week-of-seven-days': 'semaine comptée depuis le bord du mois',
  'year-part': 'partie d’année plus ou moins longue',
  'civil-years': 'années civiles',
  'school-year': 'année scolaire',
  'bound-included': 'limite comprise',
  'bound-excluded': 'limite non comprise',
  'within-the-period': 'à l’intérieur de la période',
  'exact-day': 'délai compté au jour près',
  'eight-days': 'huit jours francs ou non',
};

function tellNote(note: ReadingNote): string {
  switch (note.code) {
    case 'wrong-weekday':
      return `le jour écrit est ${weekday(note.written)}, la date tombe un ${weekday(note.actual)}`;
    case 'spelling':
      return `« ${note.written} » lu « ${note.read} »`;
    case 'words-left-out':
      return `mots non lus : « ${note.words} »`;
    default:
      return assertNever(note);
  }
}

function tellNotADate({ what, words }: NotADate): string {
  return `« ${words} » n’est pas une date : ${NOT_DATES[what]}`;
}

const NOT_DATES: Readonly<Record<NotADate['what'], string>> = {
  condition: 'c’est une condition. Déplacez-la vers « Condition ».',
  event: 'cela dépend d’une autre étape. Indiquez-la dans « Dépend de » ou « Condition ».',
  status: 'c’est un statut. Déplacez-le vers « Statut ».',
  undated: 'l’échéance reste à préciser.',
  duration: 'c’est une durée. Indiquez aussi le début.',
  recurrence: 'c’est une périodicité. Indiquez aussi le début et la fin.',
  quantity: 'c’est un nombre. Saisissez une date ou une période.',
  'place-number': 'ce sont deux nombres. Saisissez une date ou une période.',
  label: 'c’est un nom ou un numéro. Saisissez une date ou une période.',
};

function tellImpossible({ words, why, nearest }: ImpossibleDate): string {
  const reason =
    why === 'end-before-start'
      ? `« ${words} » : la fin précède le début.`
      : `« ${words} » n’existe pas.`;
  return nearest === null
    ? `${reason} Corrigez la date.`
    : `${reason} Date proposée : ${formatFrenchDate(nearest)}.`;
}

/** « 1er » before « 30 septembre 2014 », « 1er juin » before « 30 septembre 2014 ». */
function shortestStart(start: CalendarDate, end: CalendarDate): string {
  if (start.slice(0, 7) === end.slice(0, 7)) return dayOf(start);
  if (start.slice(0, 4) === end.slice(0, 4)) return `${dayOf(start)} ${monthOf(start)}`;
  return longDate(start);
}

function longDate(date: CalendarDate): string {
  return `${dayOf(date)} ${monthOf(date)} ${date.slice(0, 4)}`;
}

function dayOf(date: CalendarDate): string {
  const { day } = partsOf(date);
  return day === 1 ? '1er' : String(day);
}

function monthOf(date: CalendarDate): string {
  return MONTH_NAMES[partsOf(date).month - 1] ?? '';
}

function weekday(number: number): string {
  return WEEKDAYS[number - 1] ?? '';
}
