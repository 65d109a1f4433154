import { type CalendarDate, daysBetween, toExcelSerial } from '../../../lib/calendar-date';
import type { CellInput, Edit } from '../../../workbook/edit';
import { type Area, absoluteAreaAddress, lastCell, quoteSheet } from '../../../workbook/location';
import { changesSince } from '../baseline/baseline';
import { held, quoted, settingFormula } from '../rows/formula';
import { aheadFormula, aheadMatchFormula } from './milestone-formulas';
import {
  columnAt,
  DAYS_AHEAD,
  MILESTONE_COLUMNS,
  milestoneBlock,
  type MilestoneFrame,
  sectionRows,
  TOP_ROWS,
} from './milestone-frame';
import { layOutMilestoneHeights } from './milestone-heights';
import {
  countMilestoneFormulas,
  knownMilestones,
  milestoneLinesArea,
  nameShape,
} from './milestone-known';
import { layOutDirectMatches, layOutListFormulas, layOutMilestoneList } from './milestone-list';
import { layOutMilestoneLook, type MilestoneLook } from './milestone-look';
import { hashText } from '../../tracker/fingerprint';
import { layOutChanges } from './milestone-changes';
import {
  type MilestoneContext,
  type MilestonesInput,
  type PreviousMilestones,
  write,
} from './milestone-context';
import { layOutMilestoneGrid } from './milestone-grid';
import type { MilestoneWords } from './milestone-words';
import { gridOfMilestones, listMilestones, type Milestone } from './milestones';

/** The whole of what the add-in writes on « Jalons ». */
export const MILESTONE_BLOCK_NAME = 'jalons_bloc';
/** What tells the formats, heights and places set with the cells: three cells. */
export const MILESTONE_LOOK_NAME = 'jalons_mise_en_forme';
/** The lines that formulas make. */
export const MILESTONE_LINES_NAME = 'jalons_lignes';
/** The N° of the list, in date order. */
export const MILESTONE_NUMBERS_NAME = 'jalons_liste';

const [FEWEST_AHEAD, MOST_AHEAD, SPARE_AHEAD] = [3, 20, 2];

/**
 * The sheet « Jalons »: the next sixty days, every milestone and decision in date order, the grid of
 * strands and territories, and what changed since the reference. Dates, statuses and lateness follow
 * Suivi by formula.
 */
export function layOutMilestones(input: MilestonesInput, words: MilestoneWords): readonly Edit[] {
  const { sheet, source, baseline } = input;
  const milestones = listMilestones(source);
  const grid = gridOfMilestones(milestones, source);
  const actions = source.rows.map(({ value }) => value);
  const changes = baseline === null ? [] : changesSince(baseline, actions, input.statusDate);
  const frame: MilestoneFrame = {
    sheet,
    aheadRows: aheadRoom(milestones, input.statusDate),
    listRows: milestones.length,
    gridRows: grid.strands.length,
    gridColumns: grid.territories.length,
    changeRows: baseline === null ? 0 : Math.max(changes.length, 1),
  };
  const look: Omit<MilestoneLook, 'widths'> = {
    frame,
    milestones,
    gridLines: grid.cells.map((line) => Math.max(...line.map((ranks) => ranks.length))),
    words,
  };
  const dress = (widths: MilestoneLook['widths']): readonly Edit[] => [
    ...layOutMilestoneLook({ ...look, widths }),
    ...nameParts(frame),
  ];
  const heights = layOutMilestoneHeights(look);
  const unnamed = { frame, input, words, names: NO_NAMES };
  const lines = [...layOutAhead(unnamed), ...layOutListFormulas(unnamed, milestones)];
  const names = {
    look: nameOf([...dress('set'), ...lines]),
    heights: nameOf(heights),
    shape: nameShape(frame, layOutDirectMatches(unnamed, milestones).length),
  };
  const { previous } = input;
  const isKept =
    previous?.look === names.look && previous.formulaCells === countMilestoneFormulas(frame);
  const context: MilestoneContext = { ...unnamed, names };
  return [
    { kind: 'ensureSheet', sheet, tabColor: '#2F75B5', gridlines: 'hidden' },
    ...(isKept ? [] : [...makeRoom(frame, previous), ...lines]),
    ...layOutTop(context),
    ...layOutMilestoneList(context, milestones),
    ...layOutMilestoneGrid(context, grid),
    ...(baseline === null ? [] : layOutChanges(context, { baseline, changes })),
    ...(isKept ? [] : dress(previous === null ? 'set' : 'kept')),
    ...(isKept && previous.heights === names.heights ? [] : heights),
  ];
}

