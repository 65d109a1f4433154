import type { RecognisedSheet } from './recognise-sheet';
import type { ChosenKind, SheetKind } from './analysis';
import { isSchedule, type SheetTables, type TableKind } from './headers/table-kind';

/** What the tables of a sheet hold, by the user's word. */
const CHOSEN_TABLES: Readonly<Partial<Record<ChosenKind, TableKind>>> = {
  table: 'actions',
  gantt: 'gantt',
  matrix: 'gantt',
  trainings: 'sessions',
};
const KIND_OF_CHOICE: Readonly<Record<Exclude<ChosenKind, 'none'>, SheetKind>> = {
  table: 'table',
  gantt: 'hand-made-gantt',
  matrix: 'hand-made-gantt',
  narrative: 'narrative',
  trainings: 'training-sessions',
};

/** Whether the user says that a sheet holds tables, whatever it looks like. */
export function isChosenTable(chosen: ChosenKind | undefined): boolean {
  return chosen !== undefined && CHOSEN_TABLES[chosen] !== undefined;
}

/** The tables as the user sees them: none in prose; where none is what he says, all of them are. */
export function tablesAsChosen(found: SheetTables, chosen: ChosenKind | undefined): SheetTables {
  if (chosen === 'narrative') return { tables: [], kinds: [] };
  const said = chosen === undefined ? undefined : CHOSEN_TABLES[chosen];
  if (said === undefined) return found;
  const isKnown = chosen === 'table' && found.kinds.some(isSchedule);
  const kinds = found.kinds.map((kind): TableKind => (isKnown && !isSchedule(kind) ? kind : said));
  return { ...found, kinds };
}

/** What the user says of a sheet beats what it looks like, when it can be. */
export function kindAsChosen(
  recognised: RecognisedSheet,
  chosen: ChosenKind | undefined,
  { tables }: SheetTables,
): RecognisedSheet {
  const said = { code: 'kind-chosen', params: {} } as const;
  if (chosen === 'none') return { ...recognised, kind: 'ignored', reason: said, isSelected: false };
  const isPossible = chosen === 'narrative' || (isChosenTable(chosen) && tables.length > 0);
  if (chosen === undefined || !isPossible) return recognised;
  const kind = KIND_OF_CHOICE[chosen];
  const reason = recognised.kind === kind ? recognised.reason : said;
  return { kind, reason, isSelected: true, leftReason: 'not-selected' };
}
