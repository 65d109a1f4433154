import { hasCell } from '../../../src/workbook/location';
import type { Scalar } from '../../host/model/scalar';
import type { Sheet } from '../../host/model/sheet';
import type { BorderLine } from '../../host/model/style';
import type { Session } from '../../host/rich-api/session';
import { type CellLook, type Edge, EDGES, type Held, lookOf, withDifferential } from './cell-look';
import type { ConditionalLooks } from './conditional-looks';
import { withTable } from './table-looks';

const FACING: Readonly<Record<Edge, { edge: Edge; rows: number; columns: number }>> = {
  top: { edge: 'bottom', rows: -1, columns: 0 },
  bottom: { edge: 'top', rows: 1, columns: 0 },
  left: { edge: 'right', rows: 0, columns: -1 },
  right: { edge: 'left', rows: 0, columns: 1 },
};

/** The looks of the cells of one sheet while it is drawn. */
export class SheetLooks {
  readonly #own = new Map<number, CellLook>();

  constructor(
    readonly sheet: Sheet,
    readonly session: Session,
    readonly conditional: ConditionalLooks,
  ) {}

  /** The value of a cell, computed. */
  value(row: number, column: number): Scalar {
    const cell = this.sheet.cell(row, column);
    return cell ? this.session.calculator.valueOf(this.sheet, row, column, cell) : null;
  }

  /** The look of a cell, its lines agreed with those of the cells around it. */
  at(row: number, column: number): CellLook {
    const own = this.#ownAt(row, column);
    const edges = Object.fromEntries(
      EDGES.map((name) => {
        const { edge, rows, columns } = FACING[name];
        const other = this.#ownAt(row + rows, column + columns).edges[edge];
        const isFirst = name === 'right' || name === 'bottom';
        const line = isFirst ? stronger(own.edges[name], other) : stronger(other, own.edges[name]);
        return [name, line] as const;
      }),
    ) as Record<Edge, BorderLine>;
    return { ...own, edges };
  }

  #ownAt(row: number, column: number): CellLook {
    const key = row * 32_768 + column + 1;
    let look = this.#own.get(key);
    if (!look) this.#own.set(key, (look = this.#make(row, column)));
    return look;
  }

  #make(row: number, column: number): CellLook {
    const { sheet, session } = this;
    const style = session.workbook.styles.get(sheet.styleAt(row, column));
    const plain = lookOf(style, heldBy(this.value(row, column)));
    const table = sheet.tables.find(({ area }) => hasCell(area, { row, column }));
    const tabled = table ? withTable(plain, table, row) : plain;
    return this.conditional.at({ sheet, row, column }).reduce(withDifferential, tabled);
  }
}

function heldBy(value: Scalar): Held {
  if (typeof value === 'number') return 'number';
  return typeof value === 'string' || value === null ? 'text' : 'other';
}

/** From the line that gives way to the one that is drawn. */
const RANKS = 'none hair dotted dashed dashDot mediumDashed thin medium double thick'.split(' ');

/** Two cells share a line: the stronger one is drawn, by both. */
function stronger(first: BorderLine, second: BorderLine): BorderLine {
  return RANKS.indexOf(second.style) > RANKS.indexOf(first.style) ? second : first;
}
