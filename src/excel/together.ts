import type { Queue, Send, Session } from './run';
import { codeOf, failureOf } from './map-error';

interface Waiting {
  /** Queues what is asked; the function it gives back hands over what was read. */
  readonly ask: Queue<() => void>;
  readonly share: number;
  readonly failed: (thrown: unknown) => void;
}

/**
 * Reads several things that do not depend on each other in as few round trips as one of them alone:
 * what they ask at the same time travels in one request, as far as its answer is not too long. When
 * that request is refused each is asked alone, so that each knows its own fate.
 *
 * @example const [cells, looks] = await together(session, (shared) => [readCells(shared), readLooks(shared)]);
 */
export async function together<Asked extends readonly unknown[] | []>(
  session: Session,
  ask: (shared: Session) => Asked,
): Promise<{ -readonly [Key in keyof Asked]: Awaited<Asked[Key]> }> {
  const asked = ask({ ...session, send: sharingOf(session.send) });
  // Nothing is left on its way when one of them fails.
  await Promise.allSettled(asked);
  return Promise.all(asked);
}

function sharingOf(send: Send): Send {
  let waiting: Waiting[] = [];
  const flush = async (): Promise<void> => {
    // All that goes on with the last answer asks its next question before the next turn.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const asked = waiting;
    waiting = [];
    for (const pack of packsOf(asked)) await sendPack(send, pack);
  };
  return <T>(queue: Queue<T>, share = SMALL_SHARE): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      const ask = (context: Excel.RequestContext): (() => void) => {
        const read = queue(context);
        return () => resolve(read);
      };
      waiting.push({ ask, share, failed: reject });
      if (waiting.length === 1) void flush();
    });
}

/** What a request takes of the longest answer when it does not say. */
const SMALL_SHARE = 0.02;

function packsOf(asked: readonly Waiting[]): readonly (readonly Waiting[])[] {
  const packs: { items: Waiting[]; share: number }[] = [];
  for (const one of asked) {
    const room = packs.find(({ share }) => share + one.share <= 1);
    if (room === undefined) packs.push({ items: [one], share: one.share });
    else {
      room.items.push(one);
      room.share += one.share;
    }
  }
  return packs.map(({ items }) => items);
}

async function sendPack(send: Send, pack: readonly Waiting[]): Promise<void> {
  try {
    const answers = await send((context) => pack.map(({ ask }) => ask(context)));
    for (const handOver of answers) handOver();
  } catch (thrown) {
    const isRefused = ['refused', 'gone'].includes(failureOf(thrown).code);
    if (pack.length > 1 && isRefused && codeOf(thrown) !== null) {
      for (const one of pack) await sendPack(send, [one]);
    } else for (const { failed } of pack) failed(thrown);
  }
}
