import { err, ok } from '../lib/result';
import type { Steps } from '../lib/steps';
import { UnreadablePackage } from '../package/trouble';
import type { Progress, RunOptions, Outcome } from './ports';

/** Runs a long computation step by step: in between the pane lives, shows how far it is and may stop it. */
export async function runSteps<T>(
  steps: Steps<T> | AsyncGenerator<number, T, undefined>,
  step: Progress['step'],
  options: RunOptions | undefined,
): Outcome<T> {
  for (;;) {
    if (options?.signal?.aborted) return err({ code: 'cancelled' });
    const next = await readable(() => steps.next());
    if (!next.ok) return next;
    if (next.value.done === true) return ok(next.value.value);
    if (next.value.value !== undefined) options?.onProgress?.({ share: next.value.value, step });
    await options?.pause?.();
  }
}

/** To be awaited between two computations of some length. */
export async function breathe(options: RunOptions | undefined): Promise<void> {
  await options?.pause?.();
}

/** A package that cannot be read stops the command with a sentence; all else is a bug. */
export async function readable<T>(read: () => T | Promise<T>): Outcome<T> {
  try {
    return ok(await read());
  } catch (thrown) {
    if (!(thrown instanceof UnreadablePackage)) throw thrown;
    return err({ code: 'file-unreadable', why: thrown.trouble });
  }
}
