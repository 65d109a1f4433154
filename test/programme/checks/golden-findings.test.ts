import { checkTracker } from '../../../src/programme/checks/check-tracker';
import type { CheckReport } from '../../../src/programme/checks/report';
import { readTracker } from '../../../src/programme/tracker/read-tracker';
import type { Settings } from '../../../src/programme/tracker/settings';
import { readCsv } from '../../fixtures/csv';
import { aGoldenWorkbook } from '../../fixtures/golden-tracker';

/** Every rule that the source document calls for, with the rows it names. */
const EXPECTED: Readonly<Record<string, string>> = {
  'ACT-08': 'ACC-06 COO-02 REL-02',
  'ACT-12': 'ACC-02 ACC-03 ACC-05 ACC-09 ACC-11 ACC-14 ACC-16 COO-02 JUR-01 MAI-01 REL-01',
  'ACT-18': 'ACC-13 COO-03',
  'DAT-01': 'ACC-06 ACC-07 ACC-08 ACC-12 ACC-13 COO-03 REL-02',
  'DAT-02': 'ACC-01 ACC-04 ACC-10 ACC-15 ACC-17 FOR-04 JUR-02 JUR-03',
  'DAT-05': 'ACC-18 COO-01 FOR-01 FOR-02 FOR-03 FOR-05 MAI-02 MAI-03 PAR-01 REL-03',
  'DAT-06': 'ACC-18',
  'DEP-05': 'ACC-13 REL-03',
  'DEP-07': 'MAI-03',
  'REF-03': 'ACC-09',
  'REF-04': 'FOR-02',
  'REF-05': 'ACC-08 ACC-09 ACC-10 ACC-11 ACC-13 ACC-16',
  'SES-01': 'FOR-01 FOR-02 FOR-03 FOR-05',
};

function checkGolden(settings: Partial<Settings> = {}): CheckReport {
  const snapshot = aGoldenWorkbook(settings);
  return checkTracker(
    {
      tracker: readTracker(snapshot),
      snapshot,
      scope: 'tracker',
      today: '2014-05-15',
      training: null,
      stale: null,
    },
    [],
  );
}

/** The N° of the rows each rule names, in order. */
function rowsByCode(report: CheckReport): Readonly<Record<string, string>> {
  const rows: Record<string, string[]> = {};
  for (const { code, rowName } of report.findings) (rows[code] ??= []).push(rowName);
  return Object.fromEntries(
    Object.entries(rows).map(([code, names]) => [code, [...names].sort().join(' ')]),
  );
}

describe('Checking the source document’s 36 rows on 15/05/2014', () => {
  it('finds what the programme knows of them, no more and no less', () => {
    const { 'ACT-13': owners, ...others } = rowsByCode(checkGolden());
    expect(owners?.split(' ')).toHaveLength(25);
    expect(others).toEqual(EXPECTED);
  });

  it('finds nothing that stops the sharing', () => {
    expect(checkGolden().counts.blocking).toBe(0);
  });
});

describe('Checking the source document’s rows at other status dates', () => {
  it.each(readCsv('golden_late.csv'))('tells the late rows on $date_etat', (line) => {
    const statusDate = (line.date_etat ?? '') as Settings['statusDate'];
    const { findings } = checkGolden({ statusDate });
    const late = findings.flatMap((finding) =>
      finding.code === 'DAT-08' ? [`${finding.rowName} (+${String(finding.params.days)} j)`] : [],
    );
    expect(late).toEqual(splitList(line.en_retard));
  });

  it.each(readCsv('golden_late.csv'))('tells the rows to watch on $date_etat', (line) => {
    const statusDate = (line.date_etat ?? '') as Settings['statusDate'];
    const { findings } = checkGolden({ statusDate });
    const watched = findings.filter(({ code }) => code === 'DAT-16').map(({ rowName }) => rowName);
    expect(watched).toEqual(splitList(line.a_surveiller_fenetre_ouverte));
  });
});

function splitList(text: string | undefined): readonly string[] {
  return (text ?? '').split(' ; ').filter((part) => part !== '');
}
