import type { OrderKept } from '../../../programme/tracker/layout/order-kept';
import type { TakeOverNews } from '../../../programme/tracker/layout/take-over';

const KEPT: Readonly<Record<OrderKept, string>> = {
  changed: 'you had changed it',
  formulas: 'formulas read these columns',
  notes: 'notes or links are bound to their cells',
  filter: 'a filter is on',
  merged: 'cells are merged there',
  room: 'the column right of the table is taken',
};

/** What became of a tracker made by an earlier version, in one sentence. */
export function tellTakenOverEn({ added, order, cleaned }: TakeOverNews): string {
  const columns = added.map((header) => `“${header}”`).join(', ');
  const done = [
    ...(added.length === 0 ? [] : [`${columns} ${added.length > 1 ? 'are' : 'is'} added`]),
    ...(order === null ? [] : [tellOrder(order)]),
    ...(cleaned === 0 ? [] : ['what Paramètres remembered is put away on Listes and Calculs']),
  ];
  return `The tracker of an earlier version is taken over: ${done.join(', ')}; your columns, comments and reasons are kept.`;
}

function tellOrder(order: NonNullable<TakeOverNews['order']>): string {
  const moved = 'the columns for every day come first';
  if (order === 'moved') return moved;
  if (order === 'moved-unseen') return `${moved} (check notes that were bound to cells)`;
  return `the order of the columns is kept (${KEPT[order]})`;
}
