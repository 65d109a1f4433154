import { fold } from '../../lib/text';
import type { CellInput, Edit } from '../../workbook/edit';
import type { CellValue, WorkbookSnapshot } from '../../workbook/snapshot';
import { GENERATED_TAB } from '../tracker/sheet-looks';
import { DATE_FORMAT, GENERAL_FORMAT } from '../tracker/settings-rows';
import { chooseGeneratedSheet, findGeneratedSheet } from '../tracker/sheet-names';
import type { TrackerLists } from '../tracker/lists';
import type { Action } from '../tracker/tracker';
import { hasBaseline } from '../workings/lay-out-workings';
import { frenchDay, quoted } from '../workings/formula';
import { strandsOf } from './figures';
import { nameSynthesisParts } from './name-synthesis-parts';
import { readTypedZones, type TypedZones } from './read-synthesis';
import {
  at,
  CHANGE_LINES,
  COLUMN,
  COLUMN_COUNT,
  LIST_LINES,
  type SynthesisRows,
  synthesisRows,
  TYPED_LINES,
} from './synthesis-grid';
import {
  cardFormulas,
  changeFormulas,
  type ListKind,
  listLine,
  othersFormula,
  paceFormulas,
  settingValue,
  staleFormula,
  strandFormulas,
  subtitleFormula,
} from './synthesis-formulas';
import { dressSynthesis } from './synthesis-look';
import type { SynthesisWords } from './words';

/** Ranges of « Bilan formations » behind the curve, each `Sheet!$A$1:$A$9`. */
export interface CurveRanges {
  readonly months: string;
  readonly trained: string;
  readonly expected: string;
}

export interface SynthesisInput {
  /** Holds the page as it was, when it was made before: what is typed on it is kept. */
  readonly snapshot: WorkbookSnapshot;
  readonly actions: readonly Action[];
  readonly lists: TrackerLists;
  /** Whether persons are known by code: without that table their number is then not told. */
  readonly hasAttendances: boolean;
  /** Null when no session is counted. */
  readonly curve: CurveRanges | null;
  /** Sheets to go to, in order: the names they bear. */
  readonly links: readonly string[];
  readonly words: SynthesisWords;
}

/** Lines of « Par volet » at most; the rows of other strands are counted together. */
const MOST_STRANDS = 10;

/**
 * Writes the page of the committee: figures, strands, sorted lists, trainings, changes and the zones
 * that the user types in. All of it is formulas over « Calculs »: it goes on without the add-in.
 */
export function layOutSynthesis(input: SynthesisInput): readonly Edit[] {
  const { snapshot, words } = input;
  const sheet = chooseGeneratedSheet(snapshot, 'synthesis');
  const strands = strandsToShow(input);
  const rows = synthesisRows(strands.length);
  const typed = readTypedZones(snapshot);
  const put = putter(sheet);
  return [
    { kind: 'ensureSheet', sheet, tabColor: GENERATED_TAB, gridlines: 'hidden' },
    ...clearPage(snapshot, sheet),
    ...writeHead(put, rows, input),
    ...writeStrands(put, { rows, strands, typed, words }),
    ...writeLists(put, rows, words),
    ...writeBottom(put, { rows, typed, input }),
    ...nameSynthesisParts(sheet, rows),
    ...dressSynthesis(sheet, rows, words),
    // After the sizes of rows and columns: it covers cells.
    ...drawCurve(sheet, rows, input),
  ];
}

/** The strands of the list that have rows, in its order, then the others; at most {@link MOST_STRANDS}. */
function strandsToShow({ actions, lists }: SynthesisInput): readonly string[] {
  const used = strandsOf(actions);
  if (used.length === 0) return lists.strands.map(({ name }) => name).slice(0, MOST_STRANDS);
  const order = new Map(lists.strands.map(({ name }, index) => [fold(name), index]));
  const rank = (name: string): number => (name === '' ? 9999 : (order.get(fold(name)) ?? 999));
  return [...used].sort((a, b) => rank(a) - rank(b)).slice(0, MOST_STRANDS);
}

