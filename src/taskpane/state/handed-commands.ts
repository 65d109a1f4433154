import type { CommandName } from '../ribbon/run-command';

const CHANNEL = 'suivi-du-programme.commandes';
/** How long a pane may take to say that it is there and free. */
const OFFERED_WITHIN_MS = 300;

/** A command asked for, offered by a pane that is free, given to the first one: no other runs it. */
interface Handed {
  readonly document: string;
  readonly command: CommandName;
  readonly step: 'asked' | 'offered' | 'given';
  readonly pane: string;
}

/**
 * Hands a command of the ribbon to the open pane of this workbook, where it can be followed, stopped and
 * undone. False when none is free: the command is still to be run.
 */
export async function handToPane(document: string, command: CommandName): Promise<boolean> {
  const channel = new BroadcastChannel(CHANNEL);
  const offered = new Promise<string | null>((resolve) => {
    channel.onmessage = ({ data }: MessageEvent<Handed>): void => {
      if (data.document === document && data.step === 'offered') resolve(data.pane);
    };
    setTimeout(() => resolve(null), OFFERED_WITHIN_MS);
  });
  channel.postMessage({ document, command, step: 'asked', pane: '' } satisfies Handed);
  const pane = await offered;
  if (pane !== null) {
    channel.postMessage({ document, command, step: 'given', pane } satisfies Handed);
  }
  channel.close();
  return pane !== null;
}

/** Takes the commands of the ribbon, until the returned function is called. */
export function takeCommands(document: string, run: (command: CommandName) => void): () => void {
  const pane = crypto.randomUUID();
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Handed>): void => {
    if (data.document !== document) return;
    if (data.step === 'asked') channel.postMessage({ ...data, step: 'offered', pane });
    if (data.step === 'given' && data.pane === pane) run(data.command);
  };
  return () => channel.close();
}
