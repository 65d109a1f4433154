import type { CellPlace } from '../../../workbook/location';
import type { FigureCells } from '../plan/calculated-cells';
import { PAGE, type SummaryPlan } from '../plan/summary-plan';
import { INDICATORS, type Indicator } from '../plan/summary-words';

/** First row of the key figures: nothing above it changes in height. */
export const FIGURE_ROW = 10;
const VALUE_COLUMN = PAGE.label + 1;

/** Where the page shows an indicator. */
function figurePlace(indicator: Indicator): CellPlace {
  return { row: FIGURE_ROW + INDICATORS.indexOf(indicator), column: VALUE_COLUMN };
}

/** The cell that holds an indicator, wherever it is read. */
export function figureCell({ page }: SummaryPlan, indicator: Indicator): string {
  const { row, column } = figurePlace(indicator);
  return page(row, column);
}

/** The figures that the workings read. */
export function figuresOf(plan: SummaryPlan): FigureCells {
  const of = (indicator: Indicator): string => figureCell(plan, indicator);
  return {
    participations: of('participations'),
    persons: of('persons'),
    sessions: of('sessions'),
    elapsed: of('elapsed'),
    observedPace: of('observedPace'),
    projection: of('projection'),
  };
}
