import { setTimeout as wait } from 'node:timers/promises';
import type { ExcelHost } from '../host';
import type { FileQuestion, FileReply, WebBackend } from './backend';

/** How Excel on the web says that it refuses a request before reading it. */
const TRANSPORT_CODES: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
  InvalidRequestContext: 1014,
};
const GENERAL = 5001;

/** The stand-in as the page around the pane sees it. */
export function backendOfHost(host: ExcelHost): WebBackend {
  const { options } = host.session;
  return {
    context: {
      locale: options.locale,
      apiVersion: options.apiVersion,
      documentAddress: `https://exemple.sharepoint.com/${encodeURIComponent(host.workbook.fileName)}`,
      isReadOnly: host.session.readOnly,
    },
    answer: async (body) => {
      if (host.latency > 0) await wait(host.latency);
      const answer = host.answer(body);
      if (answer.kind === 'silence') return new Promise(() => undefined);
      setImmediate(() => {
        host.afterAnswer();
      });
      return answer.kind === 'body'
        ? { transport: 0, body: answer.body }
        : { transport: TRANSPORT_CODES[answer.code] ?? GENERAL, body: '' };
    },
    answerFile: (method, given) => fileReply(host, method, given),
    listen: (deliver) => {
      host.session.events.deliver = deliver;
    },
  };
}

const OPEN_FILE = 77;
const READ_SLICE = 80;

function fileReply(
  { files }: ExcelHost,
  method: number,
  { sliceSize, handle, index }: FileQuestion,
): FileReply {
  if (method === OPEN_FILE) {
    const opened = files.open(sliceSize ?? 0);
    const values = 'value' in opened ? [opened.value.handle, opened.value.size] : [];
    return { error: opened.error, values };
  }
  if (method === READ_SLICE) {
    const slice = files.slice(handle ?? 0, index ?? 0);
    const values = 'value' in slice ? [slice.value, slice.value.length] : [];
    return { error: slice.error, values };
  }
  return { error: files.close(handle ?? 0).error, values: [] };
}
