import type { CellInput, Edit } from '../../../workbook/edit';
import { VERDICT_WORDS } from '../../tracker/session-counting';
import { ATTENDANCE_TABLE, SESSION_TABLE } from '../../tracker/columns';
import { dayText, fillSentence, quoteText } from './formula-parts';
import { figureCell } from './summary-figures';
import { PAGE, type SummaryPlan } from './summary-plan';
import { endlessColumn, wholeColumn } from './summary-sources';

const TITLE_ROW = 0;
/** Where each card begins and ends. */
export const CARDS = [
  { key: 'persons', first: 1, last: 1 },
  { key: 'remaining', first: 2, last: 4 },
  { key: 'requiredPace', first: 6, last: 6 },
  { key: 'sessionsNeeded', first: 7, last: 9 },
  { key: 'projection', first: 11, last: 13 },
] as const;

/** Title, status date, the reading under which everything is counted, and what is missing. */
export function writeHeading(plan: SummaryPlan): readonly Edit[] {
  const { sheet, words, setting } = plan;
  const date = fillSentence(words.asOf, { date: dayText(setting('statusDate')) });
  const line = (row: number, column: number, cell: CellInput): Edit => ({
    kind: 'writeCells',
    sheet,
    at: { row, column },
    cells: [[cell]],
  });
  return [
    line(TITLE_ROW, PAGE.label, words.title),
    line(TITLE_ROW, PAGE.columns - 1, { formula: `=${date}` }),
    line(1, PAGE.label, { formula: `=${readingFormula(plan)}` }),
    line(2, PAGE.label, { formula: `=${detailsFormula(plan)}` }),
    line(3, PAGE.label, { formula: `=${warningFormula(plan)}` }),
  ];
}

/** The five figures a steering committee looks for. */
export function writeCards(plan: SummaryPlan): readonly Edit[] {
  const { sheet, words, setting } = plan;
  const notes = cardNotes(plan);
  const values: Readonly<Record<(typeof CARDS)[number]['key'], string>> = {
    persons: setting('counted'),
    remaining: figureCell('remaining'),
    requiredPace: figureCell('requiredPace'),
    sessionsNeeded: figureCell('sessionsNeeded'),
    projection: figureCell('projection'),
  };
  return CARDS.map(({ key, first }): Edit => ({
    kind: 'writeCells',
    sheet,
    at: { row: plan.rows.cards, column: first },
    cells: [
      [key === 'persons' ? { formula: `=${unitTitle(plan)}` } : words.cards[key]],
      [{ formula: `=${values[key]}` }],
      [{ formula: `=${notes[key]}` }],
    ],
    numberFormats: [['General'], [key === 'requiredPace' ? '#,##0.0' : '#,##0'], ['General']],
  }));
}

function unitTitle({ setting, words }: SummaryPlan): string {
  const title = quoteText(words.cards.persons);
  return `IF(${setting('unit')}="participations",${quoteText(words.headers.participations)},${title})`;
}

function cardNotes(plan: SummaryPlan): Readonly<Record<(typeof CARDS)[number]['key'], string>> {
  const { words, setting } = plan;
  const { cards } = words;
  const whole = (value: string): string => `ROUND(${value},0)`;
  const rounded = (value: string): string =>
    `SUBSTITUTE(IF(ISNUMBER(${value}),ROUND(${value},1),${value}),".",",")`;
  const target = setting('target');
  const low = setting('countedLow');
  const high = setting('counted');
  const share = rounded(`(${figureCell('progress')}*100)`);
  const ofTarget = fillSentence(cards.personsNote, { target, progress: share });
  const known = `IF(ISNUMBER(${target}),${ofTarget},${quoteText(words.notComputable)})`;
  const left = { low: `MAX(0,${target}-${high})`, high: `MAX(0,${target}-${low})` };
  const months = fillSentence(cards.remainingNote, { months: setting('monthsLeft') });
  const pace = figureCell('observedPace');
  const rate = figureCell('rate');
  const range = fillSentence(cards.projectionNote, {
    low: whole(setting('cautious')),
    high: whole(figureCell('range')),
  });
  const sessions = fillSentence(cards.sessionsNote, {
    capacity: rounded(setting('meanCapacity')),
    rate: whole(`${rate}*100`),
  });
  const isInterval = `${low}<${high}`;
  return {
    persons: `IF(${isInterval},${fillSentence(cards.interval, { low, high })},${known})`,
    remaining: `IF(AND(${isInterval},ISNUMBER(${target})),${fillSentence(cards.remainingInterval, left)},IF(ISNUMBER(${setting('monthsLeft')}),${months},""))`,
    requiredPace: fillSentence(cards.paceNote, {
      pace: rounded(pace),
    }),
    sessionsNeeded: `IF(AND(ISNUMBER(${setting('meanCapacity')}),ISNUMBER(${rate})),${sessions},"")`,
    projection: `IF(ISNUMBER(${pace}),${range},"")`,
  };
}

