import { checkWorkbook } from '../../src/app/check';
import { computeTrainingSummary } from '../../src/app/training/compute-training';
import { freezeBaseline } from '../../src/app/schedule/freeze-baseline';
import { generateGantt } from '../../src/app/schedule/generate-gantt';
import type { Clock, RunOptions } from '../../src/app/ports';
import { writeTracker } from '../../src/app/write-tracker';
import { updateAll } from '../../src/app/update-all';
import type { CalendarDate } from '../../src/lib/calendar-date';
import type { Result } from '../../src/lib/result';
import { CHECK_SHEET_WORDS } from '../../src/locales/checks/checks.fr';
import { scheduleFr } from '../../src/locales/sheets/schedule.fr';
import { structureFr } from '../../src/locales/sheets/structure.fr';
import { trainingFr } from '../../src/locales/sheets/training.fr';
import { updateFr } from '../../src/locales/sheets/update.fr';
import { NO_ANSWERS } from '../../src/programme/intake/analysis';
import { NO_DECISIONS } from '../../src/programme/intake/plan/plan';
import { openExcel, type TestExcel } from '../excel/open-excel';
import { aLongSchedule } from '../fixtures/long-schedule';
import { valuesInRequest } from '../host/values-sent';

const TODAY: CalendarDate = '2014-05-15';
const CLOCK: Clock = { today: () => TODAY, timeOfDay: () => '12:00' };

type Command = (
  excel: TestExcel,
  options?: RunOptions,
) => Promise<Result<unknown, { readonly code: string }>>;

/** The commands in the order in which they are measured, each on what the one before left. */
const COMMANDS: readonly (readonly [string, Command])[] = [
  ['Créer le suivi', create],
  ['Contrôler', checkOf('tracker')],
  ['Contrôler, rien de changé', checkOf('tracker')],
  ['Contrôler avant partage', checkOf('sharing')],
  ['Calculer les formations', train],
  ['Générer le Gantt', draw],
  ['Générer le Gantt, rien de changé', draw],
  ['Figer une référence', freeze],
  ['Contrôler, tout étant là', checkOf('tracker')],
  ['Contrôler avant partage, tout étant là', checkOf('sharing')],
  ['Tout mettre à jour', update],
  ['Tout mettre à jour, rien de changé', update],
];

export interface WireLine {
  readonly command: string;
  readonly rows: number;
  readonly requests: number;
  readonly kilobytesUp: number;
  readonly kilobytesDown: number;
  /** The largest answer. */
  readonly kilobytesAtOnce: number;
  /** Bytes sent for a byte of what cells are to hold. */
  readonly upPerValue: number;
  /** The longest CPU time between two requests or pauses, in milliseconds, in which the pane answers nobody. */
  readonly freeze: number;
}

/** What each command costs on the wire, for trackers of these sizes. */
export async function benchWire(
  sizes: readonly number[],
  onLine: (line: WireLine) => void,
): Promise<void> {
  for (const rows of sizes) {
    const excel = await openExcel({ today: TODAY }, aLongSchedule(rows));
    for (const [command, run] of COMMANDS) onLine(await measure(excel, command, rows, run));
  }
}

async function measure(
  excel: TestExcel,
  command: string,
  rows: number,
  run: Command,
): Promise<WireLine> {
  const { excel: host } = excel.host;
  const traffic = host.meter.span();
  const answer = host.answer.bind(host);
  let largest = 0;
  let values = 0;
  let asked = process.cpuUsage();
  let freeze = 0;
  const stretch = (): void => {
    const { user, system } = process.cpuUsage(asked);
    freeze = Math.max(freeze, (user + system) / 1000);
  };
  host.answer = (text) => {
    stretch();
    const reply = answer(text);
    if (reply.kind === 'body') largest = Math.max(largest, Buffer.byteLength(reply.body));
    values += valuesInRequest(text);
    asked = process.cpuUsage();
    return reply;
  };
  const pause = (): Promise<void> => {
    stretch();
    asked = process.cpuUsage();
    return Promise.resolve();
  };
  const result = await run(excel, { pause });
  stretch();
  host.answer = answer;
  if (!result.ok) throw new Error(`${command}: ${result.error.code}`);
  const { requests, bytesOut, bytesIn } = traffic();
  return {
    command,
    rows,
    requests,
    kilobytesUp: bytesOut / 1000,
    kilobytesDown: bytesIn / 1000,
    kilobytesAtOnce: largest / 1000,
    upPerValue: bytesOut / Math.max(1, values),
    freeze,
  };
}

function create({ workbook }: TestExcel, options?: RunOptions): ReturnType<Command> {
  const answers = { ...NO_ANSWERS, referenceDate: TODAY };
  const command = { answers, decisions: NO_DECISIONS, words: structureFr };
  return writeTracker(workbook, command, options);
}

function checkOf(scope: 'tracker' | 'sharing'): Command {
  return ({ workbook }, options) =>
    checkWorkbook({ workbook, clock: CLOCK, words: CHECK_SHEET_WORDS, scope }, options);
}

function train({ workbook }: TestExcel, options?: RunOptions): ReturnType<Command> {
  return computeTrainingSummary({ workbook, clock: CLOCK, words: trainingFr }, options);
}

function draw({ workbook }: TestExcel, options?: RunOptions): ReturnType<Command> {
  const drawing = { workbook, clock: CLOCK, words: scheduleFr, choice: null, filters: null };
  return generateGantt(drawing, options);
}

function update({ workbook }: TestExcel, options?: RunOptions): ReturnType<Command> {
  return updateAll({ workbook, clock: CLOCK, words: updateFr }, options);
}

function freeze({ workbook }: TestExcel, options?: RunOptions): ReturnType<Command> {
  return freezeBaseline({ workbook, clock: CLOCK, words: scheduleFr }, options);
}
