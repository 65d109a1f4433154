import type { Steps } from '../../../lib/steps';
import type { Edit, Edits } from '../../../workbook/edit';
import { type Area, areaOf, lastCell } from '../../../workbook/location';
import { areOrganisations } from '../../tracker/rows/partners';
import { GENERATED_TAB } from '../../tracker/sheets/sheet-looks';
import { nameArea, shiftRows, writeCells } from '../../tracker/layout/edit-parts';
import { quoted } from '../../workings/formula';
import { OUTGROWN_NAME, STATUS_DATE_NAME } from '../../workings/action-block';
import { nameBlock, withoutClearing } from '../../workings/block';
import { changesSince } from '../baseline/baseline';
import { layOutChanges } from './milestone-changes';
import {
  type MilestoneContext,
  type MilestonesInput,
  type PreviousMilestones,
} from './milestone-context';
import { COUNTS, layOutMilestoneWorkings, MILESTONE_LOOK_PLACE } from './milestone-workings';
import {
  columnWidths,
  columnAt,
  milestoneBlock,
  type MilestoneFrame,
  type Part,
  PARTS,
  sectionRows,
  titleSizeOf,
  TOP_ROWS,
} from './milestone-frame';
import { canList, layOutMilestoneGrid, linesOfGrid } from './milestone-grid';
import { layOutPart } from './milestone-lines';
import { countFormulas, hasSameColumns, knownMilestones, nameShape } from './milestone-known';
import { layOutMilestoneLook } from './milestone-look';
import type { MilestoneWords } from './milestone-words';
import {
  bareColumns,
  gridOfMilestones,
  listMilestones,
  rowsOfParts,
  type RowsOfParts,
} from './milestones';
import { hashData } from '../../tracker/fingerprint';

/** The whole of what the add-in writes on « Jalons ». */
export const MILESTONE_BLOCK_NAME = 'jalons_bloc';
/** Tells what was written, on the sheet of workings. */
export const MILESTONE_LOOK_NAME = 'jalons_mise_en_forme';
/** The lines that formulas make. */
export const MILESTONE_LINES_NAME = 'jalons_lignes';
/** The N° of the list, in date order. */
const MILESTONE_NUMBERS_NAME = 'jalons_liste';
/** Says that the sheet is older than Suivi; empty when it is not. */
const AGE_NAME = 'jalons_age';
/** Where a copy says of what day it is and what it lacks. */
const COPY_NAME = 'jalons_copie';

/** Lines kept for rows still to come; more of them in a long list. */
const SPARE: Readonly<Record<Part, number>> = { awaited: 1, late: 2, ahead: 6, list: 3 };
const MOST_SPARE = 15;

/**
 * The sheet « Jalons »: the decisions awaited, what is late, the next sixty days, every milestone and
 * decision in date order, the grid of strands and territories, and what changed since the reference. Its lines
 * follow Suivi by formula, their order included.
 */
export function* layOutMilestones(input: MilestonesInput, words: MilestoneWords): Steps<Edits> {
  const { sheet, source, baseline, previous } = input;
  const milestones = listMilestones(source);
  const rows = rowsOfParts(milestones, input);
  const grid = gridOfMilestones(milestones, source);
  const actions = source.rows.map(({ value }) => value);
  const changes = baseline === null ? [] : changesSince(baseline, actions, input.statusDate);
  const changeRows = baseline === null ? 0 : Math.max(changes.length, 1);
  const title = words.title(source.settings.programmeTitle);
  const frame = frameOf(input, { rows, grid, changeRows, title });
  const listed = canList(milestones, input) ? milestones : null;
  const whole = layOutMilestoneLook({
    frame,
    rows,
    gridLines: linesOfGrid(grid, listed, columnWidths(frame)),
    words,
    footer: footerOf(input, words),
  });
  yield;
  const context: MilestoneContext = { frame, input, words };
  const workings = layOutMilestoneWorkings(input, words);
  const lines = PARTS.flatMap((part) => layOutPart(context, part));
  const cells = [
    ...layOutTop(context),
    ...layOutMilestoneGrid(context, { grid, milestones }),
    ...(baseline === null ? [] : layOutChanges(context, { baseline, changes })),
  ];
  // The user's widths are kept once the sheet is there.
  const hasWidths = previous !== null && hasSameColumns(previous, frame);
  const dressed = hasWidths ? whole.filter(({ kind }) => kind !== 'columnWidths') : whole;
  yield;
  const marks = {
    look: hashData([withoutClearing(workings), lines, cells, whole]),
    workings: nameBlock(workings),
    lines: hashData(lines),
    shape: nameShape(frame),
  };
  const areLinesWhole = previous?.formulaCells === countFormulas(frame);
  if (areLinesWhole && previous.look === marks.look) return [];
  const told = writeCells({ sheet: input.workings.sheet, ...MILESTONE_LOOK_PLACE }, [
    Object.values(marks),
  ]);
  const isShaped = previous?.shape === marks.shape && previous.lines === marks.lines;
  if (areLinesWhole && isShaped && previous.workings === marks.workings) {
    const heights = dressed.filter(({ kind }) => kind === 'rowHeights');
    return [...cells, ...heights, told];
  }
  return [
    { kind: 'ensureSheet', sheet, tabColor: GENERATED_TAB, gridlines: 'hidden' },
    ...(previous?.workings === marks.workings ? [] : workings),
    ...makeRoom(frame, previous),
    ...lines,
    ...cells,
    ...nameParts(frame, input),
    ...dressed,
    told,
  ];
}

