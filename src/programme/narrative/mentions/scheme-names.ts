import { HOME_NOUNS, SCHEME_NOUNS } from '../../lexicon/scheme-words';
import type { Span } from '../clauses/clause';
import { finiteForm } from '../grammar/conjugation';
import { isAcronym, nameEnd } from './names';
import { singularOf } from '../grammar/nouns';
import type { Token } from '../grammar/tokens';
import { COORDINATORS, DETERMINERS, PREPOSITIONS } from '../grammar/words';

/** « habitat inclusif BOURBONIS 03/63 »: a home with a name in capitals; null when `at` opens none. */
export function homeScheme(tokens: readonly Token[], at: number): Span | null {
  const head = tokens[at];
  if (head?.kind !== 'word') return null;
  const building = buildingScheme(tokens, at);
  if (building !== null) return building;
  if (!HOME_NOUNS.has(singularOf(head.key))) return null;
  const isQualified = isQualifier(tokens[at + 1]);
  const name = isQualified ? at + 2 : at + 1;
  if (!isAcronym(tokens[name])) return null;
  // « les logements APF » are the APF’s, « l’appartement relais APF » too: only a project has a name.
  const isOne = isQualified && singularOf(head.key) === head.key && NAMED_ALONE.has(head.key);
  return isOne || isOfScheme(tokens, at) ? { from: at, to: nameEnd(tokens, name) } : null;
}

/** « leur projet immobilier TOIT 60/80 » */
function buildingScheme(tokens: readonly Token[], at: number): Span | null {
  const isScheme = SCHEME_NOUNS.has(tokens[at]?.key ?? '') && BUILT.has(tokens[at + 1]?.key ?? '');
  return isScheme && isAcronym(tokens[at + 2]) ? { from: at, to: nameEnd(tokens, at + 2) } : null;
}

const BUILT: ReadonlySet<string> = new Set(['immobilier', 'immobiliere', 'residentiel', 'locatif']);

const NAMED_ALONE: ReadonlySet<string> = new Set('habitat residence dispositif'.split(' '));

/** « projet de résidence », « programme d’appartements ». */
function isOfScheme(tokens: readonly Token[], at: number): boolean {
  const link = tokens[at - 1]?.low ?? '';
  return ['de', "d'"].includes(link) && SCHEME_NOUNS.has(singularOf(tokens[at - 2]?.key ?? ''));
}

function isQualifier(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capitals !== 'none') return false;
  const isSmall =
    PREPOSITIONS.has(token.low) || DETERMINERS.has(token.low) || COORDINATORS.has(token.low);
  return !isSmall && finiteForm(token.low) === null;
}
