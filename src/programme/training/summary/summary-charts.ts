import type { ChartSeries, Edit, Edits } from '../../../workbook/edit';
import { quoteSheet, areaOf } from '../../../workbook/location';
import { sameName } from '../../tracker/sessions/counting';
import { isExact, isNumber } from '../counts/figures';
import { columnRange } from '../plan/formula-parts';
import { LINE_COLUMNS, MONTH_COLUMNS } from './summary-months';
import { PAGE, type SummaryPlan } from '../plan/summary-plan';
import { endOf, type TableRows } from '../plan/summary-rows';
import { INDICATORS } from '../plan/summary-words';

/** Colours that stay apart in grey and for colour-blind readers. */
export const CHART_COLOURS = {
  cumulated: '#2F75B5',
  expected: '#7F7F7F',
  target: '#1F3864',
  central: '#C55A11',
} as const;

const MIN_BASINS = 3;

/** The pictures of the first page, the counting and persons by basin; a sentence where one would be empty. */
export function writeCharts(plan: SummaryPlan): Edits {
  const { sheet, figures, rows, words } = plan;
  if (figures.countedSessions > 0) return [burnUp(plan), basins(plan)];
  const at = { row: rows.figures + 1, column: PAGE.middle };
  return [{ kind: 'writeCells', sheet, at, cells: [[words.noChartYet]] }];
}

/** The months, persons trained and expected line of the page, as ranges; null when nothing counts. */
export function curveOf(plan: SummaryPlan): {
  readonly months: string;
  readonly trained: string;
  /** Null without a target. */
  readonly expected: string | null;
} | null {
  const { sheet, rows, tracker, figures } = plan;
  if (rows.months.count === 0 || (tracker.sessions?.rows.length ?? 0) === 0) return null;
  const range = (column: number): string => rangeOf(sheet, rows.months, column);
  return {
    months: lineRange(plan, 'label'),
    trained: range(MONTH_COLUMNS.cumulated),
    expected: figures.target === null ? null : range(MONTH_COLUMNS.expected),
  };
}

function burnUp(plan: SummaryPlan): Edit {
  const { sheet, words, rows, tracker } = plan;
  const { charts, headers } = words;
  const isPersons = tracker.settings.countedUnit === 'Personnes distinctes';
  const categories = lineRange(plan, 'label');
  return {
    kind: 'chart',
    sheet,
    chart: {
      name: 'bilan_graphique_cumul',
      kind: 'line',
      title: charts.burnUp,
      series: burnUpSeries(plan).map((one) => ({ ...one, categories })),
      valueAxisTitle: isPersons ? headers.persons : headers.participations,
      cover: areaOf([rows.figures, PAGE.middle], [INDICATORS.length, PAGE.columns - PAGE.middle]),
    },
  };
}

type Series = Omit<ChartSeries, 'categories'>;

/** Each line has a style of its own, which tells it in grey. */
function burnUpSeries(plan: SummaryPlan): readonly Series[] {
  const { sheet, words, rows, figures } = plan;
  const { charts, headers } = words;
  const { cumulated, expected, target, central } = CHART_COLOURS;
  const month = (key: 'cumulated' | 'expected'): string =>
    rangeOf(sheet, rows.months, MONTH_COLUMNS[key]);
  const line = (key: (typeof LINE_COLUMNS)[number]): string => lineRange(plan, key);
  const projected: readonly Series[] = [
    { name: headers.cautious, values: line('cautious'), color: central, line: 'dot' },
    { name: headers.central, values: line('central'), color: central },
    { name: headers.optimistic, values: line('optimistic'), color: central, line: 'dashDot' },
  ];
  // Without a target, an empty cell would be drawn as 0.
  const aimed: readonly Series[] = [
    { name: headers.expected, values: month('expected'), color: expected, line: 'dash' },
    { name: charts.target, values: line('target'), color: target },
  ];
  const least: Series = {
    name: headers.cumulatedLow,
    values: line('least'),
    color: target,
    line: 'dot',
  };
  return [
    { name: headers.cumulated, values: month('cumulated'), color: cumulated, kind: 'column' },
    ...(figures.target === null ? [] : aimed),
    ...(isNumber(figures.observedPace) ? projected : []),
    ...(isExact(figures.persons) ? [] : [least]),
  ];
}

function lineRange(
  { workings, rows, rawColumn }: SummaryPlan,
  key: (typeof LINE_COLUMNS)[number],
): string {
  return rangeOf(workings, rows.months, rawColumn + LINE_COLUMNS.indexOf(key));
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
      series: [
        {
          name: words.headers.persons,
          values: rangeOf(sheet, drawn, PAGE.middle + 2),
          categories: rangeOf(sheet, drawn, PAGE.middle),
          color: CHART_COLOURS.cumulated,
        },
      ],
      cover: areaOf(
        [table.header, PAGE.right],
        [endOf(rows.cycles) - table.header + 1, PAGE.columns - PAGE.right],
      ),
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
