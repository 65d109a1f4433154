import type { Token } from './tokens';
import { PREPOSITIONS, SUBJECT_PRONOUNS } from './words';

/** In words. */
const LONGEST_ASIDE = 9;

/** « nous sommes, pour tous ces projets, dans … », « est, elle, en cours »: past what two commas set off. */
export function pastAside(tokens: readonly Token[], comma: number): number {
  const opener = tokens[comma + 1]?.low ?? '';
  const isAside = tokens[comma]?.text === ',' && (PREPOSITIONS.has(opener) || SET_OFF.has(opener));
  const close = tokens.findIndex(({ text }, at) => at > comma && text === ',');
  return isAside && close > comma && close - comma <= LONGEST_ASIDE ? close + 1 : comma;
}

const SET_OFF: ReadonlySet<string> = new Set([...SUBJECT_PRONOUNS, 'eux', 'lors', 'lui']);
