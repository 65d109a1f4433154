import { checkTracker } from '../../fixtures/check-at-once';
import type { CheckReport } from '../../../src/programme/checks/report/report';
import { readTracker } from '../../../src/programme/tracker/read-tracker';
import type { Settings } from '../../../src/programme/tracker/settings/settings';
import { readCsv } from '../../fixtures/csv';
import { GOLDEN_FINDINGS, rowsByCode } from '../../fixtures/golden-findings';
import { aGoldenWorkbook } from '../../fixtures/golden-tracker';

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

describe('Checking the source document’s 36 rows on 15/05/2014', () => {
  it('finds what the programme knows of them, no more and no less', () => {
    // The rows keep « en cours » in their due date here, which structuring does not.
    const { 'ACT-13': owners, 'DAT-19': statuses, ...others } = rowsByCode(checkGolden());
    expect(statuses).toBe('ACC-15 FOR-04 JUR-02 JUR-03');
    expect(owners?.split(' ')).toHaveLength(25);
    expect(others).toEqual(GOLDEN_FINDINGS);
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
