import { type ActionMode, isHeldByCondition, modeOf } from './core/action-mode';
import { whoOf } from '../../../src/programme/schedule/rows/schedule-source';
import type { Action } from '../../../src/programme/tracker/tracker';
import { anAction } from '../../fixtures/builders';
import { readRows } from './read-rows';

const DAY = '2014-07-01';
const NO_DATE = { start: null, end: null, doneOn: null } as const;
const JULY = { start: DAY, end: '2014-07-31' } as const;

describe('How a row stands in time', () => {
  it.each<[string, ActionMode, Partial<Action>]>([
    ['done on a day', 'done-dated', { ...NO_DATE, status: 'Réalisé', doneOn: DAY }],
    ['done, its end alone known', 'done-dated', { ...NO_DATE, status: 'Réalisé', end: DAY }],
    ['done, its start alone known', 'done-dated', { ...NO_DATE, status: 'Réalisé', start: DAY }],
    ['done, no one says when', 'done-undated', { ...NO_DATE, status: 'Réalisé' }],
    ['without a date', 'undated', { ...NO_DATE, status: 'Prévu' }],
    ['under way without a date', 'running', { ...NO_DATE, status: 'En cours' }],
    ['prepared without a date', 'running', { ...NO_DATE, status: 'En préparation' }],
    [
      'a decision prepared without a date',
      'undated',
      { ...NO_DATE, status: 'En préparation', type: 'Décision' },
    ],
    ['a task of a month named', 'window', { ...JULY, type: 'Tâche', precision: 'mois' }],
    ['a task between two days', 'bar', { ...JULY, type: 'Tâche', precision: 'jour' }],
    ['a task from a day to an unknown end', 'bar', { start: DAY, end: null, type: 'Tâche' }],
    ['a task of one day', 'bar', { start: DAY, end: DAY, type: 'Tâche', precision: 'jour' }],
    ['a task with an end alone', 'dated', { start: null, end: DAY, type: 'Tâche' }],
    ['a task under way', 'running', { ...JULY, type: 'Tâche', status: 'En cours' }],
    ['a recurring action', 'bar', { ...JULY, type: 'Récurrent', precision: 'jour' }],
    ['a recurring action under way', 'running', { ...JULY, type: 'Récurrent', status: 'En cours' }],
    ['a milestone under way', 'dated', { start: DAY, end: DAY, status: 'En cours' }],
    ['a milestone on a day', 'dated', { start: DAY, end: DAY, precision: 'jour' }],
    ['a milestone on a day typed', 'dated', { start: DAY, end: DAY, precision: null }],
    [
      'a milestone on a day, how exact unknown',
      'dated',
      { start: DAY, end: DAY, precision: 'inconnue' },
    ],
    ['a milestone by a day', 'dated', { start: null, end: DAY, precision: 'jour' }],
    ['a milestone by the end of a month', 'window', { start: null, end: DAY, precision: 'mois' }],
    ['a milestone between two days', 'window', { ...JULY, precision: 'jour' }],
    ['a milestone from a day on', 'window', { start: DAY, end: null, precision: 'jour' }],
    ['a milestone of a month named', 'window', { ...JULY, precision: 'mois' }],
  ])('%s: %s', (_row, mode, fields) => {
    expect(modeOf(anAction(fields))).toBe(mode);
  });
});

describe('A row waits for its condition', () => {
  const held = { condition: 'Si le projet est retenu', effect: 'Bloquante' } as const;

  it.each([
    [true, {}],
    [false, { status: 'Réalisé' }],
    [false, { status: 'Abandonné' }],
    [false, { effect: 'Non bloquante' }],
    [false, { condition: '' }],
  ] as const)('%s with %j', (waits, fields) => {
    expect(isHeldByCondition(anAction({ ...held, ...fields }))).toBe(waits);
  });
});

describe('Who is told beside an action', () => {
  it.each([
    ['the partners as soon as one row has one', 'partners', [{ partners: ['AES'] }, {}]],
    ['the owners of a programme without partners', 'owner', [{ owner: 'DDS' }, { owner: '' }]],
    ['nobody when no row names any', 'nobody', [{ owner: '' }]],
  ] as const)('is %s', (_case, who, actions) => {
    const rows = readRows(actions.map((fields) => ({ owner: '', partners: [], ...fields })));
    expect(whoOf({ rows })).toBe(who);
  });
});
