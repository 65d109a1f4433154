import type { Edit } from '../../workbook/edit';
import type { ChartFrames } from '../edits/chart-frames';
import type { KnownCharts } from '../edits/write-charts';
import type { KnownFormats } from '../edits/write-cells';
import { smallWrite, type Write } from '../edits/write';
import type { SheetArea } from '../packing';
import type { Session } from '../run';
import { captureCells } from './capture-cells';
import { captureLinks, captureProperties } from './capture-document';
import { captureCharts } from './capture-charts';
import { captureLooks } from './capture-looks';
import { capturePage } from './capture-page';
import { captureSheet } from './capture-sheet';
import { writesOfTablesBefore } from './capture-tables';
import { captureValidations } from './capture-validations';
import { confirmBlocks } from './confirm-blocks';
import { unvalidatedOf, writesOfBareBlocks, writesOfFills } from './known-blocks';
import { type Outline, outlinedStrips, readHidden } from './outline';
import { readRules, type SheetRules } from './rules';
import { type StructureEdit, type Touch, touchOf } from './touch';
import { lower, type SheetState, type WorkbookState } from './workbook-state';

/** What it takes to put the workbook back as it was before an operation. */
export interface UndoRecord {
  /** Rows moved, in the order of the edits: taken back first, in reverse. */
  readonly structure: readonly StructureEdit[];
  /** Then outlines. */
  readonly outlines: readonly Outline[];
  /** Charts that the writes make again, to be finished afterwards. */
  readonly frames: ChartFrames;
  /** Then these, in order. */
  readonly writes: readonly Write[];
  /** Page set-ups, each alone: where Excel refuses one, the rest is back all the same. */
  readonly pages: readonly Write[];
  /** Last, conditional formats. */
  readonly rules: readonly SheetRules[];
  /** Every sheet the operation touches, for the user. */
  readonly sheets: readonly string[];
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
  edits: readonly Edit[],
  state: WorkbookState,
): Promise<KeptRecord> {
  const confirmed = await confirmBlocks(session, edits);
  const touches = [...state.sheets.values()].map((sheet) => touchOf(sheet, confirmed));
  const cells = await captureCells(
    session,
    areasOf(touches, ({ contents }) => contents),
  );
  const looks = await captureLooks(
    session,
    areasOf(touches, (touch) => touch.looks),
  );
  const { simple, pages } = await captureSimple(session, touches);
  const validations = await captureValidations(
    session,
    validationAreas(touches, state),
    areasOf(touches, unvalidatedOf),
  );
  const rules = await readRules(
    session.send,
    touches.flatMap(({ sheet, rules: names }) => (names === null ? [] : [{ sheet, names }])),
  );
  const frames: ChartFrames = new Map();
  const charts = await captureCharts(session, touches, frames);
  const record: UndoRecord = {
    outlines: await readHidden(
      session.send,
      outlinedStrips(edits, (sheet) => state.sheets.has(lower(sheet))),
    ),
    frames,
    rules,
    pages,
    structure: touches.flatMap(({ structure }) => structure),
    sheets: [...new Set(edits.flatMap((edit) => ('sheet' in edit ? [edit.sheet] : [])))],
    writes: [
      ...(await captureProperties(session, edits)),
      ...(await captureLinks(session, edits, state)),
      ...writesOfNames(edits, state),
      ...writesOfRemovedNames(edits, state),
      ...tablesBefore(edits, state),
      ...touches.flatMap(writesOfBareBlocks),
      ...looks,
      ...cells.writes,
      ...touches.flatMap(writesOfFills),
      ...simple,
      ...validations,
      ...charts.writes,
      ...writesOfSheets(edits, state.sheets),
    ],
  };
  return { record, formats: cells.formats, charts: charts.known };
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

function areasOf(
  touches: readonly Touch[],
  pick: (touch: Touch) => readonly SheetArea['area'][],
): readonly SheetArea[] {
  return touches.flatMap((touch) => pick(touch).map((area) => ({ sheet: touch.sheet, area })));
}

function validationAreas(
  touches: readonly Touch[],
  state: WorkbookState,
): Parameters<typeof captureValidations>[1] {
  return areasOf(touches, ({ validations }) => validations).map(({ sheet, area }) => ({
    sheet,
    area,
    tables: [...state.tables.values()]
      .filter((table) => table.sheet === sheet)
      .map((table) => table.area),
  }));
}

function writesOfNames(edits: readonly Edit[], { names }: WorkbookState): readonly Write[] {
  return edits.flatMap((edit) => {
    if (edit.kind !== 'defineName') return [];
    const before = names.get(lower(edit.name));
    return [
      smallWrite((context) => {
        const named = context.workbook.names.getItemOrNullObject(edit.name);
        if (before === undefined) named.delete();
        else named.formula = before;
      }),
    ];
  });
}

/** A name may be there still: what broke may have broken before it. */
function writesOfRemovedNames(edits: readonly Edit[], { names }: WorkbookState): readonly Write[] {
  return edits.flatMap((edit) => {
    const before = edit.kind === 'removeName' ? names.get(lower(edit.name)) : undefined;
    if (edit.kind !== 'removeName' || before === undefined) return [];
    return [
      smallWrite((context) => {
        context.workbook.names.getItemOrNullObject(edit.name).delete();
        context.workbook.names.add(edit.name, before);
      }),
    ];
  });
}

function tablesBefore(edits: readonly Edit[], { sheets, tables }: WorkbookState): readonly Write[] {
  const onSheetsThatStay = edits.filter(
    (edit) => edit.kind === 'defineTable' && sheets.has(lower(edit.sheet)),
  );
  return writesOfTablesBefore(
    onSheetsThatStay.flatMap((edit) => (edit.kind === 'defineTable' ? [edit] : [])),
    tables,
  );
}

function writesOfSheets(
  edits: readonly Edit[],
  sheets: ReadonlyMap<string, SheetState>,
): readonly Write[] {
  const made = edits.flatMap((edit) =>
    edit.kind === 'ensureSheet' && !sheets.has(lower(edit.sheet)) ? [edit.sheet] : [],
  );
  return made.map((sheet) =>
    smallWrite((context) => {
      context.workbook.worksheets.getItemOrNullObject(sheet).delete();
    }),
  );
}
