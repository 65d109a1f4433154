import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { areOrganisations } from '../tracker/rows/partners';
import { GENERATED_TAB } from '../tracker/sheets/sheet-looks';
import { chooseGeneratedSheet, findGeneratedSheet } from '../tracker/sheets/names';
import { drawCurve, writeBottom } from './bottom-block';
import { writeLists } from './list-block';
import {
  at,
  CHANGE_LINES,
  COLUMN,
  COLUMN_COUNT,
  f,
  type Put,
  putter,
  type SynthesisRows,
  synthesisRows,
  TYPED_LINES,
} from './synthesis-grid';
import { readTypedZones } from './read-synthesis';
import { countedOf, MOST_STRANDS, strandsToShow, writeStrands } from './strand-block';
import { cardFormulas, settingValue, staleFormula, subtitleFormula } from './synthesis-formulas';
import type { SynthesisInput } from './synthesis-input';
import { dressSynthesis } from './synthesis-look';
import { type Area, areaOf } from '../../workbook/location';
import { nameArea, oneCell } from '../tracker/layout/edit-parts';
import type { Edits } from '../../workbook/edit';

/**
 * Writes the page of the committee: figures, strands, sorted lists, trainings, changes and the zones
 * that the user types in. All of it is formulas over « Calculs »: it goes on without the add-in.
 */
export function layOutSynthesis(input: SynthesisInput): Edits {
  const { snapshot, words } = input;
  const sheet = chooseGeneratedSheet(snapshot, 'synthesis');
  const strands = strandsToShow(input);
  const rows = synthesisRows({
    strandCount: strands.length,
    rowCount: input.actions.length,
    training: input.curve === null ? 'none' : 'told',
  });
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
    ...dressSynthesis(sheet, rows, { words, footer: footerOf(input) }),
    // After the sizes of rows and columns: it covers cells.
    ...drawCurve(sheet, rows, input),
  ];
}

function footerOf({ actions, partners, words }: SynthesisInput): string {
  const deciders = actions.map(({ decisionMaker }) => decisionMaker);
  return areOrganisations(deciders, partners) ? words.footer : words.namingFooter;
}

function clearPage(snapshot: WorkbookSnapshot, sheet: string): Edits {
  if (findGeneratedSheet(snapshot, 'synthesis') === null) return [];
  const most = { strandCount: MOST_STRANDS, rowCount: Infinity, training: 'told' } as const;
  const rowCount = synthesisRows(most).links + 1;
  const area = { row: 0, column: 0, rowCount, columnCount: COLUMN_COUNT };
  return [{ kind: 'clearBlock', sheet, area, what: 'all' }];
}

function writeHead(put: Put, rows: SynthesisRows, input: SynthesisInput): Edits {
  const { hasAttendances, words } = input;
  const cards = cardFormulas(words, { attendances: hasAttendances });
  const isFull = rows.strandCount === MOST_STRANDS;
  const total = at(rows.firstStrand + rows.strandCount, COLUMN.middle);
  return [
    put([rows.title, 0], [f(`=${settingValue('programmeTitle')}`)]),
    put([rows.subtitle, 0], [f(subtitleFormula(words))]),
    // Where a copy says of what day it is.
    put([rows.subtitle, COLUMN.last], [words.draft]),
    put([rows.stale, 0], [f(staleFormula(words, isFull ? total : countedOf(rows)))]),
    ...FIGURES.flatMap(({ key, column }): Edits => {
      const { value, beside, below } = cards[key];
      return [
        put([rows.cards, column], [f(value)], '#,##0'),
        ...(beside === null ? [] : [put([rows.cards, column + 1], [f(beside)])]),
        put([rows.cards + 1, column], [words.cards[key]]),
        put([rows.cards + 2, column], [f(below)]),
      ];
    }),
  ];
}

/** The five figures, each one cell. */
const FIGURES = [
  { key: 'late', name: 'synthese_retard', column: COLUMN.left },
  { key: 'ahead', name: 'synthese_60jours', column: COLUMN.leftText },
  { key: 'decisions', name: 'synthese_decisions', column: COLUMN.state },
  { key: 'persons', name: 'synthese_personnes', column: COLUMN.middle },
  { key: 'dwellings', name: 'synthese_logements', column: COLUMN.right },
] as const;

/** Gives each part of the page the name by which it is found. */
function nameSynthesisParts(sheet: string, rows: SynthesisRows): Edits {
  const block = ([row, rowCount]: readonly [number, number], from: number, to: number): Area =>
    areaOf([row, from], [rowCount, to - from + 1]);
  const { cards, strands, firstStrand, strandCount, lists, listLines, bottom, changes } = rows;
  const right = COLUMN.right - 1;
  const end = COLUMN_COUNT - 1;
  const areas: Readonly<Record<string, Area>> = {
    ...Object.fromEntries(FIGURES.map(({ name, column }) => [name, oneCell(cards, column)])),
    synthese_volets: block([strands + 1, strandCount + 1], 0, end),
    synthese_avis: block([firstStrand, strandCount], COLUMN.last, COLUMN.last),
    synthese_echeances: block([lists, listLines + 1], COLUMN.left, COLUMN.state),
    synthese_retards: block([lists, listLines + 1], COLUMN.middle, right),
    synthese_attente: block([lists, listLines + 1], COLUMN.right, end),
    synthese_changements: block([changes, CHANGE_LINES + 1], COLUMN.middle, right),
    synthese_faits: block([bottom + 1, TYPED_LINES], COLUMN.right, end),
    synthese_vigilance: block([bottom + TYPED_LINES + 2, TYPED_LINES], COLUMN.right, end),
    synthese_copie: oneCell(rows.subtitle, COLUMN.last),
  };
  return Object.entries(areas).map(([name, area]) => nameArea(name, sheet, area));
}
