import { fold } from '../../lib/text';
import type { Partner, Site } from '../tracker/tracker';
import type { BuiltAction } from './cells/build-action';
import type {
  AccountedCell,
  ProposedAction,
  ProposedAttendance,
  SheetReading,
} from '../reading/proposal';
import type { BuiltSession } from './trainings/read-session';
import type { ReadingContext } from '../reading/reading-context';
import { UNNAMED_PARTNER } from '../names/known-partners';
import { matchTerm } from '../names/term-index';
import { readPartner } from './cells/read-partners';

/** What the tables of a sheet gave, before the lists are drawn from it. */
export interface Gathered {
  readonly built: readonly BuiltAction[];
  readonly actions: readonly ProposedAction[];
  readonly sessions: readonly BuiltSession[];
  readonly attendances: readonly ProposedAttendance[];
  readonly narratives: readonly SheetReading[];
  readonly colours: ReadonlyMap<string, number>;
  readonly bannerCount: number;
}

export const NOTHING_GATHERED: Gathered = {
  built: [],
  actions: [],
  sessions: [],
  attendances: [],
  narratives: [],
  colours: new Map(),
  bannerCount: 0,
};

/** One reading of the sheet: rows, and the partners, sites, strands and territories they name. */
export function gatherReading(
  gathered: Gathered,
  cells: readonly AccountedCell[],
  context: ReadingContext,
): SheetReading {
  const { built, actions, sessions, attendances, narratives } = gathered;
  const told = actions.map(({ fields }) => fields);
  return {
    actions: [...actions, ...narratives.flatMap((reading) => reading.actions)],
    sessions: [
      ...sessions.map(({ session }) => session),
      ...narratives.flatMap((reading) => reading.sessions),
    ],
    attendances: [...attendances, ...narratives.flatMap((reading) => reading.attendances)],
    partners: uniqueNames([
      ...built.flatMap(({ partners }) => partners),
      ...deciders(built, context),
      ...providers(sessions, context),
      ...narratives.flatMap((reading) => reading.partners),
    ]),
    sites: uniqueSites([
      ...built.flatMap(({ site }) => (site === null ? [] : [site])),
      ...narratives.flatMap((reading) => reading.sites),
    ]),
    newStrands: [
      ...newWords(
        told.map(({ strand }) => strand),
        context.lists.strands.map(({ name }) => name),
      ),
      ...narratives.flatMap((reading) => reading.newStrands),
    ],
    territories: [
      ...new Set([
        ...told.flatMap(({ territory }) => territory.split(' ; ')).filter((name) => name !== ''),
        ...narratives.flatMap((reading) => reading.territories),
      ]),
    ],
    cells,
  };
}

/** One entry a name, case and accents apart; what a later entry adds is kept. */
export function uniqueNames(partners: readonly Partner[]): readonly Partner[] {
  const byName = new Map<string, Partner>();
  for (const partner of partners) {
    const key = fold(partner.name);
    const held = byName.get(key);
    if (key === '' || key === fold(UNNAMED_PARTNER)) continue;
    byName.set(
      key,
      held
        ? {
            ...held,
            kind: held.kind ?? partner.kind,
            aliases: [...new Set([...held.aliases, ...partner.aliases])],
          }
        : partner,
    );
  }
  return [...byName.values()];
}

/** One entry a site; its town comes from the first row that tells it. */
export function uniqueSites(sites: readonly Site[]): readonly Site[] {
  const byName = new Map<string, Site>();
  for (const site of sites) {
    const key = fold(site.name);
    const held = byName.get(key);
    if (key === '') continue;
    byName.set(
      key,
      held ? { ...held, municipality: held.municipality || site.municipality } : site,
    );
  }
  return [...byName.values()];
}

/** Words that a list does not hold, in order of first appearance. */
export function newWords(words: readonly string[], known: readonly string[]): readonly string[] {
  const held = new Set(known.map(fold));
  const fresh: string[] = [];
  for (const word of words) {
    const key = fold(word);
    if (key === '' || held.has(key)) continue;
    held.add(key);
    fresh.push(word);
  }
  return fresh;
}

function deciders(
  built: readonly BuiltAction[],
  { references }: ReadingContext,
): readonly Partner[] {
  return built.flatMap(({ action }) => {
    const known = matchTerm(action.fields.decisionMaker, references.partners);
    return known ? [known] : [];
  });
}

function providers(
  sessions: readonly BuiltSession[],
  { references }: ReadingContext,
): readonly Partner[] {
  return sessions
    .map(({ session }) => session.fields.provider)
    .filter((provider) => provider !== '' && fold(provider) !== fold(UNNAMED_PARTNER))
    .map((provider) => readPartner(provider, references, null));
}
