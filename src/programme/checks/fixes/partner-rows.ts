import { writeRow } from '../../tracker/rows/row-cells';
import type { CheckedTable, RowOf } from '../context/tables';
import type { PlacedHit } from '../context/finding';
import type { RowFix } from './row-fix';
import { fold } from '../../../lib/text';
import type { TablePlace } from '../../tracker/tracker';
import { PARTNER_TABLE, type PartnerKey } from '../../tracker/columns';
import { appendRow } from './append-row';
import { namedPartner } from '../../tracker/rows/partners';

/** Partners entered again under another writing of their name or their acronym: « A.R.S. » below « ARS ». */
export function enteredTwice({
  place: { sheet, columns },
  rows,
}: CheckedTable<'partners'>): readonly PlacedHit<{ value: string; other: string }>[] {
  const first = new Map<string, RowOf<'partners'>>();
  return rows.flatMap((row) => {
    const { name, acronym } = row.value;
    const before = first.get(letters(name));
    for (const key of [letters(name), letters(acronym)]) {
      if (key !== '' && !first.has(key)) first.set(key, row);
    }
    if (!before || letters(name) === '' || columns.name === undefined) return [];
    const place = { kind: 'cell', sheet, row: row.raw.row, column: columns.name } as const;
    return [{ place, params: { value: name, other: before.value.name } }];
  });
}

/** A name without its points, spaces and hyphens. */
function letters(name: string): string {
  return fold(name).replace(/[^a-z0-9]/gu, '');
}

/** A name that looks like no other is one more partner. */
export function newPartner(name: string, place: TablePlace<PartnerKey>): RowFix<never> {
  const edits = appendRow(PARTNER_TABLE, place, writeRow('partners', namedPartner(name)));
  return { mode: 'on-confirmation', writes: {}, edits };
}
