import { reminderFr } from '../../../src/locales/sheets/reminder.fr';
import { remindersOf } from '../../../src/programme/schedule/reminders/reminders';
import { anAction } from '../../fixtures/builders';

const DAY = '2015-03-31';
const LATE = anAction({
  id: 'ACC-01',
  title: 'Signer la convention',
  owner: 'DDS',
  partners: ['VISA', 'AES'],
  type: 'Jalon',
  status: 'Prévu',
  dueText: '6 mars 2015',
  start: '2015-03-06',
  end: '2015-03-06',
  condition: '',
  effect: null,
});
const UNDATED = anAction({
  ...LATE,
  id: 'ACC-02',
  title: 'Choisir les logements',
  owner: 'dds',
  partners: [],
  start: null,
  end: null,
  dueText: '',
});
const HELD = anAction({
  ...LATE,
  id: 'ACC-03',
  owner: '',
  condition: 'Si le dossier est retenu',
  effect: 'Bloquante',
});
const ASKED = anAction({
  ...LATE,
  id: 'ACC-04',
  owner: '',
  status: 'En attente de décision',
  start: null,
  end: null,
  decisionMaker: 'Conseil Général',
});
const DONE = anAction({ ...LATE, id: 'ACC-05', status: 'Réalisé' });

describe('Who is to be reminded', () => {
  it('is each owner once, whatever the case, the most pressing rows first, nobody last', () => {
    const reminders = remindersOf([UNDATED, LATE, HELD, DONE], DAY, 'owner');
    expect(reminders.map(({ who }) => who)).toEqual(['dds', '']);
    expect(reminders[0]?.rows.map(({ waitsFor, days }) => [waitsFor, days])).toEqual([
      ['late', 25],
      ['date', 0],
    ]);
    expect(reminders[1]?.rows.map(({ waitsFor }) => waitsFor)).toEqual(['condition']);
  });

  it('is each person of a cell where one of them stands in another, and a name that is never parted otherwise', () => {
    const rows = [
      anAction({ ...LATE, owner: 'Rose' }),
      anAction({ ...LATE, id: 'ACC-02', owner: 'Allan, rose et Meina' }),
      anAction({ ...LATE, id: 'ACC-03', owner: 'Habitat, patrimoine' }),
      anAction({ ...LATE, id: 'ACC-04', owner: 'Lou / Meina' }),
      anAction({ ...DONE, owner: 'Patrimoine social' }),
    ];
    const reminders = remindersOf(rows, DAY, 'owner');
    expect(reminders.map(({ who, rows: own }) => [who, own.length])).toEqual([
      ['Rose', 2],
      ['Meina', 2],
      ['Allan', 1],
      ['Habitat, patrimoine', 1],
      ['Lou', 1],
    ]);
  });

  it('is each partner of a row, and who takes the decision that is awaited', () => {
    const reminders = remindersOf([LATE, ASKED], DAY, 'partner');
    expect(reminders.map(({ who }) => who).toSorted()).toEqual(['AES', 'Conseil Général', 'VISA']);
  });

  it('is nobody on the day a row falls due', () => {
    expect(remindersOf([LATE], '2015-03-06', 'owner')).toEqual([]);
    expect(remindersOf([LATE], '2015-03-07', 'owner')).toHaveLength(1);
  });
});

it('gets a short French text that says what is waited for and since when', () => {
  const [reminder] = remindersOf([LATE], DAY, 'owner');
  if (reminder === undefined) throw new Error('Nobody is reminded');
  const all = {
    statusDate: DAY,
    programme: 'Logements accompagnés',
    by: { owner: [], partner: [] },
  } as const;
  const { subject, text } = reminderFr(reminder, all);
  expect(subject).toBe('Logements accompagnés : une action attend votre retour');
  expect(text).toContain('- Signer la convention (prévu : 6 mars 2015) – retard 25 j [ACC-01]');
  expect(text).toContain('arrêté au 31/03/2015');
});