function nameOf(edits: readonly Edit[]): string {
  return hashText(JSON.stringify(edits));
}

/** As many lines as fall within sixty days now, and a few for when dates move. */
function aheadRoom(milestones: readonly Milestone[], statusDate: CalendarDate): number {
  const count = milestones.filter(({ row: { value } }) => {
    const days = value.end === null ? -1 : daysBetween(statusDate, value.end);
    return days >= 0 && days <= DAYS_AHEAD && value.status !== 'Réalisé';
  }).length;
  return Math.min(Math.max(count + SPARE_AHEAD, FEWEST_AHEAD), MOST_AHEAD);
}

const NO_NAMES = { look: '', heights: '', shape: '' };

function makeRoom(frame: MilestoneFrame, previous: PreviousMilestones | null): readonly Edit[] {
  if (previous === null) return [];
  const { sheet } = frame;
  const { area } = previous;
  const extra = milestoneBlock(frame).rowCount - area.rowCount;
  const known = knownMilestones(previous, sheet);
  const clear: Edit = { kind: 'clearBlock', sheet, area, what: 'all', ...known };
  const end = lastCell(area).row + 1;
  if (extra === 0) return [clear];
  return extra > 0
    ? [clear, { kind: 'insertRows', sheet, first: end, count: extra }]
    : [clear, { kind: 'deleteRows', sheet, first: end + extra, count: -extra }];
}

function layOutTop({ frame, input, words, names }: MilestoneContext): readonly Edit[] {
  const { settings, settingPlace } = input.source;
  const serial = String(toExcelSerial(input.statusDate));
  const statusDate = { formula: settingFormula(settingPlace, 'statusDate', serial) };
  const days = String(settings.reminderDays);
  const reminder = { formula: settingFormula(settingPlace, 'reminderDays', days) };
  const { title, subtitle } = TOP_ROWS;
  return [
    write(frame, { row: title, column: 0 }, [[words.title(settings.programmeTitle)]]),
    write(frame, { row: subtitle, column: columnAt('strand') }, [[settings.organisation || null]]),
    {
      ...write(frame, { row: subtitle, column: columnAt('title') }, [[statusDate]]),
      numberFormats: [words.statusDateFormat],
    },
    write(frame, { row: subtitle, column: columnAt('match') }, [
      [reminder, names.look, names.heights, names.shape],
    ]),
  ];
}

function layOutAhead({ frame, words }: MilestoneContext): readonly Edit[] {
  const { ahead, list } = sectionRows(frame);
  const columns = MILESTONE_COLUMNS.slice(0, columnAt('match'));
  const first = ahead + 2;
  const place = columnAt('match');
  const rank = (row: number): string => held(columnAt('rank'), row, 'both');
  const count = `COUNT(${rank(list + 2)}:${rank(list + 1 + Math.max(frame.listRows, 1))})`;
  const line = columns.map((_, at): CellInput => ({ formula: aheadFormula(frame, first, at) }));
  const from = { row: first, column: 0, rowCount: 1, columnCount: place + 1 };
  const to = { ...from, row: first + 1, rowCount: frame.aheadRows - 1 };
  const ranks = Array.from({ length: frame.aheadRows }, (_, index) => [index + 1]);
  return [
    write(frame, { row: ahead, column: 0 }, [[{ formula: `=${quoted(words.ahead60)}&${count}` }]]),
    write(frame, { row: ahead + 1, column: 0 }, [columns.map((column) => words.headers[column])]),
    write(frame, { row: first, column: 0 }, [
      [...line, { formula: aheadMatchFormula(frame, first) }],
    ]),
    { kind: 'fill', sheet: frame.sheet, from, to },
    write(frame, { row: first, column: columnAt('rank') }, ranks),
  ];
}

function nameParts(frame: MilestoneFrame): readonly Edit[] {
  const { list } = sectionRows(frame);
  const numbers = {
    row: list + 2,
    column: 0,
    rowCount: Math.max(frame.listRows, 1),
    columnCount: 1,
  };
  const name = (title: string, area: Area): Edit => ({
    kind: 'defineName',
    name: title,
    refersTo: `=${quoteSheet(frame.sheet)}!${absoluteAreaAddress(area)}`,
  });
  const look = { row: TOP_ROWS.subtitle, column: columnAt('days'), rowCount: 1, columnCount: 3 };
  return [
    name(MILESTONE_LINES_NAME, milestoneLinesArea(frame)),
    name(MILESTONE_BLOCK_NAME, milestoneBlock(frame)),
    name(MILESTONE_NUMBERS_NAME, numbers),
    name(MILESTONE_LOOK_NAME, look),
  ];
}
