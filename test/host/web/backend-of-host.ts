import { setTimeout as wait } from 'node:timers/promises';
import type { ExcelHost } from '../host';
import type { WebBackend } from './backend';

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
    listen: (deliver) => {
      host.session.events.deliver = deliver;
    },
  };
}
