import type { Sheet } from '../model/sheet';
import { EVENT } from '../rich-api/event-hub';
import { itemNotFound } from '../rich-api/excel-error';
import type { HostObject } from '../rich-api/host-class';
import { defineClass, lookUp } from '../rich-api/host-class';
import type { Session } from '../rich-api/session';
import { boolean, isGiven, optional, pick, text } from './arguments';
import { raiseSheetEvent } from './changes';
import { eventMethods } from './event-methods';
import { requireStructure } from './guards';
import { freeName, requireSheetName } from './names-rules';
import { worksheetOf } from './worksheet';

/** Sheets answer to their name, in any case, and to their id. */
function find(session: Session, key: unknown): Sheet | undefined {
  const wanted = String(key);
  return session.workbook.sheet(wanted) ?? session.workbook.sheetById(wanted);
}

function edge(session: Session, visibleOnly: boolean, which: 'first' | 'last'): HostObject {
  const all = session.workbook.sheets.filter(
    ({ visibility }) => !visibleOnly || visibility === 'Visible',
  );
  const sheet = which === 'first' ? all[0] : all.at(-1);
  if (!sheet) throw itemNotFound('A sheet');
  return worksheetOf(sheet, session);
}

export const worksheetsOf = defineClass<null>({
  name: 'WorksheetCollection',
  methods: {
    ...eventMethods<null>(
      {
        DataChanged: EVENT.changed,
        SelectionChanged: EVENT.selectionChanged,
        Activated: EVENT.activated,
        Deactivated: EVENT.deactivated,
        Added: EVENT.added,
        Deleted: EVENT.deleted,
        Calculated: EVENT.calculated,
        FormatChanged: EVENT.formatChanged,
        RowSorted: EVENT.rowSorted,
      },
      () => 'Workbook',
    ),
    ...lookUp<null>(({ session }, key) => {
      const sheet = find(session, key);
      return sheet ? worksheetOf(sheet, session) : null;
    }, 'Sheet'),
    add: ({ session }, [name]) => {
      requireStructure(session);
      const { workbook } = session;
      const wanted = isGiven(name)
        ? text(name)
        : freeName('Feuil', (candidate) => workbook.sheet(candidate) !== undefined);
      requireSheetName(wanted, workbook, null);
      const sheet = workbook.addSheet(wanted);
      raiseSheetEvent(session, EVENT.added, sheet);
      return worksheetOf(sheet, session);
    },
    getActiveWorksheet: ({ session }) => {
      const { active } = session.workbook;
      if (!active) throw itemNotFound('The active sheet');
      return worksheetOf(active, session);
    },
    getCount: ({ session }, [visibleOnly]) =>
      optional(visibleOnly, boolean, false)
        ? session.workbook.sheets.filter(({ visibility }) => visibility === 'Visible').length
        : session.workbook.sheets.length,
    getFirst: ({ session }, [visibleOnly]) =>
      edge(session, optional(visibleOnly, boolean, false), 'first'),
    getLast: ({ session }, [visibleOnly]) =>
      edge(session, optional(visibleOnly, boolean, false), 'last'),
    getItemAt: ({ session }, [index]) => {
      const sheet = pick(session.workbook.sheets, index, 'Sheet');
      return worksheetOf(sheet, session);
    },
  },
  items: ({ session }) => session.workbook.sheets.map((sheet) => worksheetOf(sheet, session)),
});
