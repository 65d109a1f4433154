import { writeRow } from '../../tracker/rows/row-cells';
import type { RowFix } from './row-fix';
import type { TablePlace } from '../../tracker/tracker';
import { PARTNER_TABLE, type PartnerKey } from '../../tracker/columns';
import { appendRow } from './append-row';
import { namedPartner } from '../../tracker/rows/partners';

/** A name that looks like no other is one more partner. */
export function newPartner(name: string, place: TablePlace<PartnerKey>): RowFix<never> {
  const edits = appendRow(PARTNER_TABLE, place, writeRow('partners', namedPartner(name)));
  return { mode: 'on-confirmation', writes: {}, edits };
}
