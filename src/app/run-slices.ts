import { err, ok, type Result } from '../lib/result';
import { UnreadablePackage } from '../package/trouble';
import type { Failure, FilePort, Progress, RunOptions } from './ports';

/**
 * Runs a long computation slice by slice: the pane shows how far it is and may stop it in between.
 * Each slice gives the share that is done, from 0 to 1.
 */
export async function runSlices<T>(
  slices: AsyncGenerator<number, T>,
  { files, step }: { readonly files: FilePort; readonly step: Progress['step'] },
  options: RunOptions | undefined,
): Promise<Result<T, Failure>> {
  for (;;) {
    if (options?.signal?.aborted) return err({ code: 'cancelled' });
    const slice = await nextOf(slices);
    if (!slice.ok) return slice;
    if (slice.value.done === true) return ok(slice.value.value);
    options?.onProgress?.({ share: slice.value.value, step });
    await files.pause();
  }
}

/** A package that cannot be read stops the command with a sentence; all else is a bug. */
export function readable<T>(read: () => T): Result<T, Failure> {
  try {
    return ok(read());
  } catch (thrown) {
    return err(troubleOf(thrown));
  }
}

async function nextOf<T>(
  slices: AsyncGenerator<number, T>,
): Promise<Result<IteratorResult<number, T>, Failure>> {
  try {
    return ok(await slices.next());
  } catch (thrown) {
    return err(troubleOf(thrown));
  }
}

function troubleOf(thrown: unknown): Failure {
  if (!(thrown instanceof UnreadablePackage)) throw thrown;
  return { code: 'file-unreadable', why: thrown.trouble };
}
