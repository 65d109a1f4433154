import type { Edit } from '../../workbook/edit';
import { columnLetters } from '../../workbook/location';
import type { Status } from './lists';

/** Chosen to stay apart when printed in grey; a symbol or a word always goes with them. */
export const STATUS_COLOURS: Readonly<Record<Status, string>> = {
  Prévu: '#9DC3E6',
  'En préparation': '#BDD7EE',
  'En cours': '#2F75B5',
  'En attente de décision': '#F4B183',
  Réalisé: '#548235',
  Suspendu: '#BFBFBF',
  Abandonné: '#D9D9D9',
};
const DARK: readonly Status[] = ['En cours', 'Réalisé'];
/** Rows a column of statuses may grow to. */
const MOST_ROWS = 3000;

/** Colours the cells of a column of statuses by their words; `late` is the column of « Veille ». */
export function colourStatuses(
  sheet: string,
  at: { readonly row: number; readonly status: number; readonly watch: number },
): readonly Edit[] {
  const line = String(at.row + 1);
  const column = (position: number) => ({
    row: at.row,
    column: position,
    rowCount: MOST_ROWS,
    columnCount: 1,
  });
  const status = `$${columnLetters(at.status)}${line}`;
  const watch = `$${columnLetters(at.watch)}${line}`;
  const statuses = Object.keys(STATUS_COLOURS) as Status[];
  return [
    {
      kind: 'conditionalFormats',
      sheet,
      area: column(at.status),
      rules: statuses.map((word) => ({
        formula: `=${status}="${word}"`,
        format: {
          fill: STATUS_COLOURS[word],
          font: { color: DARK.includes(word) ? '#FFFFFF' : '#1F2937' },
        },
        stopIfTrue: false,
      })),
    },
    {
      kind: 'conditionalFormats',
      sheet,
      area: column(at.watch),
      rules: [
        {
          formula: `=LEFT(${watch},6)="Retard"`,
          format: { font: { color: '#C00000', bold: true } },
          stopIfTrue: false,
        },
      ],
    },
  ];
}
