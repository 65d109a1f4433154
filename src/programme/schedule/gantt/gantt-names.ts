import { TIMES_NAME } from '../drawing/drawing-block';

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
