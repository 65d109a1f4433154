const CHANNEL = 'suivi-du-programme';
/** Where the last refusal waits for a pane, when none was open to hear it. */
const UNHEARD = 'suivi-du-programme.refus';
/** How long an open pane may take to say that it heard. */
const HEARD_WITHIN_MS = 300;

/** What a command of the ribbon tells the open pane: one sentence. */
export interface Notice {
  /** The workbook it is about: panes of other workbooks hear it too. */
  readonly document: string;
  readonly outcome: 'done' | 'failed';
  readonly sentence: string;
}

/**
 * Tells the pane of this workbook. A refusal that no pane hears is shown otherwise, and where that
 * cannot be done told when a pane is opened.
 */
export async function tellPane(
  notice: Notice,
  showOtherwise: (sentence: string) => Promise<boolean>,
): Promise<void> {
  const { outcome, sentence } = notice;
  if (outcome === 'failed') store()?.setItem(UNHEARD, JSON.stringify(notice));
  else store()?.removeItem(UNHEARD);
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(notice);
  channel.close();
  if (outcome === 'done') return;
  await new Promise((resolve) => setTimeout(resolve, HEARD_WITHIN_MS));
  const isHeard = store() !== null && store()?.getItem(UNHEARD) === null;
  if (!isHeard && (await showOtherwise(sentence))) store()?.removeItem(UNHEARD);
}

/** Hears the commands of the ribbon, and first the refusal nobody heard, until the returned function is called. */
export function hearCommands(document: string, onNotice: (notice: Notice) => void): () => void {
  const hear = (notice: unknown): void => {
    if (!isNotice(notice) || notice.document !== document) return;
    store()?.removeItem(UNHEARD);
    onNotice(notice);
  };
  hear(JSON.parse(store()?.getItem(UNHEARD) ?? 'null'));
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<unknown>): void => hear(data);
  return () => {
    channel.close();
  };
}

/** Null where the browser keeps storage from embedded pages. */
function store(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function isNotice(data: unknown): data is Notice {
  const { document, outcome, sentence } = Object(data) as Partial<Notice>;
  const isToldHow = outcome === 'done' || outcome === 'failed';
  return document !== undefined && isToldHow && typeof sentence === 'string';
}
