import type { Action } from '../../../src/programme/tracker/tracker';
import { anAction } from '../../fixtures/builders';
import { TOP } from '../../../src/programme/schedule/gantt-frame/gantt-frame';
import { cellsNamed, GanttWorkbook } from './gantt-workbook';

/** The workbook of these rows with its Gantt drawn; given up after the test. */
async function drawn(actions: readonly Action[]): Promise<GanttWorkbook> {
  opened = await GanttWorkbook.open(actions);
  await opened.generate();
  return opened;
}
let opened: GanttWorkbook | null = null;
afterEach(() => opened?.host.dispose());

async function toldBy(gantt: GanttWorkbook): Promise<{ age: string; beside: string }> {
  const snapshot = await gantt.read();
  const values = snapshot.sheets.find(({ name }) => name === 'Gantt')?.values ?? [];
  const age = String(cellsNamed(snapshot, 'gantt_age')[0]?.[0] ?? '');
  return { age, beside: (values[TOP.filters] ?? []).slice(5).join(' ') };
}

describe('What the Gantt says of itself', () => {
  it('is not old for a period longer than it has columns: making it again would change nothing', async () => {
    const told = await toldBy(
      await drawn([
        anAction({ id: 'ACC-01', dueText: '', start: '2001-02-01', end: '2001-03-31' }),
        anAction({ id: 'ACC-02', dueText: '', start: '2014-06-01', end: '2014-06-30' }),
      ]),
    );
    expect(told.age).toBe('');
    expect(told.beside).toMatch(/ne tient pas.*échelle plus large/u);
  });

  it('is not old for a row whose words and dates disagree: that is put right in Suivi', async () => {
    const row = { dueText: 'en septembre 2015', start: '2014-07-01', end: '2014-07-31' } as const;
    const told = await toldBy(await drawn([anAction({ id: 'ACC-01', ...row })]));
    expect(told.age).toBe('');
    expect(told.beside).toContain('1 ligne dont les mots et les dates se contredisent (ACC-01)');
  });

  it('names every decision that is awaited, as Synthèse and Jalons count them', async () => {
    const gantt = await drawn([
      anAction({ id: 'ACC-01', type: 'Décision', status: 'Prévu', title: 'Choisir la ville' }),
      anAction({ id: 'ACC-02', type: 'Tâche', status: 'En attente de décision' }),
      anAction({ id: 'ACC-03', type: 'Décision', status: 'Réalisé' }),
    ]);
    const { sheets } = await gantt.drawn();
    const { values = [] } = sheets.find(({ name }) => name === 'Gantt') ?? {};
    const lines = values.map((row) => String(row[5] ?? ''));
    const under = lines.slice(lines.indexOf('Décisions attendues') + 1);
    expect(under.filter((line) => line.startsWith('ACC-'))).toEqual([
      expect.stringMatching(/^ACC-01 – Choisir la ville/u),
      expect.stringMatching(/^ACC-02/u),
    ]);
  });
});
