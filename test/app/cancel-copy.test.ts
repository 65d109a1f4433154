import type { Progress, RunOptions } from '../../src/app/ports';
import {
  makeCopy,
  type OpenedFile,
  openFile,
  planShare,
  type ShareCommand,
} from '../../src/app/share-copy';
import { ok, type Result } from '../../src/lib/result';
import { sharingFr } from '../../src/locales/sheets/sharing.fr';
import { readTracker } from '../../src/programme/tracker/read-tracker';
import { fileOfTracker } from '../fixtures/file-of-tracker';
import { aLargeWorkbook } from '../fixtures/large-workbook';
import { CLOCK, valueOf } from './structure-in-excel';

jest.setTimeout(60_000);

const CANCELLED = { ok: false, error: { code: 'cancelled' } };

/** Everything a command says of how far it is, with « Annuler » pressed at the n-th word. */
async function stopAt<T>(
  word: number,
  run: (options: RunOptions) => Promise<Result<T, unknown>>,
): Promise<{ readonly told: readonly Progress[]; readonly result: Result<T, unknown> }> {
  const told: Progress[] = [];
  const stop = new AbortController();
  const onProgress = (progress: Progress): void => {
    told.push(progress);
    if (told.length === word) stop.abort();
  };
  return { result: await run({ signal: stop.signal, onProgress }), told };
}

describe('« Annuler » while the copy to share is prepared', () => {
  let file: Uint8Array;
  let before: Buffer;
  let opens = 0;
  let command: ShareCommand;
  const make = (opened: OpenedFile, options: RunOptions): ReturnType<typeof makeCopy> =>
    makeCopy(opened, planShare(opened, opened.choices, command), { ...command, options });

  beforeAll(async () => {
    const sizes = { actions: 120, sessions: 40, attendances: 400 };
    file = await fileOfTracker(readTracker(aLargeWorkbook(sizes)));
    before = Buffer.from(file);
    const files = {
      canDownload: true,
      read: () => Promise.resolve(ok(file)),
      open: () => Promise.resolve((opens += 1) > 0),
    };
    command = { files, clock: CLOCK, words: sharingFr };
  });

  it('is heard at the next step of the reading, whichever it is', async () => {
    const whole = await stopAt(0, (options) => openFile(command, options));
    expect(whole.told.length).toBeGreaterThan(5);
    for (let word = 1; word <= whole.told.length; word += 1) {
      const { told, result } = await stopAt(word, (options) => openFile(command, options));
      expect([word, told.length, result]).toEqual([word, word, CANCELLED]);
    }
  });

  it('is heard at the next step of the copy and of its proof, whichever it is', async () => {
    const opened = valueOf(await openFile(command));
    const whole = await stopAt(0, (options) => make(opened, options));
    expect(whole.told.map(({ step }) => step)).toEqual(
      expect.arrayContaining(['computing', 'reading']),
    );
    for (let word = 1; word <= whole.told.length; word += 1) {
      const { told, result } = await stopAt(word, (options) => make(opened, options));
      expect([word, told.length, result]).toEqual([word, word, CANCELLED]);
    }
  });

  it('leaves the file as it was, opens nothing, and the copy made after it is the very same', async () => {
    const opened = valueOf(await openFile(command));
    const untouched = valueOf(await make(opened, {}));
    await stopAt(3, (options) => make(opened, options));
    const again = valueOf(await make(opened, {}));
    expect(Buffer.from(again.bytes).equals(untouched.bytes)).toBe(true);
    expect(Buffer.from(file).equals(before)).toBe(true);
    expect(opens).toBe(0);
  });
});
