import { dateOf, toExcelSerial } from '../../../src/lib/calendar-date';
import {
  ACTION_TABLE,
  ATTENDANCE_TABLE,
  PARTNER_TABLE,
  SESSION_TABLE,
  SITE_TABLE,
  type TableDefinition,
} from '../../../src/programme/tracker/columns';
import type { Settings } from '../../../src/programme/tracker/settings/settings';
import type { CellValue, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { aPartner, aSite } from '../../fixtures/builders';
import { readCsv } from '../../fixtures/csv';
import {
  action,
  AFTER_SESSIONS,
  attendance,
  check,
  session,
  tell,
  workbook,
} from './cases/rule-case';
import { letterOfExample } from '../../fixtures/suivi-cells';

const TABLES: readonly TableDefinition[] = [
  ACTION_TABLE,
  SESSION_TABLE,
  ATTENDANCE_TABLE,
  PARTNER_TABLE,
  SITE_TABLE,
];
/** Short names that the specification gives to columns. */
const SHORT: Readonly<Record<string, string>> = {
  Échéance: 'Échéance (texte)',
  Session: 'N° session',
  Code: 'Code agent',
  'Déjà formés': 'Dont déjà formés',
  Prévus: 'Logements prévus',
  Attribués: 'Logements attribués',
  Référent: 'Fonction du référent',
};

/**
 * Their line needs more than its cells: another row or table, a number format, or what the add-in
 * computes. Their own cases hold it.
 */
const MORE_THAN_CELLS: readonly string[] = [
  'ACT-03',
  'ACT-07',
  'DAT-13',
  'DAT-15',
  'DAT-16',
  'REF-02',
  'SES-02',
  'SES-10',
];

interface Example {
  readonly code: string;
  readonly table: TableDefinition;
  /** The column named by the message, `J`. */
  readonly letter: string;
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly statusDate: Settings['statusDate'] | null;
}

const DATE = /^(\d{2})\/(\d{2})\/(\d{4})$/u;

function valueOf(text: string, kind: string): CellValue {
  const typed = text
    .replace(/ \(fictif\)$/u, '')
    .replace(/^"(.*)"$/su, '$1')
    .replaceAll('⏎', '\n');
  if (typed === 'vide') return null;
  const [, day, month, year] = DATE.exec(typed) ?? [];
  if (kind === 'date' && year !== undefined) {
    return toExcelSerial(dateOf(Number(year), Number(month), Number(day)));
  }
  const isNumber = (kind === 'integer' || kind === 'date') && /^\d+$/u.test(typed);
  return isNumber && !text.startsWith('"') ? Number(typed) : typed;
}

/** « Statut=Prévu ; Fin=06/06/2014 ; date d’état=15/06/2014 » as cells; null for prose. */
function exampleOf(line: Readonly<Record<string, string>>): Example | null {
  const { code = '', exemple_ligne: row = '', exemple_message: message = '' } = line;
  const [, sheet = '', letter = ''] = /^(\p{L}+)!([A-Z]+)\d+ :/u.exec(message) ?? [];
  const table = TABLES.find((one) => one.sheet === sheet);
  if (!table || MORE_THAN_CELLS.includes(code)) return null;
  let statusDate: Settings['statusDate'] | null = null;
  const cells: Record<string, CellValue> = {};
  for (const pair of row.split(' ; ')) {
    const [, name = '', value = ''] =
      /^([^=]+)=(.*)$/su.exec(pair.replace(/ \(format .*\)$/u, '')) ?? [];
    const column = table.columns.find(({ header }) => header === (SHORT[name] ?? name));
    const [, day, month, year] = DATE.exec(value) ?? [];
    if (name === 'date d’état' && year !== undefined) {
      statusDate = dateOf(Number(year), Number(month), Number(day));
    } else if (column) cells[column.key] = valueOf(value, column.kind);
    else return null;
  }
  return {
    code,
    table,
    letter: table === ACTION_TABLE ? letterOfExample(letter) : letter,
    cells,
    statusDate,
  };
}

const UNDATED = { dueText: '', start: null, end: null, precision: null } as const;
const DATED: readonly string[] = ['dueText', 'start', 'end'];
/** Its example lacks a year, which is told with the interval by another rule. */
const TOLD_BY: Readonly<Record<string, string>> = { 'DAT-06': 'DAT-05' };

/** The example in a workbook about which there is otherwise nothing to say. */
function workbookOf({ table, cells, statusDate }: Example): WorkbookSnapshot {
  const settings = statusDate === null ? {} : { settings: { statusDate } };
  const isDone = cells.status === 'Réalisé';
  const isDated = isDone || Object.keys(cells).some((key) => DATED.includes(key));
  switch (table.table) {
    case 'tblSuivi':
      return workbook({ actions: [action(isDated ? UNDATED : {}, cells)], ...settings });
    case 'tblSessions': {
      const after = statusDate === null ? { settings: AFTER_SESSIONS } : settings;
      const isTotal = cells.training === 'TOTAL';
      return workbook({ sessions: [isTotal ? { only: cells } : session({}, cells)], ...after });
    }
    case 'tblPresences':
      return workbook({ sessions: [session({})], attendances: [attendance({}, cells)] });
    case 'tblPartenaires':
      return workbook({ partners: [{ value: aPartner(), cells }] });
    default:
      return workbook({ sites: [{ value: aSite(), cells }] });
  }
}

const EXAMPLES = readCsv('rules.csv').flatMap((line) => exampleOf(line) ?? []);

describe('The row that the specification gives as wrong', () => {
  it('is given cell by cell for half of the rules of rows', () => {
    expect(EXAMPLES.length).toBeGreaterThan(50);
  });

  it.each(EXAMPLES.map((example) => [example.code, example] as const))(
    'is told by %s, in its column',
    (code, example) => {
      const found = tell(check(workbookOf(example), { scope: 'sharing' }));
      const at = `${TOLD_BY[code] ?? code} ${example.table.sheet}!${example.letter}5`;
      expect(found).toContain(at);
    },
  );
});
