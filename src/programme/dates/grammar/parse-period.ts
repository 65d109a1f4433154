import { attempt, type Cursor } from '../words/cursor';
import { parseYearInWords } from '../words/numbers';
import {
  quarterMoment,
  schoolYearMoment,
  semesterMoment,
  yearMoment,
} from '../moments/calendar-moments';
import * as lexicon from '../words/lexicon';
import { type Frame, inYear, type Moment } from '../moments/moment';
import { namedMonthMoment, parseMonthName } from './parse-month';
import { parseNumericDate } from './parse-numeric';
import { parseRanked } from './parse-ranked';
import { parseWeek, parseWeekend } from './parse-week';
import { parseYearNumber, takeTwoYears, fourDigitYear } from './parse-year';
import {
  festivalMoment,
  holidaysMoment,
  rentreeMoment,
  seasonMoment,
} from '../moments/named-moments';

/** A period with a name of its own: month, season, holiday, quarter, week, year. */
export function parseNamedPeriod(cursor: Cursor, frame: Frame): Moment | null {
  return (
    parseRanked(cursor, frame) ??
    parseWeek(cursor, frame) ??
    parseWeekend(cursor, frame) ??
    parseQuarterCode(cursor) ??
    parseMonth(cursor, frame) ??
    parseNamed(cursor, frame) ??
    parseYear(cursor, frame)
  );
}

const parseMonth = attempt((cursor: Cursor, frame: Frame): Moment | null => {
  if (cursor.takeWord('mois') && !cursor.takeWord('de')) cursor.takeWord('d');
  const isSeven = cursor.isWord('sept') && cursor.peek()?.end !== dotEnd(cursor);
  const named = parseMonthName(cursor);
  if (named === null) return null;
  const moment = namedMonthMoment(named);
  if (!isSeven || frame.place === 'cell') return moment;
  const next = cursor.peek();
  const isCounting = next?.kind === 'word' && !lexicon.AFTER_DATE.has(next.text);
  return isCounting ? null : { ...moment, strength: 'needs-opener' };
});

/** Where « sept. » would end, its point included: without it the word may be the number seven. */
function dotEnd(cursor: Cursor): number {
  const token = cursor.peek();
  return token === undefined ? -1 : token.start + token.text.length + 1;
}

/** T3, 3T, Q3, « trimestre 3 », « semestre 2 ». T0 is not a quarter. */
const parseQuarterCode = attempt((cursor: Cursor): Moment | null => {
  const first = cursor.peek();
  const second = cursor.peek(1);
  if (first?.kind === 'number' && second?.text === 't' && second.glued && !first.ordinal) {
    cursor.advance(2);
    return quarterOf(first.value);
  }
  if (second?.kind !== 'number' || second.text.length !== 1) return null;
  const isCode = (first?.text === 't' || first?.text === 'q') && second.glued;
  const isWord = first?.text === 'trimestre' || first?.text === 'trim';
  if (isCode || isWord) {
    cursor.advance(2);
    return quarterOf(second.value);
  }
  if (first?.text !== 'semestre' || second.value < 1 || second.value > 2) return null;
  cursor.advance(2);
  return semesterMoment(second.value);
});

function quarterOf(rank: number): Moment | null {
  if (rank < 1 || rank > 4) return null;
  return { ...quarterMoment(rank), strength: 'needs-opener' };
}

/** « année scolaire 2014-2015 », « l’année 2015 », « 2015 », « exercice 2015 ». */
const parseYear = attempt((cursor: Cursor, frame: Frame): Moment | null => {
  const isNamed = cursor.takeWord('annee') || cursor.takeWord('exercice');
  if (isNamed && (cursor.takeWord('scolaire') || cursor.takeWord('universitaire'))) {
    return parseSchoolYear(cursor, frame);
  }
  if (isNamed) cursor.takeWord('civile');
  const inWords = parseYearInWords(cursor);
  if (inWords !== null) return inYear(yearMoment(), inWords);
  const numeric = isNamed ? parseNumericDate(cursor, frame) : null;
  if (numeric === null) return isNamed ? yearMoment() : null;
  const isYear = numeric.unit === 'year' || numeric.unit === 'school-year';
  return isYear ? { ...numeric, strength: 'clear' } : null;
});

function parseSchoolYear(cursor: Cursor, frame: Frame): Moment {
  const moment = { ...schoolYearMoment(), relation: 'de … à' as const };
  cursor.takeSign(':');
  const first = takeTwoYears(cursor, frame);
  if (first !== null) return inYear(moment, first);
  const year = parseYearNumber(cursor, frame);
  if (year === null) return moment;
  return {
    ...inYear(moment, year.year),
    confidence: 'low',
    second: (index) => {
      const before = moment.at(index - 1);
      return before === null ? null : { ...before, why: 'last-occurrence' };
    },
  };
}

/** School holidays, the rentrée, a feast or a season. */
function parseNamed(cursor: Cursor, frame: Frame): Moment | null {
  const holiday = cursor.takePhrase(lexicon.HOLIDAYS);
  if (holiday !== null) return holidaysMoment(holiday, frame);
  const rentree = cursor.takePhrase(lexicon.RENTREES);
  if (rentree !== null) return rentreeMoment(rentree, frame);
  const festival = cursor.takePhrase(lexicon.FESTIVALS);
  if (festival !== null) return festivalMoment(festival);
  return parseSeason(cursor, frame);
}

function parseSeason(cursor: Cursor, frame: Frame): Moment | null {
  const before = cursor.previous?.text ?? '';
  if (cursor.isWord('ete')) {
    if (lexicon.AUXILIARIES.has(before) && cursor.position > 0) return null;
    const hasYear = fourDigitYear(cursor.peek(1)?.text ?? '') !== null;
    const isSummer = hasYear || lexicon.SUMMER_OPENERS.has(before);
    if (frame.place === 'running-text' && !isSummer) return null;
  }
  const season = cursor.takePhrase(lexicon.SEASONS);
  if (season === null) return null;
  return seasonMoment(season, frame);
}