type Put = (
  place: readonly [row: number, column: number],
  cells: readonly CellInput[],
  format?: string,
) => Edit;

function putter(sheet: string): Put {
  return ([row, column], cells, format = GENERAL_FORMAT) => ({
    kind: 'writeCells',
    sheet,
    at: { row, column },
    cells: [cells],
    numberFormats: cells.map(() => format),
  });
}

const f = (formula: string): CellInput => ({ formula });

function clearPage(snapshot: WorkbookSnapshot, sheet: string): readonly Edit[] {
  if (findGeneratedSheet(snapshot, 'synthesis') === null) return [];
  const rowCount = synthesisRows(MOST_STRANDS).links + 1;
  const area = { row: 0, column: 0, rowCount, columnCount: COLUMN_COUNT };
  return [{ kind: 'clearBlock', sheet, area, what: 'all' }];
}

function writeHead(put: Put, rows: SynthesisRows, input: SynthesisInput): readonly Edit[] {
  const { hasAttendances, words } = input;
  const cards = cardFormulas(words, { attendances: hasAttendances });
  const columns = {
    late: COLUMN.left,
    ahead: COLUMN.leftText,
    decisions: COLUMN.state,
    persons: COLUMN.middle,
    dwellings: COLUMN.right,
  } as const;
  const total = at(rows.firstStrand + rows.strandCount, COLUMN.middle);
  return [
    put([rows.title, 0], [f(`=${settingValue('programmeTitle')}`)]),
    put([rows.subtitle, 0], [f(subtitleFormula(words))]),
    put([rows.stale, 0], [f(staleFormula(words, total))]),
    ...(Object.keys(columns) as (keyof typeof columns)[]).flatMap((key): readonly Edit[] => {
      const { value, beside, below } = cards[key];
      const column = columns[key];
      return [
        put([rows.cards, column], [f(value)], '#,##0'),
        ...(beside === null ? [] : [put([rows.cards, column + 1], [f(beside)])]),
        put([rows.cards + 1, column], [words.cards[key]]),
        put([rows.cards + 2, column], [f(below)]),
      ];
    }),
  ];
}

interface StrandBlock {
  readonly rows: SynthesisRows;
  readonly strands: readonly string[];
  readonly typed: TypedZones;
  readonly words: SynthesisWords;
}

function writeStrands(put: Put, { rows, strands, typed, words }: StrandBlock): readonly Edit[] {
  const { columns } = words;
  const counts = [
    columns.actions,
    columns.done,
    columns.running,
    columns.late,
    columns.conditional,
    columns.undated,
  ];
  const header = [columns.strand, null, columns.state, ...counts];
  const line = (row: number, name: string | null): readonly Edit[] => {
    const cell = name === '' ? '""' : at(row, COLUMN.left);
    const formulas = strandFormulas(name === null ? null : cell, words);
    const { actions, done, running, late, conditional, undated } = formulas;
    const numbers = [actions, done, running, late, conditional, undated].map(f);
    const opinion =
      name === null ? null : (typed.opinions.get(fold(name || words.noStrand)) ?? null);
    return [
      put([row, COLUMN.left], [name === null ? words.all : name || words.noStrand]),
      put([row, COLUMN.state], [f(formulas.state), ...numbers]),
      put([row, COLUMN.right], [f(formulas.next)], DATE_FORMAT),
      put([row, COLUMN.rightText], [f(formulas.title)]),
      ...(opinion === null ? [] : [put([row, COLUMN.last], [opinion])]),
    ];
  };
  return [
    put([rows.strands, 0], [words.sections.strands]),
    put([rows.strands + 1, 0], header),
    put([rows.strands + 1, COLUMN.right], [columns.next, null, null, columns.opinion]),
    ...strands.flatMap((name, index) => line(rows.firstStrand + index, name)),
    ...line(rows.firstStrand + rows.strandCount, null),
  ];
}

const LIST_COLUMN: Readonly<Record<ListKind, number>> = {
  ahead: COLUMN.left,
  late: COLUMN.middle,
  decisions: COLUMN.right,
};

