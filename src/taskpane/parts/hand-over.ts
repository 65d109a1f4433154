/** Something made for the user to take away. */
export interface HandedFile {
  readonly name: string;
  /** MIME type, without charset: texts go as UTF-8. */
  readonly type: string;
  readonly text: string;
}

/** A workbook made for the user to take away. */
export interface HandedWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A browser needs the address until the file is saved. */
const KEEP_ADDRESS_MS = 60_000;

/** Saves a file where the browser puts downloads. */
export function downloadFile({ name, type, text }: HandedFile): void {
  download(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

export function downloadWorkbook({ name, bytes }: HandedWorkbook): void {
  download(name, new Blob([new Uint8Array(bytes)], { type: XLSX }));
}

function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEEP_ADDRESS_MS);
}

/** Puts a text on the clipboard; false where Excel or the browser forbids it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
