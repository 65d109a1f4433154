import { knownInfinitive } from './conjugation';
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

/** « nous avons pu au cours d’une réunion cerner les besoins »: past on what occasion. */
export function pastCircumstance(tokens: readonly Token[], from: number): number {
  if (!PREPOSITIONS.has(tokens[from]?.low ?? '')) return from;
  const at = tokens.findIndex(
    ({ low, kind }, place) => place > from && (kind === 'mark' || knownInfinitive(low) !== null),
  );
  return at > from && at - from <= LONGEST_ASIDE && tokens[at]?.kind === 'word' ? at : from;
}

const SET_OFF: ReadonlySet<string> = new Set([...SUBJECT_PRONOUNS, 'eux', 'lors', 'lui']);