function writeLists(put: Put, rows: SynthesisRows, words: SynthesisWords): readonly Edit[] {
  const kinds = Object.keys(LIST_COLUMN) as ListKind[];
  return kinds.flatMap((kind) => {
    const column = LIST_COLUMN[kind];
    const lines = Array.from({ length: LIST_LINES }, (_, index) => {
      const { first, text, last } = listLine(kind, index + 1, words);
      const row = rows.lists + 1 + index;
      return [
        put([row, column], [f(first)], kind === 'ahead' ? DATE_FORMAT : GENERAL_FORMAT),
        ...(text === '' ? [] : [put([row, column + 1], [f(text)])]),
        ...(last === null ? [] : [put([row, COLUMN.last], [f(last)])]),
      ];
    });
    return [
      put([rows.lists, column], [words.sections[kind]]),
      ...lines.flat(),
      put(
        [rows.lists + 1 + LIST_LINES, column + (kind === 'decisions' ? 0 : 1)],
        [f(othersFormula(kind, LIST_LINES, words))],
      ),
    ];
  });
}

function writeBottom(
  put: Put,
  block: {
    readonly rows: SynthesisRows;
    readonly typed: TypedZones;
    readonly input: SynthesisInput;
  },
): readonly Edit[] {
  const { rows, typed, input } = block;
  const { words, snapshot, links } = input;
  const { bottom } = rows;
  const since = hasBaseline(snapshot)
    ? `=IFERROR(${quoted(words.changes.since)}&${frenchDay('reference_date')},${quoted(words.sections.changes)})`
    : `=${quoted(words.sections.changes)}`;
  const pace = paceFormulas(words, at(rows.cards, COLUMN.middle));
  const changes = changeFormulas(words, hasBaseline(snapshot)).slice(0, CHANGE_LINES);
  const zone = (row: number, title: string, lines: readonly CellValue[]): readonly Edit[] => [
    put([row, COLUMN.right], [title]),
    ...lines
      .slice(0, TYPED_LINES)
      .flatMap((text, index) =>
        text === null ? [] : [put([row + 1 + index, COLUMN.right], [text])],
      ),
  ];
  return [
    put([bottom, COLUMN.left], [words.sections.training]),
    ...pace.map((formula, index) => put([bottom + 1 + index, COLUMN.middle], [f(formula)])),
    put([bottom, COLUMN.middle], [words.sections.pace]),
    put([bottom + 4, COLUMN.middle], [f(since)]),
    ...changes.map((formula, index) => put([bottom + 5 + index, COLUMN.middle], [f(formula)])),
    ...zone(bottom, words.sections.facts, typed.facts),
    ...zone(bottom + TYPED_LINES + 1, words.sections.watch, typed.watch),
    put([rows.links, 0], [words.links]),
    ...links
      .slice(0, LINK_COLUMNS.length)
      .map((name, index) =>
        put(
          [rows.links, LINK_COLUMNS[index] ?? 0],
          [f(`=HYPERLINK(${quoted(`#'${name.replaceAll("'", "''")}'!A1`)},${quoted(name)})`)],
        ),
      ),
  ];
}

const LINK_COLUMNS: readonly number[] = [1, 2, 3, 6, 9, 10, 12];

function drawCurve(sheet: string, rows: SynthesisRows, input: SynthesisInput): readonly Edit[] {
  const { curve, words } = input;
  if (curve === null) {
    const cells = [[words.chart.none]];
    return [{ kind: 'writeCells', sheet, at: { row: rows.bottom + 1, column: 0 }, cells }];
  }
  return [
    {
      kind: 'chart',
      sheet,
      chart: {
        name: 'synthese_graphique',
        kind: 'line',
        title: '',
        altText: words.chart.alt,
        series: [
          {
            name: words.chart.trained,
            values: curve.trained,
            categories: curve.months,
            color: '#2F75B5',
            kind: 'column',
          },
          {
            name: words.chart.expected,
            values: curve.expected,
            categories: curve.months,
            color: '#7F7F7F',
            line: 'dash',
          },
        ],
        cover: { row: rows.bottom + 1, column: 0, rowCount: 2 * TYPED_LINES + 1, columnCount: 3 },
      },
    },
  ];
}
