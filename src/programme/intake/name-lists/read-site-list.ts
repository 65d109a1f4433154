import { collapseSpaces, fold } from '../../../lib/text';
import { OPERATIONS, type Operation } from '../../tracker/lists';
import type { Site } from '../../tracker/tracker';
import type { RowCellsReader } from '../tables/action-cells';
import type { RowContext } from '../tables/row-role';
import type { ColumnTarget } from '../columns/column-targets';
import { NOTHING, UNKNOWN } from '../../reading/layout-words';
import { OPERATION_WORDS } from '../headers/list-words';
import { type ListRequest, readListedRows } from './listed-rows';
import { partnerNames, readPartners } from '../cells/read-partners';
import { readWholeNumber } from '../cells/read-quantities';
import { basinOf } from '../trainings/read-session';
import type { ReadingContext } from '../../reading/reading-context';
import { namedSite } from '../../names/references';
import { matchTerm } from '../../names/term-index';
import { labelled } from '../../reading/written-words';

const COUNTS = ['planned', 'agreed', 'allocated'] as const;

/**
 * Reads a list of sites: each row is a site, named as typed. What has no column of its own, such as a
 * number of dwellings that nobody calls planned or allocated, is kept in its comment.
 */
export function readSiteList(row: RowContext, { context, ledger }: ListRequest): readonly Site[] {
  return readListedRows(row, ledger, (read) => {
    const name = collapseSpaces(read.text('siteName'));
    const isNamed = name !== '' && !NOTHING.test(fold(name)) && !UNKNOWN.test(fold(name));
    return isNamed ? { value: siteOf(name, read, context), unread: [] } : null;
  });
}

function siteOf(name: string, read: RowCellsReader, context: ReadingContext): Site {
  const text = (target: ColumnTarget): string => collapseSpaces(read.text(target));
  const partners = readPartners(text('sitePartner'), context.references, null);
  const operation = operationOf(text('operation'));
  const [planned = null, agreed = null, allocated = null] = COUNTS.map((target) =>
    readWholeNumber(text(target)),
  );
  return {
    ...namedSite(name),
    municipality: townOf(text('municipality'), context),
    territory: basinOf(text('siteTerritory'), context),
    operation,
    partner: partnerNames(partners).join(' ; '),
    planned,
    agreed,
    allocated,
    comment: commentOf(read, operation, partners.remarks),
  };
}

/** The town as the reference data write it; the user's own word otherwise. */
function townOf(text: string, { references }: ReadingContext): string {
  return matchTerm(text, references.towns)?.name ?? text;
}

function operationOf(text: string): Operation | null {
  const folded = fold(text);
  if (folded === '') return null;
  const exact = OPERATIONS.find((operation) => fold(operation) === folded);
  if (exact !== undefined) return exact;
  const kinds = ['Réhabilitation', 'Restructuration', 'Logements diffus'] as const;
  return kinds.find((kind) => OPERATION_WORDS[kind].test(folded)) ?? null;
}

/** Whatever the columns of Sites cannot hold, under the name of its column. */
function commentOf(
  read: RowCellsReader,
  operation: Operation | null,
  remarks: readonly string[],
): string {
  const isExact = operation !== null && fold(operation) === fold(read.text('operation'));
  const unread: readonly ColumnTarget[] = [
    ...COUNTS.filter((target) => readWholeNumber(read.text(target)) === null),
    ...(isExact ? [] : (['operation'] as const)),
    'extra',
  ];
  const parts = [
    ...read.all('siteComment').map(({ text }) => text),
    ...unread.flatMap((target) =>
      read.all(target).map(({ match, text }) => labelled(match.header, text)),
    ),
    ...remarks,
  ];
  return parts.map(collapseSpaces).join(' ; ');
}
