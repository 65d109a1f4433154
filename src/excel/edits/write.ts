import { MAX_REQUEST_BYTES, packBy } from '../packing';
import type { Session } from '../run';
import { rangeOf } from '../sheet-range';
import type { SheetArea } from '../../workbook/location';

/** Something to queue on a context, with the size of what it sends. */
export interface Write {
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext) => void;
}

/** An operation without a payload: its path, its action and their envelope. */
export const SMALL_WRITE_BYTES = 600;

export function smallWrite(queue: Write['queue']): Write {
  return { bytes: SMALL_WRITE_BYTES, queue };
}

/** Something done to the cells of an area. */
export function rangeWrite(
  { sheet, area }: SheetArea,
  change: (range: Excel.Range) => void,
  bytes = SMALL_WRITE_BYTES,
): Write {
  return { bytes, queue: (context) => change(rangeOf(context, sheet, area)) };
}

/**
 * Sends writes in order, in as few requests as their size allows. Events are off meanwhile: the
 * add-in does not react to its own writes.
 */
export async function sendWrites(
  send: Session['send'],
  writes: readonly Write[],
  onShare: (share: number) => void,
): Promise<void> {
  const packs = packBy(writes, MAX_REQUEST_BYTES, ({ bytes }) => bytes);
  for (const [index, pack] of packs.entries()) {
    await send((context) => {
      holdStill(context);
      for (const write of pack) write.queue(context);
      if (index === packs.length - 1) context.runtime.enableEvents = true;
    });
    onShare((index + 1) / packs.length);
  }
}

function holdStill(context: Excel.RequestContext): void {
  context.runtime.enableEvents = false;
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
}
