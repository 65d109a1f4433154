import type { Applied, FollowUp, RunOptions, WorkbookPort, Outcome } from '../app/ports';
import { err, ok } from '../lib/result';
import type { CellLocation, SheetArea } from '../workbook/location';
import type { ReadRequest } from '../workbook/snapshot';
import { applyEdits } from './apply-edits';
import { createWriteMemory, type LeftEdits } from './changed-edits';
import { type Pace, runInExcel, type Session } from './run';
import { Stop } from './map-error';
import { readWorkbook } from './read/read-workbook';
import type { Write } from './edits/write';
import { captureCells } from './record/capture-cells';
import type { UndoRecord } from './record/record';
import { restore } from './record/restore';
import { placeProbes } from './record/structure';
import { cellOf, sheetOf } from './sheet-range';
import type { WatchedEdit } from './watch-edits';
import type { Edits } from '../workbook/edit';

/** The open workbook. */
export interface ExcelWorkbook extends WorkbookPort {
  /** To be called when something else wrote in the workbook: going back would lose it. */
  forgetLast(): void;
  /**
   * To be called when somebody changed cells: going back leaves them as they are. The last operation is
   * forgotten where they could not stay.
   */
  noteEdit: LastOperation['noteEdit'];
}

const NOTHING_NOTED: Applied = { notes: [] };

/** The workbook open in Excel. */
export function createExcelWorkbook(pace: Pace): ExcelWorkbook {
  const last = createLastOperation();
  const memory = createWriteMemory();
  const run = <T>(
    options: RunOptions | undefined,
    work: (session: Session) => Promise<T>,
  ): Outcome<T> => {
    const { signal, onWait } = options ?? {};
    return runInExcel({ pace, signal, onWait, work });
  };

  return {
    read: async (request: ReadRequest, options?: RunOptions) => {
      const read = await run(options, (session) =>
        readWorkbook(session, request, (progress) => options?.onProgress?.(progress)),
      );
      if (!read.ok) return read;
      memory.see(read.value);
      return ok(read.value.snapshot);
    },
    apply: async (edits: Edits, options?: RunOptions) => {
      const left = memory.changed(edits);
      if (left.edits.length === 0) return ok(NOTHING_NOTED);
      const result = await run(options, (session) => applyEdits(session, left, options));
      if (!result.ok) {
        memory.forget();
        return result;
      }
      memory.remember(edits);
      last.keep([result.value.record]);
      options?.onNotes?.(result.value.applied.notes);
      return ok(result.value.applied);
    },
    applyThen: async (edits, next, options) => {
      const { changed } = memory;
      const first = changed(edits);
      const result = await run(options, (session) =>
        applyBoth({ session, first, next, changed, options }),
      );
      memory.forget();
      if (!result.ok) return result;
      last.keep(result.value.records);
      options?.onNotes?.(result.value.notes);
      return ok(result.value.report);
    },
    undoLast: async (options?: RunOptions) => {
      const records = last.records();
      if (records.length === 0) return err({ code: 'edited-since' });
      const result = await run(options, (session) => goBack(session, records, last.typed()));
      memory.forget();
      if (!result.ok) return result;
      last.keep([]);
      options?.onNotes?.(result.value.notes);
      return result;
    },
    canUndo: () => last.records().length > 0,
    forgetLast: () => last.keep([]),
    noteEdit: last.noteEdit,
    goTo: (location: CellLocation) => run(undefined, (session) => goTo(session, location)),
  };
}

interface BothApplied<T> extends Applied {
  readonly report: T;
  readonly records: readonly UndoRecord[];
}

/** When the second write cannot be made, the first is taken back. */
async function applyBoth<T>(request: {
  readonly session: Session;
  readonly first: LeftEdits;
  readonly next: () => Outcome<FollowUp<T>>;
  /** Leaves out what is written already. */
  readonly changed: (edits: Edits) => LeftEdits;
  readonly options: RunOptions | undefined;
}): Promise<BothApplied<T>> {
  const { session, next, changed, options } = request;
  const first = await applyEdits(session, request.first, options);
  try {
    const followUp = await next();
    if (!followUp.ok) throw new Stop(followUp.error);
    const second = await applyEdits(session, changed(followUp.value.edits), options);
    return {
      report: followUp.value.report,
      records: [second.record, first.record],
      notes: [...first.applied.notes, ...second.applied.notes],
    };
  } catch (thrown) {
    await goBack(session, [first.record]);
    throw thrown;
  }
}

/** What was typed since stays as it is. */
async function goBack(
  session: Session,
  records: readonly UndoRecord[],
  typed: readonly SheetArea[] = [],
): Promise<Applied> {
  const kept = await captureCells(session, typed, new Map());
  for (const record of records) {
    const probes = await placeProbes(session, record.structure, 'all');
    const writes = (): readonly Write[] => [...record.writes(), ...kept.writes()];
    await restore(session, { ...record, writes }, probes);
  }
  return { notes: typed.map(({ sheet }) => ({ code: 'typing-kept', sheet })) };
}

async function goTo(session: Session, location: CellLocation): Promise<Applied> {
  await session.send((context) => {
    sheetOf(context, location.sheet).activate();
    cellOf(context, location.sheet, location).select();
  });
  return NOTHING_NOTED;
}

/** Beyond so many edits, going back would be no going back. */
const MOST_EDITS = 200;

/** What it takes to go one step back, and what was typed since, which then stays. */
interface LastOperation {
  /** The newest first: an operation of several writes is one step back. */
  readonly records: () => readonly UndoRecord[];
  readonly typed: () => readonly SheetArea[];
  readonly keep: (records: readonly UndoRecord[]) => void;
  /** Forgets the operation where what somebody typed could not stay. */
  readonly noteEdit: (edit: Pick<WatchedEdit, 'sheet' | 'area' | 'cells'>) => void;
}

function createLastOperation(): LastOperation {
  let last: readonly UndoRecord[] = [];
  let typed: readonly SheetArea[] = [];
  const keep = (records: readonly UndoRecord[]): void => {
    last = records;
    typed = [];
  };
  return {
    records: () => last,
    typed: () => typed,
    keep,
    noteEdit: ({ sheet, area, cells }) => {
      const isReshaped = last.some(({ reshaped }) => reshaped.includes(sheet));
      const canStay = area !== null && cells !== null && !isReshaped && typed.length < MOST_EDITS;
      if (canStay) typed = [...typed, { sheet, area }];
      else keep([]);
    },
  };
}
