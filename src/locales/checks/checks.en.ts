import type { FindingWords } from '../../programme/checks/sheet/words';
import * as english from '../english';
import { findingWords } from './finding-words';
import TEXTS from './findings.en.json';
import SENTENCES from './sentences.en.json';
import RULE_TITLES from './titles.en.json';

/** How findings are told in English. The workbook’s own words stay in French. */
export const ENGLISH_FINDINGS: FindingWords = findingWords(
  SENTENCES,
  { titles: RULE_TITLES, texts: TEXTS },
  english,
);
