import type { Carried, RowScope } from './row-scope';
import type { NamedReading } from '../mentions/partner-mention';
import type { Span } from '../clauses/clause';
import { framePartner } from './row-partners';
import { placeOf } from './row-place';
import { joinKeys, tokenise } from '../words/tokens';
import { findPartners } from '../mentions/partners';
import type { DeducedValue } from '../../reading/proposal';

/** What a frame at the head of a sentence sets for the rest of the paragraph. */
export function carryFrame(sentence: NamedReading, frame: Span, carried: Carried): Carried {
  const named = [...carried.named, ...sentence.partners.filter(({ isShown }) => isShown)];
  if (frame.to <= frame.from) return { ...carried, named };
  const opener = joinKeys(sentence.tokens.slice(frame.from, frame.from + 1));
  // « Après une journée à Morlaix, … »: what comes then may be elsewhere.
  const isBefore = ['apres', 'suite', 'grace'].includes(opener);
  const place = isBefore ? carried.place : placeOf(sentence, frame, carried.place);
  const bodies = sentence.partners.filter(({ from }) => from >= frame.from && from < frame.to);
  // « Pour 30 logements, la CAF et l’ADIL se sont engagées »: past the comma someone acts.
  const first = bodies[0]?.from ?? frame.from;
  const isGoverned = sentence.tokens.slice(frame.from, first).every(({ text }) => text !== ',');
  const opens = ['avec', 'pour', 'concernant', 'chez'].includes(opener);
  const isAbout = opens && bodies.length > 0 && isGoverned;
  return {
    place,
    named,
    partners: isAbout ? bodies.map(({ partner }) => partner) : carried.partners,
    partnerNames: isAbout ? bodies.map(({ name }) => name) : carried.partnerNames,
    about: isAbout ? sharedName(bodies.map(({ name }) => name)) : carried.about,
  };
}

/** « APEI » for « APEI de Cambrai » and « APEI de Roubaix/Tourcoing »; several others have no common name. */
function sharedName(names: readonly string[]): string {
  const [first = ''] = names;
  const word = first.split(' ')[0] ?? '';
  const isShared = names.filter((name) => name.startsWith(`${word} `)).length > 1;
  if (isShared) return word;
  return names.length > 1 ? '' : (first.split(' – ')[0] ?? first);
}

/** « Évolution juridique de l’AES »: the bodies that the strand of a bare « réflexion » names. */
export function strandBodies({
  strand,
  context,
}: Pick<RowScope, 'strand' | 'context'>): readonly DeducedValue[] {
  const { references } = context;
  const named = { text: strand, tokens: tokenise(strand) };
  return findPartners(named, { references, placed: new Set() })
    .filter(({ lacksTown }) => !lacksTown)
    .map(({ name }) => framePartner(name));
}
