import type { Cursor } from '../words/cursor';
import {
  AUXILIARIES,
  FESTIVALS,
  HOLIDAYS,
  RENTREES,
  SEASONS,
  SUMMER_OPENERS,
} from '../words/lexicon';
import type { Frame, Moment } from '../moments/moment';
import {
  festivalMoment,
  holidaysMoment,
  rentreeMoment,
  seasonMoment,
} from '../moments/named-moments';
import { fourDigitYear } from './parse-year';

/** School holidays, the rentrée, a feast or a season. */
export function parseNamed(cursor: Cursor, frame: Frame): Moment | null {
  const holiday = cursor.takePhrase(HOLIDAYS);
  if (holiday !== null) return holidaysMoment(holiday, frame);
  const rentree = cursor.takePhrase(RENTREES);
  if (rentree !== null) return rentreeMoment(rentree, frame);
  const festival = cursor.takePhrase(FESTIVALS);
  if (festival !== null) return festivalMoment(festival);
  return parseSeason(cursor, frame);
}

function parseSeason(cursor: Cursor, frame: Frame): Moment | null {
  const before = cursor.previous?.text ?? '';
  if (cursor.isWord('ete')) {
    if (AUXILIARIES.has(before) && cursor.position > 0) return null;
    if (frame.place === 'running-text' && !isSummer(cursor, before)) return null;
  }
  const season = cursor.takePhrase(SEASONS);
  if (season === null) return null;
  return seasonMoment(season, frame);
}

function isSummer(cursor: Cursor, before: string): boolean {
  return SUMMER_OPENERS.has(before) || fourDigitYear(cursor.peek(1)?.text ?? '') !== null;
}
