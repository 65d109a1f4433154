import { type Carried, type RowScope, type DraftPlace, NO_PLACE } from './draft';
import type { NamedReading } from '../mentions/partner-mention';
import type { Span } from '../clauses/clause';
import { subjectOf, type Unit } from '../clauses/units';
import type { DeducedValue } from '../../reading/proposal';
import { framePartner } from './row-partners';
import { joinKeys, tokenise } from '../words/tokens';
import { findPartners } from '../mentions/partners';

/** The place a span of a sentence writes, completed by what is carried. */
export function placeOf(sentence: NamedReading, span: Span, carried: DraftPlace): DraftPlace {
  const { places, partners } = sentence;
  const inside = (mention: Span): boolean => mention.from >= span.from && mention.from < span.to;
  const isInName = (mention: Span): boolean =>
    partners.some(({ from, to }) => mention.from >= from && mention.from < to);
  const site = places.sites.find(inside)?.site ?? null;
  const town = places.towns.find((mention) => inside(mention) && !isInName(mention)) ?? null;
  const written = places.territories.filter(inside);
  const listed = written.filter(({ isKnown }) => isKnown);
  const free = written.filter((mention) => !isInName(mention));
  // A territory written as such counts before one that is part of a name.
  const territories = new Set((free.length > 0 ? free : listed).map(({ name }) => name));
  const base = town === null ? carried : NO_PLACE;
  return {
    site: site ?? base.site,
    town: town?.name ?? base.town,
    municipality: town?.official ?? base.municipality,
    territory: territories.size > 0 ? [...territories].join(' ; ') : base.territory,
    likelyTerritory: town?.territory ?? base.likelyTerritory,
  };
}

/** A place, and what of it the row’s own sentence does not write: proposed. */
interface SaidPlace {
  readonly place: DraftPlace;
  readonly deduced: readonly DeducedValue[];
}

/**
 * Keeps of a place what its sentence names: what the paragraph carries is only proposed, but for the land
 * of those it is about (« Avec les APEI de Cambrai et de Roubaix, … »).
 */
export function saidPlace(
  { places }: NamedReading,
  place: DraftPlace,
  { about }: Pick<Carried, 'about'>,
): SaidPlace {
  const { site, town } = place;
  const isSiteSaid = places.sites.some((mention) => mention.site.name === site?.name);
  const isTownSaid = isSiteSaid || places.towns.some(({ name }) => name === town);
  const territories = place.territory.split(' ; ').filter((name) => name !== '');
  const isSaid = (territory: string): boolean =>
    about !== '' || places.territories.some(({ name }) => name === territory);
  const unsaid = territories.filter((name) => !isSaid(name));
  return {
    place: {
      ...place,
      site: isSiteSaid ? site : null,
      town: isTownSaid ? town : '',
      territory: territories.filter(isSaid).join(' ; '),
    },
    deduced: [
      ...(site === null || isSiteSaid ? [] : [carriedValue('site', site.name)]),
      ...unsaid.map((name) => carriedValue('territory', name)),
    ],
  };
}

function carriedValue(field: string, value: string): DeducedValue {
  return { field, value, why: { code: 'frame-of-paragraph', params: { name: value } } };
}

/** The clause, and the frame of its sentence when it names whom one works with. */
export function rowSpans(sentence: NamedReading, unit: Unit): readonly Span[] {
  const frame = sentence.clauses[0]?.frame;
  // « la Région, laquelle doit se prononcer »: what the relative stands for.
  const subject = subjectOf(sentence, unit.clause);
  const framed = frame && frame.from < unit.span.from ? [frame, unit.span] : [unit.span];
  const spans = subject.to > subject.from ? [subject, ...framed] : framed;
  return unit.clause.conditions.reduce<readonly Span[]>(
    (left, cut) => left.flatMap((span) => outside(span, cut)),
    spans,
  );
}

/** What is left around « sous réserve de l’aide de la CAF »: whom it waits for does not carry the row. */
function outside(span: Span, cut: Span): readonly Span[] {
  if (cut.from >= span.to || cut.to <= span.from) return [span];
  const left = { from: span.from, to: cut.from };
  const right = { from: cut.to, to: span.to };
  return [left, right].filter(({ from, to }) => to > from);
}

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
