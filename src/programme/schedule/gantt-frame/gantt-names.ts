import ganttNames from './gantt-names.json';
import { LEFT, TOP } from './gantt-frame';

/** Names by which the parts of the Gantt are found, in formulas and by those who read the file. */
export const GANTT_NAMES = ganttNames;

/** Stands in a filter's cell when nothing is left out. */
export const NO_FILTER_WORD = 'Tous';

/** Cells the reader may change, or that say what was asked. */
export const CONTROL = {
  scale: { row: TOP.controls, column: LEFT.title },
  periodStart: { row: TOP.controls, column: LEFT.due },
  periodEnd: { row: TOP.controls, column: LEFT.status },
  strand: { row: TOP.filters, column: LEFT.title },
  partner: { row: TOP.filters, column: LEFT.partners },
  territory: { row: TOP.filters, column: LEFT.due },
} as const;
export type Control = keyof typeof CONTROL;

/** What formulas of either sheet call a choice: its defined name. */
export function controlName(control: 'scale' | 'periodStart' | 'periodEnd'): string {
  return GANTT_NAMES[control];
}
