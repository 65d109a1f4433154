import type { VNode } from 'preact';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A browser needs the address until the file is saved. */
const KEEP_ADDRESS_MS = 60_000;

/** Saves something made for the user where the browser puts downloads. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_ADDRESS_MS);
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

/** Lines to take away by hand: chosen whole as soon as the focus comes. */
export function TextToCopy(props: {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
}): VNode {
  return (
    <textarea
      class="input to-copy"
      aria-label={props.label}
      value={props.text}
      readOnly
      rows={props.rows}
      onFocus={({ currentTarget }) => currentTarget.select()}
    />
  );
}
