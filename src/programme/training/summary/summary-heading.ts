import { writeCells } from '../../tracker/layout/edit-parts';
import type { CellInput, Edit, Edits } from '../../../workbook/edit';
import { isCountedTraining, sameName, VERDICT_WORDS } from '../../tracker/sessions/counting';
import { frenchDay, quoted, tenths } from '../../workings/formula';
import { fillSentence } from '../plan/formula-parts';
import { type BoundedFigure, boundsOf, isInterval } from './summary-bounds';
import { PAGE, SUMMARY_AGE_NAME, type SummaryPlan } from '../plan/summary-plan';
import { endlessColumn, wholeColumn } from '../workings/table-sources';
import type { OneOrMany, TypedTraining } from '../plan/summary-words';

const TITLE_ROW = 0;
/** Says that the sheet is older than the tables; a copy says at its end what it is. */
export const AGE_ROW = 4;
/** Where each card begins and ends. */
export const CARDS = [
  { key: 'persons', first: 1, last: 1 },
  { key: 'remaining', first: 2, last: 4 },
  { key: 'requiredPace', first: 6, last: 6 },
  { key: 'sessionsNeeded', first: 7, last: 9 },
  { key: 'projection', first: 11, last: 13 },
] as const;

/** Title, status date, the reading under which everything is counted, and what is missing. */
export function writeHeading(plan: SummaryPlan): Edits {
  const { sheet, words, setting } = plan;
  const date = fillSentence(words.asOf, { date: frenchDay(setting('statusDate')) });
  const line = (row: number, column: number, cell: CellInput): Edit =>
    writeCells({ sheet, row, column }, [[cell]]);
  return [
    line(TITLE_ROW, PAGE.label, words.title),
    line(TITLE_ROW, PAGE.columns - 1, { formula: `=${date}` }),
    ...[readingFormula, detailsFormula, warningFormula, unreadFormula].map((formula, index) =>
      line(TITLE_ROW + 1 + index, PAGE.label, { formula: `=${formula(plan)}` }),
    ),
    ...[
      { name: SUMMARY_AGE_NAME, column: PAGE.label },
      { name: 'bilan_copie', column: PAGE.columns - 1 },
    ].map(({ name, column }): Edit => ({
      kind: 'defineName',
      name,
      refersTo: `=${plan.page(AGE_ROW, column)}`,
    })),
  ];
}

/** The five figures a steering committee looks for. */
export function writeCards(plan: SummaryPlan): Edits {
  const { sheet, words } = plan;
  const values = cardValues(plan);
  const notes = cardNotes(plan);
  return CARDS.map(({ key, first }): Edit =>
    writeCells(
      { sheet, row: plan.rows.cards, column: first },
      [
        [key === 'persons' ? { formula: `=${unitTitle(plan)}` } : words.cards[key]],
        [{ formula: `=IFERROR(${values[key]},${quoted(words.unknownFigure)})` }],
        [{ formula: `=IFERROR(${notes[key]},"")` }],
      ],
      [['General'], [key === 'requiredPace' ? '#,##0.0' : '#,##0'], ['General']],
    ),
  );
}

type CardTexts = Readonly<Record<(typeof CARDS)[number]['key'], string>>;

/** A number, or its bounds in words when only these are known. */
function cardValues(plan: SummaryPlan): CardTexts {
  const { cards } = plan.words;
  const value = (figure: BoundedFigure): string => {
    const { low, high } = boundsOf(plan, figure);
    const words = figure === 'requiredPace' ? cards.shortInterval : cards.interval;
    const interval = fillSentence(words, { low, high });
    const known = figure === 'persons' ? plan.setting('counted') : plan.figure(figure);
    return `IF(${isInterval(plan)},${interval},IF(ISNUMBER(${known}),${known},IF(${known}=${quoted(plan.words.finished)},${known},${quoted(plan.words.unknownFigure)})))`;
  };
  return Object.fromEntries(CARDS.map(({ key }) => [key, value(key)])) as CardTexts;
}

function unitTitle({ setting, words }: SummaryPlan): string {
  const title = quoted(words.cards.persons);
  return `IF(${setting('unit')}="participations",${quoted(words.headers.participations)},${title})`;
}

