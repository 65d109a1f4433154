import { fr } from '../../src/locales/fr';
import { anAction } from '../fixtures/builders';

it('A row that is only to be watched says when it is due, one that is late by how much', () => {
  const action = anAction({ start: '2026-05-12', end: '2026-05-16' });
  const tell = fr.gantt.lateness;
  expect(tell({ action, lateness: { kind: 'to-watch' } })).toBe('du 12/05/2026 au 16/05/2026');
  expect(tell({ action, lateness: { kind: 'late', days: 16 } })).toMatch(/^Retard 16\sj$/);
});
