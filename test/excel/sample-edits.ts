import type { Edit } from '../../src/workbook/edit';
import type { Area } from '../../src/workbook/location';

const SUIVI = 'Suivi';
const TABLE: Area = { row: 3, column: 0, rowCount: 4, columnCount: 3 };
const BODY: Area = { row: 4, column: 0, rowCount: 3, columnCount: 3 };
const TITLE: Area = { row: 0, column: 0, rowCount: 1, columnCount: 3 };

/** At least one edit of each kind that makes something, over two sheets. */
export function everyKindOfEdit(): readonly Edit[] {
  return [
    { kind: 'ensureSheet', sheet: SUIVI, tabColor: '#2F75B5', gridlines: 'hidden' },
    { kind: 'ensureSheet', sheet: 'Listes', tabColor: null, gridlines: 'shown' },
    { kind: 'placeSheet', sheet: 'Listes', position: 0 },
    { kind: 'clearBlock', sheet: SUIVI, area: { ...TITLE, rowCount: 12 }, what: 'all' },
    ...cellsOf('Prévu'),
    {
      kind: 'defineTable',
      sheet: SUIVI,
      name: 'tblSuivi',
      area: TABLE,
      style: 'TableStyleLight9',
      filterButtons: 'shown',
    },
    ...dressing('#FFF2CC'),
    { kind: 'defineName', name: 'liste_statuts', refersTo: "='Listes'!$A$1:$A$2" },
    { kind: 'freeze', sheet: SUIVI, rows: 4, columns: 1 },
    { kind: 'show', sheet: SUIVI, at: { row: 4, column: 0 } },
  ];
}

/** The same sheets written anew, with other contents, looks, rules and rows. */
export function rewriteOfSuivi(): readonly Edit[] {
  return [
    { kind: 'clearBlock', sheet: SUIVI, area: { ...TITLE, rowCount: 12 }, what: 'all' },
    ...cellsOf('Réalisé'),
    { kind: 'insertRows', sheet: SUIVI, first: 7, count: 2 },
    {
      kind: 'writeCells',
      sheet: SUIVI,
      at: { row: 7, column: 0 },
      cells: [
        ['ACC-04', 'Réalisé', 3],
        ['ACC-05', 'Prévu', 4],
      ],
      numberFormats: ['@', '@', '0'],
    },
    {
      kind: 'defineTable',
      sheet: SUIVI,
      name: 'tblSuivi',
      area: { ...TABLE, rowCount: 6 },
      style: 'TableStyleMedium2',
      filterButtons: 'hidden',
    },
    ...dressing('#DDEBF7'),
    { kind: 'defineName', name: 'liste_statuts', refersTo: "='Listes'!$A$1:$A$3" },
    { kind: 'deleteRows', sheet: 'Listes', first: 0, count: 1 },
  ];
}

function cellsOf(status: string): readonly Edit[] {
  return [
    {
      kind: 'writeCells',
      sheet: 'Listes',
      at: { row: 0, column: 0 },
      cells: [['Prévu'], ['Réalisé'], ['Suspendu']],
    },
    {
      kind: 'writeCells',
      sheet: SUIVI,
      at: { row: 0, column: 0 },
      cells: [[`Suivi du programme – ${status}`, null, { formula: '=SUM(C5:C7)' }]],
    },
    {
      kind: 'writeCells',
      sheet: SUIVI,
      at: { row: 3, column: 0 },
      cells: [
        ['N°', 'Statut', 'Logements'],
        ['ACC-01', status, 10],
        ["'0320", status, 5],
        ['=A1', status, null],
      ],
      numberFormats: ['@', '@', '0'],
    },
    {
      kind: 'fill',
      sheet: SUIVI,
      from: { row: 0, column: 2, rowCount: 1, columnCount: 1 },
      to: { row: 1, column: 2, rowCount: 1, columnCount: 1 },
    },
  ];
}

function dressing(fill: string): readonly Edit[] {
  const grey = { edges: ['bottom', 'insideVertical'], style: 'thin', color: '#808080' } as const;
  return [
    {
      kind: 'format',
      sheet: SUIVI,
      areas: [TITLE],
      format: { fill, font: { bold: true, size: 14, color: '#1F4E79' }, horizontal: 'left' },
    },
    {
      kind: 'format',
      sheet: SUIVI,
      areas: [BODY],
      format: { wrap: true, vertical: 'top', borders: [grey] },
    },
    {
      kind: 'columnWidths',
      sheet: SUIVI,
      first: 0,
      widths: fill === '#FFF2CC' ? [9, 20, 20] : [12, 15, 9],
    },
    { kind: 'rowHeight', sheet: SUIVI, first: 0, count: 1, height: fill === '#FFF2CC' ? 24 : 30 },
    {
      kind: 'rowHeights',
      sheet: SUIVI,
      first: 4,
      heights: fill === '#FFF2CC' ? [18, 36] : [27, 9],
    },
    {
      kind: 'group',
      sheet: SUIVI,
      direction: 'columns',
      first: fill === '#FFF2CC' ? 1 : 2,
      count: 1,
    },
    {
      kind: 'validate',
      sheet: SUIVI,
      area: { ...BODY, column: 1, columnCount: 1 },
      validation: {
        rule: { kind: 'list', source: '=liste_statuts' },
        prompt: { title: 'Statut', text: 'Choisissez dans la liste.' },
        alert: { style: 'warning', title: 'Statut', text: 'Hors liste.' },
      },
    },
    {
      kind: 'conditionalFormats',
      sheet: SUIVI,
      area: BODY,
      rules: [
        {
          formula: '=$B5="Réalisé"',
          format: { fill, font: { strikethrough: true } },
          stopIfTrue: true,
        },
        { formula: '=$C5>5', format: { font: { color: '#C00000' } }, stopIfTrue: false },
      ],
    },
    {
      kind: 'page',
      sheet: SUIVI,
      page: {
        orientation: 'landscape',
        paper: fill === '#FFF2CC' ? 'a4' : 'a3',
        fit: { width: 1, height: null },
        margins: { top: 10, bottom: 10, left: 8, right: 8 },
        titleRows: { first: 3, last: 3 },
        printArea: { row: 0, column: 0, rowCount: fill === '#FFF2CC' ? 30 : 50, columnCount: 5 },
        breaksBefore: fill === '#FFF2CC' ? [20] : [10, 30],
        footer: { left: '&F', right: '&P / &N' },
      },
    },
    {
      kind: 'chart',
      sheet: SUIVI,
      chart: {
        name: 'graphique_logements',
        kind: 'column',
        title: fill,
        series: [
          {
            name: 'Logements',
            values: 'Suivi!$C$5:$C$7',
            categories: 'Suivi!$A$5:$A$7',
            color: '#2F75B5',
          },
        ],
        cover: { row: 14, column: 0, rowCount: 12, columnCount: 3 },
      },
    },
  ];
}
