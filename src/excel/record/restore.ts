import type { Session } from '../run';
import { attempt, Stop } from '../map-error';
import { writesOfGuessedSeries } from '../edits/write-charts';
import { sendWrites, smallWrite } from '../edits/write';
import { restoreOutlines } from './outline';
import type { UndoRecord } from './record';
import { restoreRules } from './rules';
import { type Probe, undoStructure } from './structure';

const TRIES = 3;

/** Keeps a record that has nothing to write from leaving the events off. */
const LISTEN_AGAIN = smallWrite((context) => {
  context.runtime.enableEvents = true;
});

/**
 * Puts the workbook back as the record says. What a broken request left behind is unknown, so
 * everything is put back, and tried again when that breaks too.
 * @throws Stop `not-restored` when nothing helps.
 */
export async function restore(
  session: Session,
  record: UndoRecord,
  probes: readonly Probe[],
): Promise<void> {
  await persist(session, record, async () => {
    await undoStructure(session, probes);
    await restoreOutlines(session.sendAnyway, record.outlines);
    await sendWrites(session.sendAnyway, [...record.writes(), LISTEN_AGAIN], () => undefined);
    await sendWrites(session.sendAnyway, writesOfGuessedSeries(record.frames), () => undefined);
    await restoreRules(session.sendAnyway, record.rules);
  });
  for (const page of record.pages) {
    await attempt(() => session.sendAnyway((context) => page.queue(context)));
  }
}

/** Does something that may be done twice until it succeeds, a few times; events never stay off. */
export async function persist(
  session: Session,
  record: UndoRecord,
  work: () => Promise<unknown>,
): Promise<void> {
  for (let left = TRIES; left > 0; left -= 1) {
    try {
      await work();
      return;
    } catch (thrown) {
      if (left > 1 && !isLost(thrown)) continue;
      if (!isLost(thrown)) await attempt(() => session.sendAnyway(LISTEN_AGAIN.queue));
      throw notRestored(record, thrown);
    }
  }
}

/** Asking again what is not answered would only make the user wait. */
function isLost(thrown: unknown): boolean {
  return thrown instanceof Stop && thrown.failure.code === 'connection-lost';
}

function notRestored({ sheets }: UndoRecord, cause: unknown): Stop {
  const stop = new Stop({ code: 'not-restored', sheets });
  stop.cause = cause;
  return stop;
}
