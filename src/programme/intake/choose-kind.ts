import type { FoundTable } from './tables/find-tables';
import type { RecognisedSheet } from './recognise-sheet';
import type { ChosenKind } from './analysis';
import type { TableKind } from './tables/table-kind';

/** The tables of a sheet and what each is. */
export interface SheetTables {
  readonly tables: readonly FoundTable[];
  readonly kinds: readonly TableKind[];
}

const UNTAKEN: ReadonlySet<TableKind> = new Set(['contacts', 'other']);

/** The tables as the user sees them: none in prose; one of unknown use holds actions. */
export function tablesAsChosen(found: SheetTables, chosen: ChosenKind | undefined): SheetTables {
  if (chosen === 'narrative') return { tables: [], kinds: [] };
  if (chosen !== 'table') return found;
  const isKnown = found.kinds.some((kind) => !UNTAKEN.has(kind));
  const kinds = isKnown ? found.kinds : found.kinds.map((): TableKind => 'actions');
  return { ...found, kinds };
}

/** A sheet that looked like nothing is what the user says, when it can be. */
export function kindAsChosen(
  recognised: RecognisedSheet,
  chosen: ChosenKind | undefined,
  { tables }: SheetTables,
): RecognisedSheet {
  const isPossible = chosen === 'narrative' || (chosen === 'table' && tables.length > 0);
  if (!isPossible || recognised.kind === chosen) return recognised;
  const isOtherTable = chosen === 'table' && recognised.kind !== 'ignored';
  return {
    ...recognised,
    kind: isOtherTable ? recognised.kind : chosen,
    reason: isOtherTable ? recognised.reason : { code: 'kind-chosen', params: {} },
    isSelected: true,
    leftReason: 'not-selected',
  };
}
