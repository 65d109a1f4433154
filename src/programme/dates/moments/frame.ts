import { DEFAULT_READING_SETTINGS, type ReadingContext } from '../windows/due-window';
import type { Frame } from './moment';

/** The context of a reading with every default filled in. */
export function frameOf(context: ReadingContext, place: Frame['place']): Frame {
  const { seasons, rentree, schoolZone } = context.settings ?? {};
  return {
    reference: context.referenceDate,
    isPast: context.done === true,
    settings: {
      seasons: seasons ?? DEFAULT_READING_SETTINGS.seasons,
      rentree: rentree ?? DEFAULT_READING_SETTINGS.rentree,
      schoolZone: schoolZone ?? DEFAULT_READING_SETTINGS.schoolZone,
    },
    place,
  };
}
