import { groupBy } from '../../../lib/group-by';
import { type CellLocation, showLocation } from '../../../workbook/location';
import type { KeyedTable } from './keyed-table';
import { onlyPairs } from './only-pairs';
import { markRow, type RowMark } from './row-marks';

/** A row read in the source, before the tracker has it. */
export interface KeyedProposal<Row> {
  readonly fields: Row;
  readonly sources: readonly CellLocation[];
}

/** The first cell of a row, as it is shown; `''` without. */
export function sourceOf({ sources: [first] }: Pick<KeyedProposal<never>, 'sources'>): string {
  return first ? showLocation(first) : '';
}

/** A proposed row under its marks, and the row of the tracker it was found again as. */
export interface KeyedMatch<Row, Proposal> extends RowMark {
  readonly proposal: Proposal;
  readonly held: Row | null;
}

export interface KeyedMatches<Row, Proposal> {
  readonly matches: readonly KeyedMatch<Row, Proposal>[];
  /** Rows that an earlier run wrote and whose source is gone, with its sheet. */
  readonly vanished: readonly { readonly row: Row; readonly sheet: string }[];
}

export interface MatchRequest<Row, Proposal> {
  readonly existing: readonly Row[];
  readonly proposed: readonly Proposal[];
  /** Marks that earlier runs noted. */
  readonly taken: ReadonlySet<string>;
}

/**
 * Finds the rows of the tracker again in what the source says now: by their names, one for one; then,
 * where one row of a group is left on both sides and an earlier run knew it, as the one that changed.
 */
export function matchKeyed<Row extends object, Proposal extends KeyedProposal<Row>>(
  { existing, proposed, taken }: MatchRequest<Row, Proposal>,
  kind: KeyedTable<Row>,
): KeyedMatches<Row, Proposal> {
  const open = new Set(existing);
  const byName = matchByName({ open, proposed }, kind);
  const sheets = [...new Set(byName.map(({ sheet }) => sheet))];
  const sheetOf = (row: Row): string | undefined =>
    sheets.find((sheet) =>
      kind.namesOf(row).some((name) => taken.has(markRow({ sheet, kind, name }).mark)),
    );
  const rest = byName.filter(({ held }) => held === null);
  const groupsOf = (row: Row): readonly string[] => {
    const group = kind.groupOf(row);
    return group === null ? [] : [group];
  };
  const groupsOfMatch = ({ proposal }: (typeof rest)[number]): readonly string[] =>
    groupsOf(proposal.fields);
  const changed = new Map<Proposal, Row>();
  for (const [match, row] of onlyPairs([rest, groupsOfMatch], [[...open], groupsOf])) {
    if (!taken.has(match.mark) && sheetOf(row) === undefined) continue;
    open.delete(row);
    changed.set(match.proposal, row);
  }
  return {
    matches: byName.map((match) => ({
      ...match,
      held: match.held ?? changed.get(match.proposal) ?? null,
    })),
    vanished: [...open].flatMap((row) => {
      const sheet = sheetOf(row);
      return sheet === undefined ? [] : [{ row, sheet }];
    }),
  };
}

function matchByName<Row extends object, Proposal extends KeyedProposal<Row>>(
  { open, proposed }: { readonly open: Set<Row>; readonly proposed: readonly Proposal[] },
  kind: KeyedTable<Row>,
): readonly KeyedMatch<Row, Proposal>[] {
  const named = groupBy(open, (row) => [...new Set(kind.namesOf(row))]);
  const counts = new Map<string, number>();
  return proposed.map((proposal): KeyedMatch<Row, Proposal> => {
    const { fields, sources } = proposal;
    const name = kind.nameOf(fields);
    const sheet = sources[0]?.sheet ?? '';
    const rank = (counts.get(`${sheet}\n${name}`) ?? 0) + 1;
    counts.set(`${sheet}\n${name}`, rank);
    const held = named.get(name)?.find((row) => open.has(row)) ?? null;
    if (held !== null) open.delete(held);
    return { ...markRow({ sheet, kind, name, rank, fields }), proposal, held };
  });
}
