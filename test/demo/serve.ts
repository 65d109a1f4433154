import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Desk } from './desk';
import { ACTIONS } from './desk-actions';
import { readRibbon } from './ribbon';
import type { ServedFiles } from './served-files';

const JSON_TYPE = 'application/json; charset=utf-8';
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** More than the largest request office.js may make. */
const LARGEST_BODY = 8 * 1024 * 1024;

interface Served {
  readonly desk: Desk;
  readonly files: ServedFiles;
}

/** Serves the page of a workbook. Only pages it served itself may ask it to act. */
export function createPageServer(served: Served): Server {
  return createServer((request, response) => {
    handle(request, response, served).catch((thrown: unknown) => {
      send(response, 500, JSON_TYPE, JSON.stringify({ error: String(thrown) }));
    });
  });
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  served: Served,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', `http://${ownHost(request)}`);
  if (!isFromHere(request)) {
    send(response, 403, JSON_TYPE, '{}');
    return;
  }
  const act = request.method === 'POST' ? ACTIONS[pathname] : undefined;
  if (act !== undefined) {
    const answer = await act(served.desk, await readBody(request));
    send(response, 200, JSON_TYPE, JSON.stringify(answer));
  } else if (request.method === 'GET') read(pathname, searchParams, response, served);
  else send(response, 404, JSON_TYPE, '{}');
}

function read(
  pathname: string,
  asked: URLSearchParams,
  response: ServerResponse,
  { desk, files }: Served,
): void {
  const number = (name: string): number => Math.max(0, Number(asked.get(name) ?? 0) || 0);
  switch (pathname) {
    case '/excel/news':
      follow(response, desk);
      return;
    case '/excel/start': {
      const { today } = desk.options;
      const start = { context: desk.context, ribbon: readRibbon(), today };
      send(response, 200, JSON_TYPE, JSON.stringify(start));
      return;
    }
    case '/excel/view': {
      const window = {
        top: number('top'),
        bottom: number('bottom'),
        left: number('left'),
        right: number('right'),
      };
      send(response, 200, JSON_TYPE, JSON.stringify(desk.view(window)));
      return;
    }
    case '/classeur.xlsx':
      response.setHeader('Content-Disposition', disposition(desk.options.fileName));
      send(response, 200, WORKBOOK_TYPE, desk.save());
      return;
    default: {
      const file = files.find(pathname);
      if (file === null) send(response, 404, 'text/plain; charset=utf-8', 'Introuvable');
      else send(response, 200, file.type, file.body);
    }
  }
}

/** The news of the workbook, as they come, until the page is closed. */
function follow(response: ServerResponse, desk: Desk): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write('\n');
  const stop = desk.listen((news) => {
    response.write(`data: ${JSON.stringify(news)}\n\n`);
  });
  response.on('close', stop);
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
): void {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
  response.end(body);
}

/** Another site open in the same browser must not reach the workbook. */
function isFromHere(request: IncomingMessage): boolean {
  const { origin } = request.headers;
  const host = ownHost(request);
  return (
    /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(host) &&
    (origin === undefined || origin === `http://${host}`)
  );
}

function ownHost(request: IncomingMessage): string {
  return request.headers.host ?? 'localhost';
}

function disposition(fileName: string): string {
  const name = fileName.replace(/\.xlsx$/i, '');
  return `attachment; filename*=UTF-8''${encodeURIComponent(`${name}-suivi.xlsx`)}`;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > LARGEST_BODY) throw new Error('Request too large');
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString();
}
