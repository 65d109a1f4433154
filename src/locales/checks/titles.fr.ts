import words from './titles.fr.json';
import type { FindingWords } from '../../programme/checks/sheet/words';

/** The subject of each rule, as the entry that gathers its findings. */
export const RULE_TITLES: FindingWords['titles'] = words;
