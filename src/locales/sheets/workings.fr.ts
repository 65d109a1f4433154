import words from './workings.fr.json';
import type { WorkingWords } from '../../programme/workings/words';

/** What the sheet « Calculs » says. */
export const workingsFr: WorkingWords = words;
