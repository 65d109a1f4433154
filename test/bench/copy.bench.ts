import { makeCopy, openFile, planShare, type ShareCommand } from '../../src/app/share-copy';
import type { Clock, FilePort } from '../../src/app/ports';
import { ok } from '../../src/lib/result';
import { sharingFr } from '../../src/locales/sheets/sharing.fr';
import { readTracker } from '../../src/programme/tracker/read-tracker';
import { aLargeWorkbook, type Sizes } from '../fixtures/large-workbook';
import { fileOfTracker } from '../fixtures/file-of-tracker';
import type { BenchLine } from './cpu-time';

const CLOCK: Clock = { today: () => '2015-03-31', timeOfDay: () => '10:00' };

/** What a programme of two years holds, and one ten times as large. */
const SMALL: Sizes = { actions: 500, sessions: 200, attendances: 2_000 };
const LARGE: Sizes = { actions: 5_000, sessions: 2_000, attendances: 20_000 };

/**
 * The copy to share, made and proven: ten times the rows should take less than ten times as long. CPU
 * time, what the platform packs in threads of its own included.
 */
export async function benchCopy(): Promise<readonly BenchLine[]> {
  const lines: BenchLine[] = [];
  for (const sizes of [SMALL, SMALL, LARGE]) {
    const bytes = await fileOfTracker(readTracker(aLargeWorkbook(sizes)));
    const before = process.cpuUsage();
    await copyOf(bytes);
    const { user, system } = process.cpuUsage(before);
    const { actions, attendances } = sizes;
    const name = `a copy of ${actions} actions and ${attendances} attendances`;
    lines.push({ name, count: 1, milliseconds: (user + system) / 1000 });
  }
  // The first one warms up.
  return lines.slice(1);
}

async function copyOf(bytes: Uint8Array): Promise<void> {
  const files: FilePort = {
    canDownload: true,
    read: () => Promise.resolve(ok(bytes)),
    open: () => Promise.resolve(true),
  };
  const command: ShareCommand = { files, clock: CLOCK, words: sharingFr };
  const opened = await openFile(command);
  if (!opened.ok) throw new Error(opened.error.code);
  const plan = planShare(opened.value, opened.value.choices, command);
  const made = await makeCopy(opened.value, plan, command);
  if (!made.ok) throw new Error(made.error.code);
}
