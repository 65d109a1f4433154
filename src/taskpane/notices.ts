import { z } from 'zod';

const CHANNEL = 'suivi-du-programme';

const noticeSchema = z.object({
  /** The workbook it is about: panes of other workbooks hear it too. */
  document: z.string(),
  outcome: z.enum(['done', 'failed']),
  sentence: z.string(),
});

/** What a command of the ribbon tells the open pane: one sentence. */
export type Notice = z.infer<typeof noticeSchema>;

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
    const notice = noticeSchema.safeParse(data);
    if (notice.success && notice.data.document === document) onNotice(notice.data);
  };
  return () => {
    channel.close();
  };
}
