import type { Edit } from '../../workbook/edit';
import { type Area, areaOf } from '../../workbook/location';
import { nameArea, oneCell } from '../tracker/layout/edit-parts';
import {
  CHANGE_LINES,
  COLUMN,
  COLUMN_COUNT,
  type SynthesisRows,
  TYPED_LINES,
} from './synthesis-grid';

/** The five figures, each one cell. */
export const FIGURE_NAMES = {
  late: 'synthese_retard',
  ahead: 'synthese_60jours',
  decisions: 'synthese_decisions',
  persons: 'synthese_personnes',
  dwellings: 'synthese_logements',
} as const;

/** Gives each part of the page the name by which it is found. */
export function nameSynthesisParts(sheet: string, rows: SynthesisRows): readonly Edit[] {
  const cell = oneCell;
  const block = ([row, rowCount]: readonly [number, number], from: number, to: number): Area =>
    areaOf([row, from], [rowCount, to - from + 1]);
  const { cards, strands, firstStrand, strandCount, lists, listLines, bottom, changes } = rows;
  const right = COLUMN.right - 1;
  const end = COLUMN_COUNT - 1;
  const areas: Readonly<Record<string, Area>> = {
    [FIGURE_NAMES.late]: cell(cards, COLUMN.left),
    [FIGURE_NAMES.ahead]: cell(cards, COLUMN.leftText),
    [FIGURE_NAMES.decisions]: cell(cards, COLUMN.state),
    [FIGURE_NAMES.persons]: cell(cards, COLUMN.middle),
    [FIGURE_NAMES.dwellings]: cell(cards, COLUMN.right),
    synthese_volets: block([strands + 1, strandCount + 1], 0, end),
    synthese_avis: block([firstStrand, strandCount], COLUMN.last, COLUMN.last),
    synthese_echeances: block([lists, listLines + 1], COLUMN.left, COLUMN.state),
    synthese_retards: block([lists, listLines + 1], COLUMN.middle, right),
    synthese_attente: block([lists, listLines + 1], COLUMN.right, end),
    synthese_changements: block([changes, CHANGE_LINES + 1], COLUMN.middle, right),
    synthese_faits: block([bottom + 1, TYPED_LINES], COLUMN.right, end),
    synthese_vigilance: block([bottom + TYPED_LINES + 2, TYPED_LINES], COLUMN.right, end),
    synthese_copie: cell(rows.subtitle, COLUMN.last),
  };
  return Object.entries(areas).map(([name, area]) => nameArea(name, sheet, area));
}