function readingFormula({ setting, words }: SummaryPlan): string {
  const names = `SUBSTITUTE(MID(${setting('trainings')},2,LEN(${setting('trainings')})-2),";",", ")`;
  const day = (key: 'periodStart' | 'periodEnd', empty: string): string =>
    `IF(${setting(key)}=0,${quoteText(empty)},${dayText(setting(key))})`;
  return fillSentence(words.reading, {
    trainings: names,
    unit: `IF(${setting('unit')}="participations",${quoteText(words.units.participations)},${quoteText(words.units.persons)})`,
    start: day('periodStart', words.noStart),
    end: day('periodEnd', words.noEnd),
  });
}

function detailsFormula({ setting, words }: SummaryPlan): string {
  const { people, partial, modes } = words;
  const mode = setting('attendanceMode');
  return fillSentence(words.readingDetails, {
    people: `IF(${setting('people')}="staff",${quoteText(people.staff)},${quoteText(people.all)})`,
    partial: `IF(${setting('partial')}="absent",${quoteText(partial.absent)},${quoteText(partial.present)})`,
    mode: `IF(${mode}="nominative",${quoteText(modes.nominative)},IF(${mode}="aggregated",${quoteText(modes.aggregated)},IF(${mode}="mixed",${quoteText(modes.mixed)},${quoteText(modes.none)})))`,
    target: `IF(ISNUMBER(${setting('target')}),${setting('target')},${quoteText(words.noEnd)})`,
  });
}

/** Lines the calculations do not reach, and sessions held without a number of persons present. */
function warningFormula(plan: SummaryPlan): string {
  const { tracker, sessions, attendances, words } = plan;
  const unread = [
    tracker.sessions &&
      unreadFormula({
        plan,
        typed: endlessColumn(tracker.sessions.place, 'training'),
        read: `SUMPRODUCT(--(${sessions.range('training')}<>""))`,
        table: SESSION_TABLE.sheet,
      }),
    tracker.attendances &&
      attendances &&
      unreadFormula({
        plan,
        typed: endlessColumn(tracker.attendances.place, 'code'),
        read: `COUNTA(${wholeColumn(tracker.attendances.place, 'code', attendances.rowCount)})-1`,
        table: ATTENDANCE_TABLE.sheet,
      }),
  ].filter((part) => part !== null);
  const missing = `COUNTIFS(${sessions.range('verdict')},${quoteText(VERDICT_WORDS['no-count'])})`;
  const told = fillSentence(words.missingCounts, { count: missing });
  return [...unread, `IF(${missing}=0,"",${told})`].join('&');
}

function unreadFormula(from: {
  readonly plan: SummaryPlan;
  readonly typed: string | null;
  readonly read: string;
  readonly table: string;
}): string {
  if (from.typed === null) return '""';
  const count = `(COUNTA(${from.typed})-${from.read})`;
  const told = fillSentence(from.plan.words.unreadRows, { count, table: quoteText(from.table) });
  return `IF(${count}>0,${told},"")`;
}
