import { whoOf } from '../rows/schedule-source';
import type { Steps } from '../../../lib/steps';
import type { Edit, Edits } from '../../../workbook/edit';
import { lastCell } from '../../../workbook/location';
import { arrangeGantt } from './arrange-gantt';
import {
  type bodyLines,
  countFormulas,
  layOutBody,
  layOutRowFormulas,
  writeDirectMatches,
} from './gantt-body';
import { FIRST_BODY_ROW, type Frame, LEFT, gridColumn, HELPERS } from '../gantt-frame/gantt-frame';
import { layOutDrawing } from '../drawing/lay-out-drawing';
import { nameBlock } from '../../workings/block';
import { nameParts } from './name-gantt-parts';
import { layOutColumns, layOutHeader } from './gantt-header';
import type { GanttInput, PreviousGantt } from './gantt-input';
import { layOutLook } from './gantt-look';
import { knownBlockOf, nameFormats } from './gantt-known';
import { pageOf, sizeColumns, sizeRows } from './gantt-sizes';
import { widthsName } from './gantt-paper';
import type { LookInput, WorkingsInput } from './gantt-context';
import { layOutNotes } from './gantt-notes';
import { drawingRules } from './gantt-conditional-formats';
import { layOutScale, layOutWorkings } from './gantt-workings';
import { shiftRows } from '../../tracker/layout/edit-parts';
import { GENERATED_TAB } from '../../tracker/sheets/sheet-looks';
import type { GanttWords } from './gantt-words';
import { hashData } from '../../tracker/fingerprint';

/**
 * The sheet « Gantt »: live formulas over Suivi and « Paramètres », drawn by twelve conditional
 * formats over one block. The sheet is rewritten in place; column widths and what users put outside
 * the block are kept. Formulas and formats are set again only when one of them would differ, or when
 * somebody wrote over a formula.
 */
export function* layOutGantt(input: GanttInput, words: GanttWords): Steps<Edits> {
  const { sheet, source, baseline, previous } = input;
  const { period, whole, notes, look, noteMarks } = arrangeGantt(input, words);
  yield;
  const { frame, lines } = look;
  const dress = (widths: LookInput['widths']): Edits => dressOf({ ...look, widths });
  const body = { frame, source, lines, noteMarks, words };
  const block = layOutDrawing({
    workings: input.workings,
    hasBaseline: baseline !== null,
    words,
  });
  const drawn = {
    conditionLines: look.conditionLines,
    directMatches: writeDirectMatches(body).length,
    formats: nameFormats(layOutLook(look)),
  };
  const unnamed = { frame, input, period, whole, ...drawn, words };
  const heights = sizeRows({ ...look, widths: 'all' });
  yield;
  const drawing = (context: WorkingsInput): Edits => [
    ...layOutColumns(context),
    ...layOutScale(context),
    ...layOutRowFormulas(body),
  ];
  const lookName = hashData([
    ...nameParts(frame),
    ...dress('all'),
    ...drawing({ ...unnamed, look: '', heights: '', drawing: '' }),
  ]);
  const context = {
    ...unnamed,
    look: lookName,
    heights: hashData(heights),
    drawing: nameBlock(block),
  };
  yield;
  const isKept =
    previous?.look === lookName && previous.formulaCells === countFormulas(frame, look.strandRows);
  return [
    { kind: 'ensureSheet', sheet, tabColor: GENERATED_TAB, gridlines: 'hidden' },
    ...(isKept ? [] : [...makeRoom(frame, previous, words), ...nameParts(frame)]),
    ...(previous?.workings === context.drawing ? [] : block),
    ...(isKept ? [] : drawing(context)),
    ...layOutHeader(context),
    ...layOutWorkings(context, lines),
    ...layOutBody(body),
    ...layOutNotes({ frame, source, lines, notes, baseline, words }),
    ...(isKept ? [] : dress(widthsToSet(context, previous))),
    ...(isKept && previous.heights === context.heights ? [] : heights),
    drawingRules(frame),
  ];
}

/** Formats, outline, names and page. */
function dressOf(look: LookInput): Edits {
  const { frame, lines } = look;
  const { sheet } = frame;
  return [
    ...layOutLook(look),
    ...sizeColumns(look),
    ...groupLines(frame, lines),
    {
      kind: 'group',
      sheet,
      direction: 'columns',
      first: gridColumn(frame.capacity + 3),
      count: HELPERS.length,
    },
    { kind: 'freeze', sheet, rows: FIRST_BODY_ROW, columns: LEFT.title + 1 },
    pageOf(look),
  ];
}

/** The user's widths are kept as long as the columns of time and the page are those of before. */
function widthsToSet(
  { frame, input }: WorkingsInput,
  previous: PreviousGantt | null,
): LookInput['widths'] {
  if (previous?.widths !== widthsName(whoOf(input.source))) return 'all';
  return previous.capacity === frame.capacity ? 'none' : 'grid';
}

/** Clears what an earlier run wrote, and moves what stands below it out of the way. */
function makeRoom(frame: Frame, previous: PreviousGantt | null, words: GanttWords): Edits {
  const { sheet } = frame;
  // What is grouped on a sheet that stays is only set where it was cleared.
  if (previous === null) return [{ kind: 'clearBlock', sheet, area: frame.block, what: 'all' }];
  const { block } = previous;
  const extra = frame.block.rowCount - block.rowCount;
  const known = knownBlockOf(previous, { frame, words });
  const clear: Edit = { kind: 'clearBlock', sheet, area: block, what: 'all', ...known };
  return [clear, ...shiftRows(sheet, lastCell(block).row + 1, extra)];
}

function groupLines(frame: Frame, lines: ReturnType<typeof bodyLines>): Edits {
  return lines.flatMap((line): Edits => {
    if (line.kind !== 'strand') return [];
    const count = line.part.rows.length;
    return [{ kind: 'group', sheet: frame.sheet, direction: 'rows', first: line.row + 1, count }];
  });
}
