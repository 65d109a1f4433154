import type { Edit, Edits } from '../../workbook/edit';
import type { LeftEdits } from '../changed-edits';
import type { ChartFrames, KnownCharts } from '../edits/write-charts';
import type { KnownFormats } from '../edits/write-cells';
import { smallWrite, type Write } from '../edits/write';
import type { Session } from '../run';
import { together } from '../together';
import { captureCells } from './capture-cells';
import { captureCharts } from './capture-charts';
import { captureLinks, captureNames, captureProperties } from './capture-document';
import { captureLooks } from './capture-looks';
import { capturePage } from './capture-page';
import { captureSheet } from './capture-sheet';
import { writesOfTablesBefore } from './capture-tables';
import { captureValidations } from './capture-validations';
import { confirmBlocks } from './confirm-blocks';
import {
  unvalidatedOf,
  writesOfBareBlocks,
  writesOfBareCells,
  writesOfFills,
} from './known-blocks';
import { type Outline, outlinedStrips, readHidden } from './outline';
import { readRules, type SheetRules } from './rules';
import { type StructureEdit, type Touch, touchOf } from './touch';
import { areasOf, lookAreas, validationAreas } from './touched-areas';
import { lower, type SheetState, type WorkbookState } from './workbook-state';

/** What it takes to put the workbook back as it was before an operation. */
export interface UndoRecord {
  /** Rows moved, in the order of the edits: taken back first, in reverse. */
  readonly structure: readonly StructureEdit[];
  /** Then outlines. */
  readonly outlines: readonly Outline[];
  /** Charts that the writes make again, to be finished afterwards. */
  readonly frames: ChartFrames;
  /** Then these, in order; most records are never gone back to. */
  readonly writes: () => readonly Write[];
  /** Page set-ups, each alone: where Excel refuses one, the rest is back all the same. */
  readonly pages: readonly Write[];
  /** Last, conditional formats. */
  readonly rules: readonly SheetRules[];
  /** Every sheet the operation touches, for the user. */
  readonly sheets: readonly string[];
  /** Sheets that it made, or whose rows or tables it moved: what is typed there since cannot stay. */
  readonly reshaped: readonly string[];
}

/** The record, and what else was read that the writes depend on. */
export interface KeptRecord {
  readonly record: UndoRecord;
  readonly formats: KnownFormats;
  readonly charts: KnownCharts;
}

/** Reads whatever the edits will change. Sheets they make need no reading: they are deleted again. */
export async function keepRecord(
  session: Session,
  { edits, seen }: LeftEdits,
  state: WorkbookState,
): Promise<KeptRecord> {
  const confirmed = await confirmBlocks(session, edits);
  const touches = [...state.sheets.values()].map((sheet) => touchOf(sheet, confirmed));
  const frames: ChartFrames = new Map();
  const scopes = touches.flatMap(({ sheet, rules: names }) =>
    names === null ? [] : [{ sheet, names }],
  );
  const strips = outlinedStrips(edits, (sheet) => state.sheets.has(lower(sheet)));
  const [cells, looks, plain, validations, rules, charts, outlines, properties, links] =
    await together(session, (shared) => [
      captureCells(
        shared,
        areasOf(touches, ({ contents }) => contents),
        seen?.whole ?? new Map(),
      ),
      captureLooks(shared, lookAreas(touches, state)),
      captureSimple(shared, touches),
      captureValidations(shared, validationAreas(touches, state), areasOf(touches, unvalidatedOf)),
      readRules(shared.send, scopes),
      captureCharts(shared, touches, frames),
      readHidden(shared.send, strips),
      captureProperties(shared, edits),
      captureLinks(shared, edits, state),
    ]);
  const before = [
    ...properties,
    ...links,
    ...captureNames(edits, state),
    ...tablesBefore(edits, state),
    ...touches.flatMap(writesOfBareBlocks),
  ];
  const record: UndoRecord = {
    outlines,
    frames,
    rules,
    pages: plain.pages,
    structure: touches.flatMap(({ structure }) => structure),
    sheets: sheetsOf(edits),
    reshaped: sheetsOf(edits.filter((edit) => reshapes(edit, state))),
    writes: () => [
      ...before,
      ...looks,
      ...touches.flatMap(writesOfBareCells),
      ...cells.writes(),
      ...touches.flatMap(writesOfFills),
      ...plain.simple,
      ...validations,
      ...charts.writes,
      ...writesOfSheets(edits, state.sheets),
    ],
  };
  return { record, formats: cells.formats, charts: charts.known };
}

function sheetsOf(edits: Edits): readonly string[] {
  return [...new Set(edits.flatMap((edit) => ('sheet' in edit ? [edit.sheet] : [])))];
}

function reshapes(edit: Edit, { sheets }: WorkbookState): boolean {
  if (edit.kind === 'ensureSheet') return !sheets.has(lower(edit.sheet));
  return ['defineTable', 'insertRows', 'deleteRows'].includes(edit.kind);
}

async function captureSimple(
  session: Session,
  touches: readonly Touch[],
): Promise<{ readonly simple: readonly Write[]; readonly pages: readonly Write[] }> {
  if (!touches.some(needsSimple)) return { simple: [], pages: [] };
  const readers = await session.send((context) => ({
    simple: touches.map((touch) => captureSheet(context, touch)),
    pages: touches.map((touch) => capturePage(context, touch)),
  }));
  return {
    simple: readers.simple.flatMap((read) => read()),
    pages: readers.pages.flatMap((read) => read()),
  };
}

function needsSimple(touch: Touch): boolean {
  const { widths, heights, hiddenRows, hiddenColumns, merges, whole } = touch;
  return (
    [widths, heights, hiddenRows, hiddenColumns, merges].some((part) => part !== null) ||
    (['freeze', 'page', 'filter', 'visibility', 'place'] as const).some((part) => whole.has(part))
  );
}

function tablesBefore(edits: Edits, { sheets, tables }: WorkbookState): readonly Write[] {
  const onSheetsThatStay = edits.flatMap((edit) =>
    edit.kind === 'defineTable' && sheets.has(lower(edit.sheet)) ? [edit] : [],
  );
  return writesOfTablesBefore(onSheetsThatStay, tables);
}

function writesOfSheets(edits: Edits, sheets: ReadonlyMap<string, SheetState>): readonly Write[] {
  const made = edits.flatMap((edit) =>
    edit.kind === 'ensureSheet' && !sheets.has(lower(edit.sheet)) ? [edit.sheet] : [],
  );
  return made.map((sheet) =>
    smallWrite(({ workbook }) => workbook.worksheets.getItemOrNullObject(sheet).delete()),
  );
}
