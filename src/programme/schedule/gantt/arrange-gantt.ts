import { frameOf } from '../gantt-frame/gantt-frame';
import { areOrganisations } from '../../tracker/rows/partners';
import { cutAtPages } from './cut-at-pages';
import { bodyLines } from './gantt-body';
import type { LookInput } from './gantt-context';
import type { GanttInput } from './gantt-input';
import {
  collectNotes,
  countNoteLines,
  countNoteRows,
  noteMark,
  type Notes,
} from './gantt-note-lines';
import { roomForNotes, timeWidths } from './gantt-paper';
import { fitsOnePage, heightOfRow, roomOnPages } from './gantt-sizes';
import type { GanttWords } from './gantt-words';
import { defaultPeriod, latestDay } from '../rows/period';
import { columnsNeeded, type Period, unitOf } from '../rows/scale';
import { whoOf } from '../rows/schedule-source';
import { groupRows } from '../rows/select-rows';

export interface Arrangement {
  readonly period: Period;
  /** The period when the whole of Suivi is drawn. */
  readonly whole: Period;
  readonly notes: Notes;
  /** « ① » by row of Suivi. */
  readonly noteMarks: ReadonlyMap<number, string>;
  readonly look: Omit<LookInput, 'widths'>;
}

/** Which rows stand where, and over which columns of time: on one page, or cut where pages are full. */
export function arrangeGantt(input: GanttInput, words: GanttWords): Arrangement {
  const { source, choice, statusDate } = input;
  const groups = groupRows(source, input.filters);
  const rows = groups.flatMap((group) => group.rows);
  const actions = rows.map(({ value }) => value);
  const dates = { referenceDate: source.settings.referenceDate, statusDate };
  const whole = defaultPeriod(actions, dates);
  const period = input.period ?? whole;
  const latest = latestDay(source.rows.map(({ value }) => value));
  const capacity = columnsNeeded({ period, choice, statusDate, latest });
  const unit = unitOf(choice, period);
  const who = whoOf(source);
  const notes = collectNotes(rows, { room: roomForNotes(timeWidths(capacity)), words });
  const noteRows = countNoteRows(notes, words);
  const movedText = input.baseline === null ? '' : `${words.moved}+000${words.status.days}`;
  const heights = new Map(rows.map((row) => [row, heightOfRow(row, { who, movedText, words })]));
  const isOnePage = fitsOnePage({ unit, noteRows, strands: groups.length, heights });
  const lines = bodyLines(cutAtPages(groups, isOnePage ? null : { heights, room: roomOnPages() }));
  const named = actions.flatMap(({ decisionMaker, owner }) =>
    who === 'owner' ? [decisionMaker, owner] : [decisionMaker],
  );
  const namesNobody = areOrganisations(named, source.partners);
  const noteMarks = notes.conditions.map(
    ({ action }, index) => [action.raw.row, noteMark(index)] as const,
  );
  return {
    period,
    whole,
    notes,
    noteMarks: new Map(noteMarks),
    look: {
      frame: frameOf({
        sheet: input.sheet,
        workings: input.workings.sheet,
        capacity,
        bodyRows: lines.length,
        noteRows,
      }),
      lines,
      strandRows: lines.flatMap(({ kind, row }) => (kind === 'strand' ? [row] : [])),
      unit,
      who,
      heights,
      isOnePage,
      conditionLines: countNoteLines(notes.conditions),
      words,
      footer: {
        left: '&F – &A',
        right: namesNobody ? words.noPersonalData : words.workingDocument,
      },
    },
  };
}
