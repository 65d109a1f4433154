export interface ChartSeries {
  name: string;
  /** References such as `Suivi!$A$2:$A$9`, without `=`. */
  values: string | null;
  categories: string | null;
  fillColor: string | null;
  lineColor: string | null;
  /** Office.js line styles: Continuous, Dash, None… */
  lineStyle: string;
  lineWeight: number | null;
  markerStyle: string | null;
  chartType: string | null;
  hasDataLabels: boolean;
  gapWidth: number | null;
}

export interface ChartAxis {
  title: string | null;
  titleVisible: boolean;
  visible: boolean;
  minimum: number | null;
  maximum: number | null;
  numberFormat: string | null;
  gridlines: boolean;
  reversed: boolean;
}

/** A chart. One read from a file is kept as it is (`source`) and is known by name, type and title. */
export interface Chart {
  readonly id: string;
  name: string;
  /** Office.js chart type: Line, ColumnClustered, BarClustered, Area, Doughnut… */
  type: string;
  title: string;
  titleVisible: boolean;
  altText: string;
  altTitle: string;
  series: ChartSeries[];
  legendVisible: boolean;
  legendPosition: string;
  valueAxis: ChartAxis;
  categoryAxis: ChartAxis;
  dataLabels: boolean;
  /** Points from the top-left corner of the sheet. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Where it stands in the file it came from. */
  readonly source: { readonly anchorXml: string; readonly part: string } | null;
  /** Whether a chart read from a file was changed here, which cannot be written back. */
  touched: boolean;
}

export function newAxis(): ChartAxis {
  return {
    title: null,
    titleVisible: false,
    visible: true,
    minimum: null,
    maximum: null,
    numberFormat: null,
    gridlines: false,
    reversed: false,
  };
}

export function newSeries(name: string): ChartSeries {
  return {
    name,
    values: null,
    categories: null,
    fillColor: null,
    lineColor: null,
    lineStyle: 'Continuous',
    lineWeight: null,
    markerStyle: null,
    chartType: null,
    hasDataLabels: false,
    gapWidth: null,
  };
}
