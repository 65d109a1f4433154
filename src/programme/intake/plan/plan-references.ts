import { fold } from '../../../lib/text';
import { splitNames } from '../../tracker/rows/row-schemas';
import type { TrackerLists } from '../../tracker/lists';
import type { Action, Partner, Session, Site } from '../../tracker/tracker';
import { newWords, uniqueNames, uniqueSites } from '../gather-reading';
import { UNNAMED_PARTNER } from '../../names/known-places';
import type { SheetReading } from '../../reading/proposal';
import { partnerNamed } from '../../names/references';

interface Rows {
  readonly actions: readonly Action[];
  readonly sessions: readonly Session[];
}

export interface UsedNames {
  readonly partners: readonly string[];
  /** Who decides, or trains: a partner only when the source or the known names say so. */
  readonly others: readonly string[];
  readonly sites: readonly string[];
}

interface Added<Row> {
  readonly rows: readonly Row[];
  readonly added: number;
}

/** The partners and sites that the planned rows name and the tracker’s rows did not yet. */
export function newNames(before: Rows, after: Rows): UsedNames {
  const held = namesUsed(before);
  const used = namesUsed(after);
  return {
    partners: newWords(used.partners, held.partners),
    others: newWords(used.others, held.others),
    sites: newWords(used.sites, held.sites),
  };
}

function namesUsed({ actions, sessions }: Rows): UsedNames {
  return {
    partners: actions.flatMap(({ partners }) => partners),
    others: [
      ...actions.flatMap(({ decisionMaker }) => splitNames(decisionMaker)),
      ...sessions.map(({ provider }) => provider),
    ],
    sites: actions.map(({ site }) => site),
  };
}

/**
 * The partners that rows name for the first time: as the source tells them, otherwise as they are
 * known. One that the user removed from the list does not come back for rows that were there.
 */
export function addPartners(
  existing: readonly Partner[],
  found: readonly Partner[],
  used: UsedNames,
): Added<Partner> {
  const all = [...used.partners, ...used.others];
  const named = uniqueNames(found).filter((partner) => isUsed(namesOf(partner), all));
  const told = [...existing, ...named].flatMap(namesOf);
  const others = newWords(used.partners, told).filter(
    (name) => fold(name) !== fold(UNNAMED_PARTNER),
  );
  return addRows(existing, [...named, ...others.map(partnerNamed)], namesOf);
}

/** The same for sites. */
export function addSites(
  existing: readonly Site[],
  found: readonly Site[],
  used: readonly string[],
): Added<Site> {
  const named = uniqueSites(found).filter(({ name }) => isUsed([name], used));
  return addRows(existing, named, ({ name }) => [name]);
}

function isUsed(names: readonly string[], used: readonly string[]): boolean {
  return newWords(names, used).length < newWords(names, []).length;
}

function addRows<Row extends { readonly name: string }>(
  existing: readonly Row[],
  found: readonly Row[],
  namesOfRow: (row: Row) => readonly string[],
): Added<Row> {
  const held = new Set(existing.flatMap(namesOfRow).map(fold));
  const fresh = found.filter(({ name }) => !held.has(fold(name)));
  return { rows: [...existing, ...fresh], added: fresh.length };
}

function namesOf({ name, acronym, aliases }: Partner): readonly string[] {
  return [name, acronym, ...aliases].filter((word) => word !== '');
}

/** The lists, plus the words that the source brings. */
export function planLists(found: Omit<SheetReading, 'cells'>, lists: TrackerLists): TrackerLists {
  const sessions = found.sessions.map(({ fields }) => fields);
  const attendances = found.attendances.map(({ fields }) => fields);
  const add = (held: readonly string[], words: readonly string[]): readonly string[] => [
    ...held,
    ...newWords(words, held),
  ];
  return {
    strands: lists.strands,
    territories: add(lists.territories, found.territories),
    trainings: add(
      lists.trainings,
      sessions.map(({ training }) => training),
    ),
    basins: add(
      lists.basins,
      [...sessions, ...attendances].map(({ basin }) => basin),
    ),
    jobs: add(
      lists.jobs,
      attendances.map(({ job }) => job),
    ),
  };
}
