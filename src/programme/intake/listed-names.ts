import type { Partner, Site } from '../tracker/tracker';
import { openLedger } from '../reading/ledger';
import { matchColumns } from './columns/match-columns';
import { readPartnerList } from './name-lists/read-partner-list';
import { readSiteList } from './name-lists/read-site-list';
import type { ReadingContext } from '../reading/reading-context';
import { isHelpSheet } from './recognise-sheet';
import type { SheetLayout } from './sheet-layout';
import { numberingOf } from './tables/numbering';
import { strandFinder } from './tables/strands';

/** The partners and sites that the workbook lists itself. */
export interface ListedNames {
  readonly partners: readonly Partner[];
  readonly sites: readonly Site[];
}

export interface ListedRequest {
  readonly layouts: readonly SheetLayout[];
  /** What is known before these lists are read. */
  readonly context: ReadingContext;
  readonly columnMatches: Readonly<Record<string, string>>;
  /** Whether the user unticked a sheet. */
  readonly isLeft: (sheet: string) => boolean;
}

/** Reads the lists of partners and of sites first: the other sheets use their names. */
export function readListedNames({
  layouts,
  context,
  columnMatches: chosen,
  isLeft,
}: ListedRequest): ListedNames {
  const partners: Partner[] = [];
  const sites: Site[] = [];
  const { references, lists } = context;
  for (const { sheet, grid, tables, kinds } of layouts) {
    if (isLeft(sheet.name) || isHelpSheet(sheet)) continue;
    tables.forEach((table, order) => {
      const kind = kinds[order];
      if (kind !== 'partners' && kind !== 'sites') return;
      const columns = matchColumns({ grid, table, kind, order, references, chosen });
      const numbering = numberingOf(grid, table, columns);
      const strands = strandFinder(lists.strands);
      const row = { grid, table, columns, strands, references, numbering };
      const request = { context, ledger: openLedger(grid) };
      if (kind === 'partners') partners.push(...readPartnerList(row, request));
      else sites.push(...readSiteList(row, request));
    });
  }
  return { partners, sites };
}
