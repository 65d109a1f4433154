import type { NoteCode } from '../../src/programme/reading/note-codes';
import { NO_DECISIONS, type TrackerPlan } from '../../src/programme/intake/plan/plan';
import type { Status } from '../../src/programme/tracker/lists';
import {
  cutPlace,
  cuttableWords,
  reviewedRows,
  saidByAll,
} from '../../src/taskpane/structure/review-rows';
import { withCorrection, withFilled } from '../../src/taskpane/structure/row-decisions';
import { anAction } from '../fixtures/builders';

/** A plan of rows that were read without a doubt, one a status. */
function planOf(statuses: readonly (Status | null)[]): TrackerPlan {
  const rows = statuses.map((status, at) => ({
    key: String(at),
    action: anAction({ id: `ACC-0${String(at + 1)}`, status }),
    confidence: 'sure',
    isAccepted: true,
  }));
  return { report: { rows, notes: [], deduced: [] } } as unknown as TrackerPlan;
}

function doubtsOf(statuses: readonly (Status | null)[]): readonly boolean[] {
  return reviewedRows(planOf(statuses), NO_DECISIONS).map(({ isDoubtful }) => isDoubtful);
}

describe('A row without a status', () => {
  it('is to be read again: the check would block on it', () => {
    expect(doubtsOf(['Prévu', null])).toEqual([false, true]);
  });

  it('is sure where no row of the workbook has one: that is said once', () => {
    expect(doubtsOf([null, null])).toEqual([false, false]);
  });

  it('asks for one where others have one', () => {
    const asked = [
      ['Prévu', null],
      [null, null],
    ] as const;
    const told = asked.map((statuses) =>
      reviewedRows(planOf(statuses), NO_DECISIONS).map(({ asksStatus }) => asksStatus),
    );
    expect(told).toEqual([
      [false, true],
      [false, false],
    ]);
  });
});

describe('A value given to several rows at once', () => {
  const filled = withFilled(NO_DECISIONS, ['0', '1'], { status: 'Prévu' });

  it('settles no other doubt of theirs', () => {
    const plan = planOf(['Prévu', 'Prévu']);
    const notes = [{ code: 'due-not-understood', params: {} }] as const;
    const doubted = { ...plan.report, notes: [{ id: 'ACC-01', title: '', source: '', notes }] };
    const doubts = reviewedRows({ ...plan, report: doubted }, filled);
    expect(doubts.map(({ isDoubtful }) => isDoubtful)).toEqual([true, false]);
  });

  it('answers what was asked of the status', () => {
    const plan = planOf(['Prévu']);
    const notes = [{ code: 'status-not-understood', params: { words: 'vu' } }] as const;
    const asked = { ...plan.report, notes: [{ id: 'ACC-01', title: '', source: '', notes }] };
    expect(reviewedRows({ ...plan, report: asked }, filled)[0]).toMatchObject({
      notes: [],
      isDoubtful: false,
    });
  });

  it('is why a row of another cell’s status is read again, until it is given one', () => {
    const plan = planOf(['Prévu']);
    const notes = [{ code: 'status-not-understood', params: { words: '3 sur 40' } }] as const;
    const rows = plan.report.rows.map((row) => ({ ...row, confidence: 'doubtful' }) as const);
    const told = [{ id: 'ACC-01', title: '', source: '', notes }];
    const asked = { ...plan, report: { ...plan.report, rows, notes: told } };
    expect(reviewedRows(asked, NO_DECISIONS)[0]).toMatchObject({ notes, isDoubtful: true });
    expect(reviewedRows(asked, filled)[0]?.notes).toEqual([]);
  });

  it('leaves a row read that was put right before, and one put right after is read', () => {
    const before = withCorrection(NO_DECISIONS, { key: '0', fields: { owner: 'DDS' } });
    const [row] = withFilled(before, ['0'], { status: 'Prévu' }).corrections;
    expect(row).toMatchObject({ fields: { owner: 'DDS', status: 'Prévu' }, isFilled: false });
    const after = withCorrection(filled, { key: '0', fields: { owner: 'DDS' } });
    expect(after.corrections.map(({ isFilled }) => isFilled)).toEqual([true, false]);
    const cut = withCorrection(filled, { key: '0', cutAt: 4 });
    expect(cut.corrections.at(-1)).toMatchObject({ isFilled: true, cutAt: 4 });
  });
});

describe('A bar read from the columns it is drawn in', () => {
  const notesOf = (...codes: readonly NoteCode[]): TrackerPlan => {
    const plan = planOf(['Prévu']);
    const notes = codes.map((code) => ({ code, params: {} }));
    return {
      ...plan,
      report: { ...plan.report, notes: [{ id: 'ACC-01', title: '', source: '', notes }] },
    };
  };

  it('is sure, and still says where it was read', () => {
    const [row] = reviewedRows(notesOf('gantt-window'), NO_DECISIONS);
    expect([row?.isDoubtful, row?.notes.length]).toEqual([false, 1]);
  });

  it('is to be read again when no year is written over it', () => {
    const [row] = reviewedRows(notesOf('gantt-window', 'gantt-year'), NO_DECISIONS);
    expect(row?.isDoubtful).toBe(true);
  });
});

describe('A sentence of how rows were read', () => {
  it('stands once above rows that all say it, and under its row where another does not', () => {
    const under = 'Les lignes sans nom sont de cette tâche.';
    expect(saidByAll([[under, 'Lu en mai.'], [under]])).toEqual([under]);
    expect(saidByAll([[under], [], [under]])).toEqual([]);
  });

  it('stays with the only row', () => {
    expect(saidByAll([['Lu en mai.']])).toEqual([]);
  });
});

describe('The words that a row may be cut in', () => {
  const cells = 'Travaux | Publier le DCE | Service marchés | 29/05/2026';

  it('are those of the source, but of cells side by side those of the action alone', () => {
    const told = (originalText: string, title: string) =>
      cuttableWords(anAction({ originalText, title }));
    expect(told('Signer, puis attribuer.', 'Signer')).toEqual({
      text: 'Signer, puis attribuer.',
      from: 0,
    });
    expect(told(cells, 'Publier le DCE')).toEqual({ text: 'Publier le DCE', from: 10 });
  });

  it('are cut before the word that the caret stands in', () => {
    const text = 'Signer, puis attribuer';
    expect([0, 3, 6, 7, 8, 10, text.length].map((caret) => cutPlace(text, caret))).toEqual([
      0,
      0,
      6,
      7,
      8,
      8,
      text.length,
    ]);
  });

  it('are none once the action bears another title than its cell', () => {
    expect(cuttableWords(anAction({ originalText: cells, title: 'Ouvrir les plis' })).text).toBe(
      '',
    );
  });
});
