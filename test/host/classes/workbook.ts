import type { Area } from '../../../src/workbook/location';
import type { Workbook } from '../model/workbook';
import { dateToSerial } from '../formulas/serial';
import { EVENT } from '../rich-api/event-hub';
import { itemNotFound } from '../rich-api/excel-error';
import type { HostObject } from '../rich-api/host-class';
import { defineClass } from '../rich-api/host-class';
import type { Session } from '../rich-api/session';
import { boolean, integer, oneOf, optional, text } from './arguments';
import { commentsOf } from './comments';
import { documentPropertiesOf } from './document-properties';
import { eventMethods } from './event-methods';
import { pivotTablesOf } from './floating';
import { requireWritable } from './guards';
import { namesOf } from './names';
import { workbookProtectionOf } from './protection';
import { rangeOf } from './range';
import { rangeAt } from './range-target';
import { tableCollection } from './tables';
import { worksheetsOf } from './worksheets';

function selection(session: Session, what: 'all' | 'first'): HostObject {
  const sheet = session.workbook.active;
  if (!sheet) throw itemNotFound('The active sheet');
  const area: Area =
    what === 'all' ? sheet.selection : { ...sheet.selection, rowCount: 1, columnCount: 1 };
  return rangeOf(rangeAt(sheet, area), session);
}

const iterative = defineClass<Workbook>({
  name: 'IterativeCalculation',
  scalars: { enabled: { get: () => false } },
});

const workbookCreated = defineClass<string>({
  name: 'WorkbookCreated',
  id: () => 'created',
  scalars: { id: { get: () => 'created' } },
  methods: {
    open: ({ target, session }) => {
      session.openedWorkbooks.push(new Uint8Array(Buffer.from(target, 'base64')));
      return null;
    },
  },
});

const application = defineClass<Workbook>({
  name: 'Application',
  scalars: {
    calculationMode: {
      get: ({ target }) => target.calculationMode,
      set: ({ target, session }, value) => {
        requireWritable(session);
        target.calculationMode = oneOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual']);
        target.touched.add('calculation');
        target.noteChange();
      },
    },
    calculationState: { get: () => 'Done' },
    calculationEngineVersion: { get: () => 191029 },
    decimalSeparator: { get: ({ session }) => (session.options.locale === 'fr-FR' ? ',' : '.') },
    thousandsSeparator: {
      get: ({ session }) => (session.options.locale === 'fr-FR' ? '\u202f' : ','),
    },
    useSystemSeparators: { get: () => true },
  },
  objects: {
    iterativeCalculation: ({ target, session }) => iterative(target, session),
  },
  methods: {
    calculate: ({ target, session }, [type]) => {
      oneOf(type, ['Recalculate', 'Full', 'FullRebuild']);
      const mode = target.calculationMode;
      target.calculationMode = 'Automatic';
      session.calculator.computeAll();
      target.calculationMode = mode;
      return null;
    },
    createWorkbook: ({ session }, [base64]) => workbookCreated(optional(base64, text, ''), session),
    suspendScreenUpdatingUntilNextSync: () => null,
    suspendApiCalculationUntilNextSync: () => null,
  },
});

const runtime = defineClass<null>({
  name: 'Runtime',
  scalars: {
    enableEvents: {
      get: ({ session }) => session.enableEvents,
      set: ({ session }, value) => {
        session.enableEvents = boolean(value);
      },
    },
  },
});

const functionResult = defineClass<{
  readonly value: number | null;
  readonly error: string | null;
}>({
  name: 'FunctionResult',
  scalars: {
    value: { get: ({ target }) => target.value },
    error: { get: ({ target }) => target.error },
  },
});

const functions = defineClass<Workbook>({
  name: 'Functions',
  methods: {
    date: ({ target, session }, [year, month, day]) => {
      const serial = dateToSerial(integer(year), integer(month), integer(day), target.date1904);
      return functionResult({ value: serial, error: serial === null ? '#NUM!' : null }, session);
    },
  },
});

export const workbookOf = defineClass<Workbook>({
  name: 'Workbook',
  scalars: {
    name: { get: ({ target }) => target.fileName },
    readOnly: { get: ({ session }) => session.readOnly },
    isDirty: {
      get: ({ target }) => target.touched.size > 0 || target.sheets.some((s) => s.touched.size > 0),
    },
    previouslySaved: { get: ({ target }) => target.source !== null },
    calculationEngineVersion: { get: () => 191029 },
  },
  objects: {
    application: ({ target, session }) => application(target, session),
    worksheets: ({ session }) => worksheetsOf(null, session),
    tables: ({ session }) => tableCollection(null, session),
    names: ({ session }) => namesOf({ sheet: null }, session),
    properties: ({ target, session }) => documentPropertiesOf(target, session),
    comments: ({ session }) => commentsOf({ sheet: null }, session),
    pivotTables: ({ session }) => pivotTablesOf({ sheet: null }, session),
    protection: ({ target, session }) => workbookProtectionOf(target, session),
    functions: ({ target, session }) => functions(target, session),
    _Runtime: ({ session }) => runtime(null, session),
    runtime: ({ session }) => runtime(null, session),
  },
  methods: {
    ...eventMethods<Workbook>({ Activated: EVENT.activated }, () => 'Workbook'),
    getActiveCell: ({ session }) => selection(session, 'first'),
    getSelectedRange: ({ session }) => selection(session, 'all'),
    getIsActiveCollabSession: () => false,
    save: () => null,
    _RemoveReference: ({ session }, [id]) => {
      session.release(text(id));
      return null;
    },
    _GetRangeForEventByReferenceId: ({ session }, [id]) => {
      const kept = session.references.get(text(id));
      if (!kept) throw itemNotFound('The range of the event');
      return kept;
    },
    close: ({ session }, [behavior]) => {
      optional(behavior, text, '');
      throw session.gap('Workbook.close');
    },
    // What office.js asks of Excel on the web in place of the application's own method.
    createAndOpenWorkbook: ({ session }, [base64]) => {
      session.openedWorkbooks.push(
        new Uint8Array(Buffer.from(optional(base64, text, ''), 'base64')),
      );
      return null;
    },
    _GetReferenceCount: ({ session }) => session.references.size,
  },
});
