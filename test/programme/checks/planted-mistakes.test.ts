import { ALL_RULES } from '../../../src/programme/checks/rules/catalogue';
import { proposeFix } from '../../fixtures/propose-fix';
import type { CheckReport } from '../../../src/programme/checks/report/report';
import type { Finding } from '../../../src/programme/checks/report/judged-finding';
import { applyToSnapshot } from '../../fixtures/apply-to-snapshot';
import { findingsAdded, leftByFix, tellAdded } from '../../fixtures/findings-added';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { check, type Circumstances } from './cases/rule-case';
import type { Mistake } from './planted/mistake';
import { mistakesIn } from './planted/mistakes';
import { type Ground, GROUNDS, withRows } from './planted/trackers';

function checked(
  snapshot: WorkbookSnapshot,
  { statusDate }: Ground,
  given: Circumstances = {},
): CheckReport {
  return check(snapshot, { today: statusDate, ...given });
}

const PLANTED = GROUNDS.flatMap((ground) =>
  mistakesIn(ground).map(
    (mistake, at) => [mistake.told, at, ground.name, ground, mistake] as const,
  ),
);

/** Dates that several rows may hold the other way round, and the day of the check itself. */
const ELSEWHERE: readonly string[] = ['DAT-11', 'PUB-11'];

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
  const { wrong, change, given, givenWrong } = mistake;
  const rows = withRows(ground, wrong);
  const snapshot = change ? change(rows) : rows;
  const before = checkedBefore(ground, mistake);
  const after = checked(snapshot, ground, { ...given, ...givenWrong });
  const made = { snapshot, before, came: findingsAdded(before, after) };
  planted.set(mistake, made);
  return made;
}

/** Many mistakes are made in the same right rows: these are checked once. */
const beforehand = new Map<string, CheckReport>();
function checkedBefore(ground: Ground, { right, given }: Mistake): CheckReport {
  const key = JSON.stringify([ground.name, right, given]);
  const known = beforehand.get(key) ?? checked(withRows(ground, right), ground, given);
  beforehand.set(key, known);
  return known;
}

describe('A mistake planted in a tracker', () => {
  it('is one of every rule, and of more than a hundred in each tracker', () => {
    const kinds = new Set(
      PLANTED.flatMap(([told]) => told.split('|').map((one) => one.slice(0, 6))),
    );
    expect(ALL_RULES.map(({ code }) => code).filter((code) => !kinds.has(code))).toEqual(ELSEWHERE);
    expect(PLANTED.length / GROUNDS.length).toBeGreaterThan(100);
  });

  it.each(PLANTED)(
    'is found at its cell, and nothing else is: %s (%d), %s',
    (kind, _, __, ground, mistake) => {
      expect(tellAdded(plant(ground, mistake).came)).toEqual(kind.split('|'));
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
      const given = { ...mistake.given, ...mistake.givenWrong };
      const fixed = checked(applyToSnapshot(snapshot, fix.edits), ground, given);
      expect(leftByFix(finding, before, fixed)).toEqual([]);
    },
  );
});

describe('Each fix offered in a tracker as it is', () => {
  it.each(GROUNDS.map((ground) => [ground.name, ground] as const))(
    'takes its finding away and leaves no other: %s',
    (_, ground) => {
      const snapshot = withRows(ground, {});
      const before = checked(snapshot, ground);
      for (const finding of before.findings) {
        const fix = proposeFix(finding);
        if (!fix) continue;
        const fixed = checked(applyToSnapshot(snapshot, fix.edits), ground);
        const { fingerprint } = finding;
        expect(fixed.findings.filter((one) => one.fingerprint === fingerprint)).toEqual([]);
        expect([finding.code, ...leftByFix(finding, before, fixed)]).toEqual([finding.code]);
      }
    },
  );
});
