import type { VNode } from 'preact';
import type { ToldValue } from '../../locales/told-values';
import { useMessages } from '../state/pane-context';
import type { RowName } from './row-names';

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
