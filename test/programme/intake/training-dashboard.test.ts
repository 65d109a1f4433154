import { aSheet, aWorkbook, readSourceWorkbook } from '../../fixtures/source-sheets';
import type { Session } from '../../../src/programme/tracker/tracker';
import { analyseAt, countUses, sheetOf } from './readings';

interface Expected {
  readonly header_rows: readonly [number, number];
  readonly sessions: number;
  readonly computed: { readonly participations_TP: number };
}

const CPS = 'Connaissance des publics spécifiques';
const TP = 'Tranquillité publique';
const LILLE = 'Métropole lilloise';

/** Training, basin, first and last day, registered, present, status. */
const SESSIONS: readonly (readonly (string | number | null)[])[] = [
  [CPS, LILLE, '2014-06-17', '2014-06-17', 14, 12, 'Réalisée'],
  [CPS, 'Littoral', '2014-09-16', '2014-09-16', 15, 15, 'Réalisée'],
  [CPS, '3e bassin', null, null, null, null, 'Prévue'],
  ['APF', 'Tous', '2014-09-16', '2014-09-16', null, null, 'Prévue'],
  [TP, LILLE, '2014-09-23', '2014-09-24', 12, 11, 'Réalisée'],
  [TP, LILLE, '2014-10-07', '2014-10-07', 13, 12, 'Réalisée'],
  [TP, LILLE, '2015-01-20', '2015-01-21', 12, 13, 'Réalisée'],
  [TP, 'Littoral', '2014-10-14', '2014-10-14', 10, 10, 'Réalisée'],
  [TP, 'Littoral', '2014-12-09', '2014-12-09', 9, 0, 'Annulée'],
  [TP, 'Littoral', '2015-03-17', '2015-03-17', 12, 12, 'Réalisée'],
  [TP, '3e bassin', '2014-11-18', '2014-11-18', 11, null, 'Réalisée'],
  [TP, '3e bassin', '2015-02-10', '2015-02-11', 12, 9, 'Réalisée'],
];

function row({ training, basin, start, end, registered, present, status }: Session): unknown[] {
  return [training, basin, start, end, registered, present, status];
}

describe('A training dashboard with its sessions side by side', () => {
  const source = readSourceWorkbook('V5');
  const { workbook } = source;
  const expected = source.expected as Expected;
  const analysis = analyseAt(workbook);
  const sheet = sheetOf(analysis, 'Formations');
  const sessions = sheet.reading.sessions.map(({ fields }) => fields);

  it('is recognised, with its header on two rows', () => {
    expect(sheet.kind).toBe('training-dashboard');
    const { first, last } = sheet.tables[0]?.headerRows ?? { first: -1, last: -1 };
    expect([first + 1, last + 1]).toEqual(expected.header_rows);
  });

  it('gives one session for each filled block', () => {
    expect(sessions).toHaveLength(expected.sessions);
    expect(sessions.map(row)).toEqual(SESSIONS);
  });

  it('counts the attendances of the counted training, not the total typed by hand', () => {
    const held = sessions.filter(
      ({ training, status }) => training === TP && status === 'Réalisée',
    );
    const present = held.reduce((sum, session) => sum + (session.present ?? 0), 0);
    expect(present).toBe(expected.computed.participations_TP);
  });

  it('keeps vague counts in words and proposes their value', () => {
    const vague = sheet.reading.sessions.find(({ fields }) => fields.training === 'APF');
    expect(vague?.fields.comment).toContain('~10');
    expect(vague?.deduced).toEqual([expect.objectContaining({ field: 'registered', value: '10' })]);
  });

  it('keeps remarks beside counts', () => {
    const remark = sessions.find(({ present }) => present === 13);
    expect(remark?.comment).toContain('13 (dont 1 APF)');
  });

  it('asks for the reference date when a session has no year', () => {
    expect(analyseAt(workbook, { referenceDate: null }).needsReferenceDate).toBe(true);
  });

  it('leaves totals and computed cells, and says so', () => {
    expect(countUses(sheet)).toMatchObject({ total: 5, computed: 8, note: 1, title: 2 });
  });
});

describe('A vague count of persons present', () => {
  it.each([
    ['2014-05-15', 'Réalisée'],
    ['2014-05-16', 'Prévue'],
  ])('on %s makes the session %s on 15 May 2014, and stays a proposal', (day, status) => {
    const sheet = aSheet('Sessions', [
      ['Formation', 'Bassin', 'Date', 'Inscrits', 'Présents'],
      ['Tranquillité publique', 'Littoral', day, '12', 'une dizaine'],
    ]);
    const [session] = sheetOf(analyseAt(aWorkbook([sheet])), 'Sessions').reading.sessions;
    expect(session?.fields).toMatchObject({ status, present: null });
    expect(session?.deduced).toEqual([expect.objectContaining({ field: 'present', value: '10' })]);
  });
});

describe('The list of names beside it', () => {
  const { workbook } = readSourceWorkbook('V5');
  const sheet = sheetOf(analyseAt(workbook), 'Liste_stagiaires');

  it('stays where it is, and none of its names is copied', () => {
    expect(sheet.kind).toBe('name-list');
    expect(sheet.reading.attendances).toEqual([]);
    expect(Object.keys(countUses(sheet))).toEqual(['personal-data']);
    expect(sheet.left.every(({ text }) => text === '')).toBe(true);
  });

  it('is told to have a hidden column and a note', () => {
    expect(sheet.notices.map(({ code }) => code)).toEqual(['columns-hidden', 'comments-left']);
  });
});
