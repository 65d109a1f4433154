import { hasCell } from '../../../src/workbook/location';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import { mapPieces } from './references';

/** Functions younger than the file format: the file names them with a prefix. */
const YOUNG = new Set(
  (
    'ACOT ACOTH AGGREGATE ARABIC BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH COMBINA ' +
    'CONCAT COT COTH CSC CSCH DAYS DECIMAL FLOOR.MATH FORMULATEXT GAMMA IFNA IFS IMCOSH ISFORMULA ' +
    'ISOWEEKNUM MAXIFS MINIFS MUNIT NUMBERVALUE PDURATION PERMUTATIONA PHI RRI SEC SECH SHEET SHEETS ' +
    'SWITCH TEXTJOIN UNICHAR UNICODE XOR XLOOKUP XMATCH SORTBY UNIQUE SEQUENCE RANDARRAY LET LAMBDA ' +
    'MAP REDUCE SCAN MAKEARRAY BYROW BYCOL ISOMITTED TEXTSPLIT TEXTBEFORE TEXTAFTER VSTACK HSTACK ' +
    'TOROW TOCOL WRAPROWS WRAPCOLS TAKE DROP CHOOSEROWS CHOOSECOLS EXPAND ARRAYTOTEXT VALUETOTEXT ' +
    'STDEV.S STDEV.P VAR.S VAR.P PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC QUARTILE.EXC RANK.EQ ' +
    'RANK.AVG MODE.SNGL MODE.MULT NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV FORECAST.LINEAR'
  ).split(' '),
);
/** AGGREGATE is old enough to stand without a prefix. */
YOUNG.delete('AGGREGATE');
const YOUNG_SHEET_FUNCTIONS = new Set(['FILTER', 'SORT']);

/** Most formulas say the same in the file and in the object model. */
const DIFFERS_IN_MODEL = /\[|_xl/i;
const DIFFERS_IN_FILE = new RegExp(
  `\\[|\\b(?:${[...YOUNG, ...YOUNG_SHEET_FUNCTIONS].map((name) => name.replace('.', '\\.')).join('|')})\\(`,
  'i',
);

/** A formula of the file as the object model shows it: no prefixes, `[@Début]` inside its own table. */
export function fromFile(formula: string, ownTable: Table | null): string {
  if (!DIFFERS_IN_MODEL.test(formula)) return formula;
  return mapPieces(formula, (piece) => {
    if (piece.kind === 'word') return piece.text.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i, '');
    if (piece.kind !== 'structured') return piece.text;
    const match = /^\[#This Row\],\s*(.*)$/is.exec(piece.inner);
    if (!match) return piece.text;
    const columns = match[1] ?? '';
    const single = /^\[((?:[^[\]']|'.)*)\]$/.exec(columns)?.[1];
    const name = single !== undefined && /^[\p{L}\p{N}_]+$/u.test(single) ? single : columns;
    const isOwn = ownTable?.name.toLowerCase() === piece.table.toLowerCase();
    return `${isOwn ? '' : piece.table}[@${name}]`;
  });
}

/** A formula of the object model as the file wants it. */
export function toFile(formula: string, ownTable: Table | null): string {
  if (!DIFFERS_IN_FILE.test(formula)) return formula;
  const parameters = lambdaParameters(formula);
  return mapPieces(formula, (piece) => {
    if (piece.kind === 'word') {
      const upper = piece.text.toUpperCase();
      if (!piece.isFunction) return parameters.has(upper) ? `_xlpm.${piece.text}` : piece.text;
      if (YOUNG.has(upper)) return `_xlfn.${upper}`;
      return YOUNG_SHEET_FUNCTIONS.has(upper) ? `_xlfn._xlws.${upper}` : piece.text;
    }
    if (piece.kind !== 'structured') return piece.text;
    const table = piece.table === '' ? (ownTable?.name ?? '') : piece.table;
    if (!piece.inner.startsWith('@')) return `${table}[${piece.inner}]`;
    const column = piece.inner.slice(1).trim();
    if (column === '') return `${table}[#This Row]`;
    return `${table}[[#This Row],${column.startsWith('[') ? column : `[${column}]`}]`;
  });
}

/** The names LET and LAMBDA give: the file marks them too. */
function lambdaParameters(formula: string): ReadonlySet<string> {
  const names = new Set<string>();
  if (!/\b(?:LET|LAMBDA)\s*\(/i.test(formula)) return names;
  for (const match of formula.matchAll(/[(,]\s*([\p{L}_][\p{L}\p{N}_]*)\s*(?=,)/gu)) {
    names.add((match[1] ?? '').toUpperCase());
  }
  return names;
}

/** The table a cell stands in. */
export function tableAt(sheet: Sheet, row: number, column: number): Table | null {
  return sheet.tables.find((table) => hasCell(table.area, { row, column })) ?? null;
}
