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

interface Listed {
  readonly partners: readonly Partner[];
  readonly sites: readonly Site[];
}

/**
 * The partners and sites of the tracker, with those that planned rows name and its rows did not yet: as the source tells
 * them, otherwise as they are known. One that the user removed from its list does not come back for rows that were there.
 */
export function planReferences(
  existing: Rows & Listed,
  planned: Rows,
  found: Listed,
): {
  readonly partners: Added<Partner>;
  readonly sites: Added<Site>;
  readonly territories: readonly string[];
} {
  const [before, after] = [namesUsed(existing), namesUsed(planned)];
  const used = (names: keyof typeof before) => newWords(after[names], before[names]);
  const partners = named(uniqueNames(found.partners), [...used('partners'), ...used('others')]);
  const known = [...existing.partners, ...partners].flatMap(namesOf);
  const unknown = newWords(used('partners'), [...known, UNNAMED_PARTNER]);
  return {
    partners: addRows(existing.partners, [...partners, ...unknown.map(partnerNamed)]),
    sites: addRows(existing.sites, named(uniqueSites(found.sites), used('sites'))),
    territories: used('territories'),
  };
}

/** The names in the rows; `others` decide, or train: partners only when the source or the known names say so. */
function namesUsed({ actions, sessions }: Rows) {
  return {
    partners: actions.flatMap(({ partners }) => partners),
    others: [
      ...actions.flatMap(({ decisionMaker }) => splitNames(decisionMaker)),
      ...sessions.map(({ provider }) => provider),
    ],
    sites: actions.map(({ site }) => site),
    territories: actions.flatMap(({ territory }) => splitNames(territory)),
  };
}

/** The entries of a list that bear one of some names. */
function named<Row extends Named>(rows: readonly Row[], names: readonly string[]): readonly Row[] {
  const used = new Set(names.map(fold));
  return rows.filter((row) => namesOf(row).some((name) => used.has(fold(name))));
}

interface Named extends Partial<Pick<Partner, 'acronym' | 'aliases'>> {
  readonly name: string;
}

function namesOf({ name, acronym = '', aliases = [] }: Named): readonly string[] {
  return [name, acronym, ...aliases].filter((word) => word !== '');
}

interface Added<Row> {
  readonly rows: readonly Row[];
  readonly added: number;
}

function addRows<Row extends Named>(existing: readonly Row[], found: readonly Row[]): Added<Row> {
  const held = new Set(existing.flatMap(namesOf).map(fold));
  const fresh = found.filter(({ name }) => !held.has(fold(name)));
  return { rows: [...existing, ...fresh], added: fresh.length };
}

/** The lists, plus the words that the source brings and the territories that new rows bear. */
export function planLists(
  found: Omit<SheetReading, 'cells'>,
  territories: readonly string[],
  lists: TrackerLists,
): TrackerLists {
  const sessions = found.sessions.map(({ fields }) => fields);
  const attendances = found.attendances.map(({ fields }) => fields);
  const add = (held: readonly string[], words: readonly string[]): readonly string[] => [
    ...held,
    ...newWords(words, held),
  ];
  return {
    strands: lists.strands,
    territories: add(lists.territories, territories),
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
