import type { Applied, Failure, RunOptions, WorkbookPort } from '../app/ports';
import { err, ok, type Result } from '../lib/result';
import type { Edit } from '../workbook/edit';
import type { CellLocation } from '../workbook/location';
import type { ReadRequest, WorkbookSnapshot } from '../workbook/snapshot';
import { applyEdits } from './edits/apply-edits';
import { readWorkbook } from './read/read-workbook';
import type { UndoRecord } from './record/record';
import { restore } from './record/restore';
import { placeProbes } from './record/structure';
import { type Pace, runInExcel, type Session } from './run';
import { cellOf, sheetOf } from './sheet-range';
import { isSupported } from './support';

/** The open workbook. Its record of the last operation is forgotten when the user writes. */
export interface ExcelWorkbook extends WorkbookPort {
  /** To be called when somebody else changed a cell: going back would lose it. */
  forgetLast(): void;
}

const NOTHING_NOTED: Applied = { notes: [] };

/** The workbook open in Excel. */
export function createExcelWorkbook(pace: Pace): ExcelWorkbook {
  let last: UndoRecord | null = null;
  const run = <T>(
    options: RunOptions | undefined,
    work: (session: Session) => Promise<T>,
  ): Promise<Result<T, Failure>> => runInExcel({ pace, signal: options?.signal, work });

  return {
    read: (
      request: ReadRequest,
      options?: RunOptions,
    ): Promise<Result<WorkbookSnapshot, Failure>> =>
      run(options, (session) =>
        readWorkbook(session, request, (progress) => options?.onProgress?.(progress)),
      ),
    apply: async (edits: readonly Edit[], options?: RunOptions) => {
      if (edits.length === 0) return ok(NOTHING_NOTED);
      const result = await run(options, (session) => applyEdits(session, edits, options));
      if (!result.ok) return result;
      last = result.value.record;
      return ok(result.value.applied);
    },
    undoLast: async (options?: RunOptions) => {
      const record = last;
      if (record === null) return err({ code: 'gone', what: '' });
      const result = await run(options, (session) => goBack(session, record));
      if (result.ok) last = null;
      return result;
    },
    canUndo: () => last !== null && !isSupported('1.20'),
    forgetLast: () => {
      last = null;
    },
    goTo: (location: CellLocation) => run(undefined, (session) => goTo(session, location)),
  };
}

async function goBack(session: Session, record: UndoRecord): Promise<Applied> {
  const probes = await placeProbes(session, record.structure, 'all');
  await restore(session, record, probes);
  return NOTHING_NOTED;
}

async function goTo(session: Session, location: CellLocation): Promise<Applied> {
  await session.send((context) => {
    sheetOf(context, location.sheet).activate();
    cellOf(context, location.sheet, location).select();
  });
  return NOTHING_NOTED;
}
