import { FRENCH_FINDINGS } from '../../../src/locales/checks/checks.fr';
import { fillCells, fillingOf } from '../../../src/programme/checks/report/fill';
import {
  acceptable,
  correctable,
  type Problem,
  problemsOf,
} from '../../../src/programme/checks/report/problems';
import { tellProblem } from '../../../src/programme/checks/sheet/tell-problem';
import { readTracker } from '../../../src/programme/tracker/read-tracker';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { action, check, workbook } from './cases/rule-case';
import { once } from '../../fixtures/once';

const NOBODY = workbook({
  actions: [
    action({ owner: '' }),
    action({ id: 'ACC-02', title: 'Visite des logements', owner: '' }),
    action({ id: 'ACC-03', title: 'Réunion de lancement', owner: 'Agence Littoral' }),
  ],
});

function problem(code: string, snapshot: WorkbookSnapshot): Problem {
  const found = problemsOf(check(snapshot).findings).find((one) => one.code === code);
  if (!found) throw new Error(`No problem ${code}`);
  return found;
}

describe('Findings of one problem', () => {
  it('are told in one sentence, and their advice once', () => {
    expect(tellProblem(problem('ACT-13', NOBODY), FRENCH_FINDINGS)).toEqual({
      says: '2 lignes sans responsable.',
      todo: 'Indiquez une direction, une agence ou une fonction.',
    });
  });

  it('keep what is proposed for each out of the advice of all', () => {
    const snapshot = workbook({
      actions: [
        action({ strand: 'Formation' }),
        action({ id: 'ACC-02', title: 'Autre', strand: 'Jurique' }),
      ],
    });
    const strands = problem('ACT-02', snapshot);
    expect(strands.findings).toHaveLength(2);
    expect(tellProblem(strands, FRENCH_FINDINGS).todo).toBe('Choisissez un volet de la liste.');
  });

  it('name the row, its title and its column', () => {
    const [first] = problem('ACT-13', NOBODY).findings;
    expect(first?.subject).toMatchObject({
      table: 'actions',
      column: 'owner',
      header: 'Responsable',
      id: 'ACC-01',
    });
  });

  it('may be accepted together unless they stop the sharing, and corrected when each has a fix', () => {
    const owners = problem('ACT-13', NOBODY);
    expect([acceptable(owners).length, correctable(owners).length]).toEqual([2, 0]);
    const strand = problem('ACT-02', workbook({ actions: [action({ strand: 'Formation' })] }));
    expect([acceptable(strand).length, correctable(strand).length]).toEqual([0, 1]);
  });
});

describe('« Remplir »', () => {
  const filling = once(() => fillingOf(problem('ACT-13', NOBODY), readTracker(NOBODY)));

  it('offers the cells without a value, with their rows, and the values already in use', () => {
    expect(filling()).toMatchObject({ column: 'owner', header: 'Responsable', isOpen: true });
    expect(filling()?.cells.map(({ id }) => id)).toEqual(['ACC-01', 'ACC-02']);
    expect(filling()?.choices).toEqual(['Agence Littoral']);
  });

  it('writes the value in the cells chosen that still show what was seen', () => {
    const [first, second] = filling()?.cells ?? [];
    if (!first || !second) throw new Error('Nothing to fill');
    const edits = fillCells([first, { ...second, before: 'DG' }], 'Direction', {
      snapshot: NOBODY,
      tracker: readTracker(NOBODY),
    });
    expect(edits.count).toBe(1);
    expect(edits.edits).toMatchObject([
      { kind: 'writeCells', at: { row: first.row }, cells: [['Direction']] },
    ]);
  });

  it('adds a strand that is new to the list of those', () => {
    const snapshot = workbook({ actions: [action({ strand: '' })] });
    const tracker = readTracker(snapshot);
    const { cells = [] } = fillingOf(problem('ACT-02', snapshot), tracker) ?? {};
    const written = (strand: string): unknown[] =>
      fillCells(cells, strand, { snapshot, tracker }).edits.map((edit) =>
        edit.kind === 'writeCells' ? [edit.sheet, edit.cells.flat()] : edit,
      );
    expect(written('Médiation')).toEqual([
      ['Suivi', ['Médiation']],
      ['Listes', ['Médiation']],
      ['Listes', ['MED']],
    ]);
    expect(written('Formations')).toEqual([['Suivi', ['Formations']]]);
  });

  it('adds a territory that is new to the list of those', () => {
    const snapshot = workbook({
      actions: [action({ territory: 'Flandre-Lys' })],
      lists: { territories: ['Littoral'] },
    });
    const tracker = readTracker(snapshot);
    const { cells = [] } = fillingOf(problem('REF-04', snapshot), tracker) ?? {};
    const { count, edits } = fillCells(cells, 'Flandre intérieure', { snapshot, tracker });
    expect(count).toBe(1);
    expect(edits).toMatchObject([
      { sheet: 'Suivi', cells: [['Flandre intérieure']] },
      { sheet: 'Listes', cells: [['Flandre intérieure']] },
    ]);
  });

  it('is not offered where one value cannot put things right', () => {
    const late = workbook({ actions: [action({ dueText: '', start: null, end: '2014-05-01' })] });
    expect(fillingOf(problem('DAT-08', late), readTracker(late))).toBeNull();
  });
});
