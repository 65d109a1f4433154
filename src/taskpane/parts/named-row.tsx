import type { VNode } from 'preact';
import type { ToldValue } from '../../locales/told-values';
import { useMessages } from '../state/pane-context';
import { formatFrenchDate } from '../../lib/calendar-date';
import type { Finding } from '../../programme/checks/report/judged-finding';
import { TRACKER_TABLES } from '../../programme/tracker/sheets/names';
import type { Tracker } from '../../programme/tracker/tracker';
import type { CellLocation } from '../../workbook/location';

/** A row by its title, then its N° in grey; by its N° where it has no title. */
export function NamedRow({ title, id }: RowName): VNode {
  if (title === '' || id === '') return <>{title || id}</>;
  return (
    <>
      {title} <span class="faint small-text id">{id}</span>
    </>
  );
}

/** What changes in a row: « Statut : ok → Réalisé ». */
export function ChangedRow(props: RowName & { readonly changes: readonly ToldValue[] }): VNode {
  const { changes, ...row } = props;
  const { structure } = useMessages();
  return (
    <>
      <p class="small-text strong">
        <NamedRow {...row} />
      </p>
      <p class="small-text">{structure.values(changes)}</p>
    </>
  );
}

/** A row as people name it. */
export interface RowName {
  readonly title: string;
  readonly id: string;
}

/** The row of Suivi or Formations at a place; null elsewhere. */
export function rowNameAt(
  { actions, sessions }: Tracker,
  place: Pick<CellLocation, 'sheet' | 'row'>,
): RowName | null {
  const action = actions?.place.sheet === place.sheet ? actions.rows : [];
  const found = action.find(({ raw }) => raw.row === place.row)?.value;
  if (found !== undefined) return { title: found.title, id: found.id };
  const held = sessions?.place.sheet === place.sheet ? sessions.rows : [];
  const session = held.find(({ raw }) => raw.row === place.row)?.value;
  if (session === undefined) return null;
  const day = session.start === null ? '' : ` – ${formatFrenchDate(session.start)}`;
  return { title: `${session.training}${day}`, id: session.id };
}

/** The header of the column a cell stands in; `''` outside the tables. */
export function headerAt(tracker: Tracker, { sheet, column }: CellLocation): string {
  const { actions, sessions, attendances, partners, sites } = tracker;
  for (const table of [actions, sessions, attendances, partners, sites]) {
    if (table?.place.sheet !== sheet) continue;
    const columns: Readonly<Record<string, number | undefined>> = table.place.columns;
    const key = Object.keys(columns).find((name) => columns[name] === column);
    const definition = TRACKER_TABLES.find((one) => one.table === table.place.table);
    const ours = definition?.columns.find((one) => one.key === key)?.header;
    return ours ?? table.place.foreign.find((one) => one.column === column)?.header ?? '';
  }
  return '';
}

/** The row a finding is about; null when it is about something else. */
export function rowNameOf({ subject }: Pick<Finding, 'subject'>): RowName | null {
  if (subject === null) return null;
  const { title, id, startsOn } = subject;
  const name = startsOn === null ? title : `${title} – ${formatFrenchDate(startsOn)}`;
  return name === '' && id === '' ? null : { title: name, id };
}
