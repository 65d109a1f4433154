import type { Session } from '../../src/excel/run';
import { Stop } from '../../src/excel/map-error';
import { packBy, readInBands, reportTo } from '../../src/excel/packing';
import type { Area, SheetArea } from '../../src/workbook/location';

const TALL: Area = { row: 0, column: 0, rowCount: 10, columnCount: 2 };

interface Sent {
  readonly rows: readonly string[];
  readonly share: number | undefined;
}

/** A conversation whose answers may hold so many cells, and what was asked in it. */
function sessionOf(most: number): { readonly session: Session; readonly sent: Sent[] } {
  const sent: Sent[] = [];
  const send: Session['send'] = (queue, share) => {
    const asked: SheetArea[] = [];
    const context = { asked } as unknown as Excel.RequestContext;
    const result = queue(context);
    const cells = asked.reduce((sum, { area }) => sum + area.rowCount * area.columnCount, 0);
    if (cells > most) {
      const tooLong = { code: 'ResponsePayloadSizeLimitExceeded', debugInfo: {} };
      return Promise.reject(Object.assign(new Error('too long'), tooLong));
    }
    sent.push({ rows: asked.map(rowsOf), share });
    return Promise.resolve(result);
  };
  return { session: { send, sendAnyway: send, group: (work) => work(send) }, sent };
}

function rowsOf({ area }: SheetArea): string {
  return `${area.row}-${area.row + area.rowCount - 1}`;
}

function askFor(context: Excel.RequestContext, band: SheetArea): () => string {
  (context as unknown as { asked: SheetArea[] }).asked.push(band);
  return () => rowsOf(band);
}

function readBands(
  session: Session,
  areas: readonly Area[],
  cellsPerRequest: number,
): ReturnType<typeof readInBands<string>> {
  return readInBands(session, {
    areas: areas.map((area) => ({ sheet: 'Feuil1', area })),
    cellsPerRequest,
    queueBand: askFor,
  });
}

describe('What does not fit one request', () => {
  test('is cut where it would overflow, and not before', () => {
    const bySize = (limit: number): readonly (readonly number[])[] =>
      packBy([4, 6, 1, 20, 9], limit, (cost) => cost);
    expect(bySize(10)).toEqual([[4, 6], [1], [20], [9]]);
    expect(bySize(11)).toEqual([[4, 6, 1], [20], [9]]);
    expect(packBy([], 10, () => 1)).toEqual([]);
  });

  test('is read in bands of whole rows, in order, each saying how long its answer may be', async () => {
    const { session, sent } = sessionOf(1000);
    const read = await readBands(session, [TALL], 8);
    expect(read.map(({ read: rows }) => rows)).toEqual(['0-3', '4-7', '8-9']);
    expect(read.map(({ sheet }) => sheet)).toEqual(['Feuil1', 'Feuil1', 'Feuil1']);
    expect(sent.map(({ share }) => share)).toEqual([1, 1, 0.5]);
  });

  test('shares a request with small areas', async () => {
    const { session, sent } = sessionOf(1000);
    await readBands(session, [TALL, { ...TALL, row: 20 }], 40);
    expect(sent).toEqual([{ rows: ['0-9', '20-29'], share: 1 }]);
  });

  test('is asked again in halves when Excel finds the answer too long', async () => {
    const { session, sent } = sessionOf(6);
    const read = await readBands(session, [TALL], 100);
    expect(read.map(({ read: rows }) => rows)).toEqual(['0-2', '3-4', '5-7', '8-9']);
    expect(sent.every(({ share }) => share === 1)).toBe(true);
  });

  test('is asked area by area before an area is cut', async () => {
    const { session } = sessionOf(20);
    const read = await readBands(session, [TALL, { ...TALL, row: 20 }], 100);
    expect(read.map(({ read: rows }) => rows)).toEqual(['0-9', '20-29']);
  });

  test('says which sheet holds a row that no answer can carry', async () => {
    const { session } = sessionOf(1);
    const thrown: unknown = await readBands(session, [TALL], 100).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(Stop);
    expect(thrown).toMatchObject({ failure: { code: 'too-large', sheet: 'Feuil1' } });
  });

  test('stops at any other refusal', async () => {
    const send: Session['send'] = () =>
      Promise.reject(Object.assign(new Error('refused'), { code: 'AccessDenied', debugInfo: {} }));
    const session = { send, sendAnyway: send, group: () => Promise.reject(new Error('unused')) };
    await expect(readBands(session, [TALL], 100)).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  test('tells how far it is, band after band', async () => {
    const shares: number[] = [];
    await readInBands(sessionOf(1000).session, {
      areas: [{ sheet: 'Feuil1', area: TALL }],
      cellsPerRequest: 10,
      queueBand: askFor,
      onShare: (share) => shares.push(share),
    });
    expect(shares).toEqual([0.5, 1]);
  });
});

test('progress names its step, and nobody has to listen', () => {
  const heard: unknown[] = [];
  reportTo({ onProgress: (progress) => heard.push(progress) }, 'reading')(0.5);
  reportTo({}, 'reading')(0.5);
  reportTo(undefined, 'reading')(0.5);
  expect(heard).toEqual([{ share: 0.5, step: 'reading' }]);
});
