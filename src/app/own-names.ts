import { isSameData } from '../lib/same-data';
import { ok } from '../lib/result';
import {
  inWorkbookNames,
  type NamePairs,
  otherName,
  pairNames,
  withUsualNames,
} from '../programme/tracker/sheets/own-names';
import { otherSheetNames, type SheetNamePairs } from '../programme/tracker/sheets/names';
import type { ReadRequest, WorkbookSnapshot } from '../workbook/snapshot';
import type { Applied, RunOptions, WorkbookPort } from './ports';
import type { Edits } from '../workbook/edit';

/** A workbook whose user may have tables and lists of the same names as the tracker's. */
export interface NamedApart {
  /** Usual names of sheets that are the user's, and the names of ours, as last read. */
  readonly sheetNames: () => SheetNamePairs;
}

/**
 * The same workbook, its names told apart: the use cases speak of `tblSuivi`, whatever the workbook
 * calls it, and never see nor touch a table of the user's that bears that name.
 */
export function tellApart<Port extends WorkbookPort>(port: Port): Port & NamedApart {
  let pairs: NamePairs = new Map();
  let sheetNames: SheetNamePairs = new Map();
  let last: WorkbookSnapshot | null = null;
  const asRead = (snapshot: WorkbookSnapshot): WorkbookSnapshot => {
    last = withUsualNames(snapshot, pairs);
    sheetNames = otherSheetNames(last);
    return last;
  };
  const noting = (edits: Edits, options: RunOptions | undefined): (() => void) => {
    const notes = notesOf(edits, { pairs, last, sheetNames });
    return () => {
      if (notes.length > 0) options?.onNotes?.(notes);
    };
  };
  return {
    ...port,
    sheetNames: () => sheetNames,
    read: async (request, options) => {
      const read = await port.read(requestIn(request, pairs), options);
      if (!read.ok) return read;
      const found = pairNames(read.value);
      const isSame = isSameData([...found], [...pairs]);
      pairs = found;
      if (isSame) return ok(asRead(read.value));
      // The names asked for were not those of this workbook.
      const again = await port.read(requestIn(request, pairs), options);
      return again.ok ? ok(asRead(again.value)) : again;
    },
    apply: async (edits, options) => {
      const tell = noting(edits, options);
      const applied = await port.apply(inWorkbookNames(edits, pairs), options);
      if (applied.ok) tell();
      return applied;
    },
    applyThen: (edits, next, options) =>
      port.applyThen(
        inWorkbookNames(edits, pairs),
        async () => {
          const followUp = await next();
          if (!followUp.ok) return followUp;
          return ok({ ...followUp.value, edits: inWorkbookNames(followUp.value.edits, pairs) });
        },
        options,
      ),
  };
}

function requestIn(request: ReadRequest, pairs: NamePairs): ReadRequest {
  if (pairs.size === 0) return request;
  const named = (names: readonly string[]): readonly string[] =>
    names.map((name) => otherName(name, pairs));
  const { sheets, drawn, looksOf, unseen, unlinked, ranges } = request;
  return {
    ...request,
    sheets: sheets === 'all' ? sheets : { ...sheets, tables: named(sheets.tables) },
    ...(drawn && { drawn: named(drawn) }),
    ...(looksOf && { looksOf: named(looksOf) }),
    ...(unseen && { unseen: named(unseen) }),
    ...(unlinked && { unlinked: named(unlinked) }),
    ...(ranges && { ranges: { read: named(ranges.read), counted: named(ranges.counted) } }),
  };
}

/** The sheets and tables about to be made under another name than usual. */
function notesOf(
  edits: Edits,
  workbook: {
    readonly pairs: NamePairs;
    readonly last: WorkbookSnapshot | null;
    readonly sheetNames: SheetNamePairs;
  },
): Applied['notes'] {
  const { pairs, last, sheetNames } = workbook;
  const ours = new Set(sheetNames.values());
  const isThere = (sheet: string): boolean =>
    last?.sheets.some(({ name }) => name === sheet) ?? false;
  const taken = edits.flatMap((edit): readonly string[] => {
    if (edit.kind === 'ensureSheet') {
      return ours.has(edit.sheet) && !isThere(edit.sheet) ? [edit.sheet] : [];
    }
    if (edit.kind !== 'defineTable') return [];
    const name = otherName(edit.name, pairs);
    const isMade = last?.tables.every((one) => one.name !== edit.name) ?? true;
    return name !== edit.name && isMade ? [name] : [];
  });
  return [...new Set(taken)].map((sheet) => ({ code: 'named-apart' as const, sheet }));
}
