import { columnLetters, areaOf } from '../../../workbook/location';
import type { ListName } from '../columns';
import type { Status } from '../lists';
import { STATUS_LOOKS } from '../status-looks';
import type { Edits } from '../../../workbook/edit';

/** Rows a column of statuses may grow to. */
const MOST_ROWS = 3000;

/** In the formulas of our own rules, by which they are told from the user's. */
const OURS: ListName = 'liste_statuts';

/** Colours the cells of a column of statuses by their words; `late` is the column of « Veille ». */
export function colourStatuses(
  sheet: string,
  at: { readonly row: number; readonly status: number; readonly watch: number },
): Edits {
  const line = String(at.row + 1);
  const column = (position: number) => areaOf([at.row, position], [MOST_ROWS, 1]);
  const status = `$${columnLetters(at.status)}${line}`;
  const watch = `$${columnLetters(at.watch)}${line}`;
  const statuses = Object.keys(STATUS_LOOKS) as Status[];
  return [
    {
      kind: 'conditionalFormats',
      sheet,
      area: column(at.status),
      named: OURS,
      rules: statuses.map((word) => ({
        formula: `=AND(${status}="${word}",ROWS(${OURS})>0)`,
        format: {
          fill: STATUS_LOOKS[word].fill,
          font: { color: STATUS_LOOKS[word].ink, strikethrough: STATUS_LOOKS[word].isStruck },
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
