/** Something made for the user to take away. */
export interface HandedFile {
  readonly name: string;
  /** MIME type, without charset: texts go as UTF-8. */
  readonly type: string;
  readonly text: string;
}

/** A browser needs the address until the file is saved. */
const KEEP_ADDRESS_MS = 60_000;

/** Saves a file where the browser puts downloads. */
export function downloadFile({ name, type, text }: HandedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
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
