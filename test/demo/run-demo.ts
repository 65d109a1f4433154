import type { Clock, RunOptions } from '../../src/app/ports';
import { tellApart } from '../../src/app/own-names';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import type { CalendarDate } from '../../src/lib/calendar-date';
import { err, ok, type Result } from '../../src/lib/result';
import { type Host, openWorkbook } from '../host/start-node-host';
import type { Options, Step } from './options';
import { makeSharedCopy } from './share-step';
import type { StepContext } from './run-steps';
import type { DemoReport } from './step-report';
import { type Notes, TOLD_STEPS } from './told-steps';
import { SAYS } from './words.fr';

/** Where the demonstration speaks. */
export interface Voice {
  readonly say: (sentence: string) => void;
  /** A line that the next one replaces. */
  readonly progress: (sentence: string) => void;
}

export interface DemoResult {
  readonly bytes: Uint8Array;
  readonly report: DemoReport;
  /** The copy to share, when it was asked for; why there is none is a sentence. */
  readonly copy: Result<Uint8Array | null, string>;
}

/**
 * Runs the commands of the add-in on a workbook, through office.js and the stand-in. A step that
 * fails is the last. The error is a sentence.
 */
export async function runDemo(
  bytes: Uint8Array,
  options: Options,
  voice: Voice,
): Promise<Result<DemoResult, string>> {
  const { status } = options;
  const host = await open(bytes, options.workbook, status);
  if (!host.ok) return host;
  host.value.installGlobals();
  const notes = emptyNotes(options, status);
  const clock: Clock = { today: () => status, timeOfDay: () => '12:00' };
  const workbook = tellApart(createExcelWorkbook({ delay: () => Promise.resolve() }));
  const context = { workbook, clock, reference: options.reference, status, words: options.words };
  for (const step of options.steps) {
    const { details } = options;
    const isDone = await runStep(step, { host: host.value, notes, voice, context, details });
    if (!isDone) break;
  }
  const copy = options.share === null ? ok(null) : await shareCopy(clock, voice);
  const saved = await host.value.save();
  const gaps = [...new Set(host.value.gaps)];
  if (gaps.length > 0) voice.say(SAYS.gaps(gaps));
  return ok({ bytes: saved, report: { ...notes, gaps }, copy });
}

async function shareCopy(clock: Clock, voice: Voice): Promise<Result<Uint8Array, string>> {
  voice.say(SAYS.shareTitle);
  const onProgress: RunOptions['onProgress'] = (progress) => {
    voice.progress(SAYS.progress(progress));
  };
  const made = await makeSharedCopy(clock, { onProgress });
  if (!made.ok) return made;
  for (const sentence of made.value.sentences) voice.say(`  ${sentence}`);
  return ok(made.value.bytes);
}

async function open(
  bytes: Uint8Array,
  path: string,
  today: CalendarDate,
): Promise<Result<Host, string>> {
  try {
    return ok(await openWorkbook(bytes, { today, fileName: path.split(/[\\/]/).at(-1) ?? path }));
  } catch {
    return err(SAYS.damaged(path));
  }
}

async function runStep(
  step: Step,
  running: {
    readonly host: Host;
    readonly notes: Notes;
    readonly voice: Voice;
    readonly context: Omit<StepContext, 'options'>;
    readonly details: boolean;
  },
): Promise<boolean> {
  const { host, notes, voice, context, details } = running;
  const traffic = host.meter.span();
  voice.say(SAYS.title(step));
  const result = await TOLD_STEPS[step](
    {
      ...context,
      options: {
        onProgress: (progress) => {
          voice.progress(SAYS.progress(progress));
        },
      },
    },
    notes,
  );
  for (const sentence of result.ok ? result.value : result.error) {
    voice.say(`  ${sentence}`);
  }
  const { requests, actions, bytesOut, bytesIn } = traffic();
  const failure = result.ok ? null : result.error.join(' ');
  notes.steps.push({ step, requests, actions, bytesOut, bytesIn, failure });
  if (details) voice.say(`  ${SAYS.exchanged({ requests, actions, bytes: bytesOut + bytesIn })}`);
  return result.ok;
}

function emptyNotes({ workbook, out, reference }: Options, status: CalendarDate): Notes {
  return {
    workbook,
    result: out,
    referenceDate: reference,
    statusDate: status,
    rows: null,
    added: null,
    left: [],
    checks: {},
    training: null,
    gantt: null,
    steps: [],
  };
}
