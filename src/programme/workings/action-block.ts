/**
 * What is worked out of each row of Suivi, one line a row, in this order. Each is a column of
 * « Calculs » over all its lines, under the defined name `calc_<field>`. Days are Excel serials;
 * texts are `""` and numbers 0 or `""` where there is nothing to say.
 */
export const ACTION_FIELDS = [
  /** 1, 2, 3… : the line is that row of tblSuivi. */
  'ligne',
  /** 1 when tblSuivi has that row and it says something, 0 otherwise. */
  'present',
  'numero',
  'volet',
  'titre',
  'type',
  'statut',
  /** Place of the strand in the list, 9999 outside of it. */
  'rang_volet',
  'debut',
  'fin',
  'realise',
  /** Place of the precision among those that cover more than a day; 0 for none. */
  'periode',
  /** 0 without, 1 non-blocking, 2 blocking. */
  'condition',
  /** Last day of the window that begins on `debut`. */
  'fenetre',
  /** The day after which the row is late. */
  'echeance',
  /** 1 while something is left to do: neither done, nor on hold, nor dropped. */
  'ouvert',
  /** Status date minus deadline, of open rows with a deadline. */
  'jours',
  /** 0 on time, 1 to watch, 2 late, 3 past its date but held by a blocking condition. */
  'situation',
  /** Days late of late rows, 0 otherwise. */
  'retard',
  /** 1 when the deadline falls within the reminder. */
  'rappel',
  /** 1 when to watch, or past its date and held. */
  'surveiller',
  /** 1 when a decision is awaited. */
  'attente',
  /** 1 when open, without a date, and not under way. */
  'a_dater',
  'decideur',
  /** « Dépend de » as `;ACC-03;ACC-06;`. */
  'depend',
  /** The rows that wait for an awaited decision: lines of the first three, then their N° in words. */
  'suite_1',
  'suite_2',
  'suite_3',
  'suite',
  /** Sort keys, all different, `""` when the row is not of the list: coming, late, awaited. */
  'date_cle',
  'retard_cle',
  'attente_cle',
  /** 1 on the next deadline of each strand. */
  'premier',
  /** Line of the row in the memorised planning, 0 when it is not there; 0 or 1 for what changed since. */
  'reference',
  'nouvelle',
  'faite',
  'deplacee',
  'retard_depuis',
  /** The words of « Veille ». */
  'veille',
  /**
   * Words of Suivi as they stand there: formulas that read them here name no table, so that Excel keeps
   * them once a column.
   */
  'precision',
  'texte',
  'texte_condition',
  'effet',
  'texte_depend',
  'territoire',
] as const;
export type ActionField = (typeof ACTION_FIELDS)[number];

/** The defined name of a column of the block. */
export function nameOf(field: ActionField): string {
  return `calc_${field}`;
}

/** « Arrêté au »: the setting, or today. */
export const STATUS_DATE_NAME = 'calculs_date';
/** Days before a deadline from which it is to be watched. */
export const REMINDER_NAME = 'calculs_rappel';
/** Names what was written, so that it need not be written again. */
export const WRITTEN_NAME = 'calculs_formules';
/** How many lines the block has. */
export const LINES_NAME = 'calculs_lignes';
/** 1 when tblSuivi has more rows than the block has lines. */
export const OUTGROWN_NAME = 'calculs_depasse';
