import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyseWorkbook } from '../fixtures/analyse-at-once';
import { readNarrative } from '../../src/programme/narrative/read-narrative';
import { NO_ANSWERS } from '../../src/programme/intake/analysis';
import type { SheetReading } from '../../src/programme/reading/proposal';
import { aSheet, aWorkbook, readSourceWorkbook } from '../fixtures/source-sheets';
import { type Narrative, readNarrativeFixture } from '../programme/narrative/narrative-fixtures';
import { align, type Pair } from './align';

const TEXTS = join(__dirname, '..', 'programme', 'narrative', 'narratives');

export const TEXT_NAMES: readonly string[] = readdirSync(TEXTS)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.replace('.txt', ''));

/** A text of the corpus, read, each row beside the one a reader wrote. */
export interface ReadText {
  readonly name: string;
  readonly pairs: readonly Pair[];
  readonly reading: SheetReading;
}

export function readText(name: string, narrative = readNarrativeFixture(name)): ReadText {
  const reading = readingOf(narrative);
  const lines = narrative.lines.map((_, line) => line);
  const pairs = lines.flatMap((line) =>
    align(
      narrative.rows.filter((row) => row.lineIndex === line),
      reading.actions.filter(({ sources }) => sources[0]?.row === line),
    ),
  );
  return { name, pairs, reading };
}

/** The source document as the user pastes it. */
export function readGolden(): SheetReading {
  const { workbook } = readSourceWorkbook('V4');
  return firstReading(
    analyseWorkbook(workbook, { ...NO_ANSWERS, referenceDate: '2014-05-15' }, readNarrative),
  );
}

function readingOf({ lines, referenceDate }: Narrative): SheetReading {
  const workbook = aWorkbook([
    aSheet(
      'Récit',
      lines.map((line) => [line]),
    ),
  ]);
  return firstReading(analyseWorkbook(workbook, { ...NO_ANSWERS, referenceDate }, readNarrative));
}

function firstReading({ sheets }: ReturnType<typeof analyseWorkbook>): SheetReading {
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error('No sheet was read');
  return sheet.reading;
}
