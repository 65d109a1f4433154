import type { CellValue } from '../../workbook/snapshot';
import { frenchDay, quoted } from '../workings/formula';
import { hasBaseline } from '../workings/lay-out-workings';
import {
  at,
  CHANGE_LINES,
  COLUMN,
  f,
  type Put,
  type SynthesisRows,
  TYPED_LINES,
} from './synthesis-grid';
import type { TypedZones } from './read-synthesis';
import { changeFormulas, paceFormulas } from './synthesis-formulas';
import type { SynthesisInput, SynthesisWords } from './synthesis-input';
import type { Edits } from '../../workbook/edit';

/** Trainings, changes, the zones that the user types in, and the links to the other sheets. */
export function writeBottom(
  put: Put,
  block: {
    readonly rows: SynthesisRows;
    readonly typed: TypedZones;
    readonly input: SynthesisInput;
  },
): Edits {
  const { rows, typed, input } = block;
  const { words, snapshot, links } = input;
  const { bottom } = rows;
  const since = `=IFERROR(${quoted(words.changes.since)}&${frenchDay('reference_date')},${quoted(words.sections.changes)})`;
  const changes = changeFormulas(words, hasBaseline(snapshot)).slice(0, CHANGE_LINES);
  const zone = (row: number, title: string, lines: readonly CellValue[]): Edits => [
    put([row, COLUMN.right], [title]),
    ...lines
      .slice(0, TYPED_LINES)
      .flatMap((text, index) =>
        text === null ? [] : [put([row + 1 + index, COLUMN.right], [text])],
      ),
  ];
  return [
    put([bottom, COLUMN.left], [input.curve ? words.sections.training : words.sections.progress]),
    ...(input.curve ? writePace(put, rows, words) : writeProgress(put, rows)),
    put([rows.changes, COLUMN.middle], [f(since)]),
    ...changes.map((text, index) => put([rows.changes + 1 + index, COLUMN.middle], [f(text)])),
    ...zone(bottom, words.sections.facts, typed.facts),
    ...zone(bottom + TYPED_LINES + 1, words.sections.watch, typed.watch),
    put([rows.links, 0], [words.links]),
    ...links.slice(0, LINK_COLUMNS.length).map((name, index) => {
      const place = quoted(`#'${name.replaceAll("'", "''")}'!A1`);
      // The name beside a sheet of the user is longer than the room of a link.
      const label = quoted(name.replace(/ du programme(?: \d+)?$/u, ''));
      return put([rows.links, LINK_COLUMNS[index] ?? 0], [f(`=HYPERLINK(${place},${label})`)]);
    }),
  ];
}

const LINK_COLUMNS: readonly number[] = [1, 2, 3, 6, 9, 10, 12];

function writePace(put: Put, { cards, bottom }: SynthesisRows, words: SynthesisWords): Edits {
  const pace = paceFormulas(words, at(cards, COLUMN.middle));
  return [
    put([bottom, COLUMN.middle], [words.sections.pace]),
    ...pace.map((formula, index) => put([bottom + 1 + index, COLUMN.middle], [f(formula)])),
  ];
}

/** Squares of a bar that is full. */
const FULL_BAR = 8;

/** The share done of each strand and of them all, where no session gives a curve. */
function writeProgress(put: Put, { bottom, firstStrand, strandCount }: SynthesisRows): Edits {
  const strands = strandCount === 1 ? 0 : Math.min(strandCount, 2 * TYPED_LINES);
  const lines = [...Array.from({ length: strands }, (_, index) => index), strandCount];
  return lines.map((line, index) => {
    const row = firstStrand + line;
    const [actions, done] = [at(row, COLUMN.middle), at(row, COLUMN.middle + 1)];
    const full = `ROUND(${String(FULL_BAR)}*${done}/${actions},0)`;
    const bar = `REPT("█",${full})&REPT("░",${String(FULL_BAR)}-${full})`;
    const share = `ROUND(100*${done}/${actions},0)&"\u00A0%"`;
    const told = `=IF(N(${actions})=0,"",${bar}&" "&${share})`;
    return put([bottom + 1 + index, COLUMN.left], [f(`=${at(row, COLUMN.left)}`), null, f(told)]);
  });
}

const EXPECTED_LOOK = { color: '#7F7F7F', line: 'dash' } as const;

/** The persons trained beside what is expected, where a target tells that. */
export function drawCurve(
  sheet: string,
  rows: SynthesisRows,
  { curve, words }: SynthesisInput,
): Edits {
  if (curve === null) return [];
  const { months: categories, trained, expected } = curve;
  const { chart } = words;
  return [
    {
      kind: 'chart',
      sheet,
      chart: {
        name: 'synthese_graphique',
        kind: 'line',
        title: '',
        series: [
          { name: chart.trained, values: trained, categories, color: '#2F75B5', kind: 'column' },
          ...(expected === null
            ? []
            : [{ name: chart.expected, values: expected, categories, ...EXPECTED_LOOK }]),
        ],
        cover: { row: rows.bottom + 1, column: 0, rowCount: 2 * TYPED_LINES + 1, columnCount: 3 },
      },
    },
  ];
}
