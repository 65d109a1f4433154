import { LEFT, TOP } from './gantt-frame';
import { GANTT_NAMES } from './gantt-names';

/** Cells the reader may change, or that say what was asked. */
export const CONTROL = {
  scale: { row: TOP.controls, column: LEFT.title },
  periodStart: { row: TOP.controls, column: LEFT.due },
  periodEnd: { row: TOP.controls, column: LEFT.status },
  statusDate: { row: TOP.subtitle, column: LEFT.partners },
  strand: { row: TOP.filters, column: LEFT.title },
  partner: { row: TOP.filters, column: LEFT.partners },
  territory: { row: TOP.filters, column: LEFT.due },
} as const;
export type Control = keyof typeof CONTROL;

/** What formulas of either sheet call a choice: its defined name. */
export function controlName(control: 'scale' | 'periodStart' | 'periodEnd'): string {
  return GANTT_NAMES[control];
}
