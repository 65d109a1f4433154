import type { Edit, FormatEdit, Edits } from '../../workbook/edit';
import { type Area, areaOf } from '../../workbook/location';
import { oneCell, paint, printedAs } from '../tracker/layout/edit-parts';
import { PALETTE } from '../tracker/sheets/sheet-looks';
import { STATUS_LOOKS } from '../tracker/status-looks';
import { COLUMN, COLUMN_COUNT, type SynthesisRows, TYPED_LINES, WIDTHS } from './synthesis-grid';
import { markStandings } from './synthesis-marks';
import type { SynthesisWords } from './synthesis-input';

/** Points; printed at nearly full size, nothing is under 8. */
const TEXT_SIZE = 10;
const LINE = 13;
const HEIGHTS = { title: 25, subtitle: 14, stale: 12, gap: 5, value: 27, header: 25, section: 16 };

/** Sizes, colours, marks and paper of the page. */
export function dressSynthesis(
  sheet: string,
  rows: SynthesisRows,
  { words, footer }: { readonly words: SynthesisWords; readonly footer: string },
): Edits {
  return [
    { kind: 'columnWidths', sheet, first: 0, widths: WIDTHS },
    { kind: 'rowHeights', sheet, first: 0, heights: heightsOf(rows) },
    ...formats(rows).map(([areas, format]): Edit => paint(sheet, [...areas], format)),
    ...markStandings(sheet, rows, words),
    pageOf(sheet, rows, footer),
  ];
}

function heightsOf(rows: SynthesisRows): readonly number[] {
  const heights = Array.from({ length: rows.links + 1 }, () => LINE);
  const set = (row: number, height: number): void => {
    heights[row] = height;
  };
  set(rows.title, HEIGHTS.title);
  set(rows.subtitle, HEIGHTS.subtitle);
  set(rows.stale, HEIGHTS.stale);
  set(rows.cards, HEIGHTS.value);
  for (const gap of [rows.stale + 1, rows.strands - 1, rows.lists - 1, rows.bottom - 1]) {
    set(gap, HEIGHTS.gap);
  }
  const { strands, lists, bottom, changes } = rows;
  for (const section of [strands, lists, bottom, changes, bottom + TYPED_LINES + 1]) {
    set(section, HEIGHTS.section);
  }
  set(rows.strands + 1, HEIGHTS.header);
  return heights;
}

type Look = readonly [areas: readonly Area[], format: FormatEdit];

function formats(rows: SynthesisRows): readonly Look[] {
  const all = areaOf([0, 0], [rows.links + 1, COLUMN_COUNT]);
  const { muted, title, ink, rule, softFill, alert } = PALETTE;
  const underline = {
    edges: ['bottom'],
    style: 'medium',
    color: title,
  } as const;
  return [
    [[all], { font: { size: TEXT_SIZE, color: ink }, vertical: 'center' }],
    [[oneCell(rows.title, 0)], { font: { bold: true, size: 18, color: title } }],
    [[oneCell(rows.subtitle, 0)], { font: { size: 10, color: muted } }],
    [
      [oneCell(rows.subtitle, COLUMN.last)],
      { font: { size: TEXT_SIZE, color: muted }, horizontal: 'right' },
    ],
    [[oneCell(rows.stale, 0)], { font: { bold: true, color: alert } }],
    ...cardLooks(rows),
    ...sectionAreas(rows).map((section): Look => [
      [section],
      { font: { bold: true, size: 11, color: title }, borders: [underline] },
    ]),
    ...strandLooks(rows),
    ...listLooks(rows),
    [
      [
        areaOf([rows.bottom + 1, COLUMN.right], [TYPED_LINES, 4]),
        areaOf([rows.bottom + TYPED_LINES + 2, COLUMN.right], [TYPED_LINES, 4]),
      ],
      { borders: [{ edges: ['bottom', 'insideHorizontal'], style: 'hair', color: rule }] },
    ],
    [
      [areaOf([rows.bottom + 1, COLUMN.state], [2 * TYPED_LINES + 1, 1])],
      { font: { color: STATUS_LOOKS['En cours'].fill } },
    ],
    [
      [COLUMN.middle, COLUMN.right].map((column) =>
        areaOf([rows.lists, column], [rows.links - rows.lists, 1]),
      ),
      { indent: 1 },
    ],
    [[areaOf([rows.links, 0], [1, COLUMN_COUNT])], { font: { color: muted }, fill: softFill }],
    [[areaOf([rows.links, 1], [1, COLUMN_COUNT - 1])], { font: { color: '#1F4E9E' } }],
  ];
}

