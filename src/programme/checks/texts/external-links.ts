/** `'P:\DRH\[plan_formation_2014.xlsx]S1'!B4`, `[1]Feuil1!A1`: a reference to another workbook. */
const QUOTED = /'((?:[^'[\]]|'')*)\[([^[\]']+)\](?:[^'[\]]|'')+'!/u;
const BARE = /(?<![\w\]@])\[([^[\]'@#,:\s]+)\][\p{L}\d_.]+!/u;

/**
 * The other workbook a formula reads, with its path when it is written; null when there is none. A
 * structured reference (`tblSuivi[Statut]`) is none.
 *
 * @example externalWorkbookIn("='P:\\DRH\\[plan_2014.xlsx]S1'!B4") // 'P:\\DRH\\plan_2014.xlsx'
 */
export function externalWorkbookIn(formula: string): string | null {
  if (!formula.includes('[') || !formula.includes('!')) return null;
  const quoted = QUOTED.exec(formula);
  if (quoted) return `${quoted[1] ?? ''}${quoted[2] ?? ''}`;
  const bare = BARE.exec(formula);
  return bare ? (bare[1] ?? null) : null;
}
