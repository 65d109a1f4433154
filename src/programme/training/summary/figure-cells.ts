import { PAGE, type SummaryPlan } from '../plan/summary-plan';
import { INDICATORS, type Indicator } from '../plan/summary-words';

/** First row of the key figures: nothing above it changes in height. */
export const FIGURE_ROW = 10;
const VALUE_COLUMN = PAGE.label + 1;

/** The cell that holds an indicator on the page, wherever it is read. */
export function figureCell({ page }: SummaryPlan, indicator: Indicator): string {
  return page(FIGURE_ROW + INDICATORS.indexOf(indicator), VALUE_COLUMN);
}
