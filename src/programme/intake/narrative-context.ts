import { fold } from '../../lib/text';
import type { Partner } from '../tracker/tracker';
import type { ReadSentence, Span } from './narrative-clauses';
import { type DraftPlace, NO_PLACE } from './narrative-draft';
import { UNNAMED_BODIES } from './narrative-name-words';
import { isNameWord } from './narrative-names';
import type { PartnerMention } from './narrative-partners';
import type { Places } from './narrative-places';
import { joinKeys, type Token } from './narrative-tokens';
import type { DeducedValue, ProposalNote } from './proposal';
import { namedPartner } from './references';

/** A sentence with the names it holds. */
export interface NamedReading extends ReadSentence {
  readonly partners: readonly PartnerMention[];
  readonly places: Places;
}

/** What a paragraph carries from one sentence to the next. */
export interface Carried {
  readonly place: DraftPlace;
  /** « Avec les APEI … »: bodies the whole paragraph is about. */
  readonly partners: readonly Partner[];
  readonly partnerNames: readonly string[];
  /** What a title calls them: « APEI »; `''` without. */
  readonly about: string;
  /** Bodies named so far, in order. */
  readonly named: readonly PartnerMention[];
}

export const NOTHING_CARRIED: Carried = {
  place: NO_PLACE,
  partners: [],
  partnerNames: [],
  about: '',
  named: [],
};

export interface PartnersOfRow {
  readonly partners: readonly Partner[];
  readonly names: readonly string[];
  readonly deduced: readonly DeducedValue[];
}

/** The place a span of a sentence writes, completed by what is carried. */
export function placeOf(sentence: NamedReading, span: Span, carried: DraftPlace): DraftPlace {
  const { places, tokens, partners } = sentence;
  const inside = (mention: Span): boolean => mention.from >= span.from && mention.from < span.to;
  const isInName = (mention: Span): boolean =>
    partners.some(({ from, to }) => mention.from >= from && mention.from < to);
  const site = places.sites.find(inside)?.site ?? null;
  const town =
    places.towns.find(
      (mention) => inside(mention) && !isInName(mention) && isPlaceOfRow(tokens, mention),
    ) ?? null;
  const territories = territoriesOf(places.territories.filter(inside), isInName);
  const isElsewhere =
    town !== null ||
    (site !== null && site.municipality !== '' && site.municipality !== carried.municipality);
  const base = isElsewhere ? NO_PLACE : carried;
  return {
    site: site ?? base.site,
    town: town?.name ?? (site && isElsewhere ? site.municipality : base.town),
    municipality: town?.official ?? (site && isElsewhere ? site.municipality : base.municipality),
    territory: territories.length > 0 ? territories.join(' ; ') : base.territory,
    likelyTerritory: town?.territory ?? base.likelyTerritory,
  };
}

/** A territory written as such counts before one that is part of a name. */
function territoriesOf(
  written: Places['territories'],
  isInName: (mention: Span) => boolean,
): readonly string[] {
  const free = written.filter((mention) => !isInName(mention));
  const listed = written.filter(({ isKnown }) => isKnown);
  return [...new Set((free.length > 0 ? free : listed).map(({ name }) => name))];
}

/** « la Ville de Brest » names a body, « à Brest » a place. */
function isPlaceOfRow(tokens: readonly Token[], { from }: Span): boolean {
  return (
    !['de', "d'", 'du'].includes(tokens[from - 1]?.low ?? '') ||
    ['ville', 'commune', 'mairie', 'quartier', 'centre'].includes(tokens[from - 2]?.key ?? '')
  );
}

/** The bodies of a row: named in its words, proposed when only a pronoun stands for them. */
export function partnersOf(
  sentence: NamedReading,
  spans: readonly Span[],
  carried: Carried,
): PartnersOfRow {
  const inside = ({ from }: Span): boolean =>
    spans.some((span) => from >= span.from && from < span.to);
  const named = sentence.partners.filter(inside);
  const partners: Partner[] = [];
  const names: string[] = [];
  const deduced: DeducedValue[] = [];
  for (const mention of named) {
    if (mention.lacksTown) addTownHall(mention, sentence, carried, { partners, names, deduced });
    else if (!names.some((name) => fold(name) === fold(mention.name))) {
      partners.push(mention.partner);
      names.push(mention.name);
    }
  }
  if (named.length === 0) proposeTownHall(sentence, carried, deduced);
  for (const anaphor of findUnnamed(sentence, spans))
    addUnnamed(anaphor, sentence, carried, { partners, names, deduced });
  return { partners, names, deduced };
}

/** « La ville espère … mais l’opération se réalisera »: the town hall of the sentence is proposed. */
function proposeTownHall(sentence: NamedReading, carried: Carried, deduced: DeducedValue[]): void {
  const mention = sentence.partners.find(({ lacksTown }) => lacksTown);
  const town = sentence.places.towns[0]?.name ?? carried.place.town;
  if (mention === undefined || town === '') return;
  const why: ProposalNote = { code: 'town-of-paragraph', params: { words: mention.name, town } };
  deduced.push({ field: 'partners', value: `${mention.name} ${ofTown(town)}`, why });
}

