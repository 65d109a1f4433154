import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { basename } from 'node:path';
import { err, ok, type Result } from '../../src/lib/result';
import { builtAddIn } from '../e2e/built-add-in';
import { Desk } from './desk';
import type { Options } from './options';
import { createPageServer } from './serve';
import { ServedFiles } from './served-files';
import { SAYS } from './words.fr';

/** Where the page stands when that door is free and no other was asked for. */
const USUAL_PORT = 3010;

export interface OpenedPage {
  readonly address: string;
  readonly close: () => void;
}

/**
 * Serves the workbook beside the pane until closed; the add-in is built first when it must be. The
 * error is a sentence.
 */
export async function openPage(
  bytes: Uint8Array,
  { workbook, status: today, port }: Pick<Options, 'workbook' | 'status' | 'port'>,
): Promise<Result<OpenedPage, string>> {
  const desk = openDesk({ bytes, fileName: basename(workbook), today });
  if (desk === null) return err(SAYS.damaged(workbook));
  const dist = build();
  if (dist === null) return err(SAYS.notBuilt);
  const server = createPageServer({ desk, files: new ServedFiles(dist, today) });
  const listening =
    port === null
      ? (await listen(server, USUAL_PORT)) || (await listen(server, 0))
      : await listen(server, port);
  if (!listening) return err(SAYS.portTaken(port ?? USUAL_PORT));
  return ok({
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  });
}

function openDesk(options: ConstructorParameters<typeof Desk>[0]): Desk | null {
  try {
    return new Desk(options);
  } catch {
    return null;
  }
}

function build(): string | null {
  try {
    return builtAddIn();
  } catch {
    return null;
  }
}

async function listen(server: Server, port: number): Promise<boolean> {
  try {
    server.listen(port, 'localhost');
    await once(server, 'listening');
    return true;
  } catch {
    return false;
  }
}
