import { areOrganisations } from '../../tracker/known-organisations';
import { cutAtPages, onOnePage, type StrandPart } from './cut-at-pages';
import { type BodyLine, bodyLines, strandRowsOf } from './gantt-body';
import type { GanttInput } from './gantt-input';
import {
  collectNotes,
  countNoteLines,
  countNoteRows,
  noteMark,
  type Notes,
} from './gantt-note-lines';
import { ONE_PAGE_HEIGHT } from './gantt-page';
import { roomForNotes, timeWidths } from './gantt-paper';
import { heightOfRow, printsWithin } from './gantt-sizes';
import type { GanttWords } from './gantt-words';
import type { LookInput } from './gantt-context';
import { defaultPeriod, latestDay } from '../rows/period';
import { columnsNeeded, type Period, type ScaleUnit, unitOf } from '../rows/scale';
import { groupRows, type StrandGroup } from '../rows/select-rows';

export interface Arrangement {
  readonly period: Period;
  /** The period when the whole of Suivi is drawn. */
  readonly whole: Period;
  readonly notes: Notes;
  /** « ① » by row of Suivi. */
  readonly noteMarks: ReadonlyMap<number, string>;
  readonly look: Omit<LookInput, 'widths'>;
}

/** Which rows stand where, and over which columns of time. */
export function arrangeGantt(input: GanttInput, words: GanttWords): Arrangement {
  const { source, filters } = input;
  const groups = groupRows(source, filters);
  const actions = groups.flatMap(({ rows }) => rows.map(({ value }) => value));
  const dates = { referenceDate: source.settings.referenceDate, statusDate: input.statusDate };
  const whole = defaultPeriod(actions, dates);
  const period = input.period ?? whole;
  const { choice, statusDate } = input;
  const latest = latestDay(source.rows.map(({ value }) => value));
  const capacity = columnsNeeded({ period, choice, statusDate, latest });
  const on = (parts: readonly StrandPart[]): ReturnType<typeof arrangeOn> => {
    const drawn = { lines: bodyLines(parts), capacity, unit: unitOf(choice, period) };
    return arrangeOn({ input, words, drawn });
  };
  const { look, notes } = onPages(groups, on);
  const noteMarks = notes.conditions.map(
    ({ action }, index) => [action.raw.row, noteMark(index)] as const,
  );
  return { period, whole, notes, noteMarks: new Map(noteMarks), look };
}

/** One page where it holds all the rows, otherwise as many as they fill. */
function onPages(
  groups: readonly StrandGroup[],
  arrange: (parts: readonly StrandPart[]) => Pick<Arrangement, 'look' | 'notes'>,
): Pick<Arrangement, 'look' | 'notes'> {
  const one = arrange(onOnePage(groups));
  if (printsWithin(ONE_PAGE_HEIGHT, one.look)) return one;
  const parts = cutAtPages(groups, (action) => heightOfRow(action, one.look));
  const { look, notes } = arrange(parts);
  const pageStarts = look.lines.flatMap((line) =>
    line.kind === 'strand' && line.part.startsPage ? [line.row] : [],
  );
  return { look: { ...look, pageStarts }, notes };
}

/** The same on the page, which says how many lines the notes take. */
function arrangeOn({
  input,
  words,
  drawn,
}: {
  readonly input: GanttInput;
  readonly words: GanttWords;
  readonly drawn: {
    readonly lines: readonly BodyLine[];
    readonly capacity: number;
    readonly unit: ScaleUnit;
  };
}): Pick<Arrangement, 'look' | 'notes'> {
  const { lines, capacity, unit } = drawn;
  const room = roomForNotes(timeWidths(capacity));
  const notes = collectNotes(lines, { room, words });
  const noteRows = countNoteRows(notes, words);
  const deciders = lines.map((line) =>
    line.kind === 'action' ? line.action.value.decisionMaker : '',
  );
  const namesNobody = areOrganisations(deciders, input.source.partners);
  const look: Arrangement['look'] = {
    frame: {
      sheet: input.sheet,
      workings: input.workings.sheet,
      capacity,
      bodyRows: lines.length,
      noteRows,
    },
    lines,
    strandRows: strandRowsOf(lines),
    pageStarts: null,
    unit,
    conditionLines: countNoteLines(notes.conditions),
    movedText: input.baseline === null ? '' : `${words.moved}+000${words.status.days}`,
    words,
    footer: { left: '&F – &A', right: namesNobody ? words.noPersonalData : words.workingDocument },
  };
  return { notes, look };
}
