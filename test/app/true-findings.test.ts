import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Checked, checkWorkbook } from '../../src/app/check';
import { CHECK_SHEET_WORDS } from '../../src/locales/checks/checks.fr';
import type { CheckReport } from '../../src/programme/checks/report/report';
import { showPlace } from '../../src/programme/checks/context/show-place';
import { problemLines } from '../../src/programme/checks/sheet/problem-lines';
import type { CalendarDate } from '../../src/lib/calendar-date';
import { readTracker } from '../../src/programme/tracker/read-tracker';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { closeExcel, openExcel, type TestExcel } from '../excel/open-excel';
import { applyToSnapshot } from '../fixtures/apply-to-snapshot';
import { checkTracker } from '../fixtures/check-at-once';
import { leftByFix } from '../fixtures/findings-added';
import { openTrackerOf } from '../fixtures/open-tracker-of';
import { proposeFix } from '../fixtures/propose-fix';
import { readWildWorkbook } from '../fixtures/wild-workbooks';
import { buildWorkbook, type WorkbookSpec } from '../host/build-workbook';
import { readFixture } from '../host/read-fixture';
import { CLOCK, DAY_OF_TEXT, structure, valueOf } from './structure-in-excel';

afterEach(closeExcel);

const TITLES = ['Visite', 'Bilan', 'Relance', 'Réunion', 'Signature', 'Enquête'];
const PLACES = [
  'Lille',
  'Roubaix',
  'Douai',
  'Cambrai',
  'Dunkerque',
  'Lens',
  'Denain',
  'Arras',
  'Calais',
  'Béthune',
];

/** Sixty dated rows as anybody types them, with or without strands. */
function plainTable(strands: readonly string[]): WorkbookSpec {
  const header = ['N°', 'Action', 'Début', 'Fin', 'Responsable', 'Statut'];
  const lines = PLACES.flatMap((place, month) =>
    TITLES.map((title, at) => {
      const day = String(2 + at).padStart(2, '0');
      const date = `{d:2014-${String(3 + month).padStart(2, '0')}-${day}|jj/mm/aaaa}`;
      const end = `{d:2014-${String(3 + month).padStart(2, '0')}-${String(20 + at)}|jj/mm/aaaa}`;
      const status = month < 2 ? 'Réalisé' : month === 2 ? 'En cours' : 'Prévu';
      const row = [String(month * TITLES.length + at + 1), `${title} de ${place}`, date, end];
      const strand = strands[at % Math.max(1, strands.length)];
      return [...row, at % 2 === 0 ? 'DDS' : 'Agence Sud', status, ...(strand ? [strand] : [])];
    }),
  );
  const cells = [[...header, ...(strands.length > 0 ? ['Volet'] : [])], ...lines];
  return { sheets: [{ name: 'Plan', cells }] };
}

const WORKBOOKS: Readonly<Record<string, WorkbookSpec>> = {
  'a schedule with headings of strands': readFixture('V1'),
  'a Gantt drawn by hand': readFixture('V2'),
  'one sheet for each territory': readWildWorkbook('territory-sheets').spec,
  'the source document': readFixture('V4'),
  'a training dashboard': readFixture('V5'),
  'a table several authors share': readWildWorkbook('shared-table').spec,
  'a clean table of sixty rows': plainTable(['Accès', 'Maintien']),
  'a table without strands': plainTable([]),
};

/** The day of the check, when it is another than that of the document. */
const DAYS: Readonly<Record<string, CalendarDate>> = { 'a training dashboard': '2015-03-31' };

/** Structures a workbook as its user would by pressing the green button, then checks it before sharing. */
async function checkedOnceStructured(spec: WorkbookSpec, today: CalendarDate): Promise<Checked> {
  const excel = await openExcel({ today: DAY_OF_TEXT }, buildWorkbook(spec));
  await structure(excel, () => ({}), { referenceDate: DAY_OF_TEXT });
  return check(excel, today);
}

async function check({ workbook }: TestExcel, today = DAY_OF_TEXT): Promise<Checked> {
  const clock = { ...CLOCK, today: () => today };
  const command = { workbook, clock, words: CHECK_SHEET_WORDS, scope: 'sharing' } as const;
  return valueOf(await checkWorkbook(command));
}

/** What each fix offered leaves that was not told before. */
function leftByFixes({ snapshot, live: { input } }: Checked): readonly string[] {
  const checkAgain = (given: WorkbookSnapshot): CheckReport =>
    checkTracker({ ...input, snapshot: given, tracker: readTracker(given) }, []);
  const before = checkAgain(snapshot);
  return before.findings.flatMap((finding) => {
    const fix = proposeFix(finding);
    if (!fix) return [];
    const after = checkAgain(applyToSnapshot(snapshot, fix.edits));
    const isLeft = after.findings.some(({ fingerprint }) => fingerprint === finding.fingerprint);
    const left = [...(isLeft ? ['itself'] : []), ...leftByFix(finding, before, after)];
    return left.map((one) => `${finding.code} ${finding.rowName} → ${one}`);
  });
}

/** `ACT-13 warning: ACC-01 ACC-02`, one line a rule; a finding without a row by its place. */
function listOf({ findings }: CheckReport): string {
  const lines = new Map<string, string[]>();
  for (const { code, severity, rowName, place } of findings) {
    const key = `${code} ${severity}`;
    lines.set(key, [...(lines.get(key) ?? []), rowName || showPlace(place) || '-']);
  }
  return [...lines].map(([key, rows]) => `${key}: ${rows.join(' ')}`).join('\n');
}

const FILE = join(__dirname, 'true-findings.txt');
const HEADING = '## ';
/** `WRITE_FINDINGS=1` writes the lists again; every line that changed is then to be judged true. */
const isWriting = process.env.WRITE_FINDINGS === '1';
const written: string[] = [];

function expectedOf(name: string): string {
  const part = readFileSync(FILE, 'utf8')
    .split(HEADING)
    .find((one) => one.startsWith(`${name}\n`));
  return (part ?? '').split('\n').slice(1).join('\n').trim();
}

function hold(name: string, report: CheckReport): void {
  if (isWriting) written.push(`${HEADING}${name}\n\n${listOf(report)}\n`);
  else expect(listOf(report)).toBe(expectedOf(name));
  expect(problemLines(report, CHECK_SHEET_WORDS).length).toBeLessThanOrEqual(12);
}

afterAll(() => {
  if (isWriting) writeFileSync(FILE, written.join('\n'));
});

describe('What is told of a workbook just structured, before it is shared', () => {
  it.each(Object.entries(WORKBOOKS))(
    'is true, each line judged, takes one page, and each fix leaves nothing new: %s',
    async (name, spec) => {
      const checked = await checkedOnceStructured(spec, DAYS[name] ?? DAY_OF_TEXT);
      hold(name, checked.report);
      expect(leftByFixes(checked)).toEqual([]);
    },
  );

  it('is nothing when the tracker is empty', async () => {
    const { report } = await check(await openTrackerOf([]));
    hold('an empty tracker', report);
  });
});
