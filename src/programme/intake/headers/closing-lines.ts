import { foldedText, type Grid } from '../../reading/grid';

/** Labels that stand beside one another at the foot of a sheet, with what they ask. */
const MAX_CLOSING = 4;
/** What closes a sheet: « Visa du directeur : », « Fait à Lille, le 3 mai », « Rédigé par : ». Folded. */
const CLOSING =
  /:$|^(?:visas?|signatures?|fait a|fait le|(?:redige|etabli|valide|approuve|verifie) (?:par|le)|diffusion|destinataires?)(?![a-z])/u;

/** The last row of a table, without the lines that close the sheet, a blank row below it. */
export function beforeClosing(grid: Grid, top: number, bottom: number): number {
  const closes = (row: number): boolean =>
    grid.filled(row).every((column, index, filled) => {
      const before = filled[index - 1];
      const isAnswer = before !== undefined && foldedText(grid, row, before).endsWith(':');
      return isAnswer || CLOSING.test(foldedText(grid, row, column));
    });
  let last = bottom;
  for (let row = bottom; row > top + 1 && grid.filled(row).length <= MAX_CLOSING; row -= 1) {
    if (grid.filled(row).length === 0) continue;
    if (!closes(row)) break;
    if (grid.filled(row - 1).length === 0) last = row - 1;
  }
  return last;
}
