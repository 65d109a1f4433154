import { askExcel, type Pace } from './run';

/** Opens a workbook, given as base64, in a window of its own. False when this Excel cannot. */
export async function openWorkbook(base64: string): Promise<boolean> {
  try {
    await Excel.createWorkbook(base64);
    return true;
  } catch {
    return false;
  }
}

/** The address of the open file; empty when it was never saved. */
function readDocumentAddress(): string {
  const { url } = Office.context.document as { readonly url: string | null };
  return url ?? '';
}

/**
 * What tells the open workbook from the others: its address, or its name as long as it was never saved.
 */
export async function identifyDocument(pace: Pace): Promise<string> {
  const address = readDocumentAddress();
  if (address !== '') return address;
  const named = await askExcel(pace, ({ workbook }) => workbook.load('name'));
  return named.ok ? named.value.name : '';
}

/** The name of the open file, from its address; empty when it was never saved. */
export function readFileName(): string {
  const name = readDocumentAddress().split(/[/\\]/).at(-1) ?? '';
  return decode(name.split('?')[0] ?? '');
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
