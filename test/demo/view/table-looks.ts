import type { Table } from '../../host/model/table';
import type { CellLook } from './cell-look';

/** Accents of the theme Excel gives to new workbooks; the first is for styles in black. */
const ACCENTS = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const STRIPES = ['#D9D9D9', '#D9E1F2', '#FCE4D6', '#EDEDED', '#FFF2CC', '#DDEBF7', '#E2EFDA'];

/** The look with what the style of the table adds to a cell that says nothing itself. */
export function withTable(look: CellLook, table: Table, row: number): CellLook {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style);
  if (!match) return look;
  const tone = (Number(match[2]) - 1) % ACCENTS.length;
  const accent = ACCENTS[tone] ?? '#000000';
  const isPale = match[1] === 'Light' && Number(match[2]) <= ACCENTS.length;
  const line = { style: 'thin', color: accent };
  const isHeader = table.showHeaders && row === table.area.row;
  if (isHeader && isPale) return { ...look, bold: true, edges: { ...look.edges, bottom: line } };
  if (isHeader) return { ...look, bold: true, fill: look.fill ?? accent, color: onAccent(look) };
  const isStriped = table.showBandedRows && (row - table.area.row) % 2 === 1;
  if (match[1] === 'Medium' || isPale) {
    return isStriped && look.fill === null ? { ...look, fill: STRIPES[tone] ?? null } : look;
  }
  const bottom = look.edges.bottom.style === 'none' ? line : look.edges.bottom;
  return { ...look, edges: { ...look.edges, bottom } };
}

function onAccent({ color, fill }: CellLook): string {
  return fill === null && color === '#000000' ? '#FFFFFF' : color;
}
