import { DEFAULT_READING_SETTINGS, type ReadingContext } from '../windows/due-window';
import type { Frame } from './moment';

/** The context of a reading with every default filled in. */
export function frameOf(
  { referenceDate: reference, done: isPast = false, settings }: ReadingContext,
  place: Frame['place'],
): Frame {
  return { reference, isPast, settings: { ...DEFAULT_READING_SETTINGS, ...settings }, place };
}
