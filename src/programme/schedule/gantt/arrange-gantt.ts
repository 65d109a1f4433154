import { areOrganisations } from '../../tracker/partners';
import { cutAtPages } from './cut-at-pages';
import { type BodyLine, bodyLines, strandRowsOf } from './gantt-body';
import type { GanttInput } from './gantt-input';
import {
  collectNotes,
  countNoteLines,
  countNoteRows,
  noteMark,
  type Notes,
} from './gantt-note-lines';
import { fitsOnePage } from './gantt-page';
import { roomForNotes, timeWidths } from './gantt-paper';
import { heightOfRow } from './gantt-sizes';
import type { GanttWords } from './gantt-words';
import type { LookInput } from './gantt-context';
import { defaultPeriod, latestDay } from '../rows/period';
import { columnsNeeded, type Period, type ScaleUnit, unitOf } from '../rows/scale';
import { whoOf } from '../rows/schedule-source';
import { groupRows, type ScheduleRow } from '../rows/select-rows';

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
  const unit = unitOf(choice, period);
  const arrange = (lines: readonly BodyLine[]): ReturnType<typeof arrangeOn> =>
    arrangeOn({ input, words, drawn: { lines, capacity, unit } });
  const one = arrange(bodyLines(cutAtPages(groups, null)));
  const height = (row: ScheduleRow): number => heightOfRow(row, one.look);
  const { look, notes } = fitsOnePage(one.look)
    ? one
    : arrange(bodyLines(cutAtPages(groups, height)));
  const noteMarks = notes.conditions.map(
    ({ action }, index) => [action.raw.row, noteMark(index)] as const,
  );
  return { period, whole, notes, noteMarks: new Map(noteMarks), look };
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
  const who = whoOf(input.source);
  const named = lines.flatMap((line) => {
    if (line.kind !== 'action') return [];
    const { decisionMaker, owner } = line.action.value;
    return who === 'owner' ? [decisionMaker, owner] : [decisionMaker];
  });
  const namesNobody = areOrganisations(named, input.source.partners);
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
    unit,
    who,
    conditionLines: countNoteLines(notes.conditions),
    movedText: input.baseline === null ? '' : `${words.moved}+000${words.status.days}`,
    words,
    footer: { left: '&F – &A', right: namesNobody ? words.noPersonalData : words.workingDocument },
  };
  return { notes, look };
}
