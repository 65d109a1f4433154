import { tenths } from '../../workings/formula';
import type { SummaryPlan } from '../plan/summary-plan';

/** The figures of which only bounds are known when sessions are told by head count alone. */
export const BOUNDED_FIGURES = [
  'persons',
  'remaining',
  'requiredPace',
  'sessionsNeeded',
  'projection',
] as const;
export type BoundedFigure = (typeof BOUNDED_FIGURES)[number];

/** Whether the counting has two bounds, a formula part. */
export function isInterval({ setting }: SummaryPlan): string {
  return `IF(ISNUMBER(${setting('counted')}),${setting('countedLow')}<${setting('counted')},FALSE)`;
}

/** The two bounds of a figure as texts, formula parts; an error where the figure is not known. */
export function boundsOf(
  plan: SummaryPlan,
  figure: BoundedFigure,
): { readonly low: string; readonly high: string } {
  const { setting } = plan;
  const [low, high] = [setting('countedLow'), setting('counted')];
  const left = (counted: string): string => `MAX(0,${setting('target')}-${counted})`;
  switch (figure) {
    case 'persons':
      return { low, high };
    case 'remaining':
      return { low: left(high), high: left(low) };
    case 'requiredPace': {
      const pace = (counted: string): string => tenths(`${left(counted)}/${setting('monthsLeft')}`);
      return { low: pace(high), high: pace(low) };
    }
    case 'sessionsNeeded': {
      const perSession = `(${setting('meanCapacity')}*${plan.figure('rate')})`;
      const needed = (counted: string): string =>
        `ROUNDUP(${left(counted)}/${perSession}-0.000000001,0)`;
      return { low: needed(high), high: needed(low) };
    }
    case 'projection': {
      const atEnd = (counted: string): string =>
        `ROUND(${counted}/${plan.figure('elapsed')}*${setting('countingMonths')}/ISNUMBER(${plan.figure('observedPace')}),0)`;
      return { low: atEnd(low), high: atEnd(high) };
    }
  }
}
