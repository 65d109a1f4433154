import type { RuleCode } from '../../../src/programme/checks/rules/catalogue';
import type { Action, Session } from '../../../src/programme/tracker/tracker';
import { action, check, session, workbook } from './cases/rule-case';
import type { CalendarDate } from '../../../src/lib/calendar-date';

function saysOfAction(code: RuleCode, change: Partial<Action>): boolean {
  const snapshot = workbook({ actions: [action({ dueText: '', precision: null, ...change })] });
  return check(snapshot).findings.some((finding) => finding.code === code);
}

function saysOfSession(code: RuleCode, change: Partial<Session>): boolean {
  const snapshot = workbook({
    sessions: [session({ halfDays: null, ...change })],
    settings: { statusDate: '2015-03-31' },
  });
  return check(snapshot).findings.some((finding) => finding.code === code);
}

describe('The last case in which a rule says nothing, and the first in which it speaks', () => {
  it.each<[RuleCode, Partial<Action>, Partial<Action>]>([
    ['ACT-07', { title: 'a'.repeat(120) }, { title: 'a'.repeat(121) }],
    ['ACT-07', { title: 'Chaudière du bât. B, puis A' }, { title: 'Pose finie. Reste la facture' }],
    // Words read as a condition are not asked to move where they stand already.
    ['DAT-18', { dueText: 'si retenu', condition: 'Si retenu' }, { dueText: 'si retenu' }],
    [
      'ACT-10',
      { status: 'Réalisé', doneOn: '2014-05-15' },
      { status: 'Réalisé', doneOn: '2014-05-16' },
    ],
    ['ACT-15', { dwellings: 999 }, { dwellings: 1000 }],
    [
      'DAT-03',
      { start: '2014-06-06', end: '2014-06-06' },
      { start: '2014-06-06', end: '2014-06-05' },
    ],
    ['DAT-08', { start: null, end: '2014-05-15' }, { start: null, end: '2014-05-14' }],
    // A deadline put off by its words alone, well before its day.
    [
      'DAT-20',
      { dueText: 'pour le 6 juin 2014', start: null, end: '2014-06-06', precision: 'jour' },
      { dueText: 'pour le 9 juin 2014', start: null, end: '2014-06-06', precision: 'jour' },
    ],
    // Late with any status that is not done, none included: as everywhere else.
    [
      'DAT-08',
      { start: null, end: '2014-05-15' },
      { start: null, end: '2014-05-14', status: null },
    ],
    ['DAT-14', { start: '2013-05-15', end: null }, { start: '2013-05-14', end: null }],
    ['DAT-14', { start: null, end: '2018-08-31' }, { start: null, end: '2018-09-01' }],
  ])('%s: %j, then %j', (code, silent, spoken) => {
    expect([saysOfAction(code, silent), saysOfAction(code, spoken)]).toEqual([false, true]);
  });

  it.each<[RuleCode, Partial<Session>, Partial<Session>]>([
    ['SES-05', { registered: 12, present: 12 }, { registered: 12, present: 13 }],
    ['SES-06', { capacity: 12, registered: 12 }, { capacity: 12, registered: 13 }],
    [
      'SES-07',
      { start: '2015-03-31', end: '2015-03-31' },
      { start: '2015-04-01', end: '2015-04-01' },
    ],
    [
      'SES-10',
      { start: '2015-03-31', end: '2015-03-31', status: 'Prévue', present: null },
      { start: '2015-03-30', end: '2015-03-30', status: 'Prévue', present: null },
    ],
    ['SES-12', { present: 11, alreadyTrained: 11 }, { present: 11, alreadyTrained: 12 }],
    [
      'SES-14',
      { start: '2014-09-01', end: '2014-09-01' },
      { start: '2014-08-29', end: '2014-08-29' },
    ],
    [
      'SES-17',
      { start: '2014-09-22', end: '2014-09-26' },
      { start: '2014-09-22', end: '2014-09-27' },
    ],
  ])('%s: %j, then %j', (code, silent, spoken) => {
    expect([saysOfSession(code, silent), saysOfSession(code, spoken)]).toEqual([false, true]);
  });
});

describe('A date that does not exist (DAT-10)', () => {
  const proposed = (dueText: string): unknown =>
    check(workbook({ actions: [action({ dueText, start: null, end: null, precision: null })] }))
      .findings.filter(({ code }) => code === 'DAT-10')
      .map(({ params }) => ('proposed' in params ? params.proposed : undefined));

  it('is put right when a month has one day less', () => {
    expect(proposed('le 31 juin 2014')).toEqual(['2014-06-30']);
  });

  it('is left to the user when no month has that day', () => {
    expect(proposed('le 35 juin 2014')).toEqual([null]);
  });
});

describe('The days between the bids and the start of the work (DEP-07)', () => {
  function speaks(start: CalendarDate): boolean {
    const dates = { dueText: '', precision: null } as const;
    const bids = { id: 'MAI-02', title: 'Réception des offres', end: '2014-06-06' } as const;
    const snapshot = workbook({
      actions: [
        action({ ...dates, ...bids, start: null, strand: 'Maintien' }),
        action({
          ...dates,
          id: 'MAI-03',
          strand: 'Maintien',
          title: 'Démarrage du marché',
          start,
          end: '2014-12-31',
          dependsOn: [{ id: 'MAI-02', effect: 'blocking' }],
        }),
      ],
    });
    return check(snapshot).findings.some(({ code }) => code === 'DEP-07');
  }

  it.each<[string, CalendarDate, boolean]>([
    ['the day before, DEP-04 tells it', '2014-06-05', false],
    ['the same day', '2014-06-06', true],
    ['29 days later', '2014-07-05', true],
    ['30 days later', '2014-07-06', false],
  ])('%s', (_, start, expected) => {
    expect(speaks(start)).toBe(expected);
  });
});
