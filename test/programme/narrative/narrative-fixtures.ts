import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CalendarDate, parseIsoDate } from '../../../src/lib/calendar-date';

/** A row a reader would write from a paragraph. Texts are `''` when nothing is expected. */
export interface ExpectedRow {
  readonly line: string;
  /** Counts the lines of the sheet, from 0. */
  readonly lineIndex: number;
  readonly strand: string;
  /** null where readers would not agree. */
  readonly type: string | null;
  readonly status: string;
  readonly start: string;
  readonly end: string;
  readonly partners: string;
  readonly extras: Readonly<Record<string, string>>;
}

export interface Narrative {
  readonly referenceDate: CalendarDate;
  /** The lines of the sheet. */
  readonly lines: readonly string[];
  readonly rows: readonly ExpectedRow[];
}

/** A schedule of `narratives/` with its rows worked out by hand. */
export function readNarrativeFixture(name: string): Narrative {
  const text = readFileSync(join(__dirname, 'narratives', `${name}.txt`), 'utf8').trimEnd();
  const [head = '', ...rest] = text.split('\n');
  const referenceDate = parseIsoDate(head.replace('reference ', ''));
  if (referenceDate === null) throw new Error(`No reference date in ${name}`);
  const lines: string[] = [];
  const rows: ExpectedRow[] = [];
  let strand = '';
  for (const line of rest) {
    if (line.startsWith('@ ')) strand = line.slice(2);
    else if (line.startsWith('> ')) rows.push(expectedRow(line.slice(2), strand, lines));
    else lines.push(line);
  }
  return { referenceDate, lines, rows };
}

function expectedRow(written: string, strand: string, lines: readonly string[]): ExpectedRow {
  const [type = '', status = '', dates = '', partners = '', extras = ''] = written
    .split('|')
    .map((part) => part.trim());
  const [start = '', end = ''] = dates.split('→').map((part) => part.trim());
  return {
    line: lines.at(-1) ?? '',
    lineIndex: lines.length - 1,
    strand,
    type: type === '?' ? null : type,
    status,
    start,
    end,
    partners,
    extras: Object.fromEntries(
      extras
        .split(';')
        .filter((part) => part.trim() !== '')
        .map((part) => part.trim().split('=') as [string, string]),
    ),
  };
}