interface Found {
  readonly partners: Partner[];
  readonly names: string[];
  readonly deduced: DeducedValue[];
}

/** « en Mairie »: the town hall of the town the sentence or the paragraph is about. */
function addTownHall(
  mention: PartnerMention,
  sentence: NamedReading,
  carried: Carried,
  found: Found,
): void {
  const written = sentence.places.towns[0]?.name;
  const town = written ?? carried.place.town;
  const word = mention.name;
  if (town === '') {
    found.names.push(`${word} (à préciser)`);
    return;
  }
  const name = `${word} ${ofTown(town)}`;
  if (written === undefined) {
    found.deduced.push({
      field: 'partners',
      value: name,
      why: { code: 'town-of-paragraph', params: { words: word, town } },
    });
    return;
  }
  found.partners.push({
    ...namedPartner(`Ville ${ofTown(town)}`),
    kind: 'Commune',
    aliases: [`Mairie ${ofTown(town)}`],
  });
  found.names.push(name);
}

/** « de Brest », « d’Arras », « du Havre ». */
export function ofTown(town: string): string {
  if (/^Le /u.test(town)) return `du ${town.slice(3)}`;
  if (/^Les /u.test(town)) return `des ${town.slice(4)}`;
  return /^[aeiouyéèêîôœh]/iu.test(town) ? `d’${town}` : `de ${town}`;
}

interface Unnamed {
  readonly at: number;
  readonly body: (typeof UNNAMED_BODIES)[number];
}

/** « l’association », « les associations » without a name. */
function findUnnamed(
  { tokens, partners }: NamedReading,
  spans: readonly Span[],
): readonly Unnamed[] {
  return tokens.flatMap((token, at): readonly Unnamed[] => {
    if (!spans.some((span) => at >= span.from && at < span.to)) return [];
    const body = UNNAMED_BODIES.find((candidate) => candidate.words === token.key);
    const article = tokens[at - 1]?.low ?? '';
    if (!body || partners.some(({ from, to }) => at >= from && at < to)) return [];
    const isDefinite = [
      "l'",
      'le',
      'la',
      'les',
      'cette',
      'ces',
      'ce',
      'nos',
      'notre',
      'leur',
      'des',
      'aux',
    ].includes(article);
    const next = tokens[at + 1];
    const isListed =
      (next?.text === '(' || next?.text === ':') && partners.some(({ from }) => from > at);
    const isDescribed =
      next !== undefined &&
      (isListed ||
        ['de', "d'", 'du', 'des'].includes(next.low) ||
        isNameWord(next) ||
        next.text === '«');
    return isDefinite && !isDescribed ? [{ at, body }] : [];
  });
}

/** The nearest bodies before it in the paragraph; « à préciser » when there are none. */
function addUnnamed(
  { at, body }: Unnamed,
  sentence: NamedReading,
  carried: Carried,
  found: Found,
): void {
  const before = [...carried.named, ...sentence.partners.filter(({ from }) => from < at)];
  const fitting = before.filter(
    ({ partner }) => body.kind === null || partner.kind === null || partner.kind === body.kind,
  );
  const article = sentence.tokens[at - 1]?.text ?? '';
  const words =
    `${article}${article.endsWith('’') || article.endsWith("'") ? '' : ' '}${sentence.tokens[at]?.text ?? ''}`.toLowerCase();
  if (fitting.length === 0) {
    found.partners.push({ ...namedPartner(body.name), kind: body.kind });
    found.names.push(body.name);
    return;
  }
  const meant = body.plural ? fitting : fitting.slice(-1);
  for (const name of new Set(meant.map((mention) => mention.name))) {
    found.deduced.push({
      field: 'partners',
      value: name,
      why: { code: 'pronoun', params: { words } },
    });
  }
}

/** What a frame at the head of a sentence sets for the rest of the paragraph. */
export function carryFrame(sentence: NamedReading, frame: Span, carried: Carried): Carried {
  const named = [...carried.named, ...sentence.partners];
  if (frame.to <= frame.from) return { ...carried, named };
  const place = placeOf(sentence, frame, carried.place);
  const opener = joinKeys(sentence.tokens.slice(frame.from, frame.from + 1));
  const bodies = sentence.partners.filter(({ from }) => from >= frame.from && from < frame.to);
  const isAbout = ['avec', 'pour', 'concernant', 'chez'].includes(opener) && bodies.length > 0;
  return {
    place,
    named,
    partners: isAbout ? bodies.map(({ partner }) => partner) : carried.partners,
    partnerNames: isAbout ? bodies.map(({ name }) => name) : carried.partnerNames,
    about: isAbout ? sharedName(bodies.map(({ name }) => name)) : carried.about,
  };
}

/** « APEI » for « APEI de Cambrai » and « APEI de Roubaix/Tourcoing », otherwise the first name. */
function sharedName(names: readonly string[]): string {
  const [first = ''] = names;
  const word = first.split(' ')[0] ?? '';
  const isShared = names.filter((name) => name.startsWith(`${word} `)).length > 1;
  return isShared ? word : (first.split(' – ')[0] ?? first);
}
