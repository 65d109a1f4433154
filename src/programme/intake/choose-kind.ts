import type { RecognisedSheet } from './recognise-sheet';
import type { ChosenKind, IntakeAnswers, SheetKind } from './analysis';
import { isSchedule, type SheetTables, type TableKind } from './headers/table-kind';

/** What a sheet is by the user's word, and what its tables hold. */
const CHOSEN: Readonly<Record<Exclude<ChosenKind, 'none'>, readonly [SheetKind, TableKind?]>> = {
  table: ['table', 'actions'],
  gantt: ['hand-made-gantt', 'gantt'],
  matrix: ['hand-made-gantt', 'gantt'],
  narrative: ['narrative'],
  trainings: ['training-sessions', 'sessions'],
};

/** What the user says a sheet is; undefined when he says nothing of it. */
export function chosenKind({ kinds }: IntakeAnswers, sheet: string): ChosenKind | undefined {
  const kind = kinds[sheet];
  return kind === 'automatic' ? undefined : kind;
}

/** What the tables of a sheet hold by the user's word, whatever it looks like; undefined when he says none. */
export function tableChosen(chosen: ChosenKind | undefined): TableKind | undefined {
  return chosen === undefined || chosen === 'none' ? undefined : CHOSEN[chosen][1];
}

/** The tables as the user sees them: none in prose; where none is what he says, all of them are. */
export function tablesAsChosen(found: SheetTables, chosen: ChosenKind | undefined): SheetTables {
  if (chosen === 'narrative') return { tables: [], kinds: [] };
  const said = tableChosen(chosen);
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
  if (chosen === undefined) return recognised;
  const isPossible = chosen === 'narrative' || tables.length > 0;
  if (!isPossible) return { ...recognised, reason: said };
  const [kind] = CHOSEN[chosen];
  const reason = recognised.kind === kind ? recognised.reason : said;
  return { kind, reason, isSelected: true, leftReason: 'not-selected' };
}
