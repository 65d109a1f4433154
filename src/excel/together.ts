import { codeOf, failureOf } from './map-error';
import type { Queue, Send, Session } from './run';

interface Waiting {
  readonly queue: Queue<unknown>;
  readonly share: number;
  readonly done: (value: unknown) => void;
  readonly failed: (thrown: unknown) => void;
}

/**
 * Reads several things that do not depend on each other in as few round trips as one of them alone:
 * what they ask at the same time travels in one request, as far as its answer is not too long. When
 * that request is refused each is asked alone, so that each knows its own fate.
 *
 * @example const [cells, looks] = await together(session, [readCells, readLooks]);
 */
export async function together<Read extends readonly unknown[]>(
  session: Session,
  works: { readonly [Key in keyof Read]: (shared: Session) => Promise<Read[Key]> },
): Promise<Read> {
  const shared: Session = { ...session, send: sharingOf(session.send) };
  const settled = await Promise.allSettled(works.map((work) => work(shared)));
  return settled.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  }) as unknown as Read;
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
      waiting.push({
        queue,
        share,
        done: (value) => resolve(value as T),
        failed: reject,
      });
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
    const read = await send((context) => pack.map(({ queue }) => queue(context)));
    for (const [index, { done }] of pack.entries()) done(read[index]);
  } catch (thrown) {
    if (pack.length > 1 && isWorthAsking(thrown)) {
      for (const one of pack) await sendPack(send, [one]);
    } else for (const { failed } of pack) failed(thrown);
  }
}

function isWorthAsking(thrown: unknown): boolean {
  return codeOf(thrown) !== null && ['refused', 'gone'].includes(failureOf(thrown).code);
}
