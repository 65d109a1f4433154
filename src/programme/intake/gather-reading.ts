import { groupBy } from '../../lib/group-by';
import { joinLists } from '../../lib/join-lists';
import { fold } from '../../lib/text';
import type { Partner, Site } from '../tracker/tracker';
import type { BuiltAction } from './cells/build-action';
import {
  type AccountedCell,
  NOTHING_READ,
  type ProposedAttendance,
  type SheetReading,
} from '../reading/proposal';
import type { BuiltSession } from './trainings/read-session';
import type { ReadingContext } from '../reading/reading-context';
import { UNNAMED_PARTNER } from '../names/known-places';
import { matchTerm } from '../names/term-index';
import { readPartner } from './cells/read-partners';

export const NOTHING_GATHERED = {
  built: [] as readonly BuiltAction[],
  sessions: [] as readonly BuiltSession[],
  attendances: [] as readonly ProposedAttendance[],
  narratives: [] as readonly SheetReading[],
  /** Fills met where no word tells the status, one a row. */
  colours: [] as readonly string[],
};

/** What the tables of a sheet gave, before the lists are drawn from it. */
export type Gathered = Readonly<typeof NOTHING_GATHERED>;

/** One reading of the sheet: rows, and the partners, sites and strands they name. */
export function gatherReading(
  gathered: Gathered,
  cells: readonly AccountedCell[],
  context: ReadingContext,
): SheetReading {
  const { built, sessions, attendances, narratives } = gathered;
  const actions = built.map(({ action }) => action);
  const told = actions.map(({ fields }) => fields);
  const { references, lists } = context;
  const known = lists.strands.map(({ name }) => name);
  const own: SheetReading = {
    ...NOTHING_READ,
    actions,
    sessions: sessions.map(({ session }) => session),
    attendances,
    partners: [
      ...built.flatMap(({ partners }) => partners),
      ...told.flatMap(({ decisionMaker }) => matchTerm(decisionMaker, references.partners) ?? []),
      ...sessions.map(({ session }) => readPartner(session.fields.provider, references, null)),
    ],
    sites: built.flatMap(({ site }) => site ?? []),
    newStrands: newWords(
      told.map(({ strand }) => strand),
      known,
    ),
  };
  const all = joinLists(NOTHING_READ, [own, ...narratives]);
  return {
    ...all,
    partners: uniqueNames(all.partners),
    sites: uniqueSites(all.sites),
    cells,
  };
}

/** One entry a name, case and accents apart; what a later entry adds is kept. */
export function uniqueNames(partners: readonly Partner[]): readonly Partner[] {
  const named = partners.filter(({ name }) => fold(name) !== fold(UNNAMED_PARTNER));
  return uniqueBy(named, (held, { kind, aliases }) => ({
    ...held,
    kind: held.kind ?? kind,
    aliases: [...new Set([...held.aliases, ...aliases])],
  }));
}

/** One entry a site; its town comes from the first row that tells it. */
export function uniqueSites(sites: readonly Site[]): readonly Site[] {
  return uniqueBy(sites, (held, { municipality }) => ({
    ...held,
    municipality: held.municipality || municipality,
  }));
}

function uniqueBy<Named extends { readonly name: string }>(
  all: readonly Named[],
  join: (held: Named, other: Named) => Named,
): readonly Named[] {
  const groups = groupBy(all, ({ name }) => (fold(name) === '' ? [] : [fold(name)]));
  return [...groups.values()].map((group) => group.reduce(join));
}

/** Words that a list does not hold, in order of first appearance. */
export function newWords(words: readonly string[], known: readonly string[]): readonly string[] {
  const held = new Set(['', ...known.map(fold)]);
  return words.filter((word) => {
    const isFresh = !held.has(fold(word));
    held.add(fold(word));
    return isFresh;
  });
}
