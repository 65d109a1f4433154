import type { Progress, RunOptions } from '../app/ports';
import { bandsOf, cellCount, halvesOf } from '../workbook/areas';
import type { Session } from './run';
import { codeOf, Stop } from './map-error';
import type { SheetArea } from '../workbook/location';

/** Excel on the web refuses requests and responses of 5 MB; envelopes and escapes need the rest. */
export const MAX_REQUEST_BYTES = 3_000_000;

/** Groups items in order so that each group costs at most `limit`, or holds one item alone. */
export function packBy<T>(
  items: readonly T[],
  limit: number,
  costOf: (item: T) => number,
): readonly (readonly T[])[] {
  const packs: T[][] = [];
  let room = 0;
  for (const item of items) {
    const cost = costOf(item);
    const last = packs.at(-1);
    if (last === undefined || cost > room) {
      packs.push([item]);
      room = limit - cost;
    } else {
      last.push(item);
      room -= cost;
    }
  }
  return packs;
}

/** A band that was read, and what was read there. */
export interface ReadBand<T> extends SheetArea {
  readonly read: T;
}

/** Queues the reading of a band; the function it gives back is called once the answer is there. */
export type QueueBand<T> = (context: Excel.RequestContext, band: SheetArea) => () => T;

/**
 * Reads areas of any size with as few round trips as their cells allow; bands come back in order.
 * An answer that Excel finds too long is asked again in halves.
 */
export async function readInBands<T>(
  session: Session,
  request: {
    readonly areas: readonly SheetArea[];
    readonly cellsPerRequest: number;
    readonly queueBand: QueueBand<T>;
    readonly onShare?: (share: number) => void;
  },
): Promise<readonly ReadBand<T>[]> {
  const { areas, cellsPerRequest, queueBand, onShare } = request;
  const bands = areas.flatMap(({ sheet, area }) =>
    bandsOf(area, cellsPerRequest).map((band): SheetArea => ({ sheet, area: band })),
  );
  const packs = packBy(bands, cellsPerRequest, ({ area }) => cellCount(area));
  const read: ReadBand<T>[] = [];
  for (const [index, pack] of packs.entries()) {
    const cells = pack.reduce((sum, { area }) => sum + cellCount(area), 0);
    const share = Math.min(1, cells / cellsPerRequest);
    read.push(...(await readPack(session, { pack, share }, queueBand)));
    onShare?.((index + 1) / packs.length);
  }
  return read;
}

async function readPack<T>(
  session: Session,
  { pack, share }: { readonly pack: readonly SheetArea[]; readonly share: number },
  queueBand: QueueBand<T>,
): Promise<readonly ReadBand<T>[]> {
  try {
    const readers = await session.send(
      (context) => pack.map((band) => queueBand(context, band)),
      share,
    );
    return pack.flatMap((band, index) => {
      const reader = readers[index];
      return reader === undefined ? [] : [{ ...band, read: reader() }];
    });
  } catch (thrown) {
    if (codeOf(thrown) !== 'ResponsePayloadSizeLimitExceeded') throw thrown;
    return readHalves(session, pack, queueBand);
  }
}

async function readHalves<T>(
  session: Session,
  pack: readonly SheetArea[],
  queueBand: QueueBand<T>,
): Promise<readonly ReadBand<T>[]> {
  const smaller =
    pack.length > 1
      ? [pack.slice(0, pack.length >> 1), pack.slice(pack.length >> 1)]
      : pack.flatMap(({ sheet, area }) => halvesOf(area).map((half) => [{ sheet, area: half }]));
  if (smaller.length < 2) throw new Stop({ code: 'too-large', sheet: pack[0]?.sheet ?? '' });
  const read: ReadBand<T>[] = [];
  for (const part of smaller) {
    read.push(...(await readPack(session, { pack: part, share: 1 }, queueBand)));
  }
  return read;
}

/** Tells the user how far a step is. */
export function reportTo(
  options: RunOptions | undefined,
  step: Progress['step'],
): (share: number | null) => void {
  return (share) => options?.onProgress?.({ share, step });
}
