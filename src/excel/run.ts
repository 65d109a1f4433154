import type { Outcome } from '../app/ports';
import { err, ok } from '../lib/result';
import { forgetSheets } from './sheet-range';
import { ifSupported } from './support';
import { Stop, EDIT_MODE_CODE, codeOf, failureOf } from './map-error';

/** While a cell is being edited Excel refuses everything: how often and how long to ask again. */
const EDIT_MODE_WAIT_MS = 500;
const EDIT_MODE_LIMIT_MS = 30_000;

export interface Pace {
  /** Resolves after that many milliseconds. */
  readonly delay: (milliseconds: number) => Promise<void>;
  /** Resolves once an answer that nobody waits for any more is taken for lost; without it, never. */
  readonly silence?: () => Promise<void>;
}

/** Operations queued on a context, and what they will have read once sent. */
export type Queue<T> = (context: Excel.RequestContext) => T;

/** `share`: how much of the longest answer Excel gives the answer may take, 1 at most. */
export type Send = <T>(queue: Queue<T>, share?: number) => Promise<T>;

/** An open conversation with Excel. Each call is one round trip. */
export interface Session {
  /** Stops with `cancelled` when the user asked for it before this request left. */
  readonly send: Send;
  /** For what must be done whether or not the user cancelled. */
  readonly sendAnyway: Send;
  /**
   * Does work whose requests Excel takes back with one Ctrl+Z, where it can (ExcelApi 1.20). Within it
   * Excel refuses calls that it cannot take back, so it is for writes alone.
   */
  readonly group: <T>(work: (send: Send) => Promise<T>) => Promise<T>;
}

export interface RunRequest<T> {
  readonly pace: Pace;
  readonly signal: AbortSignal | undefined;
  readonly onWait?: ((isWaiting: boolean) => void) | undefined;
  readonly work: (session: Session) => Promise<T>;
}

/** Runs `work` in one conversation with Excel, and turns Excel's errors into failures. */
export async function runInExcel<T>(request: RunRequest<T>): Outcome<T> {
  try {
    return ok(await Excel.run((context) => request.work(openSession(context, request))));
  } catch (thrown) {
    return err(failureOf(thrown));
  }
}

/** One question to Excel, which nobody cancels. */
export function askExcel<T>(pace: Pace, queue: Queue<T>): Outcome<T> {
  return runInExcel({ pace, signal: undefined, work: ({ sendAnyway }) => sendAnyway(queue) });
}

type Conditions = Pick<RunRequest<unknown>, 'pace' | 'signal' | 'onWait'> & {
  /** Tells that the user no longer waits, also for what must still be done. */
  readonly left: AbortSignal | undefined;
};

function openSession(context: Excel.RequestContext, request: Omit<Conditions, 'left'>): Session {
  const conditions = { ...request, left: request.signal };
  const send = sendingOn(context, conditions);
  return {
    send,
    sendAnyway: sendingOn(context, { ...conditions, signal: undefined }),
    group: (work) =>
      ifSupported(
        '1.20',
        () =>
          Excel.run({ mergeUndoGroup: true }, (grouped) => work(sendingOn(grouped, conditions))),
        () => work(send),
      ),
  };
}

/** A refused request leaves nothing queued, so each new try queues the operations again. */
function sendingOn(
  context: Excel.RequestContext,
  { pace, signal, onWait, left }: Conditions,
): Send {
  return async (queue) => {
    for (let waited = 0; ; waited += EDIT_MODE_WAIT_MS) {
      if (signal?.aborted === true) throw new Stop({ code: 'cancelled' });
      try {
        forgetSheets(context);
        const queued = queue(context);
        await orLost(() => context.sync(), pace, left);
        if (waited > 0) onWait?.(false);
        return queued;
      } catch (thrown) {
        if (codeOf(thrown) !== EDIT_MODE_CODE || waited >= EDIT_MODE_LIMIT_MS) throw thrown;
        onWait?.(true);
        await pace.delay(EDIT_MODE_WAIT_MS);
      }
    }
  };
}

/** Excel may never answer: once the user left, what is not answered after a while is given up. */
async function orLost(
  sync: () => Promise<void>,
  { silence }: Pace,
  left: AbortSignal | undefined,
): Promise<void> {
  if (silence === undefined || left === undefined) return sync();
  let stopWaiting = (): void => undefined;
  const lost = new Promise<never>((_, reject) => {
    const giveUp = (): void => {
      void silence().then(() => reject(new Stop({ code: 'connection-lost' })));
    };
    if (left.aborted) giveUp();
    else left.addEventListener('abort', giveUp, { once: true });
    stopWaiting = () => left.removeEventListener('abort', giveUp);
  });
  // Whichever comes too late is of no use to anybody.
  lost.catch(() => undefined);
  const answered = sync();
  answered.catch(() => undefined);
  try {
    await Promise.race([answered, lost]);
  } finally {
    stopWaiting();
  }
}
