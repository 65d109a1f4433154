import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyseWorkbook } from '../../../src/programme/intake/analyse-workbook';
import { NO_ANSWERS } from '../../../src/programme/intake/analysis';
import type { ProposedAction } from '../../../src/programme/reading/proposal';
import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { type ExpectedRow, type Narrative, readNarrativeFixture } from './narrative-fixtures';
import { sheetOf } from '../intake/readings';

const NAMES = readdirSync(join(__dirname, 'narratives'))
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.replace('.txt', ''));

describe.each(NAMES)('the schedule of another landlord (%s)', (name) => {
  const narrative = readNarrativeFixture(name);
  const { actions, cells } = readingOf(narrative);

  it('gives one row for each action of each paragraph', () => {
    expect(actions.map(({ fields }) => fields.originalText).length).toBe(narrative.rows.length);
  });

  it.each(narrative.rows.map((row, index) => [index, row.line, row] as const))(
    'reads row %i: %s',
    (index, _line, expected) => {
      const action = actions[index];
      expect(action && shown(action, expected, actions)).toEqual(wanted(expected, index));
    },
  );

  it('keeps titles short and every sentence word for word', () => {
    for (const { fields } of actions) {
      expect(fields.title.length).toBeGreaterThan(3);
      expect(fields.title.length).toBeLessThanOrEqual(120);
      for (const words of fields.originalText.split('\n'))
        expect(narrative.lines.some((line) => line.includes(words))).toBe(true);
    }
  });

  it('accounts for every line', () => {
    expect(cells).toHaveLength(narrative.lines.length);
    expect(cells.filter(({ use }) => use.kind === 'left').map(({ use }) => use)).toEqual(
      cells.flatMap(({ use }) => (use.kind === 'left' ? [{ kind: 'left', reason: 'title' }] : [])),
    );
  });
});

function readingOf({ lines, referenceDate }: Narrative): ReturnType<typeof sheetOf>['reading'] {
  const workbook = aWorkbook([
    aSheet(
      'Récit',
      lines.map((line) => [line]),
    ),
  ]);
  return sheetOf(analyseWorkbook(workbook, { ...NO_ANSWERS, referenceDate }), 'Récit').reading;
}

/** The same fields of a row that was read as the expected row has. */
function shown(
  { fields, basis, dependsOn, deduced }: ProposedAction,
  expected: ExpectedRow,
  actions: readonly ProposedAction[],
): Readonly<Record<string, unknown>> {
  const extras: Record<string, string> = {
    title: fields.title,
    site: fields.site,
    territory: fields.territory,
    condition: fields.condition,
    effect: fields.effect ?? '',
    decision: fields.decisionMaker,
    due: fields.dueText,
    basis,
    dwellings: String(fields.dwellings ?? ''),
    after: dependsOn.map(({ key }) => String(actions.findIndex((row) => row.key === key))).join(),
    deduced: deduced.map(({ value }) => value).join(' + '),
  };
  const asked = Object.keys(expected.extras);
  return {
    strand: fields.strand,
    type: expected.type === null ? null : (fields.type ?? '-'),
    status: fields.status ?? '-',
    start: fields.start ?? '',
    end: fields.end ?? '',
    partners: fields.partners.join(' ; '),
    effect: fields.effect,
    ...Object.fromEntries(asked.map((key) => [key, extras[key]])),
  };
}

/** `after=1` is the row just before. */
function wanted(expected: ExpectedRow, index: number): Readonly<Record<string, unknown>> {
  const { after, ...extras } = expected.extras;
  return {
    strand: expected.strand,
    type: expected.type,
    status: expected.status,
    start: expected.start,
    end: expected.end,
    partners: expected.partners,
    effect: null,
    ...extras,
    ...(after === undefined ? {} : { after: String(index - Number(after)) }),
  };
}
