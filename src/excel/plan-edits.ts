import type { RunOptions } from '../app/ports';
import { areaWritten, type Edit, type EditOf, type Edits } from '../workbook/edit';
import type { SheetRules } from './record/rules';
import { lower, type WorkbookState } from './record/workbook-state';
import { type ChartFrames, type KnownCharts, writesOfChart } from './edits/write-charts';
import { formatsGiven, type KnownFormats, writesOfCells } from './edits/write-cells';
import { writesOfFormat, writesOfHeights, writesOfWidths } from './edits/write-formats';
import { writeOfValidation, writesOfConditionalFormats } from './edits/write-rules';
import { writeOfOne } from './edits/write-one';
import * as sheets from './edits/write-sheets';
import { writesOfGrowth, writesOfTable } from './edits/write-tables';
import type { Write } from './edits/write';

/** What will be sent. */
export interface Plan {
  /** Must all succeed. */
  readonly writes: readonly Write[];
  /** Charts that the writes make, to be finished once they are sent. */
  readonly frames: ChartFrames;
  /** Moves of the view: skipped without harm where Excel refuses them. */
  readonly views: readonly { readonly sheet: string; readonly write: Write }[];
  /** Set up last, as far as the printer allows. */
  readonly pages: readonly PageStep[];
  /** Every sheet that is written. */
  readonly sheets: readonly string[];
}

export type PageStep = EditOf<'page'>;

export interface EditsToPlan {
  readonly state: WorkbookState;
  readonly kept: Kept;
  readonly pause: RunOptions['pause'];
}

/** Turns edits into writes, in order, knowing how the workbook stands before them. */
export async function planEdits(edits: Edits, { state, kept, pause }: EditsToPlan): Promise<Plan> {
  const { formats, charts } = kept;
  const { rules } = kept.record;
  const rows = edits.some(movesRows) ? 'moved' : 'still';
  const growth = writesOfGrowth(
    edits.flatMap((edit) => (edit.kind === 'defineTable' ? [edit] : [])),
    state.tables,
  );
  const fresh = new Set<string>();
  const frames: ChartFrames = new Map();
  const writes: Write[] = [];
  for (const edit of edits) {
    noteFormats(edit, formats);
    writes.push(...writesOf(edit, { state, formats, charts, rules, rows, fresh, frames }));
    await pause?.();
  }
  return {
    writes: [...growth, ...writes],
    frames,
    pages: edits.filter((edit) => edit.kind === 'page'),
    sheets: [...new Set(edits.flatMap((edit) => ('sheet' in edit ? [edit.sheet] : [])))],
    views: edits.flatMap((edit) =>
      edit.kind === 'freeze' || edit.kind === 'show'
        ? [{ sheet: edit.sheet, write: writeOfOne(edit) }]
        : [],
    ),
  };
}

/** Whether what stands below, and the names that stand for it, move. */
export function movesRows({ kind }: Edit): boolean {
  return kind === 'insertRows' || kind === 'deleteRows';
}

/** What was read of the workbook before it is written. */
export interface Kept {
  readonly record: { readonly rules: readonly SheetRules[] };
  readonly formats: KnownFormats;
  readonly charts: KnownCharts;
}

interface Context extends Omit<Kept, 'record'> {
  readonly state: WorkbookState;
  /** Sheets without outline, in lower case: made or cleared by an earlier edit. */
  readonly fresh: Set<string>;
  readonly rules: readonly SheetRules[];
  readonly rows: 'moved' | 'still';
  readonly frames: ChartFrames;
}

function writesOf(edit: Edit, context: Context): readonly Write[] {
  const { state, formats, charts, rules, rows, fresh, frames } = context;
  switch (edit.kind) {
    case 'ensureSheet':
      return writesOfNewSheet(edit, state, fresh);
    case 'clearBlock':
      if (edit.what === 'all') fresh.add(lower(edit.sheet));
      return [writeOfOne(edit)];
    case 'writeCells':
      return writesOfCells(edit, formats.over(edit.sheet, areaWritten(edit)));
    case 'defineTable':
      return writesOfTable(edit, state.tables.get(lower(edit.name)));
    case 'format':
      return writesOfFormat(edit);
    case 'columnWidths':
      return writesOfWidths(edit);
    case 'rowHeights':
      return writesOfHeights(edit);
    case 'validate':
      return [writeOfValidation(edit)];
    case 'conditionalFormats':
      return writesOfConditionalFormats(
        edit,
        rules.find(({ scope }) => lower(scope.sheet) === lower(edit.sheet))?.rules,
      );
    case 'defineName':
      return sheets.writesOfName(edit, state.names, rows);
    case 'group':
      return fresh.has(lower(edit.sheet)) ? [sheets.writeOfGroup(edit, 'in')] : [];
    case 'chart':
      return writesOfChart(edit, { known: charts, frames });
    case 'clearFilter':
      return [sheets.writeOfClearFilter(edit, state.sheets.get(lower(edit.sheet))?.tables ?? [])];
    case 'freeze':
    case 'show':
    case 'page':
      return [];
    default:
      return [writeOfOne(edit)];
  }
}

function writesOfNewSheet(
  edit: EditOf<'ensureSheet'>,
  state: WorkbookState,
  fresh: Set<string>,
): readonly Write[] {
  const name = lower(edit.sheet);
  if (state.sheets.has(name) || fresh.has(name)) return [];
  fresh.add(name);
  return [writeOfOne(edit)];
}

/** Remembers the number formats an edit sets, for the texts written over it later. */
function noteFormats(edit: Edit, formats: KnownFormats): void {
  if (edit.kind === 'format') {
    const code = edit.format.numberFormat;
    if (code === undefined) return;
    for (const area of edit.areas) formats.set(edit.sheet, area, () => code);
  } else if (edit.kind === 'clearBlock' && edit.what === 'all') {
    formats.set(edit.sheet, edit.area, () => 'General');
  } else if (edit.kind === 'writeCells') {
    const given = formatsGiven(edit);
    if (given === null) return;
    const { row, column } = edit.at;
    formats.set(edit.sheet, areaWritten(edit), (r, c) => given(r - row, c - column));
  }
}
