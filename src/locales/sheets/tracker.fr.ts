import words from './tracker.fr.json';
import type { TrackerWords } from '../../programme/tracker/words';

/** What the sheets of the tracker say. */
export const trackerFr: TrackerWords = words;
