import type { ChartSeries, Edit } from '../../../workbook/edit';
import { quoteSheet } from '../../../workbook/location';
import { isCountedTraining, sameName } from '../../tracker/session-counting';
import { columnRange } from './formula-parts';
import { LINE_COLUMNS, MONTH_COLUMNS } from './summary-months';
import { PAGE, type SummaryPlan } from './summary-plan';
import { endOf, type TableRows } from './summary-rows';
import { INDICATORS } from './summary-words';

/** Colours that stay apart in grey and for colour-blind readers. */
export const CHART_COLOURS = {
  cumulated: '#2F75B5',
  expected: '#7F7F7F',
  target: '#1F3864',
  central: '#C55A11',
} as const;

const MIN_BASINS = 3;

/**
 * The two pictures of the first page: the course of the counting, and persons by basin; where one
 * would be empty, a sentence.
 */
export function writeCharts(plan: SummaryPlan): readonly Edit[] {
  return hasCounted(plan) ? [burnUp(plan), basins(plan)] : [noChart(plan, plan.rows.figures + 1)];
}

function noChart({ sheet, words }: SummaryPlan, row: number): Edit {
  const at = { row, column: PAGE.middle };
  return { kind: 'writeCells', sheet, at, cells: [[words.noChartYet]] };
}

/** Whether a session may count, so that the pictures have something to show. */
function hasCounted({ tracker }: SummaryPlan): boolean {
  const { countedTrainings, countingStart, countingMonths } = tracker.settings;
  const isHeld = tracker.sessions?.rows.some(
    ({ value: { training, status, present } }) =>
      status === 'Réalisée' && present !== null && isCountedTraining(training, countedTrainings),
  );
  return isHeld === true && countingStart !== null && countingMonths !== null;
}

/** Whether some session is told by its number of persons alone. */
function countsHeads({ tracker }: SummaryPlan): boolean {
  const listed = new Set(tracker.attendances?.rows.map(({ value }) => sameName(value.session)));
  return (
    tracker.sessions?.rows.some(
      ({ value }) =>
        value.status === 'Réalisée' &&
        value.present !== null &&
        isCountedTraining(value.training, tracker.settings.countedTrainings) &&
        !listed.has(sameName(value.id)),
    ) ?? false
  );
}

function burnUp(plan: SummaryPlan): Edit {
  const { sheet, workings, words, rows, rawColumn, tracker } = plan;
  const { charts, headers } = words;
  const isPersons = tracker.settings.countedUnit === 'Personnes distinctes';
  const range = (column: number): string => rangeOf(sheet, rows.months, column);
  const line = (key: (typeof LINE_COLUMNS)[number]): string =>
    rangeOf(workings, rows.months, rawColumn + LINE_COLUMNS.indexOf(key));
  const categories = line('label');
  const least = {
    name: headers.cumulatedLow,
    values: line('least'),
    color: CHART_COLOURS.target,
    line: 'dot',
  } as const;
  const series: readonly Omit<ChartSeries, 'categories'>[] = [
    {
      name: headers.cumulated,
      values: range(MONTH_COLUMNS.cumulated),
      color: CHART_COLOURS.cumulated,
      kind: 'column',
    },
    {
      name: headers.expected,
      values: range(MONTH_COLUMNS.expected),
      color: CHART_COLOURS.expected,
      line: 'dash',
    },
    { name: charts.target, values: line('target'), color: CHART_COLOURS.target },
    {
      name: headers.cautious,
      values: line('cautious'),
      color: CHART_COLOURS.central,
      line: 'dot',
    },
    { name: headers.central, values: line('central'), color: CHART_COLOURS.central },
    {
      name: headers.optimistic,
      values: line('optimistic'),
      color: CHART_COLOURS.central,
      line: 'dashDot',
    },
    ...(countsHeads(plan) ? [least] : []),
  ];
  return {
    kind: 'chart',
    sheet,
    chart: {
      name: 'bilan_graphique_cumul',
      kind: 'line',
      title: charts.burnUp,
      altText: charts.burnUpAlt,
      series: series.map((one) => ({ ...one, categories })),
      valueAxisTitle: isPersons ? headers.persons : headers.participations,
      cover: {
        row: rows.figures,
        column: PAGE.middle,
        rowCount: INDICATORS.length,
        columnCount: PAGE.columns - PAGE.middle,
      },
    },
  };
}

function basins(plan: SummaryPlan): Edit {
  const { sheet, words, rows } = plan;
  const table = rows.basins;
  const drawn = { ...table, count: basinsToDraw(plan) };
  return {
    kind: 'chart',
    sheet,
    chart: {
      name: 'bilan_graphique_bassins',
      kind: 'column',
      title: words.charts.basins,
      altText: words.charts.basinsAlt,
      series: [
        {
          name: words.headers.persons,
          values: rangeOf(sheet, drawn, PAGE.middle + 2),
          categories: rangeOf(sheet, drawn, PAGE.middle),
          color: CHART_COLOURS.cumulated,
        },
      ],
      cover: {
        row: table.header,
        column: PAGE.right,
        rowCount: endOf(rows.cycles) - table.header + 1,
        columnCount: PAGE.columns - PAGE.right,
      },
    },
  };
}

/** As many columns as the sessions have basins: an empty line of the table would leave a hole. */
function basinsToDraw({ tracker, rows }: SummaryPlan): number {
  const basins = new Set(tracker.sessions?.rows.map(({ value }) => sameName(value.basin)));
  return Math.min(rows.basins.count, Math.max(MIN_BASINS, basins.size));
}

function rangeOf(sheet: string, { first, count }: TableRows, column: number): string {
  return `${quoteSheet(sheet)}!${columnRange({ column, row: first, rowCount: count })}`;
}
