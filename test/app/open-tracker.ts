import { type CheckCommand, type Checked, checkWorkbook } from '../../src/app/check';
import { CHECK_SHEET_WORDS } from '../../src/locales/checks/checks.fr';
import trackerFr from '../../src/programme/tracker/words.fr.json';
import { layOutTracker } from '../../src/programme/tracker/layout/lay-out-tracker';
import { DEFAULT_LISTS } from '../../src/programme/tracker/lists';
import { chooseSheetNames } from '../../src/programme/tracker/sheets/names';
import type { TrackerContent } from '../../src/programme/tracker/tracker';
import { CHECK_ROWS, columnOf } from '../../src/programme/checks/sheet/check-sheet';
import type { CheckColumn } from '../../src/programme/checks/sheet/words';
import { cellAddress } from '../../src/workbook/location';
import type { CheckScope } from '../../src/programme/checks/context/finding';
import type { Finding } from '../../src/programme/checks/report/judged-finding';
import { showPlace } from '../../src/programme/checks/context/show-place';
import type { CellValue } from '../../src/workbook/snapshot';
import { openExcel, type TestExcel } from '../excel/open-excel';
import { aPartner, aSite, settingsAt } from '../fixtures/builders';
import { valueAt } from '../fixtures/summary-workbook';
import { CLOCK, valueOf } from './structure-in-excel';

/** A workbook with these rows in its tracker, and two partners and a site. */
export async function openTracker(content: Partial<TrackerContent>): Promise<TestExcel> {
  const excel = await openExcel();
  const read = valueOf(await excel.workbook.read({ sheets: 'all', parts: [] }));
  const edits = layOutTracker({
    content: {
      actions: [],
      sessions: [],
      attendances: [],
      partners: [aPartner(), aPartner({ name: 'Association VISA', acronym: 'VISA' })],
      sites: [aSite()],
      lists: DEFAULT_LISTS,
      settings: settingsAt(),
      ...content,
    },
    existing: null,
    sheets: chooseSheetNames(read),
    words: trackerFr,
  });
  valueOf(await excel.workbook.apply(edits));
  return excel;
}

export function commandOf({ workbook }: TestExcel, scope: CheckScope = 'tracker'): CheckCommand {
  return { workbook, clock: CLOCK, words: CHECK_SHEET_WORDS, scope };
}

/** « Contrôler » */
export async function check(excel: TestExcel): Promise<Checked> {
  return valueOf(await checkWorkbook(commandOf(excel)));
}

/** A cell of tblControle by its column and its line, from 0. */
export function inChecks(column: CheckColumn, line = 0): string {
  const at = { row: CHECK_ROWS.header + 1 + line, column: columnOf(column) };
  return `Contrôle!${cellAddress(at)}`;
}

/** The only finding of a rule. */
export function findingOf({ report }: Pick<Checked, 'report'>, code: string): Finding {
  const [finding, ...others] = report.findings.filter((one) => one.code === code);
  if (!finding || others.length > 0) throw new Error(`Not one finding ${code}`);
  return finding;
}

/** `ACT-05 Suivi!M5`, one a finding. */
export function told({ report }: Pick<Checked, 'report'>): readonly string[] {
  return report.findings.map(({ code, place }) => `${code} ${showPlace(place)}`);
}

export function cells({ host }: TestExcel, ...addresses: string[]): readonly CellValue[] {
  return addresses.map((address) => valueAt(host.workbook, address));
}
