import { atOnce } from '../../../src/lib/steps';
import { type LiveCheck, checkSteps } from '../../../src/programme/checks/live/live-check';
import type { EditedCells } from '../../../src/programme/checks/context/row-edits';
import { showPlace } from '../../../src/programme/checks/context/show-place';
import type { CheckReport } from '../../../src/programme/checks/report/report';
import { readTracker } from '../../../src/programme/tracker/read-tracker';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { checkTracker } from '../../fixtures/check-at-once';
import { CASES } from './cases/all-cases';
import type { Circumstances } from './cases/rule-case';

const GIVEN = { scope: 'tracker', today: '2014-05-15', training: null, stale: [] } as const;

function start(snapshot: WorkbookSnapshot, given: Circumstances): LiveCheck {
  const input = { tracker: readTracker(snapshot), snapshot, ...GIVEN, ...given };
  return atOnce(checkSteps(input, []));
}

/** The cells typed to make one workbook of another; null when more than cells differ. */
function typedBetween(from: WorkbookSnapshot, to: WorkbookSnapshot): readonly EditedCells[] | null {
  const edits: EditedCells[] = [];
  for (const [at, sheet] of from.sheets.entries()) {
    const other = to.sheets[at];
    if (other?.name !== sheet.name || other.values.length !== sheet.values.length) return null;
    for (const [row, line] of sheet.values.entries()) {
      for (const column of line.keys()) {
        const value = other.values[row]?.[column] ?? null;
        const text = other.texts[row]?.[column] ?? '';
        if (value === line[column] && text === sheet.texts[row]?.[column]) continue;
        const area = { row, column, rowCount: 1, columnCount: 1 };
        edits.push({ sheet: sheet.name, area, values: [[value]], texts: [[text]] });
      }
    }
  }
  return from.sheets.length === to.sheets.length ? edits : null;
}

/** The check once all was typed; null when an edit asks for a whole check. */
function follow(check: LiveCheck, edits: readonly EditedCells[]): LiveCheck | null {
  let followed: LiveCheck | null = check;
  for (const edit of edits) followed = followed?.edit(edit) ?? null;
  return followed;
}

function told({ findings }: CheckReport): readonly string[] {
  return findings
    .map(({ code, place, params, fix }) =>
      [code, showPlace(place), JSON.stringify(params), JSON.stringify(fix)].join(' '),
    )
    .sort();
}

const TYPED = Object.entries(CASES).flatMap(([name, { wrong, right, given = {}, givenRight }]) => {
  if (givenRight !== undefined) return [];
  return (
    [
      ['typed', right, wrong],
      ['put right', wrong, right],
    ] as const
  ).flatMap(([what, from, to]) => {
    const edits = typedBetween(from, to);
    return edits === null || edits.length === 0 ? [] : [{ name, what, from, edits, given }];
  });
});

describe('What is typed is told as a whole check would', () => {
  it.each(TYPED.map((one) => [one.name, one.what, one] as const))(
    '%s, %s',
    (_name, _what, { from, edits, given }) => {
      const followed = follow(start(from, given), edits);
      if (followed === null) return;
      expect(told(followed.report)).toEqual(told(checkTracker(followed.input, [])));
    },
  );

  it('is tried on most of the rules of rows', () => {
    expect(new Set(TYPED.map(({ name }) => name.slice(0, 6))).size).toBeGreaterThan(70);
  });
});
