import { TIMES_NAME } from '../drawing/drawing-block';
import { LEFT, TOP } from './gantt-frame';

/** Names by which the parts of the Gantt are found, in formulas and by those who read the file. */
export const GANTT_NAMES = {
  scale: 'gantt_echelle',
  starts: 'gantt_debut',
  ends: 'gantt_fin',
  times: TIMES_NAME,
  statusColumn: 'gantt_colonne_date',
  grid: 'gantt_grille',
  numbers: 'gantt_numeros',
  periodStart: 'gantt_periode_debut',
  periodEnd: 'gantt_periode_fin',
  strand: 'gantt_filtre_volet',
  partner: 'gantt_filtre_partenaire',
  territory: 'gantt_filtre_territoire',
  counted: 'gantt_comptee',
  trained: 'gantt_formees',
  fingerprint: 'gantt_empreinte',
  block: 'gantt_bloc',
  head: 'gantt_entete',
  prints: 'gantt_empreintes',
  drawing: 'gantt_dessin',
  age: 'gantt_age',
  copy: 'gantt_copie',
} as const;

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
