import { type CalendarDate, daysBetween, toExcelSerial } from '../../../src/lib/calendar-date';
import { scheduleFr } from '../../../src/locales/sheets/schedule.fr';
import { latestDay } from '../../../src/programme/schedule/rows/period';
import type { ScaleChoice } from '../../../src/programme/schedule/rows/scale';
import { buildScale } from '../schedule/core/build-scale';
import { scheduleSourceOf } from '../../../src/programme/schedule/rows/schedule-source';
import { listMilestones } from '../../../src/programme/schedule/milestones/milestones';
import { synthesisFigures } from '../../fixtures/synthesis-figures';
import {
  deadlineOf,
  isAhead,
  isAwaitingDecision,
  isLate,
  isOpen,
  latenessOf,
} from '../../../src/programme/tracker/lateness';
import { readTracker } from '../../../src/programme/tracker/read-tracker';
import type { Action, Tracker } from '../../../src/programme/tracker/tracker';
import { computeTraining } from '../../../src/programme/training/counts/compute-training';
import type { TestExcel } from '../../excel/open-excel';
import { readWhole } from '../../fixtures/open-tracker-of';
import { expectedNames } from '../../fixtures/summary-workbook';
import { cellsIn, cellsNamed, dateIn } from '../schedule/gantt-workbook';
import { drawnRow } from '../schedule/read-drawing';
import type { MilestoneLine, ToldSheets } from './told-sheets';

/** The same as the sheets say, worked out by the core from the tables as they stand. */
export async function expectedIn(excel: TestExcel): Promise<ToldSheets> {
  const tracker = readTracker(await readWhole(excel));
  const statusDate = tracker.settings.statusDate ?? '2015-03-31';
  const source = scheduleSourceOf(tracker);
  if (source === null) throw new Error('No tracker');
  const actions = source.rows.map(({ value }) => value);
  const { reminderDays } = tracker.settings;
  const line = (action: Action): MilestoneLine => lineOf(action, { statusDate, reminderDays });
  const training = computeTraining({
    sessions: tracker.sessions?.rows.map(({ value }) => value) ?? [],
    attendances: tracker.attendances?.rows.map(({ value }) => value) ?? null,
    settings: tracker.settings,
    statusDate,
  });
  const { dated: _, ...figures } = synthesisFigures(actions, { statusDate, reminderDays });
  const order = tracker.lists.strands.map(({ name }) => name);
  const byDeadline = (a: Action, b: Action): number =>
    (deadlineOf(a) ?? '9999').localeCompare(deadlineOf(b) ?? '9999');
  const milestones = listMilestones(source).map(({ value }) => value);
  return {
    synthesis: {
      ...figures,
      strands: figures.strands.toSorted(
        (a, b) => order.indexOf(a.strand) - order.indexOf(b.strand),
      ),
      persons: training.persons.high,
      dwellings: dwellingsOf(tracker),
    },
    gantt: drawnIn(excel, { actions, statusDate, reminderDays }),
    milestones: {
      awaited: actions.filter(isAwaitingDecision).toSorted(byDeadline).map(line),
      late: actions
        .filter((action) => isLate(action, statusDate))
        .toSorted(byDeadline)
        .map(line),
      ahead: actions
        .filter((action) => isAhead(action, statusDate))
        .toSorted(byDeadline)
        .map(line),
      list: milestones.map(line),
    },
    summary: expectedNames(training),
  };
}

interface When {
  readonly statusDate: CalendarDate;
  readonly reminderDays: number;
}

function dwellingsOf({ sites }: Tracker): number | string {
  const agreed = sites?.rows.flatMap(({ value }) => value.agreed ?? []) ?? [];
  return agreed.length === 0 ? '–' : agreed.reduce((sum, count) => sum + count, 0);
}

/** The rows that the Gantt has, drawn by the core on its scale and over its period. */
function drawnIn(
  { host }: TestExcel,
  { actions, ...when }: When & { readonly actions: readonly Action[] },
): ToldSheets['gantt'] {
  const cells = cellsIn(host.workbook);
  const ids = new Set(cellsNamed(cells, 'gantt_numeros').flat().map(String));
  const drawn = actions.filter(({ id }) => ids.has(id));
  const scale = buildScale({
    period: {
      start: dateIn(cells, 'gantt_periode_debut'),
      end: dateIn(cells, 'gantt_periode_fin'),
    },
    choice: cellsNamed(cells, 'gantt_echelle')[0]?.[0] as ScaleChoice,
    statusDate: when.statusDate,
    latest: latestDay(actions),
    capacity: (cellsNamed(cells, 'gantt_debut')[0]?.length ?? 2) - 2,
  });
  return new Map(drawn.map((action) => [action.id, drawnRow(action, { scale, ...when })]));
}

function lineOf(action: Action, { statusDate, reminderDays }: When): MilestoneLine {
  const { milestones: words } = scheduleFr;
  const deadline = deadlineOf(action);
  const days = deadline === null ? 0 : daysBetween(deadline, statusDate);
  // A row whose window is open is told as any other until it falls due within the reminder.
  const ahead = -days <= reminderDays ? words.toWatch : words.ahead;
  const dueIn = `${ahead}${String(-days)}${words.days}`;
  const told = {
    'on-time': dueIn,
    'to-watch': dueIn,
    late: `${words.late}${String(days)}${words.days}`,
    'late-unless-condition': `${words.heldSince}${String(days)}${words.heldReason}`,
  };
  const isTold = isOpen(action) && deadline !== null;
  const serial = (date: CalendarDate | null): number | null => date && toExcelSerial(date);
  return [
    action.id,
    serial(action.start),
    serial(action.end),
    isTold ? told[latenessOf(action, statusDate, reminderDays).kind] : null,
  ];
}