function cardNotes(plan: SummaryPlan): CardTexts {
  const { words, setting } = plan;
  const { cards } = words;
  const of = plan.figure;
  const target = setting('target');
  const share = (value: string): string => tenths(`(${value}*100)`);
  const ofTarget = fillSentence(cards.personsNote, { target, progress: share(of('progress')) });
  const betweenShares = fillSentence(cards.personsIntervalNote, {
    target,
    low: share(`${setting('countedLow')}/${target}`),
    high: share(of('progress')),
  });
  const told = `IF(ISNUMBER(${target}),IF(${isInterval(plan)},${betweenShares},${ofTarget}),"")`;
  const months = fillSentence(cards.remainingNote, { months: setting('monthsLeft') });
  const pace = of('observedPace');
  const sessions = fillSentence(cards.sessionsNote, {
    capacity: tenths(setting('meanCapacity')),
    rate: `ROUND(${of('rate')}*100,0)`,
  });
  const [low, high] = [`ROUND(${setting('cautious')},0)`, `ROUND(${of('range')},0)`];
  const between = fillSentence(cards.projectionNote, { low, high });
  const range = `IF(${low}=${high},${quoted(cards.onePaceNote)},${between})`;
  const early = quoted(words.tooEarly);
  return {
    persons: `IF(${setting('missing')}<>"",${setting('missing')},IF(${of('sessions')}=0,${quoted(words.modes.none)},${told}))`,
    remaining: `IF(ISNUMBER(${setting('monthsLeft')}),${months},"")`,
    requiredPace: `IF(ISNUMBER(${pace}),${fillSentence(cards.paceNote, { pace: tenths(pace) })},"")`,
    sessionsNeeded: `IF(AND(ISNUMBER(${setting('meanCapacity')}),ISNUMBER(${of('rate')})),${sessions},"")`,
    projection: `IF(ISNUMBER(${pace}),${range},IF(ISNUMBER(${of('elapsed')}),${early},""))`,
  };
}

function readingFormula({ setting, words }: SummaryPlan): string {
  const names = `SUBSTITUTE(MID(${setting('trainings')},2,LEN(${setting('trainings')})-2),";",", ")`;
  const day = (key: 'periodStart' | 'periodEnd', empty: string): string =>
    `IF(${setting(key)}=0,${quoted(empty)},${frenchDay(setting(key))})`;
  return fillSentence(words.reading, {
    trainings: names,
    unit: `IF(${setting('unit')}="participations",${quoted(words.units.participations)},${quoted(words.units.persons)})`,
    start: day('periodStart', words.noStart),
    end: day('periodEnd', words.noEnd),
  });
}

function detailsFormula({ setting, words }: SummaryPlan): string {
  const { people, partial, modes } = words;
  const mode = setting('attendanceMode');
  return fillSentence(words.readingDetails, {
    people: `IF(${setting('people')}="staff",${quoted(people.staff)},${quoted(people.all)})`,
    partial: `IF(${setting('partial')}="absent",${quoted(partial.absent)},${quoted(partial.present)})`,
    mode: `IF(${mode}="nominative",${quoted(modes.nominative)},IF(${mode}="aggregated",${quoted(modes.aggregated)},IF(${mode}="mixed",${quoted(modes.mixed)},${quoted(modes.none)})))`,
    target: `IF(ISNUMBER(${setting('target')}),${setting('target')},${quoted(words.noEnd)})`,
  });
}

/** Sessions held without a number of persons present, and what there is when no session counts. */
function warningFormula(plan: SummaryPlan): string {
  const { sessions, words } = plan;
  const missing = `COUNTIFS(${sessions.range('verdict')},${quoted(VERDICT_WORDS['no-count'])})`;
  const told = counted(words.missingCounts, missing, {});
  const none = `IF(${plan.figure('sessions')}=0,${quoted(noneCounted(plan))},"")`;
  return `${none}&IF(${missing}=0,"",${told})`;
}

/** The trainings that were typed, when none of them is counted; empty otherwise. */
function noneCounted({ tracker, words }: SummaryPlan): string {
  const { countedTrainings } = tracker.settings;
  const typed = new Map<string, TypedTraining>();
  for (const { value } of tracker.sessions?.rows ?? []) {
    const name = value.training.trim();
    if (isCountedTraining(name, countedTrainings)) return '';
    const key = sameName(name);
    if (name !== '') typed.set(key, { name, sessions: (typed.get(key)?.sessions ?? 0) + 1 });
  }
  return typed.size === 0
    ? ''
    : words.noneCounted(countedTrainings.join(', '), [...typed.values()]);
}

/** Lines the workings do not reach. */
function unreadFormula(plan: SummaryPlan): string {
  const { tracker, sessions, attendances } = plan;
  const parts = [
    tracker.sessions &&
      unreadOf(plan, {
        typed: endlessColumn(tracker.sessions.place, 'training'),
        read: `SUMPRODUCT(--(${sessions.range('training')}<>""))`,
        table: tracker.sessions.place.sheet,
      }),
    tracker.attendances &&
      attendances &&
      unreadOf(plan, {
        typed: endlessColumn(tracker.attendances.place, 'code'),
        read: `COUNTA(${wholeColumn(tracker.attendances.place, 'code', attendances.rowCount)})-1`,
        table: tracker.attendances.place.sheet,
      }),
  ].filter((part) => part !== null);
  return parts.length === 0 ? '""' : parts.join('&');
}

function unreadOf(
  { words }: SummaryPlan,
  from: { readonly typed: string | null; readonly read: string; readonly table: string },
): string {
  if (from.typed === null) return '""';
  const count = `(COUNTA(${from.typed})-${from.read})`;
  const told = counted(words.unreadRows, count, { table: quoted(from.table) });
  return `IFERROR(IF(${count}>0,${told},""),"")`;
}

function counted(
  { one, many }: OneOrMany,
  count: string,
  gaps: Readonly<Record<string, string>>,
): string {
  return `IF(${count}=1,${fillSentence(one, { ...gaps, count })},${fillSentence(many, { ...gaps, count })})`;
}
