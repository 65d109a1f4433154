import { isCountedPresent, isUnscheduled } from '../../tracker/sessions/counting';
import { groupBy } from '../../../lib/group-by';
import { fold } from '../../../lib/text';
import { showLocation } from '../../../workbook/location';
import type { TrackerLists } from '../../tracker/lists';
import type { Settings } from '../../tracker/settings/settings';
import type { Partner } from '../../tracker/tracker';
import { namesOf } from '../../tracker/rows/partners';
import { highestNumbers } from '../../tracker/rows/action-numbers';
import { freeSessionIdOf } from './numbering';
import { makePartnerIndex, type PartnerIndex } from '../texts/partner-index';
import type { CheckedTables, KeyOf, RowOf, RowTable, ActionRow } from './tables';
import { RowIndex } from './row-index';
import { makeWordIndex, type WordIndex } from '../texts/word-index';

/** What sessions are of: every action that may announce them is compared with it. */
export interface SessionKind {
  /** Folded. */
  readonly training: string;
  readonly basin: string;
  readonly provider: Partner | undefined;
  /** How many are done, and how many have their day ahead. */
  readonly done: number;
  readonly ahead: number;
}

/** What rules look up in the tables. */
export interface Indexes {
  /** Rows by their N°. */
  readonly actionById: RowIndex<ActionRow>;
  /** Rows by the N° they depend on. */
  readonly dependents: RowIndex<ActionRow>;
  /** The highest number used under each prefix of N°. */
  readonly highestNumbers: ReadonlyMap<string, number>;
  readonly sessionById: RowIndex<RowOf<'sessions'>>;
  /** A N° that no session bears yet. */
  readonly freeSessionId: string;
  readonly sessionKinds: readonly SessionKind[];
  /** Rows by their N° of session. */
  readonly attendancesOf: RowIndex<RowOf<'attendances'>>;
  readonly partners: PartnerIndex;
  readonly siteByName: RowIndex<RowOf<'sites'>>;
  readonly siteNames: WordIndex;
}

export function makeIndexes(tables: CheckedTables): Indexes {
  const { attendances, partners, sites } = tables;
  const [actions, sessions] = [tables.actions?.rows ?? [], tables.sessions?.rows ?? []];
  const known = makePartnerIndex((partners?.rows ?? []).map(({ value }) => value));
  return {
    actionById: new RowIndex(actions, ({ value }) => [value.id]),
    dependents: new RowIndex(actions, ({ value }) => value.dependsOn.map(({ id }) => id)),
    highestNumbers: highestNumbers(actions.map(({ value }) => value.id)),
    sessionById: new RowIndex(sessions, ({ value }) => [value.id]),
    freeSessionId: freeSessionIdOf(sessions),
    sessionKinds: listKinds(sessions, known),
    attendancesOf: new RowIndex(attendances?.rows ?? [], ({ value }) => [value.session]),
    partners: known,
    siteByName: new RowIndex(sites?.rows ?? [], ({ value }) => [value.name]),
    siteNames: makeWordIndex((sites?.rows ?? []).map(({ value }) => value.name)),
  };
}

/** The open lists, as the workbook holds them. */
export interface WordIndexes {
  readonly strands: WordIndex;
  readonly trainings: WordIndex;
  /** Territories and basins: either word may stand for the other. */
  readonly places: WordIndex;
}

export function indexLists(lists: TrackerLists): WordIndexes {
  return {
    strands: makeWordIndex(lists.strands.map(({ name }) => name)),
    trainings: makeWordIndex(lists.trainings),
    places: makeWordIndex([...lists.territories, ...lists.basins]),
  };
}

/** Persons present at a session, each code once; null when no attendance names the session. */
export function countPresent(
  session: string,
  { attendancesOf, settings }: Pick<Indexes, 'attendancesOf'> & { readonly settings: Settings },
): number | null {
  const rows = attendancesOf.all(fold(session));
  if (rows.length === 0) return null;
  const codes = new Set<string>();
  for (const { value } of rows) {
    if (value.code !== '' && isCountedPresent(value, settings)) codes.add(value.code);
  }
  return codes.size;
}

/** The kinds there are, with how far the sessions of each are. */
function listKinds(
  rows: readonly RowOf<'sessions'>[],
  partners: PartnerIndex,
): readonly SessionKind[] {
  const kinds = groupBy(rows, ({ value: { training, basin, provider } }) => [
    `${training}|${basin}|${provider}`,
  ]);
  return [...kinds.values()].map((alike) => {
    const [{ value: first }] = alike;
    const isAhead = ({ value }: RowOf<'sessions'>): boolean =>
      (value.status === 'Prévue' || value.status === 'Confirmée') && !isUnscheduled(value);
    return {
      training: fold(first.training),
      basin: fold(first.basin),
      provider: partners.find(first.provider),
      done: alike.filter(({ value }) => value.status === 'Réalisée').length,
      ahead: alike.filter(isAhead).length,
    };
  });
}

/** Names of sites and partners, folded, worked out when first asked for. */
export function makeKnownNames({ sites, partners }: CheckedTables): () => readonly string[] {
  let names: readonly string[] | null = null;
  return () => {
    names ??= [
      ...(sites?.rows ?? []).flatMap(({ value }) => [value.name, value.municipality]),
      ...(partners?.rows ?? []).flatMap(({ value }) => namesOf(value)),
    ]
      .map(fold)
      .filter((name) => name !== '');
    return names;
  };
}

/** Tells `Suivi!A16`, the cell of a row, as shown to a user. */
export function makeLocator(
  tables: CheckedTables,
): <T extends RowTable>(table: T, row: RowOf<T>, key: KeyOf<T>) => string {
  return (table, row, key) => {
    const place = tables[table]?.place;
    if (!place) return '';
    const columns: Readonly<Record<string, number | undefined>> = place.columns;
    const column = columns[key] ?? place.area.column;
    return showLocation({ sheet: place.sheet, row: row.raw.row, column });
  };
}
