import lists from './words.json';
import { UNNAMED_BODIES } from '../../lexicon/bodies';
import type { Carried } from './draft';
import type { NamedReading, PartnerMention } from '../mentions/partner-mention';
import type { Span } from '../clauses/clause';
import { isNameWord } from '../mentions/names';
import type { Partner } from '../../tracker/tracker';
import type { DeducedValue, ProposalNote } from '../../reading/proposal';
import { fold } from '../../../lib/text';
import { namedPartner } from '../../tracker/rows/partners';
import { ofTown } from '../../names/named-towns';
import { textOf } from '../words/tokens';

/** The bodies of a row: named in its words, proposed when only a pronoun stands for them. */
export function partnersOf(
  sentence: NamedReading,
  spans: readonly Span[],
  carried: Carried,
): PartnersOfRow {
  const source = { sentence, carried };
  const named = sentence.partners.filter(({ from }) =>
    spans.some((span) => from >= span.from && from < span.to),
  );
  const parts = [
    ...[...new Map(named.map((mention) => [fold(mention.name), mention])).values()].map((mention) =>
      bodyOf(mention, source),
    ),
    ...(named.length === 0 ? [townHallElsewhere(source)] : []),
    ...findUnnamed(sentence, spans).map((unnamed) => meantBodies(unnamed, source)),
  ];
  return {
    partners: parts.flatMap(({ partners }) => partners),
    names: [...new Set(parts.flatMap(({ names }) => names))],
    deduced: parts.flatMap(({ deduced }) => deduced),
  };
}

function bodyOf(mention: PartnerMention, source: RowSource): PartnersOfRow {
  const { name, isShown, lacksTown, from } = mention;
  // « le TRI SÉLECTIF sera présenté »: capitals that nothing shows to be a body.
  const isUnshown = source.sentence.tokens[from]?.capitals === 'all' && !mention.isKnown;
  if (!isShown)
    return lacksTown || isUnshown
      ? NOBODY
      : asked([name], { code: 'body-to-confirm', params: { name } });
  if (lacksTown) return townHall(mention, source);
  return { ...NOBODY, partners: [mention.partner], names: [name] };
}

/** A body that is asked, and why: nothing shows « Scalis » to be one, or only a pronoun stands for it. */
export function askedPartner(value: string, why: ProposalNote): DeducedValue {
  return { field: 'partners', value, why };
}

/** « elle », « leur », « cette association »: the words that stand for a body named before. */
export function byPronoun(words: string): ProposalNote {
  return { code: 'pronoun', params: { words } };
}

/** A body named in the title of a strand or at the head of a paragraph. */
export function framePartner(name: string): DeducedValue {
  return askedPartner(name, { code: 'frame-of-paragraph', params: { name } });
}

/** « La ville espère … mais l’opération se réalisera »: the town hall of the sentence is proposed. */
function townHallElsewhere({ sentence, carried }: RowSource): PartnersOfRow {
  const mention = sentence.partners.find((named) => named.lacksTown);
  const town = sentence.places.towns[0]?.name ?? carried.place.town;
  return mention === undefined || town === '' ? NOBODY : proposedTownHall(mention.name, town);
}

/** « en Mairie »: the town hall of the town the sentence or the paragraph is about. */
function townHall({ name: word, from }: PartnerMention, source: RowSource): PartnersOfRow {
  const { sentence, carried } = source;
  const written = sentence.places.towns[0]?.name;
  if (written === undefined) {
    const { town } = carried.place;
    if (town !== '') return proposedTownHall(word, town);
    // « le conseil municipal vote »: who decides, not with whom; « se tiendra en mairie »: where.
    return /^(?:conseil|municipalité)/iu.test(word) || sentence.tokens[from - 1]?.low === 'en'
      ? NOBODY
      : { ...NOBODY, names: [`${word} (à préciser)`] };
  }
  const partner: Partner = {
    ...namedPartner(`Ville ${ofTown(written)}`),
    kind: 'Commune',
    aliases: [`Mairie ${ofTown(written)}`],
  };
  return { ...NOBODY, partners: [partner], names: [`${word} ${ofTown(written)}`] };
}

function proposedTownHall(word: string, town: string): PartnersOfRow {
  const why: ProposalNote = { code: 'town-of-paragraph', params: { words: word, town } };
  return asked([`${word} ${ofTown(town)}`], why);
}

/** The nearest bodies before it in the paragraph; « à préciser » when there are none. */
function meantBodies({ at, body }: Unnamed, { sentence, carried }: RowSource): PartnersOfRow {
  const named = [...carried.named, ...sentence.partners.filter(({ from }) => from < at)];
  // A union of associations is one too.
  const kinds: readonly Partner['kind'][] =
    body.kind === 'Association' ? [body.kind, 'Union d’associations'] : [body.kind];
  const fitting = named.filter(({ partner }) => body.kind === null || kinds.includes(partner.kind));
  if (fitting.length === 0) {
    const { name, kind } = body;
    // « l’association assure deux permanences »: one of those the text is between.
    if (sentence.clauses.some(({ subject }) => subject.from === at - 1)) return NOBODY;
    return { ...NOBODY, partners: [{ ...namedPartner(name), kind }], names: [name] };
  }
  const words = textOf(sentence.text, sentence.tokens.slice(at - 1, at + 1)).toLowerCase();
  const meant = body.plural ? fitting : fitting.slice(-1);
  const names = [...new Set(meant.map(({ name }) => name))];
  return asked(names, byPronoun(words));
}

interface PartnersOfRow {
  readonly partners: readonly Partner[];
  readonly names: readonly string[];
  readonly deduced: readonly DeducedValue[];
}

/** What the partners of a row are read from. */
interface RowSource {
  readonly sentence: NamedReading;
  readonly carried: Carried;
}

function asked(names: readonly string[], why: ProposalNote): PartnersOfRow {
  return { ...NOBODY, deduced: names.map((name) => askedPartner(name, why)) };
}

const NOBODY: PartnersOfRow = { partners: [], names: [], deduced: [] };

/** A body without its name, and where it stands. */
interface Unnamed {
  readonly at: number;
  readonly body: (typeof UNNAMED_BODIES)[number];
}

const DEFINITES: ReadonlySet<string> = new Set(lists.definites);

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
    // « le comité des partenaires » is a meeting, « l’avis des partenaires » is theirs, « tous les partenaires » are whoever.
    if (article === 'des' || ['tous', 'toutes'].includes(tokens[at - 2]?.key ?? '')) return [];
    const isDefinite = DEFINITES.has(article);
    const next = tokens[at + 1];
    const isDescribed =
      next !== undefined && (isNameWord(next) || ['(', ':', '«', 'des'].includes(next.text));
    return isDefinite && !isDescribed ? [{ at, body }] : [];
  });
}
