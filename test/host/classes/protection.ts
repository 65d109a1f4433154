import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { ExcelError } from '../rich-api/excel-error';
import { defineClass } from '../rich-api/host-class';
import { boolean, isGiven, optional, record } from './arguments';
import { requireWritable } from './guards';

const OPTIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

export const protectionOf = defineClass<Sheet>({
  name: 'WorksheetProtection',
  scalars: {
    protected: { get: ({ target }) => target.protection !== null },
    options: { get: ({ target }) => target.protection?.options ?? null },
  },
  methods: {
    protect: ({ target, session }, [options, password]) => {
      requireWritable(session);
      if (target.protection)
        throw new ExcelError('InvalidOperation', 'The sheet is already protected');
      const given = isGiven(options) ? record(options) : {};
      target.protection = {
        options: Object.fromEntries(
          OPTIONS.map((name) => [name, optional(given[name], boolean, false)]),
        ),
        password: isGiven(password),
        xml: null,
      };
      target.touched.add('protection');
      return null;
    },
    unprotect: ({ target, session }, [password]) => {
      requireWritable(session);
      if (target.protection?.password === true && !isGiven(password)) {
        throw new ExcelError('AccessDenied', 'A password is needed');
      }
      target.protection = null;
      target.touched.add('protection');
      return null;
    },
  },
});

export const workbookProtectionOf = defineClass<Workbook>({
  name: 'WorkbookProtection',
  scalars: { protected: { get: ({ target }) => target.structureProtected } },
  methods: {
    protect: ({ session }) => {
      throw session.gap('WorkbookProtection.protect');
    },
    unprotect: ({ session }) => {
      throw session.gap('WorkbookProtection.unprotect');
    },
  },
});
