import type { Edit } from '../../workbook/edit';
import { lastCell } from '../../workbook/location';
import {
  bodyLines,
  countFormulas,
  layOutBody,
  layOutRowFormulas,
  strandRowsOf,
  writeDirectMatches,
} from './gantt-body';
import { blockOf, FIRST_BODY_ROW, type Frame, LEFT } from './gantt-frame';
import { nameParts } from './name-gantt-parts';
import { layOutColumns, layOutHeader } from './gantt-header';
import type { GanttInput, PreviousGantt } from './gantt-input';
import { helperGroup, layOutLook } from './gantt-look';
import { knownBlockOf, nameFormats } from './gantt-known';
import { choosePaper, pageOf } from './gantt-page';
import { timeWidths } from './gantt-paper';
import { sizeColumns, sizeRows } from './gantt-sizes';
import type { LookInput } from './look-input';
import { collectNotes, countNoteRows, layOutNotes, noteMark, type Notes } from './gantt-notes';
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

/**
 * The sheet « Gantt »: live formulas over Suivi and « Paramètres », drawn by twelve conditional
 * formats over one block. The sheet is rewritten in place; column widths and what users put outside
 * the block are kept. Formulas and formats are set again only when one of them would differ, or when
 * somebody wrote over a formula.
 */
export function layOutGantt(input: GanttInput, words: GanttWords): readonly Edit[] {
  const { sheet, source, baseline, previous } = input;
  const { period, whole, notes, look, noteMarks } = arrange(input, words);
  const { frame, lines } = look;
  const dress = (widths: LookInput['widths']): readonly Edit[] => dressOf({ ...look, widths });
  const body = { frame, source, lines, noteMarks, baseline, words };
  const drawn = {
    timeColumns: look.columnsUsed,
    conditionCount: look.conditionCount,
    paper: look.paper,
    timeWidths: nameOf(timeWidths(look.timeColumns, { ...frame, paper: look.paper })),
    directMatches: writeDirectMatches(body).length,
    formats: nameFormats(layOutLook(look)),
  };
  const unnamed = { frame, input, period, whole, ...drawn, words };
  const heights = sizeRows({ ...look, widths: 'all' });
  const drawing = (context: WorkingsInput): readonly Edit[] => [
    ...layOutColumns(context),
    ...layOutScale(context),
    ...layOutRowFormulas(body),
  ];
  const lookName = nameOf([...dress('all'), ...drawing({ ...unnamed, look: '', heights: '' })]);
  const context = { ...unnamed, look: lookName, heights: nameOf(heights) };
  const isKept =
    previous?.look === lookName && previous.formulaCells === countFormulas(frame, look.strandRows);
  return [
    { kind: 'ensureSheet', sheet, tabColor: '#2F75B5', gridlines: 'hidden' },
    ...(isKept ? [] : [...makeRoom(frame, previous, words), ...drawing(context)]),
    ...layOutHeader(context),
    ...layOutWorkings(context),
    ...layOutBody(body),
    ...layOutNotes({ frame, source, notes, baseline, words }),
    ...(isKept ? [] : dress(widthsToSet(context, previous))),
    ...(isKept && previous.heights === context.heights ? [] : heights),
    drawingRules(frame),
  ];
}

interface Arrangement {
  readonly period: Period;
  /** The period when the whole of Suivi is drawn. */
  readonly whole: Period;
  readonly notes: Notes;
  /** « ① » by row of Suivi. */
  readonly noteMarks: ReadonlyMap<number, string>;
  readonly look: Omit<LookInput, 'widths'>;
}

/** Which rows stand where, and over which columns of time. */
function arrange(input: GanttInput, words: GanttWords): Arrangement {
  const { sheet, source, filters, baseline } = input;
  const groups = groupRows(source, filters);
  const actions = groups.flatMap(({ rows }) => rows.map(({ value }) => value));
  const dates = { referenceDate: source.settings.referenceDate, statusDate: input.statusDate };
  const whole = defaultPeriod(actions, dates);
  const period = input.period ?? whole;
  const lines = bodyLines(groups);
  const notes = collectNotes(lines);
  const frame: Frame = {
    sheet,
    capacity: capacityFor(period, input.choice),
    bodyRows: lines.length,
    noteRows: countNoteRows(notes, words),
  };
  const scale = buildScale({ period, choice: input.choice, latest: latestDay(actions) });
  const timeColumns = scale.columns.slice(1, -1);
  const noteMarks = notes.conditions.map(
    ({ action }, index) => [action.raw.row, noteMark(index)] as const,
  );
  const look: Omit<LookInput, 'paper' | 'widths'> = {
    frame,
    lines,
    strandRows: strandRowsOf(lines),
    timeColumns,
    columnsUsed: timeColumns.length,
    conditionCount: notes.conditions.length,
    movedText: baseline === null ? '' : `${words.moved}+000${words.status.days}`,
    words,
    footer: { left: '&F', right: words.noPersonalData },
  };
  const paper = choosePaper(look);
  return { period, whole, notes, noteMarks: new Map(noteMarks), look: { ...look, paper } };
}

function nameOf(parts: readonly unknown[]): string {
  return hashText(JSON.stringify(parts));
}

/** Formats, outline, names and page. */
function dressOf(look: LookInput): readonly Edit[] {
  const { frame, lines } = look;
  const { sheet } = frame;
  return [
    ...layOutLook(look),
    ...sizeColumns(look),
    ...groupLines(frame, lines),
    helperGroup(frame),
    ...nameParts(frame),
    { kind: 'freeze', sheet, rows: FIRST_BODY_ROW, columns: LEFT.title + 1 },
    pageOf(look),
  ];
}

/** As many columns of time as the chosen scale and months need, one more for « Au-delà ». */
function capacityFor(period: Period, choice: ScaleChoice): number {
  const chosen = countTimeColumns(period, choice);
  return Math.max(chosen, countTimeColumns(period, 'Mois'), LEAST_CAPACITY - 1) + 1;
}

/** The user's widths are kept as long as the page and the columns of time are those of before. */
function widthsToSet(
  { paper, timeWidths: name }: WorkingsInput,
  previous: PreviousGantt | null,
): LookInput['widths'] {
  if (previous?.drawn.paper !== paper) return 'all';
  return previous.timeWidths === name ? 'none' : 'grid';
}

/** Clears what an earlier run wrote, and moves what stands below it out of the way. */
function makeRoom(
  frame: Frame,
  previous: PreviousGantt | null,
  words: GanttWords,
): readonly Edit[] {
  if (previous === null) return [];
  const { sheet } = frame;
  const { block } = previous;
  const extra = blockOf(frame).rowCount - block.rowCount;
  const known = knownBlockOf(previous, { sheet, words });
  const clear: Edit = { kind: 'clearBlock', sheet, area: block, what: 'all', ...known };
  if (extra === 0) return [clear];
  const end = lastCell(block).row + 1;
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
