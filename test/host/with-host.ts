import type { HostOptions } from './host';
import type { Host } from './start-node-host';
import { openWorkbook } from './start-node-host';

const opened: Host[] = [];

/** Opens a workbook whose gaps are looked at by `closeHosts`. */
export async function open(
  options: HostOptions = {},
  source: Uint8Array | string = 'blank',
): Promise<Host> {
  const host = await openWorkbook(source, options);
  opened.push(host);
  return host;
}

/** To be called after each test: fails when the stand-in lacked something. */
export function closeHosts(): void {
  for (const host of opened.splice(0)) host.dispose();
}

/** Queues on the first sheet, syncs, and answers what was loaded. */
export async function onSheet<T>(
  host: Host,
  queue: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T,
): Promise<T> {
  return host.Excel.run(async (context) => {
    const queued = queue(context.workbook.worksheets.getItem('Feuil1'), context);
    await context.sync();
    return queued;
  });
}

/** The code Excel refuses with; null when it does not. */
export async function refusal(
  host: Host,
  queue: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<string | null> {
  try {
    await onSheet(host, queue);
    return null;
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === undefined) throw error;
    return code;
  }
}

/** The values, formulas, formats and texts of a block. */
export async function read(
  host: Host,
  address: string,
): Promise<{
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
}> {
  return onSheet(host, (sheet) =>
    sheet.getRange(address).load('values,formulas,numberFormat,text'),
  );
}
