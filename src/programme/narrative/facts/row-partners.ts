import { fold } from '../../../lib/text';
import { namedPartner } from '../../tracker/named-partner';
import type { Partner } from '../../tracker/tracker';
import type { Carried, NamedReading } from './carried';
import type { Span } from '../clauses/clause';
import type { PartnerMention } from '../mentions/partner-mention';
import { ofTown } from '../../names/of-town';
import { NOBODY, type PartnersOfRow, proposedBody, type RowSource } from './row-source';
import { findUnnamed, type Unnamed } from './unnamed-bodies';
import { textOf } from '../grammar/tokens';
import type { ProposalNote } from '../../reading/proposal';

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
    ...withoutOwnCouncil(distinct(named)).map((mention) => bodyOf(mention, source)),
    ...(named.length === 0 ? [townHallElsewhere(source)] : []),
    ...findUnnamed(sentence, spans).map((unnamed) => meantBodies(unnamed, source)),
  ];
  return {
    partners: parts.flatMap(({ partners }) => partners),
    names: parts.flatMap(({ names }) => names),
    deduced: parts.flatMap(({ deduced }) => deduced),
  };
}

function bodyOf(mention: PartnerMention, source: RowSource): PartnersOfRow {
  if (mention.lacksTown) return townHall(mention, source);
  return { ...NOBODY, partners: [mention.partner], names: [mention.name] };
}

/** « la Ville délibère au conseil municipal »: the council is the town's own, no other body. */
function withoutOwnCouncil(mentions: readonly PartnerMention[]): readonly PartnerMention[] {
  const hasTown = mentions.some((mention) => mention.lacksTown && !isCouncil(mention));
  return hasTown ? mentions.filter((mention) => !isCouncil(mention)) : mentions;
}

function isCouncil({ name, lacksTown }: PartnerMention): boolean {
  return lacksTown && fold(name).startsWith('conseil');
}

function distinct(mentions: readonly PartnerMention[]): readonly PartnerMention[] {
  return [...new Map(mentions.map((mention) => [fold(mention.name), mention])).values()];
}

/** « La ville espère … mais l’opération se réalisera »: the town hall of the sentence is proposed. */
function townHallElsewhere({ sentence, carried }: RowSource): PartnersOfRow {
  const mention = sentence.partners.find((named) => named.lacksTown && !isCouncil(named));
  const town = sentence.places.towns[0]?.name ?? carried.place.town;
  return mention === undefined || town === '' ? NOBODY : proposedTownHall(mention.name, town);
}

/** « en Mairie »: the town hall of the town the sentence or the paragraph is about. */
function townHall({ name: word }: PartnerMention, { sentence, carried }: RowSource): PartnersOfRow {
  const written = sentence.places.towns[0]?.name;
  if (written === undefined) {
    const { town } = carried.place;
    if (town !== '') return proposedTownHall(word, town);
    const named = carried.named.findLast(
      ({ partner, lacksTown }) => partner.kind === 'Commune' && !lacksTown,
    );
    return named === undefined
      ? { ...NOBODY, names: [`${word} (à préciser)`] }
      : proposedBody(named.name, word);
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
  const value = `${word} ${ofTown(town)}`;
  return { ...NOBODY, deduced: [{ field: 'partners', value, why }] };
}

/** A union of associations is one too. */
function isOfKind(kind: Partner['kind'], wanted: Partner['kind']): boolean {
  return kind === wanted || (wanted === 'Association' && kind === 'Union d’associations');
}

/** The nearest bodies before it in the paragraph; « à préciser » when there are none. */
function meantBodies({ at, body }: Unnamed, { sentence, carried }: RowSource): PartnersOfRow {
  const named = [...carried.named, ...sentence.partners.filter(({ from }) => from < at)];
  const before = named;
  const same = before.filter(({ partner }) => isOfKind(partner.kind, body.kind));
  const fitting =
    same.length > 0
      ? same
      : before.filter(({ partner }) => body.kind === null || partner.kind === null);
  if (fitting.length === 0) {
    return {
      ...NOBODY,
      partners: [{ ...namedPartner(body.name), kind: body.kind }],
      names: [body.name],
    };
  }
  const words = textOf(sentence.text, sentence.tokens.slice(at - 1, at + 1)).toLowerCase();
  const meant = body.plural ? fitting : fitting.slice(-1);
  const names = [...new Set(meant.map(({ name }) => name))];
  return {
    ...NOBODY,
    deduced: names.map((value) => ({
      field: 'partners',
      value,
      why: { code: 'pronoun', params: { words } },
    })),
  };
}