function frameOf(
  { sheet, source }: MilestonesInput,
  shown: Pick<MilestoneFrame, 'changeRows'> & {
    readonly rows: RowsOfParts;
    readonly grid: ReturnType<typeof gridOfMilestones>;
    readonly title: string;
  },
): MilestoneFrame {
  const { rows, grid, changeRows, title } = shown;
  const actions = source.rows.map(({ value }) => value);
  const bare = bareColumns(actions, grid);
  return {
    sheet,
    ...linesFor(rows, source.settings.statusDate === null),
    gridRows: grid.strands.length,
    gridColumns: grid.territories.length,
    changeRows,
    bare,
    titleSize: titleSizeOf(title, { bare }),
  };
}

function footerOf({ source }: MilestonesInput, words: MilestoneWords): string {
  const named = source.rows.flatMap(({ value }) => [value.owner, value.decisionMaker]);
  return areOrganisations(named, source.partners) ? words.noPersonalData : words.workingDocument;
}

/**
 * As many lines as there are rows of each part now, and a few for those to come. Where the status date
 * is today, what comes now will be late one day.
 */
function linesFor(
  rows: RowsOfParts,
  isAlwaysToday: boolean,
): Pick<MilestoneFrame, 'lines' | 'spare'> {
  const late = isAlwaysToday ? SPARE.late + rows.ahead.length : SPARE.late;
  const list = Math.min(Math.max(SPARE.list, Math.ceil(rows.list.length / 10)), MOST_SPARE);
  const spare = { ...SPARE, late, list };
  const lines = Object.fromEntries(PARTS.map((part) => [part, rows[part].length + spare[part]]));
  return { lines: lines as Record<Part, number>, spare };
}

function makeRoom(frame: MilestoneFrame, previous: PreviousMilestones | null): Edits {
  if (previous === null) return [];
  const { sheet } = frame;
  const { area } = previous;
  const extra = milestoneBlock(frame).rowCount - area.rowCount;
  const known = knownMilestones(previous, sheet);
  const clear: Edit = { kind: 'clearBlock', sheet, area, what: 'all', ...known };
  return [clear, ...shiftRows(sheet, lastCell(area).row + 1, extra)];
}

function layOutTop({ frame, input, words }: MilestoneContext): Edits {
  const { sheet } = frame;
  const { settings } = input.source;
  const { title, subtitle, age } = TOP_ROWS;
  const isShort = PARTS.map((part) => `${COUNTS[part]}>${String(frame.lines[part])}`);
  const isOld = `OR(${OUTGROWN_NAME}=1,${isShort.join(',')})`;
  return [
    writeCells({ sheet, row: title, column: 0 }, [[words.title(settings.programmeTitle)]]),
    writeCells({ sheet, row: subtitle, column: columnAt('strand') }, [
      [settings.organisation || null],
    ]),
    writeCells(
      { sheet, row: subtitle, column: columnAt('title') },
      [[{ formula: `=${STATUS_DATE_NAME}` }]],
      [words.statusDateFormat],
    ),
    writeCells({ sheet, row: age, column: 0 }, [
      [{ formula: `=IF(${isOld},${quoted(words.tooOld)},"")` }],
    ]),
  ];
}

function nameParts(frame: MilestoneFrame, { workings }: MilestonesInput): Edits {
  const { awaited, list, end } = sectionRows(frame);
  const name = (title: string, area: Area, sheet = frame.sheet): Edit =>
    nameArea(title, sheet, area);
  const look = { ...MILESTONE_LOOK_PLACE, rowCount: 1, columnCount: 4 };
  const lines = { ...milestoneBlock(frame), row: awaited + 2, rowCount: end - awaited - 2 };
  return [
    name(MILESTONE_LINES_NAME, lines),
    name(MILESTONE_BLOCK_NAME, milestoneBlock(frame)),
    name(MILESTONE_NUMBERS_NAME, areaOf([list + 2, 0], [frame.lines.list, 1])),
    name(AGE_NAME, areaOf([TOP_ROWS.age, 0], [1, 1])),
    name(COPY_NAME, areaOf([TOP_ROWS.subtitle, columnAt('due')], [1, 1])),
    name(MILESTONE_LOOK_NAME, look, workings.sheet),
  ];
}
