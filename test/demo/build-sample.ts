import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cell, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { parseIsoDate, toExcelSerial } from '../../src/lib/calendar-date';
import { splitCsv } from '../fixtures/split-csv';

const DATA = join(__dirname, '../data');
const SAMPLE = join(__dirname, '../../assets/exemple.xlsx');
/** A fixed moment: the same data gives the same file. */
const WRITTEN = new Date('2014-05-15T00:00:00Z');
const DAY_FORMAT = 'dd/mm/yyyy';
const BOLD_TITLES = new Set([6, 16, 19, 23, 25, 27, 29]);

/** Columns of the training files that hold counts; any other number-like word stays a text. */
const COUNTS = new Set([
  'Durée (demi-journées)',
  'Capacité',
  'Inscrits',
  'Présents',
  'Dont déjà formés',
]);

function readGrid(file: string): readonly (readonly string[])[] {
  return splitCsv(readFileSync(join(DATA, file), 'utf8').replace(/^\uFEFF/u, ''));
}

/** The source document as it is pasted from a word processor: one paragraph a line. */
function narrativeSheet(): WriteSheet {
  const rows = readGrid('workbooks/V4__Feuil1.csv');
  const cells = new Map<string, Partial<Cell>>();
  for (const [r, row] of rows.entries()) {
    for (const [c, text] of row.entries()) {
      if (text === '') continue;
      const date = /^\{d:(\d{4}-\d{2}-\d{2})\|/.exec(text)?.[1];
      cells.set(`${r},${c}`, {
        ...(date === undefined ? { value: text } : dayCell(date)),
        style: {
          alignment: { wrapText: c === 0, vertical: 'top' },
          ...(BOLD_TITLES.has(r + 1) ? { font: { bold: true } } : {}),
          ...(date === undefined ? {} : { numFmt: DAY_FORMAT }),
        },
      });
    }
  }
  return { name: 'Feuil1', columns: [{ width: 120 }], rows: blankRows(rows), cells };
}

function trainingSheet(name: string, file: string): WriteSheet {
  const rows = readGrid(file);
  const headers = rows[0] ?? [];
  const cells = new Map<string, Partial<Cell>>();
  for (const [r, row] of rows.entries()) {
    for (const [c, text] of row.entries()) {
      if (text !== '')
        cells.set(`${r},${c}`, trainingCell(text, r === 0 ? '' : (headers[c] ?? '')));
    }
  }
  return { name, columns: headers.map(() => ({ width: 20 })), rows: blankRows(rows), cells };
}

function trainingCell(text: string, header: string): Partial<Cell> {
  if (header === '') return { value: text, style: { font: { bold: true } } };
  if (COUNTS.has(header)) return { value: Number(text) };
  return parseIsoDate(text) === null
    ? { value: text }
    : { ...dayCell(text), style: { numFmt: DAY_FORMAT } };
}

function dayCell(text: string): { readonly value: number } {
  const day = parseIsoDate(text);
  if (day === null) throw new Error(`Not a day: ${text}`);
  return { value: toExcelSerial(day) };
}

function blankRows(rows: readonly (readonly string[])[]): null[][] {
  return rows.map((row) => row.map(() => null));
}

/** The workbook that visitors try: the source document, and the training sessions of the programme. */
export async function buildSample(): Promise<Uint8Array> {
  return writeXlsx({
    properties: { created: WRITTEN, modified: WRITTEN },
    sheets: [
      narrativeSheet(),
      trainingSheet('Sessions', 'training_sessions.csv'),
      trainingSheet('Émargement', 'training_presences.csv'),
    ],
  });
}

if (require.main === module) {
  void buildSample().then((bytes) => {
    writeFileSync(SAMPLE, bytes);
  });
}
