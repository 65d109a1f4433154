import synthesisFr from '../../../src/programme/synthesis/words.fr.json';
import { layOutSynthesis } from '../../../src/programme/synthesis/lay-out-synthesis';
import type { CurveRanges } from '../../../src/programme/synthesis/synthesis-input';
import { DEFAULT_LISTS } from '../../../src/programme/tracker/lists';
import type { Edit } from '../../../src/workbook/edit';
import { anAction } from '../../fixtures/builders';
import { aTrackerWorkbook } from '../../fixtures/tracker-workbook';

const { progress, training } = synthesisFr.sections;
const CURVE: CurveRanges = {
  months: 'Calculs!$A$1:$A$9',
  trained: 'Calculs!$B$1:$B$9',
  expected: 'Calculs!$C$1:$C$9',
};

/** The page of three strands. */
function pageWith(curve: CurveRanges | null, links: readonly string[] = []): readonly Edit[] {
  const actions = ['Accès', 'Accès', 'Maintien', 'Relais'].map((strand, index) =>
    anAction({ id: `X-0${String(index)}`, strand }),
  );
  return layOutSynthesis({
    snapshot: aTrackerWorkbook(),
    actions,
    lists: DEFAULT_LISTS,
    partners: [],
    hasAttendances: false,
    curve,
    links,
    words: synthesisFr,
  });
}

function told(edits: readonly Edit[]): readonly unknown[] {
  return edits.flatMap((edit) => (edit.kind === 'writeCells' ? edit.cells.flat() : []));
}

function bars(edits: readonly Edit[]): readonly unknown[] {
  return told(edits).filter((cell) => JSON.stringify(cell).includes('REPT('));
}

describe('Beside the pace of the trainings, the page of the committee', () => {
  it('draws the persons trained once a session counts', () => {
    const edits = pageWith(CURVE);
    expect(told(edits)).toContain(training);
    expect(edits.filter(({ kind }) => kind === 'chart')).toHaveLength(1);
    expect(bars(edits)).toEqual([]);
  });

  it('shows until then the share done of each strand, and of them all', () => {
    const edits = pageWith(null);
    expect(told(edits)).toContain(progress);
    expect(edits.filter(({ kind }) => kind === 'chart')).toEqual([]);
    expect(bars(edits)).toHaveLength(4);
  });
});

it('calls a sheet by its short name where the whole one is longer than its link', () => {
  const cells = told(pageWith(null, ['Gantt', 'Paramètres du programme']));
  expect(cells).toContainEqual({ formula: '=HYPERLINK("#\'Gantt\'!A1","Gantt")' });
  expect(cells).toContainEqual({
    formula: '=HYPERLINK("#\'Paramètres du programme\'!A1","Paramètres")',
  });
});
