import type { Edit } from '../../workbook/edit';
import { type Area, lastCell } from '../../workbook/location';
import { bodyLines, countFormulas, layOutBody, layOutRowFormulas } from './gantt-body';
import { printedArea } from './gantt-areas';
import { blockOf, FIRST_BODY_ROW, type Frame, LEFT, TOP } from './gantt-frame';
import { nameParts } from './name-gantt-parts';
import { layOutColumns, layOutHeader } from './gantt-header';
import type { GanttInput } from './gantt-input';
import { helperGroup, layOutLook } from './gantt-look';
import { printedHeight, sizeRows } from './gantt-sizes';
import type { LookInput } from './look-input';
import { collectNotes, countNoteRows, layOutNotes, noteMark, readingLines } from './gantt-notes';
import { drawingRules } from './gantt-rules';
import { layOutScale, layOutWorkings } from './gantt-workings';
import { defaultPeriod, latestDay } from './period';
import { buildScale, countTimeColumns, type Period, type ScaleChoice } from './scale';
import type { WorkingsInput } from './workings-input';
import { hashText } from '../tracker/fingerprint';
import type { GanttWords } from './gantt-words';
import { groupRows } from './select-rows';

/** Room for what Automatique may need once the period is changed, « Au-delà » included. */
const LEAST_CAPACITY = 40;
/** Points of height that one A3 page holds at three fifths of the size, the least one reads well. */
const ONE_PAGE_HEIGHT = 1300;

/**
 * The sheet « Gantt »: live formulas over Suivi and « Paramètres », drawn by twelve conditional
 * formats over one block. The sheet is rewritten in place; column widths and what users put outside
 * the block are kept. Formulas and formats are set again only when one of them would differ, or when
 * somebody wrote over a formula.
 */
export function layOutGantt(input: GanttInput, words: GanttWords): readonly Edit[] {
  const { sheet, source, filters, previous } = input;
  const groups = groupRows(source, filters);
  const actions = groups.flatMap(({ rows }) => rows.map(({ value }) => value));
  const dates = { referenceDate: source.settings.referenceDate, statusDate: input.statusDate };
  const period = input.period ?? defaultPeriod(actions, dates);
  const lines = bodyLines(groups);
  const notes = collectNotes(lines);
  const readings = readingLines(source, input.baseline, words).length;
  const frame: Frame = {
    sheet,
    capacity: capacityFor(period, input.choice),
    bodyRows: lines.length,
    noteRows: countNoteRows(notes, words, readings),
  };
  const scale = buildScale({ period, choice: input.choice, latest: latestDay(actions) });
  const noteMarks = new Map(
    notes.conditions.map(({ action }, index) => [action.raw.row, noteMark(index)]),
  );
  const { baseline } = input;
  const look: Omit<LookInput, 'widths'> = {
    frame,
    lines,
    timeColumns: scale.columns.slice(1, -1),
    conditionCount: notes.conditions.length,
    movedText: baseline === null ? '' : `${words.moved}+000${words.status.days}`,
    words,
    footer: { left: '&F', right: words.noPersonalData },
  };
  const dress = (widths: LookInput['widths']): readonly Edit[] =>
    dressOf({ ...look, widths }, lines, words);
  const body = { frame, source, lines, noteMarks, baseline, words };
  const whole = defaultPeriod(actions, dates);
  const unnamed = { frame, input, period, whole, timeColumns: look.timeColumns.length, words };
  const heights = sizeRows({ ...look, widths: 'all' });
  const drawing = (context: WorkingsInput): readonly Edit[] => [
    ...layOutColumns(context),
    ...layOutScale(context),
    ...layOutRowFormulas(body),
  ];
  const lookName = nameOf([...dress('all'), ...drawing({ ...unnamed, look: '', heights: '' })]);
  const context = { ...unnamed, look: lookName, heights: nameOf(heights) };
  const isKept =
    previous?.look === lookName && previous.formulaCells === countFormulas(frame, lines);
  return [
    { kind: 'ensureSheet', sheet, tabColor: '#2F75B5', gridlines: 'hidden' },
    ...(isKept ? [] : [...makeRoom(frame, previous?.block ?? null), ...drawing(context)]),
    ...layOutHeader(context),
    ...layOutWorkings(context),
    ...layOutBody(body),
    ...layOutNotes({ frame, source, notes, baseline, words }),
    ...(isKept ? [] : dress(widthsToSet(frame, previous?.capacity ?? null))),
    ...(isKept && previous.heights === context.heights ? [] : heights),
    drawingRules(frame),
  ];
}

function nameOf(edits: readonly Edit[]): string {
  return hashText(JSON.stringify(edits));
}

/** Formats, outline, names and page. */
function dressOf(
  look: LookInput,
  lines: ReturnType<typeof bodyLines>,
  words: GanttWords,
): readonly Edit[] {
  const { frame } = look;
  const { sheet } = frame;
  return [
    ...layOutLook(look),
    ...groupLines(frame, lines),
    helperGroup(frame),
    ...nameParts(frame),
    { kind: 'freeze', sheet, rows: FIRST_BODY_ROW, columns: LEFT.title + 1 },
    pageOf(look, words),
  ];
}

/** As many columns of time as the chosen scale and months need, one more for « Au-delà ». */
function capacityFor(period: Period, choice: ScaleChoice): number {
  const chosen = countTimeColumns(period, choice);
  return Math.max(chosen, countTimeColumns(period, 'Mois'), LEAST_CAPACITY - 1) + 1;
}

function widthsToSet({ capacity }: Frame, before: number | null): LookInput['widths'] {
  if (before === null) return 'all';
  return before === capacity ? 'none' : 'grid';
}

/** Clears what an earlier run wrote, and moves what stands below it out of the way. */
function makeRoom(frame: Frame, previous: Area | null): readonly Edit[] {
  if (previous === null) return [];
  const { sheet } = frame;
  const extra = blockOf(frame).rowCount - previous.rowCount;
  const clear: Edit = { kind: 'clearBlock', sheet, area: previous, what: 'all' };
  if (extra === 0) return [clear];
  const end = lastCell(previous).row + 1;
  return extra > 0
    ? [clear, { kind: 'insertRows', sheet, first: end, count: extra }]
    : [clear, { kind: 'deleteRows', sheet, first: end + extra, count: -extra }];
}

function groupLines(frame: Frame, lines: ReturnType<typeof bodyLines>): readonly Edit[] {
  return lines.flatMap((line): readonly Edit[] => {
    if (line.kind !== 'strand') return [];
    const count = line.group.rows.length;
    return [{ kind: 'group', sheet: frame.sheet, direction: 'rows', first: line.row + 1, count }];
  });
}

/** One A3 page as long as the rows fit; A4 pages beyond. */
function pageOf(look: LookInput, words: GanttWords): Edit {
  const { frame, footer } = look;
  const isOnePage = printedHeight(look) <= ONE_PAGE_HEIGHT;
  return {
    kind: 'page',
    sheet: frame.sheet,
    page: {
      orientation: 'landscape',
      paper: isOnePage ? 'a3' : 'a4',
      fit: { width: 1, height: isOnePage ? 1 : null },
      margins: { top: 8, bottom: 12, left: 8, right: 8 },
      printArea: printedArea(frame),
      titleRows: { first: TOP.year, last: TOP.calendar },
      footer: { left: footer.left, center: words.pageOfPages, right: footer.right },
      centerHorizontally: true,
    },
  };
}
