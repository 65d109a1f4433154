import { basename, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type CalendarDate, parseIsoDate } from '../../src/lib/calendar-date';
import { err, ok, type Result } from '../../src/lib/result';
import { readUserWords, type UserWords } from './user-words';
import { SAYS } from './words.fr';

export const STEPS = ['structurer', 'controler', 'partage', 'formations', 'gantt', 'tout'] as const;
export type Step = (typeof STEPS)[number];

export interface Options {
  readonly workbook: string;
  /** Null: the one found in the workbook, or asked. */
  readonly reference: CalendarDate | null;
  readonly status: CalendarDate;
  readonly steps: readonly Step[];
  readonly out: string;
  readonly json: string | null;
  /** Where the copy to share is written; null when none is asked for. */
  readonly share: string | null;
  /** What the user says of sheets and columns. */
  readonly words: UserWords;
  readonly open: boolean;
  /** Says what went between the add-in and Excel. */
  readonly details: boolean;
  /** Null: the usual one, or another when it is taken. */
  readonly port: number | null;
  /** Options given that the page has no use for. */
  readonly unused: readonly string[];
}

const ROOT = join(__dirname, '../..');
const SAMPLE = join(ROOT, 'assets/exemple.xlsx');
const SAMPLE_REFERENCE: CalendarDate = '2014-05-15';
const SAMPLE_STATUS: CalendarDate = '2015-03-31';

/** Whether the command line asks what it may say. */
export function asksForHelp(args: readonly string[]): boolean {
  return args.includes('--help') || args.includes('-h');
}

/**
 * Reads the command line; the error is the sentence to show. A workbook is told as of `today` unless
 * another day is given, the example as of a day of its programme.
 */
export function readOptions(args: readonly string[], today: CalendarDate): Result<Options, string> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (positionals.length > 1) return err(SAYS.oneWorkbook(positionals));
  const workbook = resolve(positionals[0] ?? SAMPLE);
  const isSample = workbook === SAMPLE;
  const reference = readDay('--reference', values.reference);
  if (!reference.ok) return reference;
  const status = readDay('--status', values.status);
  if (!status.ok) return status;
  const steps = readSteps(values.steps);
  if (!steps.ok) return steps;
  const port = readPort(values.port);
  if (!port.ok) return port;
  const words = readUserWords(values.sheet ?? [], values.column ?? []);
  if (!words.ok) return words;
  const out = resolve(values.out ?? join(ROOT, 'out', `${stem(workbook)}-suivi.xlsx`));
  if (out === workbook) return err(SAYS.outIsSource);
  if (extname(out).toLowerCase() !== '.xlsx') return err(SAYS.outNotXlsx(out));
  const share = values.share === undefined ? null : resolve(values.share);
  if (share === workbook || share === out) return err(SAYS.outIsSource);
  if (share !== null && extname(share).toLowerCase() !== '.xlsx')
    return err(SAYS.outNotXlsx(share));
  return ok({
    workbook,
    reference: reference.value ?? (isSample ? SAMPLE_REFERENCE : null),
    status: status.value ?? (isSample ? SAMPLE_STATUS : today),
    steps: steps.value,
    out,
    json: values.json === undefined ? null : resolve(values.json),
    share,
    words: words.value,
    open: values.open === true,
    details: values.details === true,
    port: port.value,
    unused: values.open === true ? OF_STEPS.filter((name) => values[name] !== undefined) : [],
  });
}

/** The page opens the workbook as it is: these only serve when the steps are run. */
const OF_STEPS = ['steps', 'out', 'json', 'share', 'sheet', 'column'] as const;

interface Parsed {
  readonly values: {
    readonly [
      name in 'reference' | 'status' | 'steps' | 'out' | 'json' | 'share' | 'port'
    ]?: string;
  } & {
    readonly open?: boolean;
    readonly details?: boolean;
    readonly sheet?: readonly string[];
    readonly column?: readonly string[];
  };
  readonly positionals: readonly string[];
}

const TEXT = { type: 'string' } as const;
const TEXTS = { type: 'string', multiple: true } as const;

function parse(args: readonly string[]): Result<Parsed, string> {
  try {
    return ok(
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          reference: TEXT,
          status: TEXT,
          steps: TEXT,
          out: TEXT,
          json: TEXT,
          share: TEXT,
          sheet: TEXTS,
          column: TEXTS,
          port: TEXT,
          open: { type: 'boolean' },
          details: { type: 'boolean' },
        },
      }),
    );
  } catch (thrown) {
    return err(SAYS.badArgument(quotedIn(String(thrown))));
  }
}

/** Node names the faulty option between quotes; the rest of its sentence is English. */
function quotedIn(message: string): string {
  return /'([^']+)'/.exec(message)?.[1] ?? message;
}

function readDay(option: string, text: string | undefined): Result<CalendarDate | null, string> {
  if (text === undefined) return ok(null);
  const day = parseIsoDate(text);
  return day === null ? err(SAYS.badDay(option, text)) : ok(day);
}

function readPort(text: string | undefined): Result<number | null, string> {
  if (text === undefined) return ok(null);
  const port = Number(text);
  return /^\d+$/.test(text) && port >= 1 && port <= 65_535 ? ok(port) : err(SAYS.badPort(text));
}

function readSteps(text: string | undefined): Result<readonly Step[], string> {
  if (text === undefined) return ok(STEPS);
  const asked = text.split(',').map((word) => word.trim());
  const unknown = asked.find((word) => !isStep(word));
  if (unknown !== undefined) return err(SAYS.badStep(unknown, STEPS));
  return ok(STEPS.filter((step) => asked.includes(step)));
}

function isStep(word: string): word is Step {
  return STEPS.some((step) => step === word);
}

function stem(path: string): string {
  return basename(path, extname(path));
}
