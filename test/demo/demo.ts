import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type CalendarDate, dateOf } from '../../src/lib/calendar-date';
import { err, ok, type Result } from '../../src/lib/result';
import { runDemo, type Voice } from './run-demo';
import { openFile } from './open-file';
import { openPage } from './open-page';
import { asksForHelp, type Options, readOptions } from './options';
import { SAYS } from './words.fr';

/** Runs the command line; gives the exit code. */
async function main(args: readonly string[]): Promise<number> {
  if (asksForHelp(args)) {
    console.log(SAYS.help);
    return 0;
  }
  const options = readOptions(args, today());
  if (!options.ok) return complain(options.error);
  const bytes = openFile(options.value.workbook);
  if (!bytes.ok) return complain(bytes.error);
  console.log(SAYS.opening(options.value.workbook));
  if (options.value.open) return show(bytes.value, options.value);
  const done = await runDemo(bytes.value, options.value, VOICE);
  if (!done.ok) return complain(done.error);
  const { report } = done.value;
  const { out, json } = options.value;
  const written = writeFile(out, done.value.bytes);
  if (!written.ok) return complain(written.error);
  console.log(SAYS.written(out));
  if (json !== null) {
    const reported = writeFile(json, `${JSON.stringify(report, null, 2)}\n`);
    if (!reported.ok) return complain(reported.error);
    console.log(SAYS.reported(json));
  }
  const { copy } = done.value;
  if (!copy.ok) return complain(copy.error);
  if (copy.value !== null && options.value.share !== null) {
    const shared = writeFile(options.value.share, copy.value);
    if (!shared.ok) return complain(shared.error);
    console.log(SAYS.written(options.value.share));
  }
  // A function of the user's own that the stand-in has not keeps the value that the file holds: told, and no failure.
  return report.steps.every(({ failure }) => failure === null) ? 0 : 1;
}

/** Serves the page until the visitor stops it. */
async function show(bytes: Uint8Array, options: Options): Promise<number> {
  if (options.unused.length > 0) console.log(SAYS.unused(options.unused));
  if (options.reference !== null) console.log(SAYS.toAnswer(options.reference));
  console.log(SAYS.building);
  const page = await openPage(bytes, options);
  if (!page.ok) return complain(page.error);
  console.log(SAYS.open(page.value.address));
  await once(process, 'SIGINT');
  page.value.close();
  return 0;
}

/** The day on this computer. */
function today(): CalendarDate {
  const now = new Date();
  return dateOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

const VOICE: Voice = {
  say: (sentence) => {
    clearLine();
    console.log(sentence);
  },
  progress: (sentence) => {
    if (!process.stdout.isTTY) return;
    clearLine();
    process.stdout.write(sentence);
  },
};

function clearLine(): void {
  if (process.stdout.isTTY) process.stdout.write('\r\u001B[K');
}

function writeFile(path: string, contents: Uint8Array | string): Result<null, string> {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
    return ok(null);
  } catch {
    return err(SAYS.cannotWrite(path));
  }
}

function complain(sentence: string): number {
  console.error(sentence);
  return 1;
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