function cardLooks({ cards }: SynthesisRows): readonly Look[] {
  const { softFill, title, muted, ink } = PALETTE;
  const starts = [COLUMN.left, COLUMN.leftText, COLUMN.state, COLUMN.middle, COLUMN.right];
  const white = { edges: ['left'], style: 'thick', color: '#FFFFFF' } as const;
  return [
    [[areaOf([cards, 0], [3, COLUMN_COUNT])], { fill: softFill }],
    [
      starts.map((column) => oneCell(cards, column)),
      { font: { bold: true, size: 22, color: title }, horizontal: 'left', shrinkToFit: true },
    ],
    [
      starts.slice(3).map((column) => oneCell(cards, column + 1)),
      { font: { size: 12, color: muted }, vertical: 'bottom' },
    ],
    [
      starts.map((column) => oneCell(cards + 1, column)),
      { font: { bold: true, size: 10, color: ink } },
    ],
    [starts.map((column) => oneCell(cards + 2, column)), { font: { color: muted } }],
    [starts.slice(1).map((column) => areaOf([cards, column], [3, 1])), { borders: [white] }],
  ];
}

function sectionAreas(rows: SynthesisRows): readonly Area[] {
  const three = (row: number): readonly Area[] => [
    areaOf([row, COLUMN.left], [1, 3]),
    areaOf([row, COLUMN.middle], [1, 6]),
    areaOf([row, COLUMN.right], [1, 4]),
  ];
  return [
    areaOf([rows.strands, 0], [1, COLUMN_COUNT]),
    ...three(rows.lists),
    ...three(rows.bottom),
    areaOf([rows.changes, COLUMN.middle], [1, 6]),
    areaOf([rows.bottom + TYPED_LINES + 1, COLUMN.right], [1, 4]),
  ];
}

function strandLooks(rows: SynthesisRows): readonly Look[] {
  const { softFill, muted, rule } = PALETTE;
  const header = rows.strands + 1;
  const total = rows.firstStrand + rows.strandCount;
  const lines = rows.strandCount + 1;
  return [
    [
      [areaOf([header, 0], [1, COLUMN_COUNT])],
      { fill: softFill, font: { bold: true, color: muted }, wrap: true },
    ],
    [[areaOf([header, COLUMN.middle], [lines + 1, 6])], { horizontal: 'right' }],
    [[areaOf([header, COLUMN.right], [1, 3])], { wrap: false }],
    [[areaOf([header, COLUMN.right], [lines + 1, 1])], { horizontal: 'left', indent: 1 }],
    [
      [areaOf([rows.firstStrand, 0], [rows.strandCount, COLUMN_COUNT])],
      { borders: [{ edges: ['bottom', 'insideHorizontal'], style: 'hair', color: rule }] },
    ],
    [[areaOf([total, 0], [1, COLUMN_COUNT])], { font: { bold: true } }],
    [
      [areaOf([rows.firstStrand, COLUMN.rightText], [lines, 1])],
      { font: { bold: false, size: 8 } },
    ],
  ];
}

function listLooks({ lists, listLines }: SynthesisRows): readonly Look[] {
  const first = lists + 1;
  const { muted } = PALETTE;
  return [
    [[areaOf([first, COLUMN.left], [listLines, 1])], { horizontal: 'left' }],
    [
      [areaOf([first, COLUMN.middle], [listLines, 1])],
      { horizontal: 'right', font: { bold: true } },
    ],
    [[areaOf([first, COLUMN.middleText], [listLines, 1])], { indent: 1 }],
    [
      [areaOf([first, COLUMN.last], [listLines, 1])],
      { font: { color: muted }, horizontal: 'right' },
    ],
    [[areaOf([first + listLines, 0], [1, COLUMN_COUNT])], { font: { italic: true, color: muted } }],
  ];
}

function pageOf(sheet: string, rows: SynthesisRows, footer: string): Edit {
  return printedAs(
    sheet,
    {
      paper: 'a4',
      margins: { top: 7, bottom: 14, left: 5, right: 5 },
      printArea: areaOf([0, 0], [rows.links + 1, COLUMN_COUNT]),
      footer: { left: '&F', center: footer, right: '&P / &N' },
    },
    'one',
  );
}
