import { proposeFix } from '../../fixtures/propose-fix';
import type { CheckReport } from '../../../src/programme/checks/report/report';
import type { Finding } from '../../../src/programme/checks/report/judged-finding';
import { applyToSnapshot } from '../../fixtures/apply-to-snapshot';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { check } from './cases/rule-case';
import { type Mistake, mistakesIn } from './planted/mistakes';
import { type Ground, GROUNDS, withRows } from './planted/trackers';

function checked(snapshot: WorkbookSnapshot, { statusDate }: Ground): CheckReport {
  return check(snapshot, { today: statusDate });
}

/** What tells a finding from others whatever row it now stands on. */
function nameOf({ code, subject, place, value }: Finding): string {
  const where = subject ? `${subject.table} ${subject.id} ${subject.column}` : place.kind;
  return `${code} ${where} ${value}`;
}

/** The findings that come, each as often as it does. */
function added(before: CheckReport, after: CheckReport): readonly Finding[] {
  const left = before.findings.map(nameOf);
  return after.findings.filter((finding) => {
    const at = left.indexOf(nameOf(finding));
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}

function told(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code, subject }) => `${code} ${subject?.column ?? ''}`.trim());
}

const PLANTED = GROUNDS.flatMap((ground) =>
  mistakesIn(ground).map(
    (mistake, at) => [mistake.told, at, ground.name, ground, mistake] as const,
  ),
);

/** A mistake in its tracker: the workbook that has it, and the findings that came with it. */
interface Planted {
  readonly snapshot: WorkbookSnapshot;
  readonly before: CheckReport;
  readonly came: readonly Finding[];
}

/** Each mistake is planted once for the tests that look at it. */
const planted = new Map<Mistake, Planted>();
function plant(ground: Ground, mistake: Mistake): Planted {
  const known = planted.get(mistake);
  if (known) return known;
  const snapshot = withRows(ground, mistake.wrong);
  const before = checkedBefore(ground, mistake);
  const made = { snapshot, before, came: added(before, checked(snapshot, ground)) };
  planted.set(mistake, made);
  return made;
}

/** Many mistakes are made in the same right rows: these are checked once. */
const beforehand = new Map<string, CheckReport>();
function checkedBefore(ground: Ground, { right }: Mistake): CheckReport {
  const key = JSON.stringify([ground.name, right]);
  const known = beforehand.get(key) ?? checked(withRows(ground, right), ground);
  beforehand.set(key, known);
  return known;
}

describe('A mistake planted in a tracker', () => {
  it('is one of more than fifty kinds, and of more than a hundred in each tracker', () => {
    expect(new Set(PLANTED.map(([kind]) => kind)).size).toBeGreaterThan(50);
    expect(PLANTED.length / GROUNDS.length).toBeGreaterThan(100);
  });

  it.each(PLANTED)(
    'is found at its cell, and nothing else is: %s (%d), %s',
    (kind, _, __, ground, mistake) => {
      expect(told(plant(ground, mistake).came)).toEqual([kind]);
    },
  );

  it.each(PLANTED)(
    'is gone once corrected, without another: %s (%d), %s',
    (_, __, ___, ground, mistake) => {
      const {
        snapshot,
        before,
        came: [finding],
      } = plant(ground, mistake);
      const fix = finding && proposeFix(finding);
      if (!finding || !fix) return;
      const fixed = checked(applyToSnapshot(snapshot, fix.edits), ground);
      const left = added(before, fixed);
      expect(told(left.filter(({ code }) => code === finding.code))).toEqual([]);
      expect(told(left.filter(({ severity }) => severity !== 'info'))).toEqual([]);
    },
  );
});
