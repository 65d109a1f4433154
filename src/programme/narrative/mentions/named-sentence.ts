import { readClauses } from '../clauses/clauses';
import type { Span } from '../clauses/clause';
import { contrastsOf } from '../clauses/contrasts';
import type { NamedReading } from './partner-mention';
import { findDates } from '../clauses/dated-words';
import { findPartners } from './partners';
import { shownByClauses } from './acting-bodies';
import { findPlaces, placedTokens } from './places';
import { tokenise } from '../words/tokens';
import { findVerbGroups } from '../words/verb-groups';
import type { ReadingContext } from '../../reading/reading-context';

/** Reads a sentence with the names it holds. */
export function nameSentence(
  text: string,
  context: ReadingContext,
  hasStatus: boolean,
): NamedReading {
  const tokens = tokenise(text);
  const { references } = context;
  const verbs = findVerbGroups(tokens);
  const dated = findDates({ text, tokens }, verbs, context);
  const read = readClauses({ text, tokens, verbs, dated, hasStatus });
  const places = findPlaces(read, references);
  const found = findPartners(read, { references, placed: placedTokens(places) });
  const contrasts = contrastsOf(read);
  const isMeant = ({ from }: Span): boolean =>
    !contrasts.some((span) => from >= span.from && from < span.to);
  return {
    ...read,
    contrasts,
    dated: dated.filter(isMeant),
    places: {
      sites: places.sites.filter(isMeant),
      towns: places.towns.filter(isMeant),
      territories: places.territories.filter(isMeant),
    },
    partners: shownByClauses(read, found).filter(isMeant),
  };
}
