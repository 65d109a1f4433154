import type { CellInput, Edits } from '../../../workbook/edit';
import { VERDICT_WORDS } from '../../tracker/sessions/counting';
import { quoted } from '../../workings/formula';
import { fillSentence } from '../plan/formula-parts';
import { BOUNDED_FIGURES, boundsOf, isInterval } from './summary-bounds';
import { PAGE, type SummaryPlan } from '../plan/summary-plan';
import { INDICATORS, type Indicator } from '../plan/summary-words';
import figureNames from './figure-names.json';

/** The names by which a reader, a formula or another workbook finds the key figures. */
const FIGURE_NAMES: Readonly<Partial<Record<Indicator, string>>> = figureNames;

const WHOLE = '#,##0';
const TENTH = '#,##0.0';
const PERCENT = '0.0\\ %';
/** Of the figures that are no whole number. */
const FORMATS: Readonly<Partial<Record<Indicator, string>>> = {
  rate: PERCENT,
  progress: PERCENT,
  expected: TENTH,
  gap: '+#,##0.0;"−"#,##0.0;0.0',
  observedPace: TENTH,
  requiredPace: TENTH,
};

/** The table of key figures: name, value, what it means; and the defined names. */
export function writeFigures(plan: SummaryPlan): Edits {
  const { sheet, words } = plan;
  const formulas = figureFormulas(plan);
  const cells = INDICATORS.map((key): readonly CellInput[] => [
    words.indicators[key],
    { formula: `=IFERROR(${formulas[key]},${quoted(words.unknownFigure)})` },
    noteOf(plan, key),
  ]);
  const numberFormats = INDICATORS.map((key) => ['General', FORMATS[key] ?? WHOLE, 'General']);
  const at = { row: plan.rows.figures, column: PAGE.label };
  const names = INDICATORS.flatMap((key): Edits => {
    const name = FIGURE_NAMES[key];
    return name === undefined
      ? []
      : [{ kind: 'defineName', name, refersTo: `=${plan.figure(key)}` }];
  });
  // Fewer than « bilan_personnes » where head counts alone are known.
  const refersTo = `=${plan.setting('personsLow')}`;
  return [
    { kind: 'writeCells', sheet, at, cells, numberFormats },
    ...names,
    { kind: 'defineName', name: 'bilan_personnes_au_moins', refersTo },
  ];
}

/** What a figure means, or its bounds when it has two. */
function noteOf(plan: SummaryPlan, key: Indicator): CellInput {
  const note = plan.words.notes[key];
  const bounded = BOUNDED_FIGURES.find((figure) => figure === key);
  if (bounded === undefined) return note;
  const between = fillSentence(plan.words.cards.intervalNote, boundsOf(plan, bounded));
  return {
    formula: `=IF(${isInterval(plan)},IFERROR(${between},${quoted(note)}),${quoted(note)})`,
  };
}

function figureFormulas(plan: SummaryPlan): Readonly<Record<Indicator, string>> {
  const { sessions, setting, words } = plan;
  const nc = quoted(words.notComputable);
  const counted = `${sessions.range('verdict')},${quoted(VERDICT_WORDS.counted)}`;
  const target = setting('target');
  const of = plan.figure;
  const isPeriod = `${setting('periodEnd')}>0`;
  return {
    sessions: `COUNTIFS(${counted})`,
    registered: `SUMIFS(${sessions.range('registered')},${counted})`,
    participations: `SUM(${sessions.range('heads')})`,
    absent: `${of('registered')}-SUM(${sessions.range('attended')})`,
    walkIns: `SUM(${sessions.range('walkIns')})`,
    rate: `IF(${of('registered')}=0,${nc},SUM(${sessions.range('attended')})/${of('registered')})`,
    persons: `IF(${setting('missing')}="",SUM(${sessions.range('persons')}),${quoted(words.unknownFigure)})`,
    remaining: `IF(ISNUMBER(${target}),MAX(0,${target}-${setting('counted')}),${nc})`,
    progress: `IF(ISNUMBER(${target}),${setting('counted')}/${target},${nc})`,
    elapsed: `IF(${isPeriod},${elapsedFormula(plan)},${nc})`,
    expected: `IF(AND(ISNUMBER(${target}),${isPeriod}),N(${target})*N(${of('elapsed')})/MAX(1,N(${setting('countingMonths')})),${nc})`,
    gap: `IF(ISNUMBER(${of('expected')}),${setting('counted')}-${of('expected')},${nc})`,
    ...paceFormulas(plan),
  };
}

/** Whole months from the start to the status date, that day included, inside the period. */
function elapsedFormula({ setting }: SummaryPlan): string {
  const start = setting('countingStart');
  const next = `(${setting('statusDate')}+1)`;
  const months = `(YEAR(${next})-YEAR(${start}))*12+MONTH(${next})-MONTH(${start})-IF(DAY(${next})<DAY(${start}),1,0)`;
  return `MIN(${setting('countingMonths')},MAX(0,${months}))`;
}

function paceFormulas(plan: SummaryPlan) {
  const { setting, words } = plan;
  const nc = quoted(words.notComputable);
  const of = plan.figure;
  const pace = of('observedPace');
  const left = setting('monthsLeft');
  const canPace = `IF(ISNUMBER(${of('elapsed')}),IF(OR(${of('elapsed')}<3,${of('sessions')}<2),FALSE,TRUE),FALSE)`;
  const perSession = `(${setting('meanCapacity')}*${of('rate')})`;
  const projected = (value: string): string =>
    `IF(ISNUMBER(${pace}),${setting('counted')}+${value}*${left},${pace})`;
  return {
    observedPace: `IF(${canPace},${setting('counted')}/MAX(1,N(${of('elapsed')})),${nc})`,
    requiredPace: `IF(AND(ISNUMBER(${of('remaining')}),ISNUMBER(${left})),IF(${left}=0,${quoted(words.finished)},${of('remaining')}/${left}),${nc})`,
    sessionsNeeded: `IF(ISNUMBER(${of('remaining')}),IF(${of('remaining')}=0,0,IFERROR(ROUNDUP(${of('remaining')}/${perSession}-0.000000001,0),${nc})),${nc})`,
    projection: projected(pace),
    range: projected(setting('paceHigh')),
    planned: `IF(${setting('periodEnd')}=0,${nc},IF(${setting('plannedSeats')}=0,${setting('counted')},IF(ISNUMBER(${of('rate')}),${setting('counted')}+${setting('plannedSeats')}*${of('rate')},${nc})))`,
  };
}
