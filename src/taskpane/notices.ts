const CHANNEL = 'suivi-du-programme';

/** What a command of the ribbon tells the open pane: one sentence. */
export interface Notice {
  /** The workbook it is about: panes of other workbooks hear it too. */
  readonly document: string;
  readonly outcome: 'done' | 'failed';
  readonly sentence: string;
}

/** Tells the pane of this workbook, when it is open. */
export function tellPane(notice: Notice): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(notice);
  channel.close();
}

/** Hears the commands of the ribbon until the returned function is called. */
export function hearCommands(document: string, onNotice: (notice: Notice) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<unknown>): void => {
    if (isNotice(data) && data.document === document) onNotice(data);
  };
  return () => {
    channel.close();
  };
}

function isNotice(data: unknown): data is Notice {
  return (
    typeof data === 'object' &&
    data !== null &&
    'document' in data &&
    'outcome' in data &&
    (data.outcome === 'done' || data.outcome === 'failed') &&
    'sentence' in data &&
    typeof data.sentence === 'string'
  );
}
