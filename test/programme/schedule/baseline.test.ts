import { fc } from '../../fixtures/properties';
import { anAction } from '../../fixtures/builders';
import {
  type Change,
  changesSince,
  readBaseline,
} from '../../../src/programme/schedule/baseline/baseline';
import { layOutBaseline } from '../../../src/programme/schedule/baseline/lay-out-baseline';
import { scheduleFr } from '../../../src/locales/sheets/schedule.fr';
import { deadlineOf } from '../../../src/programme/tracker/lateness';
import type { Action } from '../../../src/programme/tracker/tracker';
import { anyAction } from './arbitrary-action';
import { GanttWorkbook } from './gantt-workbook';

function frozen(actions: readonly Action[]): Parameters<typeof changesSince>[0] {
  return {
    frozenOn: '2014-06-01',
    rows: actions.map((action) => ({
      id: action.id,
      strand: action.strand,
      title: action.title,
      status: action.status ?? '',
      start: action.start,
      end: action.end,
      deadline: deadlineOf(action),
    })),
  };
}

function told(changes: readonly Change[]): readonly string[] {
  return changes.map((change) => {
    const { id } = change.kind === 'removed' ? change.before : change.action;
    return 'days' in change
      ? `${change.kind} ${id} ${String(change.days)}`
      : `${change.kind} ${id}`;
  });
}

describe('What has changed since the reference', () => {
  const committee = anAction({
    id: 'COO-01',
    start: '2014-07-01',
    end: '2014-07-31',
    precision: 'mois',
  });

  it('is nothing when nothing was touched', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 5 }), (actions) => {
        const rows = actions.map((action, index) => ({ ...action, id: `ACC-0${String(index)}` }));
        const changes = changesSince(frozen(rows), rows, '2014-06-01');
        expect(told(changes)).toEqual([]);
      }),
    );
  });

  it('is nothing either when rows have no N° and were not touched', () => {
    const rows = ['Enquête', 'Bilan'].map((title, at) =>
      anAction({ id: '', title, start: '2014-07-01', end: at === 0 ? '2014-07-31' : '2014-09-30' }),
    );
    expect(told(changesSince(frozen(rows), rows, '2014-06-01'))).toEqual([]);
  });

  it('names a row whose date moved, with its days', () => {
    const later = { ...committee, start: '2014-09-01', end: '2014-09-30' } as const;
    expect(told(changesSince(frozen([committee]), [later], '2014-06-15'))).toEqual([
      'moved COO-01 61',
    ]);
  });

  it('names rows added, done and taken away', () => {
    const before = [committee, anAction({ id: 'ACC-02' })];
    const now = [{ ...committee, status: 'Réalisé' } as const, anAction({ id: 'ACC-03' })];
    expect(told(changesSince(frozen(before), now, '2014-06-15'))).toEqual([
      'done COO-01',
      'added ACC-03',
      'removed ACC-02',
    ]);
  });

  it('names a row that has become late, not one that already was', () => {
    const old = anAction({ id: 'ACC-09', start: null, end: '2014-05-31' });
    const changes = changesSince(frozen([committee, old]), [committee, old], '2014-08-09');
    expect(told(changes)).toEqual(['late COO-01 9']);
  });

  it('tells a date that was found from one that was lost', () => {
    const undated = { ...committee, start: null, end: null };
    expect(told(changesSince(frozen([undated]), [committee], '2014-06-15'))).toEqual([
      'dated COO-01',
    ]);
    expect(told(changesSince(frozen([committee]), [undated], '2014-06-15'))).toEqual([
      'undated COO-01',
    ]);
  });
});

describe('A frozen reference', () => {
  it('stands in a visible table, is read back, and is replaced by the next one', async () => {
    const actions = [
      anAction({ id: 'ACC-01' }),
      anAction({ id: 'ACC-02' }),
      anAction({ id: 'ACC-03' }),
    ];
    const gantt = await GanttWorkbook.open(actions);
    const freeze = async (
      rows: readonly Action[],
      frozenOn: '2014-06-01' | '2014-09-01',
    ): Promise<void> => {
      const previous = readBaseline(await gantt.read());
      await gantt.apply(
        layOutBaseline(
          { sheet: 'Référence', actions: rows, frozenOn, previous },
          scheduleFr.baseline,
        ),
      );
    };
    await freeze(actions, '2014-06-01');
    expect(readBaseline(await gantt.read())).toMatchObject({ ...frozen(actions) });
    await freeze(actions.slice(0, 2), '2014-09-01');
    const read = readBaseline(await gantt.read());
    expect(read?.frozenOn).toBe('2014-09-01');
    expect(read?.rows.map(({ id }) => id)).toEqual(['ACC-01', 'ACC-02']);
    gantt.host.dispose();
  });

  it('prints as wide as its page, from the first time', () => {
    const edits = layOutBaseline(
      { sheet: 'Référence', actions: [anAction()], frozenOn: '2014-06-01', previous: null },
      scheduleFr.baseline,
    );
    const pages = edits.flatMap((edit) => (edit.kind === 'page' ? [edit.page] : []));
    expect(pages).toMatchObject([{ orientation: 'landscape', fit: { width: 1, height: null } }]);
  });

  it('lets the Gantt say how far a date moved, by formula', async () => {
    const milestone = anAction({
      id: 'ACC-01',
      start: '2014-07-01',
      end: '2014-07-31',
      precision: 'mois',
    });
    const gantt = await GanttWorkbook.open([milestone]);
    await gantt.apply(
      layOutBaseline(
        { sheet: 'Référence', actions: [milestone], frozenOn: '2014-05-15', previous: null },
        scheduleFr.baseline,
      ),
    );
    await gantt.generate();
    await gantt.typeAction('ACC-01', 'Fin', 41882);
    const { sheets } = await gantt.read();
    const cells = sheets.find(({ name }) => name === 'Gantt')?.values.flat() ?? [];
    expect(cells).toContain('décalé de +31 j');
    gantt.host.dispose();
  });
});
